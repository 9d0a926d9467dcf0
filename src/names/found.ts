import { NAME_TAGS, type Reading } from '../reader/types';
import { HONORIFICS } from '../reader/rules/lists/names-people';
import { DEMONYMS, PLACES } from '../reader/rules/lists/names-places';
import type { Range, Text } from '../text/types';
import type { EntityKind } from './types';

/** One name as the reading has it. */
export interface Found extends Range {
  kind: EntityKind;
  /** Its words in `Text.words`, honorific left out: `[from, to)`. */
  from: number;
  to: number;
  /** The honorific before it, in small letters without full stop ("mr"), or empty. */
  honorific: string;
  /** Its words in small letters, hyphens opened, for comparing: "Bashar al-Assad" is bashar, al, assad. */
  parts: string[];
  /** Its first word in small letters, with its hyphen: "jean-marc". */
  first: string;
}

const KINDS: Record<string, EntityKind> = { PER: 'person', ORG: 'organization', LOC: 'place', MISC: 'other' };
/** Honorifics that belong to the name's range; other titles before a name are roles. */
const SOCIAL = new Set('mr mrs ms miss mx dr sir lord lady dame'.split(' '));

/** The names in a reading, in order; adjectives of nationality, faith and party ("Russian") are left out. */
export function findNames(text: Text, { names }: Reading): Found[] {
  const found: Found[] = [];
  const { words } = text;
  for (let at = 0; at < names.length;) {
    const tag = names[at];
    if (tag === 0) {
      at++;
      continue;
    }
    const inside = tag % 2 === 1 ? tag + 1 : tag;
    let to = at + 1;
    while (to < names.length && names[to] === inside) to++;
    const each = foundAt(text, at, to, KINDS[NAME_TAGS[tag].slice(2)]);
    if (
      each &&
      !(
        each.kind === 'other' &&
        each.parts.every((part) => DEMONYMS.has(part) || PLACES.has(part) || part === 'latin')
      )
    )
      found.push(each);
    at = to;
  }
  return found.filter(({ from, to }) => words[from].kind === 'word' || to - from > 1);
}

function foundAt({ words }: Text, from: number, to: number, kind: EntityKind): Found | null {
  let first = from;
  let honorific = '';
  if (kind === 'person') {
    while (first < to - 1 && HONORIFICS.has(bare(words[first].text))) honorific = bare(words[first++].text);
    if (honorific === '' && first > 0 && words[first].start - words[first - 1].end < 3) {
      const before = bare(words[first - 1].text);
      if (SOCIAL.has(before) && words[first - 1].text.charAt(0) !== before.charAt(0)) honorific = before;
    }
  }
  while (to > first + 1 && /^['’]s?$/.test(words[to - 1].text)) to--;
  const parts: string[] = [];
  for (let at = first; at < to; at++)
    if (words[at].kind !== 'punctuation') parts.push(...partsOf(words[at].text));
  if (parts.length === 0) return null;
  const start = SOCIAL.has(honorific) ? words[first - 1].start : words[first].start;
  return {
    kind,
    from: first,
    to,
    honorific,
    parts,
    first: bare(words[first].text),
    start,
    end: words[to - 1].end,
  };
}

/** In small letters, without full stops: "Mr." is "mr", "U.S." is "us". */
export function bare(word: string): string {
  return word.toLowerCase().replaceAll('.', '').replaceAll('’', "'");
}

function partsOf(word: string): string[] {
  return bare(word).split(/[-‐‑]/).filter(Boolean);
}
