import assert from 'node:assert/strict';
import fc from 'fast-check';
import { texts } from '../texts';
import { reportOf } from '../../../src/report/report';
import { TEXT, told } from './told';

const report = reportOf(told());

describe('the source report of an article', () => {
  it('is named after its headline', () => assert.equal(report.title, 'Bridge to close'));

  it('adds up every voice by words, quoted and credited', () => {
    const voices = report.voices.map(
      ({ name, type, quoted, credited }) => `${name}, ${type}: ${quoted} + ${credited}`,
    );
    assert.deepEqual(voices, ['Imogen Pell, named: 4 + 6', 'A senior official, anonymous: 0 + 5']);
  });

  it('tells how the words of the body stand', () => {
    assert.deepEqual(report.voicings, { quoted: 4, credited: 11, uncredited: 8, bare: 22 });
    assert.equal(report.words, 45);
  });

  it('counts kinds of source', () =>
    assert.deepEqual(
      report.sources.map(({ type, count }) => `${type} ${count}`),
      ['named 2', 'anonymous 1'],
    ));

  it('lays the text out paragraph by paragraph, each in segments by who speaks', () => {
    const lines = report.ribbon.map(({ segments }) =>
      segments
        .map(({ voicing, voice, words }) => `${voicing}${voice < 0 ? '' : ` ${voice}`} ${words}`)
        .join(', '),
    );
    assert.deepEqual(lines, [
      'bare 3',
      'credited 0 6, bare 9',
      'quoted 0 4, bare 2',
      'bare 4, credited 1 5, bare 0',
      'bare 7',
      'uncredited 8',
    ]);
  });

  it('puts findings in the paragraph where they are', () => {
    const [flagged] = report.ribbon.filter(({ findings }) =>
      findings.some((at) => report.findings[at].code === 'quote/unattributed'),
    );
    assert.match(TEXT.slice(flagged.start, flagged.end), /^"Nobody ever asked/);
  });

  it('does not take one “he” that nobody fits for another', () => {
    const text = 'He said the pier would close.\n\nThe ducks left.\n\nHe said the ducks would stay.\n';
    const { voices } = reportOf(told(text));
    assert.deepEqual(
      voices.map(({ name, type, items }) => `${name} ${type} ${items.length}`),
      ['He unresolved 1', 'He unresolved 1'],
    );
  });

  it('covers every paragraph without a gap, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, segments } of reportOf(told(text)).ribbon) {
          assert.equal(segments[0]?.start ?? end, start);
          segments.forEach((segment, at) => assert.equal(segment.end, segments[at + 1]?.start ?? end));
        }
      }),
      { numRuns: 200 },
    );
  });
});
