import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../src/text/parse';
import type { Range, Text } from '../../../src/text/types';

/** Texts made of what news is made of, and of what breaks readers of it. */
const fragment = fc.constantFrom(
  ...[
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '„',
    '``',
    "''",
    '\u0093',
    '\u0094',
    '. ',
    '? ',
    '.” ',
    ', ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\n\n"',
  ],
  ...[
    '\n\n“',
    'Cole',
    'said',
    'the',
    "don't",
    "workers'",
    "'em",
    'U.S.',
    'Sen.',
    'a.m.',
    '12"',
    '6\'2"',
    '3,000',
    '—',
    '(',
    ')',
    '…',
    ':',
  ],
  ...['\ud800', '\udc00', '😀', 'שלום', '\u0000', '\u2028', '\ufeff', 'é'],
);
const source = fc.oneof(
  fc.array(fragment, { maxLength: 60 }).map((fragments) => fragments.join('')),
  fc.string({ unit: 'binary' }),
);

const inside = ({ start, end }: Range, outer: Range): boolean =>
  outer.start <= start && start < end && end <= outer.end;

function assertOrdered(ranges: readonly Range[]): void {
  for (let at = 1; at < ranges.length; at++)
    assert.ok(ranges[at - 1].end <= ranges[at].start, `range ${at} begins before the one before it ends`);
}

/** The structure without offsets. */
function structure({ paragraphs, sentences, words, quotations, strayMarks, quoteStyle }: Text): unknown {
  return {
    paragraphs: paragraphs.map(({ sentences: s, words: w }) => [s, w]),
    sentences: sentences.map(({ paragraph, words: w }) => [paragraph, w]),
    words: words.map(({ text, kind, quotation, sentence }) => [text, kind, quotation, sentence]),
    quotations: quotations.map(({ pieces, parent, balanced, length }) => [
      pieces.length,
      parent,
      balanced,
      length,
    ]),
    strayMarks: strayMarks.map(({ side, paragraph }) => [side, paragraph]),
    quoteStyle,
  };
}

describe('any text', () => {
  it('has paragraphs, sentences and words in order, each inside the next larger', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { paragraphs, sentences, words } = parse(text);
        assertOrdered(paragraphs);
        assertOrdered(sentences);
        assertOrdered(words);
        let sentence = 0;
        let word = 0;
        paragraphs.forEach((paragraph, index) => {
          assert.ok(inside(paragraph, { start: 0, end: text.length }));
          assert.equal(paragraph.sentences.from, sentence);
          assert.ok(paragraph.sentences.to > sentence);
          for (; sentence < paragraph.sentences.to; sentence++) {
            const each = sentences[sentence];
            assert.equal(each.paragraph, index);
            assert.ok(inside(each, paragraph));
            assert.equal(each.words.from, word);
            assert.ok(each.words.to > word);
            for (; word < each.words.to; word++) {
              assert.ok(inside(words[word], each));
              assert.equal(words[word].sentence, sentence);
              assert.equal(words[word].text, text.slice(words[word].start, words[word].end));
            }
          }
          assert.equal(paragraph.words.to, word);
        });
        assert.equal(sentence, sentences.length);
        assert.equal(word, words.length);
      }),
    );
  });

  it('leaves nothing but white space outside its words', () => {
    fc.assert(
      fc.property(source, (text) => {
        let at = 0;
        for (const { start, end } of parse(text).words) {
          assert.match(text.slice(at, start), /^\s*$/);
          at = end;
        }
        assert.match(text.slice(at), /^\s*$/);
      }),
    );
  });

  it('has properly nested quotations, each piece in one paragraph, never cut by a sentence', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { paragraphs, sentences, quotations, words, strayMarks } = parse(text);
        const pieces = quotations.flatMap((quotation, index) =>
          quotation.pieces.map((piece) => ({ ...piece, index })),
        );
        quotations.forEach(({ start, end, pieces: own, parent }, index) => {
          assert.equal(start, own[0].start);
          assert.equal(end, own[own.length - 1].end);
          assertOrdered(own);
          if (index > 0) assert.ok(quotations[index - 1].start <= start);
          assert.ok(parent < index);
          for (const piece of own) {
            assert.equal(paragraphs.filter((paragraph) => inside(piece, paragraph)).length, 1);
            if (parent >= 0) assert.ok(quotations[parent].pieces.some((outer) => inside(piece, outer)));
            const around = sentences.filter((each) => each.start < piece.end && piece.start < each.end);
            assert.equal(around.length, 1);
          }
        });
        for (const { start, end, quotation } of words) {
          const around = pieces.filter((piece) => piece.start <= start && end <= piece.end);
          const innermost = around.reduce((inner, each) => Math.max(inner, each.index), -1);
          assert.equal(quotation, innermost);
        }
        for (let at = 1; at < strayMarks.length; at++)
          assert.ok(strayMarks[at - 1].start < strayMarks[at].start);
        for (const { start, paragraph } of strayMarks) {
          assert.ok(paragraphs[paragraph].start <= start && start < paragraphs[paragraph].end);
          assert.ok(words.some((word) => word.start === start && word.kind === 'quote'));
        }
      }),
    );
  });

  it('has the same structure with LF, CRLF and CR', () => {
    fc.assert(
      fc.property(source, (text) => {
        const lines = text.split(/\r\n|\r|\n/);
        const expected = structure(parse(lines.join('\n')));
        assert.deepEqual(structure(parse(lines.join('\r\n'))), expected);
        assert.deepEqual(structure(parse(lines.join('\r'))), expected);
      }),
    );
  });
});
