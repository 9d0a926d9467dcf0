import { cuesOf } from '../reader/cues';
import { FIRM_ENDS } from '../reader/rules/lists/names-bodies';
import {
  AFTER_LEADER,
  BEFORE_PLACE,
  OF_PERSON,
  PARTS_OF_PLACES,
  PLACE_NOUNS,
} from '../reader/rules/lists/names-contexts';
import { FEMALE, HONORIFICS, MALE, SURNAMES, TITLES } from '../reader/rules/lists/names-people';
import type { Text, Word } from '../text/types';
import { DETERMINERS, isPersonNoun, LINKS, openedOf, POSSESSIVE } from './describing';
import { bare, type Found } from './found';
import {
  BODY_NOUNS,
  EITHER_NOUNS,
  OF_CLUBS,
  ONLY_OF_BODIES,
  PRODUCTS,
  SITES,
  STREETS,
  VESSELS,
} from './lists/bodies';
import { settleByForm } from './kinds-form';
import type { EntityKind } from './types';

/** What the surroundings of a name show, over all places where the same words stand. */
interface Signs {
  person: number;
  organization: number;
  place: number;
  other: number;
  /** How many of the places say nothing else than "in X". */
  inside: number;
  count: number;
}

/**
 * Takes those whom the reading takes for people, and the article shows to be a body, a place or a ship, to be just that, under all mentions of the
 * same words and of the first word of a body's longer name. Whoever has a title, an age or a longer name of a person stays one. Changes `found`; linear.
 */
export function settleKinds(text: Text, found: readonly Found[]): void {
  settleByForm(text, found);
  const signs = new Map<string, Signs>();
  const surnames = new Set<string>();
  const firstWords = new Set<string>();
  /** Surnames of people with a given name that the lists know, or with initials or honorifics. */
  const sure = new Set<string>();
  for (const each of found) {
    const { kind, parts } = each;
    if (parts.length < 2) continue;
    if (kind === 'person')
      for (const part of parts) {
        surnames.add(part);
        if (isGiven(each.first) || parts[0].length === 1 || each.honorific !== '') sure.add(part);
      }
    if (kind === 'organization' && (FIRM_ENDS.has(parts[parts.length - 1]) || nounBeside(text, each) !== ''))
      firstWords.add(parts[0]);
  }
  for (const [index, each] of found.entries()) {
    if (each.kind !== 'person') continue;
    const key = keyOf(each);
    let known = signs.get(key);
    if (!known)
      signs.set(key, (known = { person: 0, organization: 0, place: 0, other: 0, inside: 0, count: 0 }));
    known.count++;
    // Who is shown to be a person once stays one, so the rest need not be looked at.
    if (known.person === 0 && !(each.parts.length === 1 && sure.has(each.parts[0]))) {
      addSigns(text, each, known);
      if (isAtWork(text, each, found[index - 1])) known.organization++;
    }
  }
  for (const each of found) {
    if (each.kind === 'organization' && isNamedSite(text, each)) each.kind = 'place';
    if (each.kind !== 'person') continue;
    const known = signs.get(keyOf(each));
    if (!known || known.person > 0) continue;
    const isSurname = each.parts.length === 1 && surnames.has(each.parts[0]);
    // A stranger's "surname" that does what only bodies do.
    if (isSurname && (known.organization < 2 || sure.has(each.parts[0]))) continue;
    const kind = shown(known) ?? (isShort(each, firstWords) ? 'organization' : null);
    if (kind) turn(text, each, kind);
  }
}

/** "analyst Ada Cole at Velmora" */
function isAtWork({ words }: Text, { from }: Found, before: Found | undefined): boolean {
  return before?.kind === 'person' && before.to === from - 1 && words[from - 1].text === 'at';
}

function keyOf({ parts }: Found): string {
  return parts.join(' ');
}

function isShort({ parts, honorific }: Found, firstWords: ReadonlySet<string>): boolean {
  const [word] = parts;
  return (
    parts.length === 1 && honorific === '' && firstWords.has(word) && !isGiven(word) && !SURNAMES.has(word)
  );
}

function isGiven(word: string): boolean {
  return MALE.has(word) || FEMALE.has(word);
}

function shown({ organization, place, other, inside, count }: Signs): EntityKind | null {
  if (other > organization && other > place) return 'other';
  if (organization > 0 && organization >= place) return 'organization';
  return place > 0 || inside === count ? 'place' : null;
}

/** A ship is called "Lady Isolde": the honorific is part of its name. */
function turn({ words }: Text, each: Found, kind: EntityKind): void {
  if (each.start < each.own) {
    each.from--;
    if (words[each.from].text === '.') each.from--;
    each.parts = [each.honorific, ...each.parts];
    each.own = each.start;
  }
  each.honorific = '';
  each.kind = kind;
}

