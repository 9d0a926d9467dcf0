import type { Span, Text } from '../../text/types';
import type { Link } from '../types';
import { runFrom } from './runs';

/** A cue with all that is linked to it. */
export interface LinkedGroup {
  cue: Span;
  /** The cue's words in lower case. */
  low: string[];
  /** The words of its source; none where nobody is linked to it. */
  source: Span | null;
  /** First words of its contents. */
  contents: number[];
  /** Every word of its contents. */
  said: number[];
}

/** The links from contents, by the first word of their cue. */
export function byCue(links: readonly Link[]): Map<number, Link[]> {
  const found = new Map<number, Link[]>();
  for (const link of links) {
    if (link.kind !== 'cue' || link.to < 0) continue;
    const known = found.get(link.to);
    if (known) known.push(link);
    else found.set(link.to, [link]);
  }
  return found;
}

/** The links of a reading by cue; contents without one are left out. */
export function linkedGroups({ words }: Text, roles: Uint8Array, links: readonly Link[]): LinkedGroup[] {
  const sources = new Map(
    links.flatMap(({ kind, from, to }) => (kind === 'source' && to >= 0 ? [[from, to]] : [])),
  );
  return [...byCue(links)].map(([at, linked]) => {
    const from = linked.map((link) => link.from);
    const cue = runFrom(roles, at);
    const source = sources.get(at);
    return {
      cue,
      low: words.slice(cue.from, cue.to).map(({ text }) => text.toLowerCase()),
      source: source === undefined ? null : runFrom(roles, source),
      contents: from,
      said: from.flatMap((first) => {
        const run = runFrom(roles, first);
        return Array.from({ length: run.to - run.from }, (_, i) => run.from + i);
      }),
    };
  });
}

/** The links without those from some words, whose spans lose their tags. Changes `roles`. */
export function without(dropped: ReadonlySet<number>, roles: Uint8Array, links: readonly Link[]): Link[] {
  for (const at of dropped) {
    const { from, to } = runFrom(roles, at);
    roles.fill(0, from, to);
  }
  return links.filter(({ from, to }) => !dropped.has(from) && !dropped.has(to));
}
