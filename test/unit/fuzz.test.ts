import assert from 'node:assert/strict';
import process from 'node:process';
import fc from 'fast-check';
import { analyze, type Article } from '../../src/article';
import { makeTagger } from '../../src/reader/model/tagger';
import type { Range } from '../../src/text/types';
import { standIn, vocabulary } from './reader/model/stand-in';

/** A longer run: FUZZ_RUNS=20000 npx mocha -g fuzz */
const numRuns = Number(process.env.FUZZ_RUNS ?? 200);

/** What news is made of, and what breaks readers of it, in any order. */
const scraps = fc.constantFrom(
  ...['"', '“', '”', '‘', '’', "'", '«', '»', '(', ')', ' — ', ': ', ', ', '. ', '? ', '.” ', ',” ', '… '],
  ...[
    '\n',
    '\n\n',
    '\r\n\r\n',
    '\n\n“',
    ' ',
    '\u00a0',
    '\u2028',
    '\ud800',
    '\udc00',
    '😀',
    '\u200b',
    '\u0000',
  ],
  ...['Mayor Imogen Pell', 'Pell', 'Imogen', 'Mr Strand', 'Owen Strand', 'the harbor minister', 'Strand’s'],
  ...[
    'Castellan Metals',
    'the company',
    'Port Sellick',
    'the council',
    'critics',
    'a senior official',
    'U.S.',
  ],
  ...['he', 'she', 'they', 'it', 'who', 'his', 'I', 'we', 'my', 'the mayor', 'her spokesman', 'both men'],
  ...[
    'said',
    'told reporters',
    'added',
    'according to',
    'was quoted as saying',
    'that',
    'declined to comment',
  ],
  ...[
    'put it',
    'believes',
    'tweeted',
    'insisted',
    'asked',
    'the report found',
    'in a statement',
    'on Monday',
  ],
  ...[
    'the bridge is old',
    'nobody will swim',
    '40 percent',
    'will surely fail',
    'is a disaster',
    'because of',
  ],
);
const articles = fc.oneof(
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Fails unless everything that an article says of its text is where it says it is. */
function check(source: string, article: Article): void {
  const { text, names, attributions, quotations, findings } = article;
  const all: Range = { start: 0, end: source.length };
  const within = (range: Range, outer: Range, what: string): void => {
    const { start, end } = range;
    assert.ok(outer.start <= start && start < end && end <= outer.end, `${what}: ${start} to ${end}`);
    assert.ok(source.slice(start, end).trim() !== '', `${what} is blank`);
  };
  const inOrder = (ranges: readonly Range[], what: string): void =>
    ranges.forEach((range, at) => {
      within(range, all, what);
      assert.ok(at === 0 || ranges[at - 1].end <= range.start, `${what} overlaps the one before`);
    });
  const isEntity = (id: number, what: string): void => assert.ok(names.entities[id]?.id === id, what);

  inOrder(names.mentions, 'mention');
  for (const { entity, evidence } of names.mentions) {
    isEntity(entity, 'mention of an entity');
    if (evidence.because) within(evidence.because, all, 'why it is meant');
    evidence.considered.forEach((id) => isEntity(id, 'considered'));
  }
  inOrder(names.unresolved, 'unresolved');
  for (const { candidates } of names.unresolved) candidates.forEach((id) => isEntity(id, 'candidate'));
  const known = new Set(names.entities.flatMap(({ mentions }) => mentions));
  assert.equal(known.size, names.mentions.length, 'each mention has its entity');

  let last = 0;
  for (const { content, cue, source: by, speaker, evidence, confidence } of attributions) {
    assert.ok(content.length > 0, 'there is content');
    inOrder(content, 'content');
    assert.ok(last <= content[0].start, 'attributions are in order');
    last = content[0].start;
    const beside = [...(cue ? [cue] : []), ...(by ? [by] : [])];
    beside.forEach((range) => within(range, all, 'cue or source'));
    for (const range of beside) {
      for (const piece of content) {
        assert.ok(
          range.end <= piece.start || piece.end <= range.start,
          'cue and source stand beside content',
        );
      }
    }
    if (cue && by) assert.ok(cue.end <= by.start || by.end <= cue.start, 'the cue stands beside the source');
    if (speaker !== null) isEntity(speaker, 'speaker');
    if (by?.entity != null) isEntity(by.entity, 'source');
    evidence.because.forEach((range) => within(range, all, 'why this source'));
    assert.ok(confidence >= 0 && confidence <= 1, 'confidence');
  }
  assert.equal(quotations.length, text.quotations.length);
  for (const at of quotations) assert.ok(at >= -1 && at < attributions.length, 'an attribution');
  for (const finding of findings) {
    within(finding, all, finding.code);
    within(finding.trigger, all, `${finding.code}, trigger`);
    finding.related?.forEach((range) => within(range, all, `${finding.code}, related`));
  }
}

describe('fuzz: whatever a text is, everything is where it is said to be', () => {
  it('by rules', () => {
    fc.assert(
      fc.property(articles, (source) => check(source, analyze(source))),
      { numRuns },
    );
  });
  it('with whatever a network says', async () => {
    const tagger = makeTagger(standIn(), vocabulary);
    await fc.assert(
      fc.asyncProperty(articles, async (source) => {
        const { tagging } = await tagger.tag(source);
        check(source, analyze(source, tagging));
      }),
      { numRuns },
    );
  });
});