/** What kind of body the words beside a name say it is, in apposition: "The company, X," or "X, a mining company". Empty: none. */
export function nounBeside({ words, sentences }: Text, { from, to }: Found): string {
  const sentence = sentences[words[from].sentence].words;
  const low = (at: number): string => (at >= sentence.from && at < sentence.to ? bare(words[at].text) : '');
  const before = low(from - 2);
  const isBefore = low(from - 1) === ',' && BODY_NOUNS.has(before) && /^[,.]?$/.test(low(to));
  if (isBefore && isDefinite(words, from - 2)) return before;
  const behind = low(to) === ',' ? headBehind(low, to + 1) : '';
  return BODY_NOUNS.has(behind) ? behind : '';
}

function addSigns({ source, words, sentences }: Text, each: Found, signs: Signs): void {
  const { from, to, parts } = each;
  const sentence = sentences[words[from].sentence].words;
  const low = (at: number): string => (at >= sentence.from && at < sentence.to ? bare(words[at].text) : '');
  const own = source.slice(each.own, each.end);
  const opens = words[from - 1]?.sentence !== words[from].sentence;
  const [before, after] = [low(from - 1), low(to)];
  const letters = /^\p{Lu}{1,4}(-?)\d{1,3}$/u.exec(own);
  // "G7" is a body, "F-16" a thing.
  if (letters) signs[letters[1] ? 'other' : 'organization']++;
  if (opens && isDateline(words, each, own)) signs.place++;
  if (isSite(each, low)) {
    signs.place += 2;
    return;
  }
  // "the Lady Isolde"
  if (each.honorific !== '' && each.start < each.own) {
    if (/^(?:lady|miss)$/.test(each.honorific) && low(from - 2) === 'the') signs.other += 2;
    else signs.person++;
    return;
  }
  if (
    each.honorific !== '' ||
    (parts.length > 1 && isGiven(each.first)) ||
    isTitle(words, from - 1, before)
  ) {
    signs.person++;
    return;
  }
  if (VESSELS.has(before) || before === 'aboard' || (before === 'the' && low(from - 2) === 'aboard'))
    signs.other++;
  else if (BODY_NOUNS.has(words[from - 1]?.text) && before !== '' && !EITHER_NOUNS.has(before))
    signs.organization++;
  else if (
    before === ',' &&
    BODY_NOUNS.has(low(from - 2)) &&
    /^[,.]?$/.test(after) &&
    isDefinite(words, from - 2)
  )
    signs.organization++;
  else if (EXECUTIVE.test(words[to]?.text ?? '') && /^\p{Lu}/u.test(words[to + 1]?.text ?? ''))
    signs.organization++;
  else if (/^(?:of|in)$/.test(before) && /^(?:shares|shareholders|stock)$/.test(low(from - 2)))
    signs.organization++;
  if (PRODUCTS.has(after) && opensMade(words, from)) signs.other++;
  else if (isClub(words, each, low)) signs.organization++;
  const origin = before === 'from' && isPersonNoun(openedOf(low(from - 2)));
  if (origin) signs.place++;
  else if (BEFORE_PLACE.has(before) && !POSSESSIVE.test(after) && !SURNAMES.has(parts[0])) signs.inside++;
  addBehind(to, low, signs, origin || BEFORE_PLACE.has(before));
  if (before === 'the') {
    let at = to;
    while (at < to + 2 && /^\p{Ll}/u.test(words[at]?.text ?? '') && !SITES.has(low(at))) at++;
    if (SITES.has(low(at))) signs.place++;
    else if (AFTER_LEADER.has(after)) signs.person++;
  }
}

/** "the village of X", "the summit of X", "of 12 Pine Close, X". */
function isSite({ from, to, parts }: Found, low: (at: number) => string): boolean {
  const before = low(from - 1);
  if (/^(?:at|near|in|from|to|outside)$/.test(before) && SITES.has(low(to))) return true;
  if (/^(?:capital|village|town|city|port|island)$/.test(before) && /^(?:the|its)$/.test(low(from - 2)))
    return true;
  if (before === ',') return parts.length === 1 && !isGiven(parts[0]) && STREETS.has(low(from - 2));
  const isStreet = parts.length === 2 && STREETS.has(parts[1]) && !isGiven(parts[0]);
  if (isStreet && /^(?:of|in|on|at|off|from|near|along|\d+[a-z]?)$/.test(before)) return true;
  return before === 'of' && (PLACE_NOUNS.has(low(from - 2)) || PARTS_OF_PLACES.has(low(from - 2)));
}

/** A body in "the village of X" is none. */
function isNamedSite({ words }: Text, { from }: Found): boolean {
  return (
    bare(words[from - 1]?.text ?? '') === 'of' &&
    /^(?:village|town|hamlet|suburb|outskirts)$/.test(words[from - 2]?.text ?? '')
  );
}

