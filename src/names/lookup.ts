import { firstAfter, firstFrom } from '../text/places';
import type { Range } from '../text/types';
import type { Mention, Names, Unresolved } from './types';

/** The mention that the character at `offset` belongs to. */
export function mentionAt({ mentions }: Names, offset: number): Mention | undefined {
  const mention = mentions[firstAfter(mentions, offset)] as Mention | undefined;
  return mention && mention.start <= offset ? mention : undefined;
}

/** The mentions that lie wholly inside `range`, in order. */
export function mentionsIn({ mentions }: Names, { start, end }: Range): Mention[] {
  const inside: Mention[] = [];
  for (let at = firstAfter(mentions, start); at < mentions.length && mentions[at].end <= end; at++)
    if (mentions[at].start >= start) inside.push(mentions[at]);
  return inside;
}

/** The unresolved pronoun or role that begins at `offset`. */
export function unresolvedAt({ unresolved }: Names, offset: number): Unresolved | undefined {
  const found = unresolved[firstFrom(unresolved, offset)] as Unresolved | undefined;
  return found?.start === offset ? found : undefined;
}
