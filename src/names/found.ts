import { NAME_TAGS, type Reading } from '../reader/types';
import { HONORIFICS, PARTICLES } from '../reader/rules/lists/names-people';
import { DEMONYMS, PLACES } from '../reader/rules/lists/names-places';
import type { Range, Text } from '../text/types';
import { tagAgain } from './again';
import { bare } from './bare';
import {
  apartIn,
  firmEnd,
  isMadeOf,
  isNoName,
  listEnd,
  madeOf,
  personEnd,
  personWithin,
  seatOfOffice,
} from './extent';
import { teamsIn } from './results';
import type { EntityKind } from './types';

export { bare };

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
  /** Where the name itself begins, behind its honorific; `start` may be before it. */
  own: number;
  paragraph: number;
  /** The longer name that it stands behind in brackets, as a short form: "Department of Trade" (Dot). */
  shortOf: Found | null;
  /** Its first word in small letters, with its hyphen: "jean-marc". */
  first: string;
  /** Whether one of its words has a hyphen. */
  hyphen: boolean;
}

const KINDS: Record<string, EntityKind> = { PER: 'person', ORG: 'organization', LOC: 'place', MISC: 'other' };
/** Honorifics that belong to the name's range; other titles before a name are roles. */
const SOCIAL = new Set('mr mrs ms miss mx dr sir lord lady dame'.split(' '));

/** The names in a reading, in order; adjectives of nationality, faith and party ("Russian") are left out. */
export function findNames(text: Text, reading: Reading): Found[] {
  const found: Found[] = [];
  const { words } = text;
  const names = wholeNames(text, reading.names);
  for (let at = 0; at < names.length;) {
    const tag = names[at];
    if (tag === 0) {
      const to = untagged(text, names, at);
      const each = to > at ? foundAt(text, at, to, 'person') : null;
      if (each) found.push(each);
      at = Math.max(at + 1, to);
      continue;
    }
    const inside = tag % 2 === 1 ? tag + 1 : tag;
    let to = at + 1;
    while (to < names.length && names[to] === inside) to++;
    const seat = tag < 3 ? seatOfOffice(words, { from: at, to }) : at;
    const place = seat > at ? foundAt(text, at, seat, 'place') : null;
    if (place) found.push(place);
    const each = foundAt(text, seat, to, KINDS[NAME_TAGS[tag].slice(2)]);
    if (each && each.kind !== 'person' && DESCRIBES.test(words[to - 1].text)) {
      at = to;
      continue;
    }
    const places = each ? placesOf(text, each) : [];
    if (places.length > 0) found.push(...places);
    else if (
      each &&
      !(
        each.kind === 'other' &&
        each.parts.every((part) => DEMONYMS.has(part) || PLACES.has(part) || part === 'latin')
      )
    )
      found.push(each);
    at = to;
  }
  const kept: Found[] = [];
  for (const each of found) {
    const end = kept.at(-1)?.end ?? 0;
    if (each.own < end || (words[each.from].kind !== 'word' && each.to - each.from === 1)) continue;
    // "Mr. Mr. Cole": an honorific belongs to one name.
    if (each.start < end) each.start = each.own;
    kept.push(each);
  }
  return kept;
}

/** The tags of the reading, where names of bodies that it breaks off go on to their end. */
function wholeNames(text: Text, read: Uint8Array): Uint8Array {
  const { words } = text;
  const names = read.slice();
  const placeEnd = (at: number): number => {
    if (read[at] !== PLACE) return 0;
    let to = at + 1;
    while (read[to] === PLACE + 1) to++;
    return to;
  };
  for (const { from, to } of teamsIn(text, placeEnd)) {
    names.fill(ORGANIZATION + 1, from, to);
    names[from] = ORGANIZATION;
    for (let next = to; names[next] > 0 && names[next] % 2 === 0; next++) names[next] = 0;
  }
  for (let at = 0, to = 0; at < names.length; at = Math.max(to, at + 1)) {
    const tag = names[at];
    if (tag % 2 === 0) continue;
    for (to = at + 1; names[to] === tag + 1;) to++;
    if (tag < ORGANIZATION) {
      const apart = apartIn(words, { from: at, to });
      if (apart > at) {
        names[apart] = 0;
        if (apart + 1 < to) names[apart + 1] = tag;
        to = apart;
      }
      const whole = personEnd(words, names, { from: at, to });
      if (whole > to) names[to] = tag + 1;
      to = whole;
    }
    const isBody = tag === ORGANIZATION;
    const end = isBody ? listEnd(words, { from: at, to }) : to;
    const firm = end === to && (isBody || tag < ORGANIZATION) ? firmEnd(words, names, { from: at, to }) : end;
    if (firm === to) continue;
    to = firm;
    names.fill(ORGANIZATION + 1, at, to);
    names[at] = ORGANIZATION;
    // What the reader took for the beginning of more.
    for (let next = to; names[next] > 0 && names[next] % 2 === 0; next++) names[next] = 0;
  }
  tagAgain(text, names);
  return names;
}

const ORGANIZATION = NAME_TAGS.indexOf('B-ORG');
const PLACE = NAME_TAGS.indexOf('B-LOC');

/** The end of "Mr. Cole" that begins at a word and that the reader has not seen; the word itself where there is none. */
function untagged({ words }: Text, names: Uint8Array, at: number): number {
  const title = words[at].text;
  if (!MISTER.test(title)) return at;
  let to = at + 1;
  if (words[to]?.text === '.' && title.at(-1) !== '.') to++;
  const from = to;
  while (to < words.length && to - from < 3 && names[to] === 0 && /^\p{Lu}\p{Ll}/u.test(words[to].text)) {
    if (words[to].start - words[to - 1].end > 2) break;
    to++;
  }
  return to > from ? to : at;
}

