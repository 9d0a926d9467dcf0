import { finding } from './finding';
import { wordsOf, type Ground } from './ground';
import type { Finding } from './types';
import { hasCue, isCredited, isSign, isTitle } from './quotes';
import { phrase } from './unnamed';

/** Longer ones are speech more often than not. */
const MOST_WORDS = 4;

/** A few words in quotation marks that nobody is shown to have said. */
export function scareQuotes(on: Ground): Finding[] {
  return on.text.quotations.flatMap((quotation, index) => {
    const { parent, balanced, length } = quotation;
    if (on.quotations[index] !== -1 || parent !== -1 || !balanced || length === 0 || length > MOST_WORDS)
      return [];
    const { from, to } = wordsOf(on, quotation);
    const { paragraph } = on.text.sentences[on.text.words[from].sentence];
    if (on.apart.has(paragraph) || isCredited(on, from, to) || hasCue(on, from, to)) return [];
    if (isTitle(on, from, to) || isSign(on, from, to)) return [];
    const first = on.text.words[from + 1];
    if (!first || first.text[0] !== first.text[0].toLowerCase()) return [];
    return [
      finding('quote/scare', 'hint', quotation, {
        quote: phrase(on, { start: first.start, end: on.text.words[to - 1].start }),
      }),
    ];
  });
}
