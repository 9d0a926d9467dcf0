import { ALONE, fold, kindOf, LETTER, NOTHING, SPACE } from './characters';
import { SPECIAL } from './vocabulary';
import type { Vocabulary } from './vocabulary';

/** A word of more characters is unknown at once. */
const LONGEST_WORD = 100;

/** Pieces without their codes. */
export interface Cut {
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  first: Uint8Array;
}

/**
 * Cuts a text into WordPieces, as `BertTokenizerFast` does: lower case, without accents and controls; words end at white space, punctuation and
 * Chinese characters stand alone; each word is put together from the longest pieces that fit, from its beginning, or is unknown as a whole. Linear.
 */
export function cutPieces(source: string, vocabulary: Vocabulary): Cut {
  const { heads, tails, longest, unknown } = vocabulary;
  let capacity = (source.length >> 2) + 64;
  let ids = new Int32Array(capacity);
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let first = new Uint8Array(capacity);
  let count = 0;

  const grow = (): void => {
    capacity *= 2;
    const grown = <T extends Int32Array | Uint8Array>(to: T, from: T): T => (to.set(from), to);
    ids = grown(new Int32Array(capacity), ids);
    starts = grown(new Int32Array(capacity), starts);
    ends = grown(new Int32Array(capacity), ends);
    first = grown(new Uint8Array(capacity), first);
  };
  const push = (id: number, start: number, end: number, opens: number): void => {
    if (count === capacity) grow();
    ids[count] = id;
    starts[count] = start;
    ends[count] = end;
    first[count++] = opens;
  };

  /** The pieces of a word; `from` and `to`: where each of its code units comes from. Without them the word stands in the text as it is, at `at`. */
  const pushWord = (word: string, at: number, from?: number[], to?: number[]): void => {
    const whole = heads.get(word);
    const last = word.length;
    const startOf = (unit: number): number => (from ? (from[unit] as number) : at + unit);
    const endOf = (unit: number): number => (to ? (to[unit - 1] as number) : at + unit);
    if (whole !== undefined) return push(whole, startOf(0), endOf(last), 1);
    const before = count;
    for (let begin = 0; begin < last;) {
      let end = Math.min(last, begin + longest);
      const pieces = begin > 0 ? tails : heads;
      let id: number | undefined;
      while (end > begin && (id = pieces.get(word.slice(begin, end))) === undefined) end--;
      if (id === undefined) {
        count = before;
        return push(unknown, startOf(0), endOf(last), 1);
      }
      push(id, startOf(begin), endOf(end), begin > 0 ? 0 : 1);
      begin = end;
    }
  };

  /** A word with anything in it that is not ASCII, from `at`; gives where it ends. */
  const pushOddWord = (at: number): number => {
    let word = '';
    const from: number[] = [];
    const to: number[] = [];
    let characters = 0;
    let end = at;
    let next = at;
    while (next < source.length) {
      const code = source.codePointAt(next) as number;
      const kind = kindOf(code);
      if (kind === SPACE || kind === ALONE) break;
      const start = next;
      next += code > 0xffff ? 2 : 1;
      if (kind === NOTHING) continue;
      end = next;
      const letters = characters > LONGEST_WORD ? '' : fold(code);
      for (let unit = 0; unit < letters.length; unit++) {
        from.push(start);
        to.push(next);
      }
      word += letters;
      for (let unit = 0; unit < letters.length; unit++)
        if ((letters.charCodeAt(unit) & 0xfc00) !== 0xdc00) characters++;
    }
    if (characters > LONGEST_WORD) push(unknown, at, end, 1);
    else pushWord(word, at, from, to);
    return next;
  };

  const pushSpecial = (at: number): number => {
    const special = SPECIAL.find((piece) => source.startsWith(piece, at));
    const id = special === undefined ? undefined : heads.get(special);
    if (special === undefined || id === undefined) return 0;
    push(id, at, at + special.length, 1);
    return special.length;
  };

  for (let at = 0; at < source.length;) {
    const code = source.codePointAt(at) as number;
    const kind = kindOf(code);
    const width = code > 0xffff ? 2 : 1;
    if (kind === ALONE) {
      const special = code === 0x5b ? pushSpecial(at) : 0;
      if (special === 0) {
        const letters = code < 128 ? source.charAt(at) : fold(code);
        pushWord(
          letters,
          at,
          new Array<number>(letters.length).fill(at),
          new Array<number>(letters.length).fill(at + width),
        );
      }
      at += special || width;
    } else if (kind === LETTER) {
      let end = at;
      while (end < source.length && source.charCodeAt(end) < 128 && kindOf(source.charCodeAt(end)) === LETTER)
        end++;
      const after = end < source.length ? source.charCodeAt(end) : 32;
      const plain = after < 128 && kindOf(after) !== NOTHING;
      if (!plain) at = pushOddWord(at);
      else {
        if (end - at > LONGEST_WORD) push(unknown, at, end, 1);
        else pushWord(source.slice(at, end).toLowerCase(), at);
        at = end;
      }
    } else at += width;
  }
  return {
    ids: ids.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    first: first.slice(0, count),
  };
}
