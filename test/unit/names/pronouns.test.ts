import assert from 'node:assert/strict';
import { PLACE, placeOf } from '../../../src/names/pronouns-place';
import type { Reading } from '../../../src/reader/types';
import { parse } from '../../../src/text/parse';
import { mentionsOf, unresolvedIn } from './who-is-named';

const meant = (text: string, name: string): string[] =>
  mentionsOf(text, name).filter((each) => /pronoun|relative/.test(each));

describe('pronouns', () => {
  it('go to the subject before them rather than to whom a preposition names', () => {
    const text = 'Rafael Osei was trained by Gideon Hale. He retired in May.';
    assert.deepEqual(meant(text, 'Rafael Osei'), ['He (pronoun)']);
  });
  it('"his" goes to the subject of its clause', () => {
    const text = 'Rafael Osei told Gideon Hale on Monday. Rafael Osei sold his boat.';
    assert.deepEqual(meant(text, 'Rafael Osei'), ['his (pronoun)']);
  });
  it('agree in gender with a given name, never with a surname', () => {
    assert.deepEqual(meant('Imogen Cole and Rafael Osei met. He left.', 'Rafael Osei'), ['He (pronoun)']);
    assert.deepEqual(meant('Minister Grace resigned. He left.', 'Grace'), ['He (pronoun)']);
  });
  it('agree with any gender where men and women bear a given name', () => {
    assert.deepEqual(meant('Robin Osei resigned. She left.', 'Robin Osei'), ['She (pronoun)']);
    assert.deepEqual(meant('Robin Osei resigned. He left.', 'Robin Osei'), ['He (pronoun)']);
  });
  it('stay open behind somebody’s brother, who is not named', () => {
    const text = 'Rafael Osei sank with the ferry. “We wait,” his brother said. “He is strong,” he said.';
    assert.deepEqual(unresolvedIn(text), ['he:']);
  });
  it('agree with an honorific', () => {
    assert.deepEqual(meant('Mrs Osei met Mr Hale on Monday. She left.', 'Osei'), ['She (pronoun)']);
  });
  it('"her" before a noun and "her" by itself', () => {
    const text = 'Imogen Cole sold her boat. Rafael Osei thanked her.';
    assert.deepEqual(meant(text, 'Imogen Cole'), ['her (pronoun)', 'her (pronoun)']);
  });
  it('look ahead where a name follows the clause that opens the sentence', () => {
    assert.deepEqual(meant('In her speech on Monday, Imogen Cole promised a bridge.', 'Imogen Cole'), [
      'her (pronoun-ahead)',
    ]);
  });
  it('of a speaker mean nobody who is named only in what is said', () => {
    const text = 'Rafael Osei resigned on Monday. “Gideon Hale knew it,” he said.';
    assert.deepEqual(meant(text, 'Rafael Osei'), ['he (pronoun)']);
  });
  it('of a speaker mean nobody whom the speaker talks about', () => {
    const text = 'Rafael Osei spoke of Gideon Hale, a farmer. Hale left early. “Hale is no farmer,” he said.';
    assert.deepEqual(meant(text, 'Rafael Osei'), ['he (pronoun)']);
    assert.deepEqual(meant(text, 'Gideon Hale'), []);
  });
  it('mean nobody who stands before “whom he”', () => {
    const text = 'Rafael Osei praised Gideon Hale, whom he described as a “friend.”';
    assert.deepEqual(meant(text, 'Gideon Hale'), ['whom (relative)']);
  });
  it('whom a source only belongs to is no source', () => {
    const text = parse(
      'Imogen Cole, an adviser to Rafael Osei and a critic of the Gideon Hale campaign, left',
    );
    const roles = text.words.map((_, at) => (at === 0 ? 1 : at < text.words.length - 2 ? 2 : 0));
    const reading: Reading = {
      maker: 'rules',
      names: new Uint8Array(),
      roles: Uint8Array.from(roles),
      links: [],
    };
    const placeAt = (name: string): number => {
      const at = text.words.findIndex((word) => word.text === name);
      return placeOf(text, reading, at, at + 2);
    };
    assert.equal(placeAt('Imogen'), PLACE.source);
    assert.equal(placeAt('Rafael'), PLACE.preposition);
    assert.equal(placeAt('Gideon'), PLACE.preposition);
  });
  it('do not mean an unnamed source of the other sex', () => {
    const text =
      'Imogen Cole was born in Vellmar. Her father, a baker, refused to leave. “I slept there,” she told a paper.';
    assert.equal(meant(text, 'Imogen Cole').at(-1), 'she (pronoun)');
    assert.deepEqual(unresolvedIn(text), []);
  });
  it('may mean whoever the title in an aside belongs to, but no more', () => {
    const text =
      'Rafael Osei, an adviser to then-President Gideon Hale, left on Monday. “I am tired,” he said.';
    assert.equal(meant(text, 'Rafael Osei').at(-1), 'he (pronoun)');
  });
  it('go to a minister of somewhere, who is the subject', () => {
    const text =
      'Rafael Osei left on Monday. Chief Minister of Wexland K. P. Harrow opposed the move, saying land is theirs. In a letter, he said so.';
    assert.deepEqual(meant(text, 'K. P. Harrow'), ['he (pronoun)']);
  });
  it('go to whom an apposition names, where that is the subject', () => {
    const text = 'Gideon Hale’s brother, the shadow mayor Rafael Osei, has a boat. On Monday he sold it.';
    assert.equal(meant(text, 'Rafael Osei').at(-1), 'he (pronoun)');
  });
  it('of a reply mean whoever was asked, not whoever asked', () => {
    const text =
      'Rafael Osei told the court that he was ill. Prosecutor Gideon Hale asked whether he had seen a doctor.\n\n“Yes,” he replied.';
    assert.equal(meant(text, 'Rafael Osei').at(-1), 'he (pronoun)');
    assert.deepEqual(meant(text, 'Gideon Hale'), []);
    assert.deepEqual(meant(text.replace('he replied', 'he said'), 'Gideon Hale'), []);
  });
  it('of a reply to a question that nobody is shown to put may mean the speaker before', () => {
    const text =
      'Rafael Osei said the ferry was safe.\n\n“It never sank,” he replied when asked about the accident.';
    assert.deepEqual(meant(text, 'Rafael Osei'), ['he (pronoun)']);
  });
  it('go to and fro between two who speak in turn', () => {
    const text =
      '“I paid for the boat,” Rafael Osei said. Gideon Hale was with him, Osei told the court.\n\n“That is a lie,” Imogen Cole said.\n\n“It is not,” he said.';
    assert.equal(meant(text, 'Rafael Osei').at(-1), 'he (pronoun)');
  });
  it('of a main clause mean nobody named behind it', () => {
    assert.deepEqual(meant('He said to friends, such as Gideon Hale, that it was over.', 'Gideon Hale'), []);
  });
  it('stay open where a description that means nobody for sure is nearer', () => {
    const text = 'Rafael Osei sold the boat.\n\nThe chancellor came late. He left early.';
    assert.deepEqual(meant(text, 'Rafael Osei'), []);
  });
  it('stay open where a source whom nobody names may be meant', () => {
    assert.deepEqual(unresolvedIn('“It is over,” a neighbor said. He left.'), ['He:']);
  });
  it('stay open where nobody of their gender is named', () => {
    assert.deepEqual(unresolvedIn('Imogen Cole spoke. He said the mine was closed.'), ['He:']);
  });
});

