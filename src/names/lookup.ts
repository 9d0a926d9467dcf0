import { firstAfter, firstFrom } from '../text/places';
import type { Range } from '../text/types';
import type { Mention, Names, Unresolved } from './types';

/** The mention that the character at `offset` belongs to. */
export function mentionAt({ mentions }: Names, offset: number): Mention | undefined {
  const mention = mentions[firstAfter(mentions, offset)] as Mention | undefined;
  return mention && mention.start <= offset ? mention : undefined;
}

/** The mentions that lie wholly inside `range`, in order; without the descriptions of whom the range names as well. */
export function mentionsIn({ mentions }: Names, { start, end }: Range): Mention[] {
  const inside: Mention[] = [];
  const named = new Set<number>();
  for (let at = firstAfter(mentions, start); at < mentions.length && mentions[at].end <= end; at++) {
    if (mentions[at].start < start) continue;
    inside.push(mentions[at]);
    if (mentions[at].form === 'name') named.add(mentions[at].entity);
  }
  return inside.filter(({ form, entity }) => form !== 'role' || !named.has(entity));
}

/** The unresolved pronoun or role that begins at `offset`. */
export function unresolvedAt({ unresolved }: Names, offset: number): Unresolved | undefined {
  const found = unresolved[firstFrom(unresolved, offset)] as Unresolved | undefined;
  return found?.start === offset ? found : undefined;
}
