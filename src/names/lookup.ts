import type { Range } from '../text/types';
import type { Mention, Names } from './types';

/** Index of the first mention that ends behind `offset`. */
function firstEndingBehind({ mentions }: Names, offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mention that covers the character at `offset`. */
export function mentionAt(names: Names, offset: number): Mention | undefined {
  const mention = names.mentions[firstEndingBehind(names, offset)];
  return mention && mention.start <= offset ? mention : undefined;
}

/** The mentions that lie wholly in a range, in order. */
export function mentionsIn(names: Names, { start, end }: Range): Mention[] {
  const inside: Mention[] = [];
  for (
    let at = firstEndingBehind(names, start);
    at < names.mentions.length && names.mentions[at].end <= end;
    at++
  ) {
    if (names.mentions[at].start >= start) inside.push(names.mentions[at]);
  }
  return inside;
}
