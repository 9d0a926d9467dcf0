import assert from 'node:assert/strict';
import fc from 'fast-check';
import { piecesOf } from '../../../../src/reader/model/tagger';
import type { Window } from '../../../../src/reader/model/types';
import { cutWindows } from '../../../../src/reader/model/windows';
import { anyText, secondsOf, vocabulary } from './stand-in';

const windowsOf = (source: string): Window[] => cutWindows(source, piecesOf(source, vocabulary));

/** An invented article of many paragraphs; each is told from the others by its words. */
function article(paragraphs: number): string[] {
  let state = 7;
  const next = (count: number): number => (state = (state * 1103515245 + 12345) % 2147483648) % count;
  const words = ['the', 'mayor', 'said', 'harbour', 'is', 'safe', 'ines', 'calloway', 'port', 'ellery', 'it'];
  return Array.from(
    { length: paragraphs },
    () => `${Array.from({ length: 20 + next(40) }, () => words[next(words.length)]).join(' ')}.`,
  );
}

describe('reader: windows', () => {
  it('a short text is one', () => {
    assert.deepEqual(windowsOf('The mayor said it.\n\nIt is safe.'), [{ context: 0, from: 0, to: 9 }]);
  });
  it('hold whole paragraphs, with paragraphs before them to look at', () => {
    const text = article(40).join('\n\n');
    const pieces = piecesOf(text, vocabulary);
    for (const { context, from } of cutWindows(text, pieces)) {
      for (const edge of [context, from])
        assert.ok(edge === 0 || text.slice(pieces.ends[edge - 1], pieces.starts[edge]).includes('\n'));
    }
  });
  it('cut a paragraph that is too long behind a sentence', () => {
    const text = `${'it is safe '.repeat(40)}. ${'it is safe '.repeat(70)}`;
    assert.deepEqual(
      windowsOf(text).map(({ from, to }) => [from, to]),
      [
        [0, 121],
        [121, 331],
      ],
    );
  });
  it('a few change with an edit, wherever it is', () => {
    const paragraphs = article(100);
    const shownTo = (parts: string[]): string[] => {
      const text = parts.join('\n\n');
      const pieces = piecesOf(text, vocabulary);
      return cutWindows(text, pieces).map(({ context, to }) =>
        text.slice(pieces.starts[context], pieces.ends[to - 1]),
      );
    };
    const before = new Set(shownTo(paragraphs));
    const changed = paragraphs.map((_, at) => {
      const edited = paragraphs.with(at, `the mayor ${paragraphs[at]}`);
      return shownTo(edited).filter((window) => !before.has(window)).length;
    });
    changed.sort((a, b) => a - b);
    assert.ok(before.size > 12, `${before.size} windows`);
    assert.ok(changed[Math.floor(changed.length * 0.95)] <= 4, changed.join());
  }).timeout(20_000);

  it('share out any text, none too long for the network', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anyText.map((text) => text.repeat(40)),
        ),
        (source) => {
          const pieces = piecesOf(source, vocabulary);
          let last = 0;
          for (const { context, from, to } of cutWindows(source, pieces)) {
            assert.equal(from, last);
            assert.ok(context <= from && from < to && from - context <= 80 && to - from <= 302);
            last = to;
          }
          assert.equal(last, pieces.ids.length);
        },
      ),
    );
  });
  it('take time that grows with the text', () => {
    for (const unit of ['a ', 'a\n', '. ', 'it is safe. ']) {
      assert.ok(secondsOf(() => windowsOf(unit.repeat(50_000))) < 5);
    }
  }).timeout(60_000);
});
