import { OPEN_ENDS, PREPOSITIONS } from '../rules/lists/clause-words';
import type { Decoded, TaggedName, TaggedRole } from './types';

/** What stands behind such a word belongs to its phrase. */
const isOpen = (word: string): boolean => OPEN_ENDS.has(word) || PREPOSITIONS.has(word);

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
    if (role.role === 'content')
      return trimmed(source, { ...role, end: Math.min(limit, phraseEnd(source, role)) });
    if (role.role === 'cue')
      return roles[at + 1]?.role === 'content' && limit <= role.end + 1 ? role : withoutTail(source, role);
    let { start, end } = role;
    const first = names[name];
    if (first && first.start < start && first.start >= free) start = first.start;
    const last = nameAtEnd(source, names, name, role);
    if (last && last.end <= limit) end = last.end;
    else end = Math.min(limit, behindTitle(source, end));
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

/** Where the name ends that a title at the end of a source needs, though nobody saw that it is one: "Mr. | *Cole*", "Col. (ret. | *) Cole*". */
function behindTitle(source: string, end: number): number {
  const before = source.slice(Math.max(0, end - 10), end);
  const rest = source.slice(end, end + FURTHEST);
  const retired = /\(ret(?:ired)?\.?$/.test(before);
  const title = /(?:^|[\s(])(?:M(?:r|s|rs)|Dr|Gov|Sen|Rep|Gen|Col|Capt|Lt|Sgt|Prof|Rev)\.$/.test(before);
  const name = /^(\.?\))? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?/u.exec(rest);
  return name && (name[1] ? retired : title) ? end + name[0].length : end;
}

/** A verb without small words behind it that belong to when and where it was said: "said *last* | Tuesday". */
function withoutTail(source: string, role: TaggedRole): TaggedRole {
  const tail = /(?:\s+(?:last|this|next|on|at|in|during|a|an|the))+$/i.exec(
    source.slice(role.start, role.end),
  );
  return tail && tail.index > 0 ? { ...role, end: role.start + tail.index } : role;
}

/** Content without commas and dashes at its edges. */
function trimmed(source: string, role: TaggedRole): TaggedRole {
  const words = source.slice(role.start, role.end);
  const lead = /^[\s,;:—–•]+/.exec(words)?.[0].length ?? 0;
  const quoted = /["”’'»]/.test(source.charAt(role.end));
  const rest = lead < words.length && !quoted ? (/(?:[\s,;:—–])+$/.exec(words)?.[0].length ?? 0) : 0;
  return lead < words.length ? { ...role, start: role.start + lead, end: role.end - rest } : role;
}

/** Where content ends that its last word leaves open; a single word is no phrase, but a possessor needs what it possesses. */
function phraseEnd(source: string, role: TaggedRole): number {
  const { end, from, to } = role;
  const possessor =
    /^['’]s?\s/.test(source.slice(end, end + 3)) ||
    /[\p{L}](?:['’]s|s['’])$/u.test(source.slice(Math.max(0, end - 3), end));
  if (!possessor && (to - from < 2 || !isOpen(lastWord(source, role)))) return end;
  const behind = PAUSE.exec(source.slice(end, end + FURTHEST));
  return behind ? end + behind.index : end;
}
