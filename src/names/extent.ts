import { CALENDAR, CLOSED, ORDINARY } from '../reader/rules/lists/names-ordinary';
import { FEMALE, HONORIFICS, MALE, NAME_ENDS, TITLES } from '../reader/rules/lists/names-people';
import { BODY_ENDS, FIRM_ENDS } from '../reader/rules/lists/names-bodies';
import { PLACES } from '../reader/rules/lists/names-places';
import type { Span, Word } from '../text/types';
import { BODY_NOUNS, DEPARTMENTS, NO_NAMES, PARTS_OF_FIRMS } from './lists/bodies';
import { MADE_OF, MADE_OF_PEOPLE } from './lists/hyphens';
import { DECORATIONS, OFFICES, RANKS } from './lists/titles';
import { bare } from './bare';
import type { EntityKind } from './types';

/** "R-Okawa", "D-Calif.": a party and a seat, behind a lawmaker's name. */
const SEAT = /^(?:R|D|I|DFL|L|Lib|Con|Lab|SNP)-\p{Lu}[\p{L}.]*$/u;

/** Whether words that a reader takes for a name are none: a bare honorific, a party and seat, a word of the office that follows. */
export function isNoName(words: readonly Word[], { from, to }: Span, kind: EntityKind): boolean {
  const { text } = words[from];
  if (to - from === 1 && SEAT.test(text)) return true;
  const lone = to - from === 1 || (to - from === 2 && words[from + 1].text === '.');
  if (!lone) return false;
  if (kind === 'person' && NO_NAMES.has(text.toLowerCase())) return true;
  if (kind === 'person') return isBareTitle(words, from, to);
  if (kind !== 'organization') return false;
  if (/^\p{Ll}/u.test(text) && BODY_NOUNS.has(text)) return true;
  // "Railway Minister Ada Cole"
  const next = words[to]?.text ?? '';
  return DEPARTMENTS.has(bare(text)) && /^\p{Lu}\p{Ll}/u.test(next) && TITLES.has(bare(next));
}

/** "Sir", "Cllr", "Col." by itself; but "Dame", "Miss" and "Count" may be what somebody is called by. */
function isBareTitle(words: readonly Word[], from: number, to: number): boolean {
  const low = bare(words[from].text);
  if (!HONORIFICS.has(low) && !RANKS.has(words[from].text)) return false;
  return !/^(?:don|count|baron|miss|dame|gen|fr|di)$/.test(low) || to - from === 2;
}

/**
 * What of the words that a reader takes for a person's name is the name: without ranks and offices before it, without honours behind it ("Ada Cole KC").
 * Never empty.
 */
export function personWithin(words: readonly Word[], { from, to }: Span): Span {
  // "Minister of Education Ada Cole"
  if (
    from < to - 2 &&
    /^(?:of|for)$/.test(words[from - 1]?.text ?? '') &&
    DEPARTMENTS.has(bare(words[from].text))
  )
    from++;
  while (from < to - 1 && (OFFICES.has(bare(words[from].text)) || RANKS.has(words[from].text))) from++;
  while (to > from + 1 && /^\d/.test(words[to - 1].text)) to--;
  while (to > from + 1 && (DECORATIONS.has(words[to - 1].text) || words[to - 1].text === ',')) to--;
  return { from, to };
}

/** Where two people that a reader has as one part: at a comma, or at the marks of a cricket score ("Cole *c* Hale"); `from` where they do not. */
export function apartIn(words: readonly Word[], { from, to }: Span): number {
  for (let at = from + 1; at < to - 1; at++) {
    const { text } = words[at];
    if (
      text === ',' &&
      !NAME_ENDS.has(words[at + 1].text.toLowerCase()) &&
      !DECORATIONS.has(words[at + 1].text)
    )
      return at;
    if (/^(?:c|b|st|lbw)$/.test(text)) return at;
  }
  return from;
}

/** Whether what stands behind a person's name with a hyphen says what is done with it: "backed", "hating", "style"; not "fung" of "Yan Lo-fung". */
export function isMadeOf(word: string): boolean {
  return (
    MADE_OF.has(word) || MADE_OF_PEOPLE.has(word.replace(/s$/, '')) || /^\p{Ll}{3,}(?:ed|ing)$/u.test(word)
  );
}

