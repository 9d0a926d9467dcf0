import type { Text } from '../../text/types';
import type { Link } from '../types';
import { byCue } from './groups';
import { runFrom } from './runs';

/**
 * "Cole said the flood, the third this year, *shows the need for a wall*": where the network takes the verb behind an aside for one more of the same
 * source, it goes on with what is said. Changes `roles`, gives the links that are left.
 */
export function withoutAsideVerbs({ words }: Text, roles: Uint8Array, links: readonly Link[]): Link[] {
  const sourceOf = new Map(links.filter(({ kind }) => kind === 'source').map(({ from, to }) => [from, to]));
  const contents = byCue(links);
  const gone = new Set<number>();
  for (const { from, to: cue } of [...contents.values()].flat()) {
    const source = sourceOf.get(cue) ?? -1;
    const content = runFrom(roles, from);
    const verb = words[content.to]?.text === ',' ? content.to + 1 : content.to;
    const same = source >= 0 && sourceOf.get(verb) === source && source < cue && cue < from;
    if (!same || gone.has(cue) || words[verb].sentence !== words[cue].sentence) continue;
    const comma = words.slice(from, content.to).some(({ text }) => text === ',');
    const { to: behind } = runFrom(roles, verb);
    const rest = contents.get(verb)?.find((other) => other.from <= behind + 1);
    if (!comma || !rest || !/(?:[^su]s|ed)$/.test(words[verb].text)) continue;
    gone.add(verb);
    roles.fill(roles[from] + 1, content.to, runFrom(roles, rest.from).to);
    gone.add(rest.from);
  }
  return links.filter(({ from, to }) => !gone.has(from) && !gone.has(to));
}