describe('who and whose', () => {
  it('mean the person right before them', () => {
    assert.deepEqual(meant('Rafael Osei, who retired in May, sang.', 'Rafael Osei'), ['who (relative)']);
    assert.deepEqual(meant('Imogen Cole, whose boat sank, sang.', 'Imogen Cole'), ['whose (relative)']);
  });
  it('reach over a description or a bracket', () => {
    const text =
      'Rafael Osei, a mayor for ten years, who retired in May, sang. Sen. Imogen Cole (D-Maine), who lost, left.';
    assert.deepEqual(meant(text, 'Rafael Osei'), ['who (relative)']);
    assert.deepEqual(meant(text, 'Imogen Cole'), ['who (relative)']);
  });
  it('reach over an age, and over where somebody is from', () => {
    assert.deepEqual(meant('Rafael Osei, 31, who retired in May, sang.', 'Rafael Osei'), ['who (relative)']);
    const text = 'We met Imogen Cole of Vermont, the senior judge on the panel, who left early.';
    assert.deepEqual(meant(text, 'Imogen Cole'), ['who (relative)']);
  });
  it('mean nobody in a question', () => {
    assert.deepEqual(meant('Rafael Osei asked Imogen Cole who would pay.', 'Imogen Cole'), []);
  });
  it('stay open behind two people, and behind whose aide it is', () => {
    assert.deepEqual(meant('Rafael Osei and Imogen Cole, who sing, left.', 'Imogen Cole'), []);
    assert.deepEqual(meant('An adviser to Imogen Cole, who retired, sang.', 'Imogen Cole'), []);
  });
});

describe('it and its', () => {
  const bank = 'Halden Savings Bank';
  it('mean the body that leads their clause or the sentence before', () => {
    assert.deepEqual(meant(`${bank} closed its doors on Monday.`, bank), ['its (pronoun-body)']);
    assert.deepEqual(meant(`${bank} said the vault was safe. It declined to say more.`, bank), [
      'It (pronoun-body)',
    ]);
  });
  it('mean none where they may be a thing', () => {
    assert.deepEqual(meant(`${bank} published a report. It said that the vault was safe.`, bank), []);
    assert.deepEqual(meant(`${bank} sold a bridge. It was built in May.`, bank), []);
  });
  it('mean none where two bodies are named', () => {
    assert.deepEqual(meant(`${bank} sued Corvane Shipping Company. It said the claim was fair.`, bank), []);
  });
});
