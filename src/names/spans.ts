import type { Reading } from '../reader/types';
import { HONORIFICS, NAME_ENDS, PARTICLES, TITLES } from '../reader/rules/lists/names-people';
import { DEMONYMS } from '../reader/rules/lists/names-places';
import type { Text } from '../text/types';
import type { EntityKind } from './types';

/** One name as the reading tags it, in words; a person's without honorific and title. */
export interface NameSpan {
  kind: EntityKind;
  /** Words `[from, to)` of the name itself. */
  from: number;
  to: number;
  /** Where the mention begins: at "Mr" for "Mr Putin". */
  start: number;
  /** Lower-case parts that two forms are compared by: no stops, hyphens opened, no suffix, no leading article. */
  parts: string[];
  /** Lower-case honorific, without stop, or ''. */
  honorific: string;
}

const KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'other'];
/** Honorifics that belong to the form by which a person is called; others are titles, and so roles. */
const CALLED_BY = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'lady', 'lord', 'dame', 'prof']);

export const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '').replace(/’/g, "'");

/** The names of a reading, in order; adjectives of nationality are left out, since they name nobody. */
export function nameSpans(text: Text, { names }: Reading): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let from = 0; from < names.length; from++) {
    if (names[from] === 0) continue;
    const kind = KINDS[(names[from] - 1) >> 1];
    let to = from + 1;
    while (
      to < names.length &&
      names[to] !== 0 &&
      names[to] % 2 === 0 &&
      KINDS[(names[to] - 1) >> 1] === kind
    )
      to++;
    const span = spanOf(text, kind, from, to);
    if (span) spans.push(span);
    from = to - 1;
  }
  return spans;
}

function spanOf(text: Text, kind: EntityKind, first: number, to: number): NameSpan | null {
  let from = first;
  const word = (at: number): string => plain(text.words[at].text);
  let honorific = '';
  if (kind === 'person') {
    while (
      from < to - 1 &&
      (HONORIFICS.has(word(from)) || TITLES.has(word(from)) || text.words[from].text === '.')
    ) {
      if (HONORIFICS.has(word(from))) honorific = word(from);
      from++;
    }
    const before = first > 0 ? (text.words[first - 1].text === '.' ? first - 2 : first - 1) : -1;
    if (
      from === first &&
      before >= 0 &&
      HONORIFICS.has(word(before)) &&
      text.words[before].sentence === text.words[first].sentence
    ) {
      honorific = word(before);
      return {
        kind,
        from,
        to,
        start: CALLED_BY.has(honorific) ? before : from,
        parts: partsOf(text, from, to),
        honorific,
      };
    }
  } else if (from < to - 1 && word(from) === 'the') from++;
  const parts = partsOf(text, from, to);
  if (parts.length === 0 || (parts.length === 1 && kind === 'other' && DEMONYMS.has(parts[0]))) return null;
  return { kind, from, to, start: CALLED_BY.has(honorific) ? first : from, parts, honorific };
}

function partsOf(text: Text, from: number, to: number): string[] {
  const parts: string[] = [];
  for (let at = from; at < to; at++) {
    const { text: word, kind } = text.words[at];
    if (kind !== 'word' && kind !== 'number') continue;
    if (parts.length > 0 && NAME_ENDS.has(word.toLowerCase())) continue;
    parts.push(...word.toLowerCase().replace(/[.’']/g, '').split('-').filter(Boolean));
  }
  return parts;
}

/** The surname of a person's parts: the last, without particles ("al-Assad": assad). */
export const surnameOf = (parts: readonly string[]): string => parts[parts.length - 1] ?? '';

/** Parts without particles, for comparison: "al Assad" and "Assad" are one surname. */
export const withoutParticles = (parts: readonly string[]): string[] =>
  parts.filter((part, at) => at === parts.length - 1 || !PARTICLES.has(part));
