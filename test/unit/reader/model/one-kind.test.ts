import assert from 'node:assert/strict';
import { layOut } from '../../../../src/layout/layout';
import { oneKindEach } from '../../../../src/reader/model/one-kind';
import type { TaggedName } from '../../../../src/reader/model/types';
import { readByRules } from '../../../../src/reader/rules/read';
import { parse } from '../../../../src/text/parse';

const STORY = 'Kessandra reopened on Monday. Nobody at Kessandra spoke. People like Kessandra.';

/** The three mentions of the story, each with the kind that the model gave it and how far it believed in it. */
function kinds(...believed: [TaggedName['type'], number][]): string[] {
  const text = parse(STORY);
  const rules = readByRules(text, layOut(text));
  const names = believed.map(([type, probability], nth): TaggedName => {
    const start = [...STORY.matchAll(/Kessandra/g)][nth].index;
    return { type, probability, start, end: start + 9, from: 0, to: 1 };
  });
  return oneKindEach(text, { ...rules, names: rules.names.map(() => 0) }, names).map(({ type }) => type);
}

describe('reader: one kind for each name', () => {
  it('takes the kind that its mentions believe in most', () => {
    assert.deepEqual(kinds(['PER', 0.6], ['ORG', 0.9], ['ORG', 0.5]), ['ORG', 'ORG', 'ORG']);
    assert.deepEqual(kinds(['PER', 0.95], ['ORG', 0.4], ['ORG', 0.4]), ['PER', 'PER', 'PER']);
  });
  it('counts the rules', () => {
    const text = parse(STORY);
    const rules = readByRules(text, layOut(text));
    const names = rules.names.map((tag) => (tag > 0 ? 3 : 0));
    const name: TaggedName = { type: 'PER', probability: 0.35, start: 0, end: 9, from: 0, to: 1 };
    assert.equal(oneKindEach(text, { ...rules, names }, [name])[0].type, 'ORG');
    assert.equal(oneKindEach(text, { ...rules, names }, [{ ...name, probability: 0.9 }])[0].type, 'PER');
  });
});
