import { BODIES, BODY_ENDS, BODY_HEADS, BODY_PHRASES, OTHER_ENDS } from './lists/names-bodies';
import { CALENDAR, CLOSED, ORDINARY } from './lists/names-ordinary';
import {
  EITHER,
  FEMALE,
  HONORIFICS,
  MALE,
  PARTICLES,
  SURNAMES,
  TITLE_OPENERS,
  TITLES,
} from './lists/names-people';
import { DEMONYMS, PLACE_ENDS, PLACE_PHRASES, PLACE_STARTS, PLACES } from './lists/names-places';

/** What the lists know of a word; bits of one number. */
export const GIVEN = 1;
export const HONORIFIC = 2;
export const TITLE = 4;
export const OPENER = 8;
export const PARTICLE = 16;
export const PLACE = 32;
export const PLACE_END = 64;
export const PLACE_START = 128;
export const DEMONYM = 256;
export const BODY = 512;
export const BODY_END = 1024;
export const BODY_HEAD = 2048;
export const OTHER_END = 4096;
export const COMMON = 8192;
export const DATE = 16384;
/** Begins a phrase of the lists. */
export const PHRASE = 32768;
/** Of a closed class: never a name by itself, nor the beginning of one. */
export const FUNCTION = 65536;
export const SURNAME = 131072;

const flags = new Map<string, number>();
function mark(words: Iterable<string>, bit: number): void {
  for (const word of words) flags.set(word, (flags.get(word) ?? 0) | bit);
}
for (const names of [MALE, FEMALE, EITHER]) mark(names, GIVEN);
mark(HONORIFICS.keys(), HONORIFIC);
mark(
  [...HONORIFICS.keys()].map((word) => `${word}.`),
  HONORIFIC,
);
mark(TITLES, TITLE);
mark(TITLE_OPENERS, OPENER);
mark(PARTICLES, PARTICLE);
mark(PLACES, PLACE);
mark(PLACE_ENDS, PLACE_END);
mark(PLACE_STARTS, PLACE_START);
mark(['st.', 'mt.', 'ft.'], PLACE_START);
mark(DEMONYMS, DEMONYM);
mark(BODIES, BODY);
mark(BODY_ENDS, BODY_END);
mark(BODY_HEADS, BODY_HEAD);
mark(OTHER_ENDS, OTHER_END);
mark(ORDINARY, COMMON);
mark(CALENDAR, DATE);
mark(CLOSED, FUNCTION);
mark(SURNAMES, SURNAME);

export interface Phrase {
  /** All its words, in small letters. */
  words: string[];
  kind: 'place' | 'body';
}

const phrases = new Map<string, Phrase[]>();
for (const [texts, kind] of [
  [PLACE_PHRASES, 'place'],
  [BODY_PHRASES, 'body'],
] as const) {
  for (const text of texts) {
    const words = text.split(' ');
    phrases.set(words[0], [...(phrases.get(words[0]) ?? []), { words, kind }]);
  }
}
for (const known of phrases.values()) known.sort((a, b) => b.words.length - a.words.length);
mark(phrases.keys(), PHRASE);

/** The lists' knowledge of a word in small letters: bits as above, 0 for a stranger. */
export function flagsOf(lower: string): number {
  const known = flags.get(lower);
  if (known !== undefined) return known;
  // "US-Russian", "Jewish-Catholic"
  const hyphen = lower.indexOf('-');
  if (hyphen < 1) return 0;
  const first = flags.get(lower.slice(0, hyphen)) ?? 0;
  const second = flags.get(lower.slice(hyphen + 1)) ?? 0;
  return (first & second & (PLACE | DEMONYM)) !== 0 ||
    ((first & (PLACE | DEMONYM)) !== 0 && (second & (PLACE | DEMONYM)) !== 0)
    ? DEMONYM
    : 0;
}

/** Phrases of the lists that begin with a word in small letters, longest first. */
export function phrasesFrom(lower: string): readonly Phrase[] {
  return phrases.get(lower) ?? [];
}
