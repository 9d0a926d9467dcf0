import { rangesOf, within } from './characters';
import { OTHER_DIGITS } from './lists/characters';
import type { Cut } from './pieces';

/** How a word is written; pieces that go on with a word have `INSIDE`. 0 is kept for what is no text. */
const INSIDE = 1;
const CAPITALS = 2;
const CAPITAL_ALONE = 3;
const CAPITALIZED = 4;
const NUMBER = 5;
const LETTERS = 6;
const OTHER = 7;
/** Added where a line opens. */
const LINE = 7;
/** Added once for a quotation mark, twice inside a quotation. */
const QUOTED = 15;

const UPPER = /\p{Uppercase}/u;
const LOWER = /\p{Lowercase}|\p{Lt}/u;
const DECIMAL = /^\p{Nd}/u;
const ALL_LETTERS = /^\p{L}+$/u;
const otherDigits = rangesOf(OTHER_DIGITS);

function caseOf(piece: string): number {
  const code = piece.codePointAt(0) as number;
  const head = String.fromCodePoint(code);
  if (UPPER.test(piece) && !LOWER.test(piece)) return piece.length > head.length ? CAPITALS : CAPITAL_ALONE;
  if (UPPER.test(head)) return CAPITALIZED;
  if (DECIMAL.test(head) || within(otherDigits, code)) return NUMBER;
  return ALL_LETTERS.test(piece) ? LETTERS : OTHER;
}

/** `caseOf` for pieces of ASCII, without regular expressions; 0 where the piece is not all ASCII. */
function plainCaseOf(source: string, start: number, end: number): number {
  let upper = 0;
  let lower = 0;
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (unit >= 128) return 0;
    if (unit >= 97 && unit <= 122) lower++;
    else if (unit >= 65 && unit <= 90) upper++;
  }
  if (upper > 0 && lower === 0) return end - start > 1 ? CAPITALS : CAPITAL_ALONE;
  const unit = source.charCodeAt(start);
  if (unit >= 65 && unit <= 90) return CAPITALIZED;
  if (unit >= 48 && unit <= 57) return NUMBER;
  return upper + lower === end - start ? LETTERS : OTHER;
}

/** Whether one of the two characters before `start` is a line feed. */
function opensLine(source: string, start: number): boolean {
  if (source.charCodeAt(start - 1) === 10) return true;
  const low =
    (source.charCodeAt(start - 1) & 0xfc00) === 0xdc00 && (source.charCodeAt(start - 2) & 0xfc00) === 0xd800;
  return source.charCodeAt(start - (low ? 3 : 2)) === 10;
}

/** The code of each piece: how its word is written (by the word's first piece), whether a line opens there, where it stands to the quotation marks. */
export function codesOf(source: string, { starts, ends, first }: Omit<Cut, 'ids'>): Uint8Array {
  const codes = new Uint8Array(starts.length);
  let quoted: boolean = false;
  let last = 0;
  let line = source.indexOf('\n');
  for (let i = 0; i < codes.length; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    let code = first[i] ? plainCaseOf(source, start, end) || caseOf(source.slice(start, end)) : INSIDE;
    if (first[i] && opensLine(source, start)) code += LINE;
    if (line >= 0 && line < last) line = source.indexOf('\n', last);
    if (line >= 0 && line < start) quoted = false;
    let state: number = quoted ? 2 : 0;
    if (end - start === 1) {
      const mark = source.charAt(start);
      if (mark === '“' || (mark === '"' && !quoted)) [quoted, state] = [true, 1];
      else if (mark === '”' || mark === '"') [quoted, state] = [false, 1];
    }
    codes[i] = code + state * QUOTED;
    last = end;
  }
  return codes;
}