/** Where a given name goes on to the surname that the reader has as another name, or has not: "Ada" *Cole*. */
export function personEnd(words: readonly Word[], names: Uint8Array, { from, to }: Span): number {
  const first = words[from].text.toLowerCase();
  if (to - from > 1 || !(MALE.has(first) || FEMALE.has(first)) || !/^\p{Lu}\p{Ll}/u.test(words[from].text))
    return to;
  const next = words[to];
  const tag = names[to];
  const isOne = tag <= 1 && (names[to + 1] === 0 || names[to + 1] % 2 === 1);
  if (!next || !isOne || !isBeside(words, to) || !/^\p{Lu}\p{Ll}{2}[\p{L}’'-]*$/u.test(next.text)) return to;
  const low = bare(next.text);
  if (
    tag === 0 &&
    (ORDINARY.has(low) || CLOSED.has(low) || TITLES.has(low) || CALENDAR.has(low) || HONORIFICS.has(low))
  )
    return to;
  // "Ada Cole Hale" of which only the first is seen is nobody that can be told.
  return isBeside(words, to + 1) && /^\p{Lu}/u.test(words[to + 1].text) && tag === 0 ? to : to + 1;
}

/** How many letters at the end of a name only hang on it with a hyphen: "Congress-led". */
export function madeOf(word: string): number {
  const hyphen = Math.max(...['-', '‐', '‑'].map((each) => word.lastIndexOf(each)));
  return hyphen >= 0 && MADE_OF.has(word.slice(hyphen + 1)) ? word.length - hyphen : 0;
}

/** Where a name of one word goes on into the words of a firm that the reader has not seen: "Kestrel" Semiconductors. */
export function firmEnd(words: readonly Word[], names: Uint8Array, { from, to }: Span): number {
  if (to - from > 2 || /['’]/.test(words[to - 1].text)) return to;
  let end = to;
  while (end < words.length && end - to < 3 && names[end] === 0 && isBeside(words, end)) {
    if (!/^\p{Lu}/u.test(words[end].text)) break;
    end++;
  }
  const last = end > to ? bare(words[end - 1].text) : '';
  return FIRM_ENDS.has(last) || PARTS_OF_FIRMS.has(last) ? end : to;
}

function isBeside(words: readonly Word[], at: number): boolean {
  return (
    at < words.length &&
    words[at].start - words[at - 1].end === 1 &&
    words[at].sentence === words[at - 1].sentence
  );
}

/**
 * Where the name of a department goes on over the list of what it is for: "Department for Environment, Food" *and Rural Affairs*; `to` where it does not.
 */
export function listEnd(words: readonly Word[], { from, to }: Span): number {
  if (!/^(?:for|of|on)$/.test(words[from + 1]?.text ?? '') || to - from < 3) return to;
  if (
    !/^(?:ministry|department|office|committee|commission|secretariat|bureau|directorate|agency)$/i.test(
      words[from].text,
    )
  )
    return to;
  let at = to;
  let commas = words.slice(from, to).filter(({ text }) => text === ',').length;
  for (;;) {
    const end = capitals(words, at + 1);
    if (words[at]?.text === ',' && end > at + 1 && end - at < 4) {
      commas++;
      at = end;
      continue;
    }
    if (words[at]?.text === ',' && words[at + 1]?.text === 'and') at++;
    const last = capitals(words, at + 1);
    return commas > 0 && words[at]?.text === 'and' && last > at + 1 && last - at < 5 ? last : to;
  }
}

/** Where the words with capitals end that begin at `at`; `at` where they name a body or a place of their own. */
function capitals(words: readonly Word[], at: number): number {
  let end = at;
  while (/^\p{Lu}\p{Ll}/u.test(words[end]?.text ?? '')) end++;
  const last = end > at ? bare(words[end - 1].text) : '';
  return BODY_ENDS.has(last) || PLACES.has(last) ? at : end;
}

/** Where a person's name begins that a reader has run together with the seat of an office: "Chief Minister of Lisse" *A. B. Cole*; `from` where it has not. */
export function seatOfOffice(words: readonly Word[], { from, to }: Span): number {
  if (to - from < 3 || words[from - 1]?.text !== 'of' || !TITLES.has(bare(words[from - 2]?.text ?? '')))
    return from;
  return /^\p{Lu}\.?$/u.test(words[from + 1].text) ? from + 1 : from;
}
