import { DROPPED, IDEOGRAPHS, PUNCTUATION, SPACES } from './lists/characters';

/** Part of a word. */
export const LETTER = 1;
/** Between words. */
export const SPACE = 2;
/** As if it were not there. */
export const NOTHING = 3;
/** A word by itself. */
export const ALONE = 4;

/** First and last code points of the ranges in a list, by turns, in order. */
export function rangesOf(list: string): number[] {
  return list.split(' ').flatMap((range) => {
    const [first, last = first] = range.split('-') as [string, string?];
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

const SETS = [
  { kind: SPACE, ranges: rangesOf(SPACES) },
  { kind: NOTHING, ranges: rangesOf(DROPPED) },
  { kind: ALONE, ranges: rangesOf(PUNCTUATION) },
  { kind: ALONE, ranges: rangesOf(IDEOGRAPHS) },
];

/** Whether a code point is in one of the ranges. */
export function within(ranges: readonly number[], code: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as number) <= code) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1 || (low > 0 && ranges[low - 1] === code);
}

const table = new Uint8Array(0x10000);
for (const { kind, ranges } of SETS) {
  for (let i = 0; i < ranges.length; i += 2) table.fill(kind, ranges[i], (ranges[i + 1] as number) + 1);
}
// Halves of characters: what is left of them when the text is written as UTF-8 is U+FFFD, which counts for nothing.
table.fill(NOTHING, 0xd800, 0xe000);

/** What a code point is to the tokenizer. */
export function kindOf(code: number): number {
  if (code < 0x10000) return table[code] || LETTER;
  return SETS.find(({ ranges }) => within(ranges, code))?.kind ?? LETTER;
}

const folded = new Map<number, string>();

/** A letter as the vocabulary has it: without accents, in lower case. */
export function fold(code: number): string {
  let result = folded.get(code);
  if (result === undefined) {
    const parts = [...String.fromCodePoint(code).normalize('NFD')];
    result = parts
      .filter((part) => kindOf(part.codePointAt(0) as number) !== NOTHING)
      .map((part) => part.toLowerCase())
      .join('');
    if (folded.size < 4096) folded.set(code, result);
  }
  return result;
}
