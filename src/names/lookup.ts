import type { Range } from '../text/types';
import type { Mention, Names, Unresolved } from './types';

/** Index of the first mention that ends behind `offset`; the number of mentions if there is none. */
function firstEndingAfter(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mention that the character at `offset` belongs to. */
export function mentionAt({ mentions }: Names, offset: number): Mention | undefined {
  const mention = mentions[firstEndingAfter(mentions, offset)] as Mention | undefined;
  return mention && mention.start <= offset ? mention : undefined;
}

/** The mentions that lie wholly inside `range`, in order. */
export function mentionsIn({ mentions }: Names, { start, end }: Range): Mention[] {
  const inside: Mention[] = [];
  for (let at = firstEndingAfter(mentions, start); at < mentions.length && mentions[at].end <= end; at++)
    if (mentions[at].start >= start) inside.push(mentions[at]);
  return inside;
}

/** The unresolved pronoun or role that begins at `offset`. */
export function unresolvedAt({ unresolved }: Names, offset: number): Unresolved | undefined {
  let low = 0;
  let high = unresolved.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (unresolved[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return unresolved[low]?.start === offset ? unresolved[low] : undefined;
}
