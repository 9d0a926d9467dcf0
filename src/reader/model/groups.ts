import type { Span, Text } from '../../text/types';
import type { Link } from '../types';
import { runFrom } from './runs';

/** A cue with all that is linked to it. */
export interface LinkedGroup {
  cue: Span;
  /** The cue's words in lower case. */
  low: string[];
  /** First words of its contents. */
  contents: number[];
  /** Every word of its contents. */
  said: number[];
}

/** The links of a reading by cue; contents without one are left out. */
export function linkedGroups({ words }: Text, roles: Uint8Array, links: readonly Link[]): LinkedGroup[] {
  const contents = new Map<number, number[]>();
  for (const { kind, from, to } of links)
    if (kind === 'cue' && to >= 0) contents.set(to, [...(contents.get(to) ?? []), from]);
  return [...contents].map(([at, from]) => {
    const cue = runFrom(roles, at);
    return {
      cue,
      low: words.slice(cue.from, cue.to).map(({ text }) => text.toLowerCase()),
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
