import { isCapital, isSmall } from './chars';
import { ABBREVIATIONS, TITLES } from './lists/abbreviations';
import { OPENERS } from './lists/openers';
import type { Quotation, Sentence, Span, Word } from './types';

/**
 * Cuts a paragraph's words into sentences, adds these to `sentences` and gives each word its own. Never cuts inside a quotation.
 */
export function addSentences(
  source: string,
  paragraph: number,
  { from, to }: Span,
  words: Word[],
  quotations: readonly Quotation[],
  sentences: Sentence[],
): void {
  let first = from;
  for (let at = from; at < to; at++) {
    words[at].sentence = sentences.length;
    if (at + 1 < to && !endsAt(source, words, at, from, quotations)) continue;
    sentences.push({
      start: words[first].start,
      end: words[at].end,
      paragraph,
      words: { from: first, to: at + 1 },
    });
    first = at + 1;
  }
}

const CLOSERS = ')]}’\'"”';

/** Whether a sentence ends between `words[at]` and the next word. */
function endsAt(
  source: string,
  words: readonly Word[],
  at: number,
  from: number,
  quotations: readonly Quotation[],
): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (isInside(word, next, quotations)) return false;
  // Back over closing marks and brackets to what ends the sentence.
  let last = at;
  while (last > from && isCloser(words[last])) last--;
  const end = words[last];
  if (isCloser(next) && next.quotation === word.quotation) return false;
  if (/^[.?!…]$/.test(next.text)) return false;
  const isStop = end.text === '.' || end.text === '…';
  const isMark = end.text === '?' || end.text === '!';
  const isAbbreviation = !isStop && end.kind === 'word' && end.text.endsWith('.');
  if (!isStop && !isMark && !isAbbreviation) return false;
  if (isSmall(source, next.start) || /^[,;:)\]%]$/.test(next.text)) return false;
  if (next.text === "'s" || next.text === '’s') return false;
  const startsAfresh = next.kind === 'quote' || opens(next);
  if (isAbbreviation) return endsInAbbreviation(source, words, last, next, from, last < at, startsAfresh);
  if (last < at && isMark && words[at].kind === 'quote')
    return startsAfresh || !isCapital(source, next.start);
  return !/^[-–—―]+$/.test(next.text) || last === at;
}

function opens({ text }: Word): boolean {
  return OPENERS.has(text.toLowerCase());
}

function isCloser({ kind, text, quotation }: Word): boolean {
  return kind === 'quote' ? quotation >= 0 || CLOSERS.includes(text) : CLOSERS.includes(text);
}

/** "U.S." or "Corp." ends a sentence only before a word that begins one; a title or an initial of a name never does. */
function endsInAbbreviation(
  source: string,
  words: readonly Word[],
  at: number,
  next: Word,
  from: number,
  closed: boolean,
  startsAfresh: boolean,
): boolean {
  const text = words[at].text.slice(0, -1).toLowerCase();
  if (TITLES.has(text) && !closed) return false;
  if (closed) return true;
  const isInitial = text.length === 1;
  if (isInitial && next.kind === 'quote') return false;
  if (!startsAfresh) return false;
  if (isInitial && at > from && !isCapital(source, words[at - 1].start) && !ABBREVIATIONS.has(text))
    return true;
  return next.kind !== 'quote' || !isInitial;
}

/** Whether some quotation goes on from one word to the next: the border between them is inside it. */
function isInside(word: Word, next: Word, quotations: readonly Quotation[]): boolean {
  if (word.quotation < 0 || next.quotation < 0) return false;
  if (next.quotation === word.quotation) return !endsWith(word, quotations[word.quotation]);
  // The outermost quotation of each: the same one goes on.
  const outer = outermost(word.quotation, quotations);
  return outer === outermost(next.quotation, quotations) && !endsWith(word, quotations[outer]);
}

function endsWith({ end }: Word, quotation: Quotation): boolean {
  return quotation.end === end;
}

function outermost(quotation: number, quotations: readonly Quotation[]): number {
  let outer = quotation;
  while (quotations[outer].parent >= 0) outer = quotations[outer].parent;
  return outer;
}