/** "59 Sabrehawk missiles", "the Sabrehawk missile": counted, or with an article. */
function opensMade(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  return before?.kind === 'number' || DETERMINERS.has(bare(before?.text ?? ''));
}

/** "the Rovers manager", "Rovers manager Ada Cole", "10-man Rovers", "Rovers 2-1 Athletic". */
function isClub(words: readonly Word[], { from, to }: Found, low: (at: number) => string): boolean {
  if (OF_CLUBS.has(low(to)) && (low(from - 1) === 'the' || /^\p{Lu}/u.test(words[to + 1]?.text ?? '')))
    return true;
  return SCORE.test(low(to)) || SCORE.test(low(from - 1)) || /^\d+-man$/.test(low(from - 1));
}

/** "Velmora CEO Ada Cole" */
const EXECUTIVE = /^(?:CEO|CFO|COO|CTO|Chairman|Chairwoman)$/;

const SCORE = /^\d{1,2}[-–]\d{1,2}$/;

/** Bodies have them too. */
const OF_EITHER = /^(?:lawyers?|attorneys?|rivals?|comments|campaign|supporters|successor|predecessor)$/;

/** Right behind the name of what it is: "the Harbinger newspaper". */
const PAPERS = /^(?:newspaper|magazine|daily|weekly|tabloid|broadcaster|airline|news)$/;

/** What stands behind a name. */
function addBehind(to: number, low: (at: number) => string, signs: Signs, placed: boolean): void {
  const after = low(to);
  const next = low(to + 1);
  if (POSSESSIVE.test(after)) {
    if (OF_PERSON.has(next) && !OF_EITHER.test(next)) signs.person++;
    else if (ONLY_OF_BODIES.has(next)) signs.organization++;
    return;
  }
  if (ONLY_OF_BODIES.has(after) || PAPERS.test(after)) signs.organization++;
  if (/^(?:who|whose|himself|herself)$/.test(after)) signs.person += placed ? 0 : 1;
  if (after === ',') {
    if (/^\d\d$/.test(next) || /^(?:who|whose)$/.test(next)) signs.person += placed ? 0 : 1;
    if (next === 'which' && /^(?:owns|operates|makes|runs|said|has|employs|is)$/.test(low(to + 2)))
      signs.organization++;
    const head = headBehind(low, to + 1);
    if (head === '') return;
    if (BODY_NOUNS.has(head) && !EITHER_NOUNS.has(head)) signs.organization += 2;
    else if (isPersonNoun(openedOf(head))) signs.person++;
    return;
  }
  if (!isSpeech(after)) return;
  const what = next === 'that' ? low(to + 2) : next;
  if (/^(?:he|she)$/.test(what)) signs.person++;
  else if (what === 'its') signs.organization++;
}

/** The word that an apposition comes down to: "company" of "a mining company in Lisse". */
function headBehind(low: (at: number) => string, from: number): string {
  if (!DETERMINERS.has(low(from))) return '';
  let head = '';
  for (let at = from + 1; at < from + 8 && /^[\p{L}'’-]/u.test(low(at)); at++) {
    if (LINKS.has(low(at)) || low(at) === 'that' || low(at) === 'which') break;
    head = low(at);
  }
  return head;
}

function isTitle(words: readonly Word[], at: number, low: string): boolean {
  return TITLES.has(low) || (HONORIFICS.has(low) && /^\p{Lu}/u.test(words[at].text));
}

/** "The company," before its name: with an article some words before it. */
function isDefinite(words: readonly Word[], at: number): boolean {
  for (let each = at - 1; each >= 0 && each > at - 5; each--)
    if (DETERMINERS.has(bare(words[each].text))) return true;
  return false;
}

/** "HARTWELL - Gov. Cole …", "HARTWELL, Norland (AP) —": capitals that open a paragraph, with a dash behind. */
function isDateline(words: readonly Word[], { to }: Found, own: string): boolean {
  if (own.length < 3 || own !== own.toUpperCase()) return false;
  for (let at = to; at < to + 8 && at < words.length; at++) {
    if (/^(?:-{1,2}|[–—])$/.test(words[at].text)) {
      // "BASEBALL - FINAL STANDINGS" is a heading.
      const isHeading = /^\p{Lu}{2,}$/u.test(words[at + 1]?.text ?? '');
      return !isHeading && (at === to || words[to].text === ',' || words[to].text === '(');
    }
    if (!/^(?:[,()]|\p{Lu}.*|\d+)$/u.test(words[at].text)) return false;
  }
  return false;
}

function isSpeech(word: string): boolean {
  return cuesOf(word).some(
    ({ cueClass, form }) => cueClass === 'speech' && (form === 'past' || form === 's'),
  );
}
