import assert from 'node:assert/strict';
import { analyze } from '../../../src/article';
import { toData } from '../../../src/contract';

/** The words by which a person is meant in the first person. */
function firstPersons(text: string, name: string): string[] {
  const found = analyze(text).names.entities.find((each) => each.name === name);
  return (found?.mentions ?? [])
    .filter(({ evidence }) => evidence.step === 'first-person')
    .map(({ start, end }) => text.slice(start, end));
}

describe('the first person in a quotation', () => {
  it('is its speaker', () => {
    const text = '“I sold my boat, and I’m glad; it taught me to cook for myself,” Imogen Cole said.';
    assert.deepEqual(firstPersons(text, 'Imogen Cole'), ['I', 'my', 'I', 'me', 'myself']);
  });
  it('is whoever a pronoun beside the cue means', () => {
    const text = 'Rafael Osei resigned on Monday. “I never saw the letter,” he said.';
    assert.deepEqual(firstPersons(text, 'Rafael Osei'), ['I']);
  });
  it('goes on with the speaker in a quotation without a cue', () => {
    const text = '“I sold the old boat,” Imogen Cole said. “I have never missed it.”';
    assert.deepEqual(firstPersons(text, 'Imogen Cole'), ['I', 'I']);
  });
  it('is nobody for sure in a quotation within a quotation, outside quotations, and as “we”', () => {
    const text = 'I was there. “We heard him shout ‘I quit’ in the yard,” Imogen Cole said.';
    assert.deepEqual(firstPersons(text, 'Imogen Cole'), []);
  });
  it('is no form of the name, and stands in the data as a pronoun', () => {
    const text = '“I sold the old boat last week,” Imogen Cole said.';
    const [{ aliases, mentions }] = toData(analyze(text), 0, null).entities;
    assert.deepEqual(aliases, []);
    assert.deepEqual(
      mentions.map(({ form }) => form),
      ['pronoun', 'name'],
    );
  });
});
