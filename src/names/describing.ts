import { HONORIFICS, TITLE_OPENERS, TITLES } from '../reader/rules/lists/names-people';
import { DEMONYMS, PLACES } from '../reader/rules/lists/names-places';
import type { Range, Span, Text } from '../text/types';
import { bare } from './found';
import { DEPARTMENTS } from './lists/bodies';
import { EXPANDED, NOT_AGENTS, NOT_PERSONS, PERSON_NOUNS, ROLE_MODIFIERS } from './lists/roles';

/** A description beside a name. */
export interface Role extends Range {
  /** Its words, without article. */
  words: Span;
  /** As the article has it, without article and line breaks. */
  text: string;
  /** What it comes down to: "minister", "spokeswoman"; in small letters, abbreviations opened. */
  head: string;
  /** The word in the article that this is. */
  headAt: number;
  /** All its words, in small letters. */
  all: ReadonlySet<string>;
}

export const POSSESSIVE = /^['’]s?$/;

export const DETERMINERS = new Set('the a an his her its their our my this one another'.split(' '));
export const LINKS = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'to',
  'with',
  'on',
  'by',
  'who',
  'under',
  'near',
  'based',
  'during',
  'against',
  'and',
]);

/** Index of the word that a description comes down to, or -1 if it is no description of a person. */
export function headAt({ words }: Text, from: number, to: number, isHead = isPersonNoun): number {
  let head = -1;
  for (let at = from; at < to; at++) {
    if (words[at].kind !== 'word') continue;
    const low = bare(words[at].text);
    if (at > from && LINKS.has(low)) break;
    // "a neurosurgeon making his first run"
    if (
      head >= 0 &&
      /^\p{Ll}.{2,}(?:ing|ed)$/u.test(words[at].text) &&
      isPersonNoun(openedOf(words[head].text))
    )
      break;
    head = at;
  }
  if (head < 0) return -1;
  const low = bare(words[head].text);
  return isHead(EXPANDED.get(low) ?? low) || HONORIFICS.has(low) ? head : -1;
}

export function roleOf(text: Text, from: number, to: number, isHead = isPersonNoun): Role | null {
  const { words, source } = text;
  const at = headAt(text, from, to, isHead);
  if (at < 0) return null;
  const all = new Set<string>();
  for (let each = from; each < to; each++) all.add(openedOf(words[each].text));
  const { start } = words[from];
  const { end } = words[to - 1];
  return {
    start,
    end,
    words: { from, to },
    text: source.slice(start, end).replace(/\s+/g, ' '),
    head: openedOf(words[at].text),
    headAt: at,
    all,
  };
}

/** Whether a word (in small letters) says what a person is: by the lists, or by its end ("committeeman", "geologist"). */
export function isPersonNoun(low: string): boolean {
  if (TITLES.has(low) || PERSON_NOUNS.has(low)) return true;
  const hyphen = low.lastIndexOf('-');
  if (hyphen > 0) {
    const last = low.slice(hyphen + 1);
    return TITLES.has(last) || PERSON_NOUNS.has(last) || low.endsWith('-year-old');
  }
  return low.length > 6 && /(?:man|woman|person|ist|ician|surgeon|logue)$/.test(low) && !NOT_PERSONS.has(low);
}

/** Whether a word, right behind the name of a person and an "a", can only say what the person is: "a ferry user", "a comedian". */
export function isPersonBeside(low: string): boolean {
  return isPersonNoun(low) || (low.length > 3 && AGENT.test(low) && !NOT_AGENTS.has(low));
}

const AGENT = /(?:[^aeiou]er|[tsc]or|ian|eer|[lv]er|ier|ant|ee|ette)$/;

/** Whether a word may stand before the head of a description: by the lists, by its hyphen, or by an adjective's end. */
export function modifies(word: string): boolean {
  const low = bare(word);
  return (
    ROLE_MODIFIERS.has(low) ||
    TITLE_OPENERS.has(low) ||
    DEPARTMENTS.has(low) ||
    DEMONYMS.has(low) ||
    PLACES.has(low) ||
    PLACES.has(word.toLowerCase()) ||
    (low.length > 5 && ADJECTIVE.test(low))
  );
}

const ADJECTIVE = /-|(?:al|ic|ive|ist|ary|ish|ous|ful|less)$/;

/** In small letters, abbreviations opened: "Sen." is "senator". */
export function openedOf(word: string): string {
  const low = bare(word);
  return EXPANDED.get(low) ?? low;
}
