import {
  classOf,
  DIGIT,
  isAlphanumeric,
  isCapital,
  isSmall,
  LETTER,
  SINGLE,
  SPACE,
  SURROGATE,
  widthAt,
} from './chars';
import { ABBREVIATIONS, BEFORE_DIGITS, STATES, TITLES } from './lists/abbreviations';
import { isElision, isPossessive } from './marks';
import type { Quoted } from './quotations';
import type { Range, Word } from './types';

/** Adds a paragraph's words to `words`; their `sentence` is not known yet (0). */
export function addWords(
  source: string,
  { start, end }: Range,
  { marks, pieces }: Quoted,
  words: Word[],
): void {
  const around: { end: number; quotation: number }[] = [];
  let nextMark = 0;
  let nextPiece = 0;
  let innermost = -1;
  for (let at = start; at < end;) {
    const kind = classOf(source.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      continue;
    }
    while (around.length > 0 && around[around.length - 1].end <= at) {
      around.pop();
      innermost = around.length > 0 ? around[around.length - 1].quotation : -1;
    }
    while (nextPiece < pieces.length && pieces[nextPiece].start <= at) {
      around.push(pieces[nextPiece]);
      innermost = pieces[nextPiece].quotation;
      nextPiece++;
    }
    while (nextMark < marks.length && (marks[nextMark].start < at || !marks[nextMark].used)) nextMark++;
    const mark = marks[nextMark];
    let to: number;
    let type: Word['kind'];
    if (mark?.start === at) {
      to = mark.end;
      type = 'quote';
      nextMark++;
    } else {
      const stop = mark ? Math.min(end, mark.start) : end;
      to = Math.min(stop, wordEnd(source, at, kind));
      type = kindOf(source, at, to, kind);
    }
    words.push({
      start: at,
      end: to,
      text: source.slice(at, to),
      kind: type,
      quotation: innermost,
      sentence: 0,
    });
    at = to;
  }
}

function kindOf(source: string, at: number, to: number, kind: number): Word['kind'] {
  if (kind === LETTER) return 'word';
  if (kind === DIGIT || (to - at > 1 && classOf(source.charCodeAt(at + 1)) === DIGIT && kind !== SINGLE)) {
    for (let each = at + 1; each < to; each++) if (classOf(source.charCodeAt(each)) === LETTER) return 'word';
    return 'number';
  }
  return to - at > 1 && isAlphanumeric(source, to - 1) ? 'word' : 'punctuation';
}

const SIGNS = '+-−';

function wordEnd(source: string, at: number, kind: number): number {
  if (kind === LETTER || kind === DIGIT) return runEnd(source, at);
  if (kind === SURROGATE) {
    const width = widthAt(source, at);
    return width === 2 && /[\p{L}\p{N}]/u.test(source.slice(at, at + 2)) ? runEnd(source, at) : at + width;
  }
  if (kind === SINGLE) {
    if (isPossessive(source, at)) return at + 2;
    if (isAlphanumeric(source, at + 1) && isElision(source, at)) return runEnd(source, at + 1);
    return at + 1;
  }
  const isSign = SIGNS.includes(source.charAt(at)) && classOf(source.charCodeAt(at + 1)) === DIGIT;
  return isSign && !isAlphanumeric(source, at - 1) ? runEnd(source, at + 1) : at + 1;
}

const HYPHENS = '-‐‑';

/** Where the run of letters or digits from `start` ends, with what belongs inside it. */
function runEnd(source: string, start: number): number {
  let at = start;
  // Where the part since the last inner full stop begins, and whether all parts before are one or two letters.
  let part = start;
  let stops = 0;
  for (;;) {
    const unit = source.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === LETTER || kind === DIGIT) {
      at++;
      continue;
    }
    if (kind === SURROGATE && widthAt(source, at) === 2 && /[\p{L}\p{N}]/u.test(source.slice(at, at + 2))) {
      at += 2;
      continue;
    }
    if (
      unit === 46 &&
      at > start &&
      HYPHENS.includes(source.charAt(at + 1)) &&
      isAlphanumeric(source, at + 2)
    ) {
      // "U.S.-led"
      if (!keepsStop(source, start, at, stops, at - part)) return at;
      at += 2;
      part = at;
      continue;
    }
    if (at === start || !isAlphanumeric(source, at + 1)) break;
    const before = classOf(source.charCodeAt(at - 1));
    const after = classOf(source.charCodeAt(at + 1));
    if (kind === SINGLE) {
      if (isPossessive(source, at)) return at;
    } else if (unit === 46) {
      if (before === DIGIT && after === DIGIT) stops = 0;
      else if (at - part <= 2 && (at - part === 1 || isCapital(source, part))) stops++;
      else if (!isSmall(source, at + 1)) break;
      part = at + 1;
    } else if (unit === 44 || unit === 58) {
      if (before !== DIGIT || after !== DIGIT) break;
    } else if (!HYPHENS.includes(source.charAt(at))) break;
    at++;
  }
  return source.charCodeAt(at) === 46 && keepsStop(source, start, at, stops, at - part) ? at + 1 : at;
}

const LONGEST_ABBREVIATION = 8;

/** Whether the full stop at `at` belongs to the word before it: initials ("J.", "U.S.", "a.m."), titles, other abbreviations. */
function keepsStop(source: string, start: number, at: number, stops: number, last: number): boolean {
  if (source.charCodeAt(at + 1) === 46) return false;
  if (stops > 0 && last <= 2) return true;
  if (at - start === 1) return isCapital(source, start);
  if (at - start > LONGEST_ABBREVIATION) return false;
  const word = source.slice(start, at).toLowerCase();
  const isPlain = TITLES.has(word) || ABBREVIATIONS.has(word);
  if (!isPlain && !BEFORE_DIGITS.has(word)) return false;
  const digitNext = classOf(source.charCodeAt(at + 2)) === DIGIT;
  if (BEFORE_DIGITS.has(word) && (digitNext || !isPlain || word.length < 3)) return digitNext;
  if (STATES.has(word))
    return isCapital(source, start) && [',', '-', '('].includes(beforeWord(source, start));
  return isCapital(source, start) || word === 'vs' || word === 'v' || word === 'etc' || word === 'al';
}

/** The character before a word, white space skipped over once. */
function beforeWord(source: string, start: number): string {
  return source.charAt(classOf(source.charCodeAt(start - 1)) === SPACE ? start - 2 : start - 1);
}
