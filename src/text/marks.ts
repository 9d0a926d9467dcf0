import { classOf, DIGIT, DOUBLE, isAlphanumeric, isSmall, LETTER, SINGLE, SPACE } from './chars';
import { ELISIONS } from './lists/elisions';
import type { Range } from './types';

export type Side = 'opening' | 'closing';

/** A character (or two) that may be a quotation mark: apostrophes and primes that show by themselves are left out. */
export interface Mark extends Range {
  single: boolean;
  /** What its shape says; a straight mark says nothing. */
  glyph: Side | null;
  /** What the characters beside it say. */
  hint: Side | null;
  /** A closing mark that may be an apostrophe ("workers'", "sayin'") or a prime (12"). */
  weak: boolean;
  /** Set once a quotation begins or ends here, or the mark turns out to lack its partner. */
  used: boolean;
}

const OPENING = '“„‟«‘‚‛‹`\u0084\u0093\u0082\u0091';
const CLOSING = '”»’›\u0094\u0092';
const OPENING_BRACKETS = '([{';
const AFTER_CLOSING = '.,;:?!…)]}';
const DASHES = '-–—―/';

/** All possible quotation marks in `[start, end)` of the text, in order. */
export function findMarks(source: string, { start, end }: Range): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at++) {
    const kind = classOf(source.charCodeAt(at));
    if (kind !== DOUBLE && kind !== SINGLE) continue;
    const char = source.charAt(at);
    const twin = at + 1 < end && source.charAt(at + 1) === char && (char === "'" || char === '`');
    const width = twin ? 2 : 1;
    const single = kind === SINGLE && !twin;
    const glyph = twin ? (char === '`' ? 'opening' : null) : glyphOf(char);
    const hint =
      hintAt(source, at > start ? at - 1 : -1, at + width < end ? at + width : source.length) ??
      (single && isSetApart(source, at) ? 'closing' : null);
    const weak = isWeak(source, at, single);
    const mark = { start: at, end: at + width, single, glyph, hint, weak, used: false };
    if (single ? isSingleMark(source, mark) : !isDoublePrime(source, at)) marks.push(mark);
    at += width - 1;
  }
  return marks;
}

function glyphOf(char: string): Side | null {
  if (OPENING.includes(char)) return 'opening';
  return CLOSING.includes(char) ? 'closing' : null;
}

/** The side that the neighbours at `before` and `after` speak for; an offset outside the text counts as white space. */
function hintAt(source: string, before: number, after: number): Side | null {
  const left = source.charAt(before);
  const right = source.charAt(after);
  const leftKind = classOf(source.charCodeAt(before));
  const rightKind = classOf(source.charCodeAt(after));
  const openBefore = leftKind === SPACE || OPENING_BRACKETS.includes(left);
  if (rightKind === SPACE) return openBefore ? null : 'closing';
  const closeAfter = AFTER_CLOSING.includes(right);
  if (openBefore) return closeAfter && right !== '…' && !source.startsWith('..', after) ? null : 'opening';
  if (closeAfter) return 'closing';
  const textAfter = rightKind === LETTER || rightKind === DIGIT;
  if (DASHES.includes(left) || leftKind === DOUBLE || leftKind === SINGLE)
    return textAfter ? 'opening' : null;
  return DASHES.includes(right) || rightKind === DOUBLE || rightKind === SINGLE ? 'closing' : null;
}

/** A single mark that a space was set before: "We will stay, ' Cole said." */
function isSetApart(source: string, at: number): boolean {
  return /^[,.?!] ' /.test(source.slice(at - 2, at + 2));
}

function isWeak(source: string, at: number, single: boolean): boolean {
  const before = source.charAt(at - 1);
  if (classOf(source.charCodeAt(at - 1)) === DIGIT) return true;
  if (!single || !(before === 's' || before === 'S' || source.startsWith('in', at - 2))) return false;
  return source.charAt(at + 1) === ' ' && isSmall(source, at + 2);
}

/** Not an apostrophe inside a word, of a possessive, or before an elision. */
function isSingleMark(source: string, { start, end, glyph, hint }: Mark): boolean {
  if (isAlphanumeric(source, start - 1) && isAlphanumeric(source, end)) return false;
  const char = source.charAt(start);
  if (hint === null) return '‹›'.includes(char);
  if (char === '`') return hint === 'opening';
  if (isPossessive(source, start)) return false;
  if (hint === 'closing') return true;
  return glyph !== 'closing' && !isElision(source, start);
}

/** Whether the apostrophe at `at` and the letter behind it are a "'s" that belongs to the characters before it. */
export function isPossessive(source: string, at: number): boolean {
  const next = source.charAt(at + 1);
  if ((next !== 's' && next !== 'S') || isAlphanumeric(source, at + 2)) return false;
  return at > 0 && classOf(source.charCodeAt(at - 1)) !== SPACE;
}

/** Whether an apostrophe at `at` stands for lost letters or digits: 'em, '90s, the summer of '68. */
export function isElision(source: string, at: number): boolean {
  let end = at + 1;
  while (end < at + 8 && isAlphanumeric(source, end)) end++;
  const word = source.slice(at + 1, end);
  if (/^\d\ds$/.test(word)) return true;
  if (/^\d\d$/.test(word)) return at > 1 && isAlphanumeric(source, at - 2);
  return ELISIONS.has(word.toLowerCase());
}

/** 6'2": a mark behind feet and inches. */
function isDoublePrime(source: string, at: number): boolean {
  let from = at - 1;
  while (from > at - 4 && classOf(source.charCodeAt(from)) === DIGIT) from--;
  if (from === at - 1 || classOf(source.charCodeAt(from)) !== SINGLE) return false;
  return classOf(source.charCodeAt(from - 1)) === DIGIT;
}
