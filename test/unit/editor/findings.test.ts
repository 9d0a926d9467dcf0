import assert from 'node:assert/strict';
import type { Article } from '../../../src/article';
import type { Finding } from '../../../src/claims/types';
import { severityOf } from '../../../src/editor/diagnostics/severity';
import { stepFrom } from '../../../src/editor/diagnostics/step';
import { besidesTyping } from '../../../src/editor/diagnostics/typing';
import { show } from '../../../src/editor/shown';
import { rangeAt } from '../../../src/editor/ranges';
import { lastFrom } from '../../../src/text/places';

describe('the severity of a finding', () => {
  const of = (setting: unknown): string => severityOf('quote/unattributed', 'warning', setting);
  it('is its own where the setting says nothing', () => {
    for (const setting of [
      undefined,
      null,
      {},
      'off',
      { 'quote/unattributed': 'loud' },
      { 'source/*': 'off' },
    ]) {
      assert.equal(of(setting), 'warning');
    }
  });
  it('is that of the code, else of its family, else of all', () => {
    assert.equal(of({ '*': 'hint' }), 'hint');
    assert.equal(of({ '*': 'hint', 'quote/*': 'error' }), 'error');
    assert.equal(of({ 'quote/unattributed': 'off', 'quote/*': 'error' }), 'off');
  });
});

describe('the sentence being typed', () => {
  // Two paragraphs: the first of two sentences, [0, 20) and [21, 40); the second of one, [42, 60).
  const [a, b, c] = [
    { start: 0, end: 20 },
    { start: 21, end: 40 },
    { start: 42, end: 60 },
  ];
  const finding = (code: string, start: number): Finding => ({ code, start, end: start + 3 }) as Finding;
  const left = (findings: Finding[], offset: number): number[] => {
    const text = { source: '', quotations: [], sentences: [a, b, c], paragraphs: [{ start: 0, end: 40 }, c] };
    const names = { entities: [], mentions: [], unresolved: [] };
    const article = { text, names, reading: { maker: 'rules' }, layout: { kinds: [], blocks: [] }, findings };
    const shown = show({ ...article, attributions: [], quotations: [] } as unknown as Article);
    return besidesTyping(shown, offset).map(({ start }) => start);
  };

  it('is spared, and no other', () => {
    const findings = [finding('source/vague', 3), finding('source/vague', 25), finding('source/vague', 45)];
    assert.deepEqual(left(findings, 30), [3, 45]);
    assert.deepEqual(left(findings, 40), [3, 45]);
    assert.deepEqual(left(findings, 50), [3, 25]);
  });

  it('spares the whole paragraph what a quotation mark may turn', () => {
    const findings = [finding('quote/unbalanced', 3), finding('quote/unattributed', 45)];
    assert.deepEqual(left(findings, 30), [45]);
  });
});

describe('looking up ranges', () => {
  const ranges = [
    { start: 2, end: 4 },
    { start: 4, end: 6 },
    { start: 9, end: 10 },
  ];
  it('the last that begins at or before an offset', () => {
    assert.deepEqual(
      [0, 2, 3, 4, 8, 9, 99].map((at) => lastFrom(ranges, at)),
      [-1, 0, 0, 1, 1, 2, 2],
    );
  });
  it('the one that holds an offset', () => {
    assert.deepEqual(
      [1, 2, 4, 6, 9, 10].map((at) => rangeAt(ranges, at)?.start),
      [undefined, 2, 4, undefined, 9, undefined],
    );
  });
});

describe('going from finding to finding', () => {
  const findings = [
    { start: 2, end: 4 },
    { start: 9, end: 12 },
  ];
  const from = (offset: number, forward: boolean): number | undefined =>
    stepFrom(findings, offset, forward)?.start;
  it('takes the next or the one before, round the end of the text', () => {
    assert.deepEqual([from(0, true), from(2, true), from(9, true)], [2, 9, 2]);
    assert.deepEqual([from(12, false), from(9, false), from(2, false)], [9, 2, 9]);
    assert.equal(stepFrom([], 3, true), undefined);
  });
});
