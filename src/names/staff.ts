import type { Text } from '../text/types';
import { POSSESSIVE, type Role } from './describing';
import type { Found } from './found';
import type { Group } from './group-index';

/** Whoever belongs to one of these is in politics. */
const POLITICAL =
  /^(?:party|gop|house|senate|congress|parliament|assembly|council|cabinet|campaign|committee|caucus|government|administration)$/;

/** The words right behind names of bodies other than political ones. */
export function wordsBehindBodies(groups: readonly Group[]): ReadonlySet<number> {
  const behind = new Set<number>();
  for (const { kind, names } of groups)
    if (kind === 'organization')
      for (const { found } of names)
        if (!found.parts.some((part) => POLITICAL.test(part))) behind.add(found.to);
  return behind;
}

/** "NBC's Cole", "Herald News Cole": somebody's place in a body, as a description that tells what somebody is not. Null: none. */
export function staffOf(
  { words, source }: Text,
  { from, start }: Found,
  behind: ReadonlySet<number>,
): Role | null {
  const at = POSSESSIVE.test(words[from - 1]?.text ?? '') ? from - 1 : from;
  if (!behind.has(at)) return null;
  const { start: first, end } = words[at - 1];
  return {
    start: first,
    end,
    words: { from: at - 1, to: at },
    text: source.slice(first, start),
    head: 'staff',
    headAt: at - 1,
    all: new Set(['staff']),
  };
}
