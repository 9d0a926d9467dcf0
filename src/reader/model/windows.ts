import type { Cut } from './pieces';
import type { Window } from './types';

/** A longer paragraph is cut, after the last sentence end that leaves at least `SHORTEST_PART` pieces before it. */
const LONGEST_PART = 240;
const SHORTEST_PART = 60;
/** Pieces of the parts before a window that are looked at with it. */
const MOST_CONTEXT = 80;
/** Pieces of a window without its context; with context, opening and closing piece that makes 384. */
const MOST = 302;
/** From this size on a window ends before a part that opens one. */
const ENOUGH = 100;
/** A part opens a window if the sum of its first `OPENING` ids is a multiple of `SELDOM`. */
const OPENING = 8;
const SELDOM = 3;

/** Whether a piece is a mark that may end a sentence. */
function endsSentence(source: string, { starts, ends, first }: Omit<Cut, 'ids'>, piece: number): boolean {
  const at = starts[piece] as number;
  return first[piece] === 1 && (ends[piece] as number) - at === 1 && '.?!"”'.includes(source.charAt(at));
}

/** First pieces of the text's parts (lines, long ones cut at sentence ends), and the number of all pieces at the end. */
export function partsOf(source: string, pieces: Cut): number[] {
  const count = pieces.ids.length;
  const parts: number[] = [];
  let from = 0;
  let line = source.indexOf('\n');
  for (let to = 1; to <= count; to++) {
    const end = pieces.ends[to - 1] as number;
    if (line >= 0 && line < end) line = source.indexOf('\n', end);
    const closes = to === count || (line >= 0 && line < (pieces.starts[to] as number));
    if (!closes) continue;
    while (to - from > LONGEST_PART) {
      let last = from + LONGEST_PART - 1;
      while (last >= from + SHORTEST_PART && !endsSentence(source, pieces, last)) last--;
      parts.push(from);
      from = last >= from + SHORTEST_PART ? last + 1 : from + LONGEST_PART;
    }
    if (to > from) parts.push(from);
    from = to;
  }
  parts.push(count);
  return parts;
}

/**
 * Cuts a text's pieces into windows, by what the text says and not by counting from its top, so that an edit changes few of them. Linear.
 *
 * 1. Parts: a part ends before each piece that has a line feed between the piece before and itself, and with the text. While a part has more than 240
 *    pieces, from `a` on, it is cut after the last piece `j` in `a + 60 <= j < a + 240` that is first of its word and one of `. ? ! " ”`; after
 *    `a + 239` where there is none.
 * 2. Windows: a window begins with the first part that no window has yet and takes in the parts that follow, one by one, until the next part
 *    (a) would make it longer than 302 pieces, or (b) opens a window while it has at least 100. A part opens a window if the sum of its first
 *    8 ids (fewer if it is shorter) is a multiple of 3.
 * 3. Context: the whole parts before it, as many as are together at most 80 pieces.
 */
export function cutWindows(source: string, pieces: Cut): Window[] {
  const parts = partsOf(source, pieces);
  const count = parts.length - 1;
  const at = (part: number): number => parts[part] as number;
  const opens = (part: number): boolean => {
    let sum = 0;
    for (let i = at(part); i < at(part + 1) && i < at(part) + OPENING; i++) sum += pieces.ids[i] as number;
    return sum % SELDOM === 0;
  };
  const windows: Window[] = [];
  for (let part = 0; part < count;) {
    const from = at(part);
    let context = part;
    while (context > 0 && from - at(context - 1) <= MOST_CONTEXT) context--;
    let next = part + 1;
    while (next < count && at(next + 1) - from <= MOST && !(at(next) - from >= ENOUGH && opens(next))) next++;
    windows.push({ context: at(context), from, to: at(next) });
    part = next;
  }
  return windows;
}