const MISTER = /^(?:Mr|Mrs|Ms)\.?$/;

/** Small words that are no English ones: before a surname they belong to it. */
const SURE_PARTICLES = new Set(['al', 'el', 'de', 'del', 'della', 'di', 'du', 'dos', 'von', 'bint', 'ibn']);

/** Two places with a hyphen between; "U.S." may be several words behind it. */
const PAIR = /^(\p{Lu}[\p{L}.]{0,20})-(U\.S\.|U\.K\.|\p{Lu}\p{L}{0,20})(?![\p{L}-])/u;

/** "Russia-U.S." names two places. */
function placesOf({ source, words }: Text, each: Found): Found[] {
  const { start, text } = words[each.from];
  const [whole, ...halves] = (text.includes('-') && PAIR.exec(source.slice(start, start + 48))) || [''];
  if (whole === '' || each.end > start + whole.length) return [];
  if (!halves.every((half) => PLACES.has(half.toLowerCase()))) return [];
  let at = start;
  return halves.map((half) => {
    const own = at;
    at += half.length + 1;
    const parts = [bare(half)];
    return { ...each, kind: 'place', parts, first: parts[0], start: own, own, end: own + half.length };
  });
}

/** Ends a description that a reader may take for a body: "Republican National Committeeman". */
const DESCRIBES = /(?:committee|congress|council|assembly|chair|spokes)(?:man|woman|person)$/i;

/** Named, and nobody who can be asked. */
const GODS = new Set(['god', 'allah', 'almighty']);
/** Before a name, with a hyphen, and no part of it: "anti-Cole". */
const PREFIXES = new Set('anti pro never stop dump non ex post pre un mid all trans then'.split(' '));
/** How many letters at the start and at the end of a person's name only hang on it with a hyphen: "Dump-Cole", "Cole-backed". */
function hanging(words: Text['words'], from: number, to: number): [before: number, after: number] {
  const first = words[from].text;
  const last = words[to - 1].text;
  const hyphen = first.indexOf('-');
  const before =
    hyphen > 0 &&
    PREFIXES.has(first.slice(0, hyphen).toLowerCase()) &&
    /^\p{Lu}/u.test(first.slice(hyphen + 1))
      ? hyphen + 1
      : 0;
  const end = last.lastIndexOf('-');
  const after = end > (to - from === 1 ? before : 0) && isMadeOf(last.slice(end + 1)) ? last.length - end : 0;
  return [before, after];
}

/** Where a lone surname begins that a reader has without what belongs to it: "Mayor *de Blas*", "*van der Meer*"; "van" alone may be a car. */
function withParticles(words: Text['words'], first: number, to: number): number {
  if (to - first > 1) return first;
  let at = first;
  while (
    at > 0 &&
    first - at < 3 &&
    PARTICLES.has(words[at - 1].text) &&
    words[at].start - words[at - 1].end === 1
  )
    at--;
  const sure = words.slice(at, first).some(({ text }) => SURE_PARTICLES.has(text)) || first - at > 1;
  return sure ? at : first;
}

function foundAt({ words, sentences }: Text, from: number, to: number, kind: EntityKind): Found | null {
  let first = from;
  let honorific = '';
  if (isNoName(words, { from, to }, kind)) return null;
  if (kind === 'person') {
    while (first < to - 1 && HONORIFICS.has(bare(words[first].text))) honorific = bare(words[first++].text);
    ({ from: first, to } = personWithin(words, { from: first, to }));
    if (honorific === '' && first > 0 && words[first].start - words[first - 1].end < 3) {
      const before = bare(words[first - 1].text);
      if (SOCIAL.has(before) && words[first - 1].text.charAt(0) !== before.charAt(0)) honorific = before;
    }
  }
  while (to > first + 1 && /^['’]s?$/.test(words[to - 1].text)) to--;
  if (kind === 'person' && first === from) first = withParticles(words, first, to);
  const [before, after] = kind === 'person' ? hanging(words, first, to) : [0, madeOf(words[to - 1].text)];
  const parts: string[] = [];
  for (let at = first; at < to; at++) {
    const { text, kind } = words[at];
    if (kind === 'punctuation') continue;
    const end = at === to - 1 ? text.length - after : text.length;
    parts.push(...partsOf(text.slice(at === first ? before : 0, end)));
  }
  if (parts.length === 0 || (parts.length === 1 && GODS.has(parts[0]))) return null;
  const own = words[first].start + before;
  const start = SOCIAL.has(honorific) && before === 0 ? honorificAt(words, first) : own;
  return {
    kind,
    from: first,
    to,
    honorific,
    parts,
    first: bare(words[first].text.slice(before)),
    hyphen: words.slice(first, to).some(({ text }) => text.includes('-')),
    start,
    own,
    paragraph: sentences[words[first].sentence].paragraph,
    shortOf: null,
    end: words[to - 1].end - after,
  };
}

/** Where the honorific before the word begins; its full stop may be a word of its own. */
function honorificAt(words: Text['words'], first: number): number {
  const at = words[first - 1].text === '.' ? first - 2 : first - 1;
  return words[Math.max(at, 0)].start;
}

function partsOf(word: string): string[] {
  return bare(word).split(/[-‐‑]/).filter(Boolean);
}
