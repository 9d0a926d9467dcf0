import { isCapital, isSmall } from './chars';
import { ABBREVIATIONS, TITLES } from './lists/abbreviations';
import { OPENERS } from './lists/openers';
import type { Quotation, Sentence, Span, Word } from './types';

/** A border between two words that might end a sentence. */
interface Border {
  /** The word before it. */
  word: Word;
  next: Word;
  /** What stands before the border and the closing marks and brackets there, and the word before that (if in the paragraph). */
  end: Word;
  before: Word | null;
}

/**
 * Cuts a paragraph's words into sentences, adds these to `sentences` and gives each word its own. Never cuts inside a quotation.
 * @param outermost of each quotation the outermost one that it stands in
 */
export function addSentences(
  source: string,
  paragraph: number,
  { from, to }: Span,
  words: Word[],
  quotations: readonly Quotation[],
  outermost: Int32Array,
  sentences: Sentence[],
): void {
  let first = from;
  // The last word that closes nothing.
  let last = from;
  for (let at = from; at < to; at++) {
    const word = words[at];
    word.sentence = sentences.length;
    if (!isCloser(word, quotations)) last = at;
    if (at + 1 < to) {
      const next = words[at + 1];
      if (!mayEnd(words[last]) || isInside(word, next, quotations, outermost)) continue;
      const border = { word, next, end: words[last], before: last > from ? words[last - 1] : null };
      if (!endsAt(source, border, quotations)) continue;
    }
    sentences.push({
      start: words[first].start,
      end: word.end,
      paragraph,
      words: { from: first, to: at + 1 },
    });
    first = at + 1;
  }
}

/** Of each quotation the outermost one that it stands in. */
export function outermostOf(quotations: readonly Quotation[]): Int32Array {
  const outermost = new Int32Array(quotations.length);
  quotations.forEach(({ parent }, index) => {
    outermost[index] = parent < 0 ? index : outermost[parent];
  });
  return outermost;
}

const CLOSERS = ')]}’\'"”';

/** A bracket, the closing mark of a quotation, or a mark without a partner that looks like one. */
function isCloser({ kind, text, quotation, end }: Word, quotations: readonly Quotation[]): boolean {
  if (kind === 'word' || kind === 'number') return false;
  if (kind === 'quote' && quotation >= 0) return quotations[quotation].end === end;
  return CLOSERS.includes(text);
}

function mayEnd({ text }: Word): boolean {
  return '.?!…'.includes(text.charAt(text.length - 1));
}

/** Whether some quotation goes on from one word to the next: the border between them is inside it. */
function isInside(word: Word, next: Word, quotations: readonly Quotation[], outermost: Int32Array): boolean {
  if (word.quotation < 0 || next.quotation < 0) return false;
  const outer = outermost[word.quotation];
  return outer === outermost[next.quotation] && quotations[outer].end !== word.end;
}

/** Whether a sentence ends at a border outside all quotations. */
function endsAt(
  source: string,
  { word, next, end, before }: Border,
  quotations: readonly Quotation[],
): boolean {
  if (isSmall(source, next.start) || /^[.?!…,;:%]$/.test(next.text) || isCloser(next, quotations))
    return false;
  if (next.kind === 'word' && /^['’]/.test(next.text)) return false;
  const closed = end !== word;
  const startsAfresh = next.kind === 'quote' || OPENERS.has(next.text.toLowerCase());
  if (end.kind === 'word') return closed || endsInAbbreviation(source, end, before, startsAfresh);
  // "Why?" Cole asked.
  if (closed && word.kind === 'quote' && (end.text === '?' || end.text === '!'))
    return startsAfresh || !isCapital(source, next.start);
  return !(closed && /^[-–—―]+$/.test(next.text));
}

/** "U.S." or "Corp." ends a sentence only before a word that begins one; a title or an initial of a name never does. */
function endsInAbbreviation(
  source: string,
  { text }: Word,
  before: Word | null,
  startsAfresh: boolean,
): boolean {
  const bare = text.slice(0, -1).toLowerCase();
  if (TITLES.has(bare) || !startsAfresh) return false;
  if (bare.length > 1 || ABBREVIATIONS.has(bare)) return true;
  // "George W. …" against "in Plan B. The …": an initial follows a capitalized word or opens the sentence.
  return before !== null && !isCapital(source, before.start);
}
