import { findParagraphs } from './paragraphs';
import { findQuotations } from './quotations';
import { addSentences, outermostOf } from './sentences';
import type { Paragraph, Quotation, Sentence, Text, Word } from './types';
import { addWords } from './words';

/**
 * Cuts a text into paragraphs, quotations, sentences and words. Any text; linear in its length; never throws.
 * @param source all offsets are into it, in UTF-16 code units
 */
export function parse(source: string): Text {
  const ranges = findParagraphs(source);
  const { quoted, ...found } = findQuotations(source, ranges);
  const outermost = outermostOf(found.quotations);
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  const paragraphs = ranges.map(({ start, end }, index): Paragraph => {
    const span = { from: words.length, to: 0 };
    addWords(source, { start, end }, quoted[index], words);
    span.to = words.length;
    const firstSentence = sentences.length;
    addSentences(source, index, span, words, found.quotations, outermost, sentences);
    return { start, end, sentences: { from: firstSentence, to: sentences.length }, words: span };
  });
  countWords(words, found.quotations);
  return { source, paragraphs, sentences, words, ...found };
}

/** Gives each quotation the number of words inside it, those of quotations within it included. */
function countWords(words: readonly Word[], quotations: Quotation[]): void {
  for (const { kind, quotation } of words)
    if (quotation >= 0 && (kind === 'word' || kind === 'number')) quotations[quotation].length++;
  for (let at = quotations.length - 1; at >= 0; at--) {
    const { parent, length } = quotations[at];
    if (parent >= 0) quotations[parent].length += length;
  }
}
