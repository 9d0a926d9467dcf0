import type { Text } from '../../text/types';
import { DATE, FUNCTION, GIVEN, PHRASE, phrasesFrom, type Phrase } from './names-lexicon';
import type { Looks } from './names-words';

const LONGEST_RUN = 16;

/** Whether two words stand side by side, with nothing but one break of white space between. */
export function isNext({ words }: Text, at: number): boolean {
  return words[at].start - words[at - 1].end <= 2 && words[at].quotation === words[at - 1].quotation;
}

/** Where the unbroken run of capitalized words from `at` ends. */
export function runEnd(text: Text, { capital, flags }: Looks, at: number, to: number): number {
  let end = at;
  to = Math.min(to, at + LONGEST_RUN);
  while (end < to && capital[end] > 0 && (end === at || isNext(text, end))) {
    if (end > at && (flags[end] & (FUNCTION | DATE)) !== 0 && (flags[end] & GIVEN) === 0) break;
    end++;
  }
  return end;
}

/** The longest phrase of the lists at a word. */
export function phraseAt({ lower, flags, capital }: Looks, at: number, to: number): Phrase | null {
  if ((flags[at] & PHRASE) === 0) return null;
  for (const phrase of phrasesFrom(lower[at])) {
    const { words } = phrase;
    const last = at + words.length - 1;
    if (last >= to || capital[last] === 0) continue;
    if (
      words.every((word, index) => word === lower[at + index] || (word === '&' && lower[at + index] === ''))
    )
      return phrase;
  }
  return null;
}
