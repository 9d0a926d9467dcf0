import { setOf } from '../../text/lists/set';
import { PREPOSITIONS } from '../rules/lists/clause-words';
import type { Decoded, TaggedName, TaggedRole } from './types';

/** A phrase does not end with one of these, nor with a preposition: what stands behind it belongs to it. */
const OPEN = setOf('and or but than the a an that');
const isOpen = (word: string): boolean => OPEN.has(word) || PREPOSITIONS.has(word);

/** Where a phrase ends at the latest. */
const PAUSE = /[,.;:—–()\n"“”]| -/;
/** A phrase that lacks more than this many characters is left as it is. */
const FURTHEST = 120;

/**
 * Spans that were cut within a phrase, made to hold all of it. A source holds whole names, those that its last word needs too ("the mayor of | Port
 * Ellery", "Mr. | Cole"); content that ends with a preposition, an article or "and" goes on to the next pause ("resign after | the vote"). No span
 * grows over another. Linear.
 */
export function withWholePhrases(source: string, { names, roles, groups }: Decoded): Decoded {
  let name = 0;
  const whole = roles.map((role, at): TaggedRole => {
    while (name < names.length && names[name].end <= role.start) name++;
    const free = at > 0 ? roles[at - 1].end : 0;
    const limit = roles[at + 1]?.start ?? source.length;
    if (role.role === 'content') return { ...role, end: Math.min(limit, phraseEnd(source, role)) };
    if (role.role !== 'source') return role;
    let { start, end } = role;
    const first = names[name];
    if (first && first.start < start && first.start >= free) start = first.start;
    const last = nameAtEnd(source, names, name, role);
    if (last && last.end <= limit) end = last.end;
    return { ...role, start, end };
  });
  return { names, roles: whole, groups };
}

const lastWord = (source: string, { start, end }: TaggedRole): string =>
  /\S+$/.exec(source.slice(Math.max(start, end - 12), end))?.[0] ?? '';

/** The name that a source ends within, or that its last word needs, from `at` on. */
function nameAtEnd(
  source: string,
  names: readonly TaggedName[],
  at: number,
  role: TaggedRole,
): TaggedName | null {
  const word = lastWord(source, role);
  const needs = isOpen(word) || /^\p{Lu}\p{Ll}{0,4}\.$/u.test(word);
  for (let name = at; name < names.length && names[name].start <= role.end + 1; name++) {
    if (names[name].end <= role.end) continue;
    return names[name].start < role.end || needs ? names[name] : null;
  }
  return null;
}

/** Where content ends that its last word leaves open; a single word is no phrase. */
function phraseEnd(source: string, role: TaggedRole): number {
  const { end, from, to } = role;
  if (to - from < 2 || !isOpen(lastWord(source, role))) return end;
  const behind = PAUSE.exec(source.slice(end, end + FURTHEST));
  return behind ? end + behind.index : end;
}
