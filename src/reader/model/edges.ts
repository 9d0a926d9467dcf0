import { setOf } from '../../text/lists/set';
import type { Decoded, TaggedName, TaggedRole } from './types';

/** A phrase does not end with one of these: what stands behind it belongs to it. */
const OPEN_ENDED = setOf('of in for from at to by with on the');

/**
 * Sources that end within a name, or right before one that their last word needs ("the mayor of | Port Ellery", "Mr. | Cole"), made to hold all of it; likewise
 * those that begin within one. No span grows over another. Linear.
 */
export function withWholeNames(source: string, { names, roles, groups }: Decoded): Decoded {
  let name = 0;
  const whole = roles.map((role, at): TaggedRole => {
    if (role.role !== 'source') return role;
    while (name < names.length && names[name].end <= role.start) name++;
    let { start, end, from, to } = role;
    const first = names[name];
    const free = at > 0 ? roles[at - 1].end : 0;
    if (first && first.start < start && first.start >= free) ({ start, from } = first);
    const last = nameAtEnd(source, names, name, role);
    const limit = roles[at + 1]?.start ?? source.length;
    if (last && last.end <= limit) ({ end, to } = last);
    return { ...role, start, end, from, to };
  });
  return { names, roles: whole, groups };
}

/** The name that a source ends within, or that its last word needs, from `at` on. */
function nameAtEnd(
  source: string,
  names: readonly TaggedName[],
  at: number,
  { start, end }: TaggedRole,
): TaggedName | null {
  const word = /\S+$/.exec(source.slice(Math.max(start, end - 12), end))?.[0] ?? '';
  const needs = OPEN_ENDED.has(word) || /^\p{Lu}\p{Ll}{0,4}\.$/u.test(word);
  for (let name = at; name < names.length && names[name].start <= end + 1; name++) {
    if (names[name].end <= end) continue;
    return names[name].start < end || needs ? names[name] : null;
  }
  return null;
}
