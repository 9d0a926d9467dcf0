import { TITLES } from '../reader/rules/lists/names-people';
import { DEMONYMS, PLACES } from '../reader/rules/lists/names-places';
import type { Range, Span, Text } from '../text/types';
import { bare } from './found';
import { FUNCTION_WORDS } from '../layout/lists/function-words';
import { AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS, VERBS } from './lists/pronoun-words';
import { HEAD_KINDS, PARTIES, WEAK_HEADS } from './lists/roles';
import { isPersonNoun, modifies, openedOf, POSSESSIVE, type Role } from './describing';

/** "the foreign minister": a definite description by itself, without its article. */
export interface Described extends Range {
  words: Span;
  /** Its "the". */
  article: number;
  head: string;
  all: ReadonlySet<string>;
}

const LONGEST = 7;
/** May stand behind a description whose head could as well qualify the next word ("the Lisse conservative said"). */
export const FOLLOWERS = new Set(
  'is was has had will would who whose said says told did does and or in on at for from to with as by but also can could may might should added called tweeted wrote asked of'.split(
    ' ',
  ),
);

/** Behind a title that is part of something else: "the general staff", "the candidate list". */
const OF_TITLES = new Set(
  'staff election elections assembly public strike list class race pool group association team school college court trial house'.split(
    ' ',
  ),
);

/** All definite descriptions of a person that stand outside quotations and beside no name, in order. */
export function findDescribed(text: Text, taken: Uint8Array): Described[] {
  const { words } = text;
  const found: Described[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const article = words[at];
    if (article.quotation >= 0 || article.text.length !== 3 || article.text.toLowerCase() !== 'the') continue;
    let end = at + 1;
    let last = -1;
    /** Behind the last word that surely belongs to the phrase; whether words stand behind it that only another head would let in. */
    let sure = end;
    let isDoubtful = false;
    while (
      end < words.length &&
      end - at < LONGEST &&
      words[end].kind !== 'punctuation' &&
      words[end].quotation === article.quotation &&
      words[end].sentence === article.sentence
    ) {
      const isHead = isPersonNoun(openedOf(words[end].text));
      if (isHead) last = end;
      const isKnown = taken[end] === 1 || modifies(words[end].text) || POSSESSIVE.test(words[end].text);
      if (!isHead && !isKnown) {
        if (!mayModify(words[end].text)) break;
        isDoubtful = true;
      }
      if (isHead) isDoubtful = false;
      end++;
      if (isHead || last < 0 || !isDoubtful) sure = end;
    }
    end = sure;
    // A possessor's "'s" belongs to what follows, not to the phrase.
    while (end > at + 1 && POSSESSIVE.test(words[end - 1].text)) end--;
    if (last < 0 || last + 1 < end || taken[last] !== 0) continue;
    const head = openedOf(words[last].text);
    if (last === at + 1 && WEAK_HEADS.has(head)) continue;
    let to = last + 1;
    const next = words[to] as (typeof words)[number] | undefined;
    if (next && next.start - words[last].end <= 2 && taken[to] !== 0) continue;
    if (next?.kind === 'word' && OF_TITLES.has(next.text)) continue;
    if (
      !TITLES.has(head) &&
      next?.kind === 'word' &&
      !POSSESSIVE.test(next.text) &&
      !FOLLOWERS.has(next.text) &&
      !VERBS.has(next.text) &&
      !/^\p{Ll}+(?:ed|ly)$/u.test(next.text)
    )
      continue;
    // "the secretary of state", "the mayor of Lisse", "the senator from Norland"
    if (next?.text === 'of' || next?.text === 'for' || next?.text === 'from') {
      let stop = to + 1;
      while (
        stop < words.length &&
        stop - to < 6 &&
        words[stop].kind === 'word' &&
        (bare(words[stop].text) === 'the' || /^\p{Lu}|^state$|^staff$/u.test(words[stop].text))
      )
        stop++;
      if (stop > to + 1) to = stop;
      else if (next.text !== 'from') continue;
    }
    found.push(describedOf(text, at + 1, last, to, taken));
    at = to - 1;
  }
  return found;
}

/** Whether a word may stand before the head though no list has it: no small word and no verb ("the famously gruff senator"). */
export function mayModify(word: string): boolean {
  if (!/^\p{Ll}[\p{L}-]{2,}$/u.test(word)) return false;
  return ![FUNCTION_WORDS, FOLLOWERS, AUXILIARIES, VERBS, PREPOSITIONS, CLAUSE_OPENERS].some((small) =>
    small.has(word),
  );
}

/** Its range is what no name takes up: "minister" of "the Lisse minister" where Lisse is a name. */
function describedOf({ words }: Text, from: number, last: number, to: number, taken: Uint8Array): Described {
  const all = new Set<string>();
  for (let each = from; each < to; each++) all.add(openedOf(words[each].text));
  for (const small of ['of', 'the', 'for', 'from', "'s", '’s']) all.delete(small);
  let first = last;
  while (first > from && taken[first - 1] === 0 && !POSSESSIVE.test(words[first - 1].text)) first--;
  let stop = last + 1;
  while (stop < to && taken[stop] === 0) stop++;
  while (stop > last + 1 && /^(?:of|for|from|the)$/.test(words[stop - 1].text)) stop--;
  const span = { from: first, to: stop };
  return {
    start: words[first].start,
    end: words[stop - 1].end,
    words: span,
    article: from - 1,
    head: openedOf(words[last].text),
    all,
  };
}

const KIND_OF = new Map<string, number[]>();
HEAD_KINDS.forEach((heads, kind) => {
  for (const head of heads) KIND_OF.set(head, [...(KIND_OF.get(head) ?? []), kind]);
});

/** Keys to look a role's head up by: itself, and each kind of head it belongs to. */
export function keysOf(head: string): (string | number)[] {
  return [head, ...(KIND_OF.get(head) ?? [])];
}

/** Heads that say the same of somebody as a head does, itself among them. */
export function kindOf(head: string): ReadonlySet<string> {
  return new Set([head, ...(KIND_OF.get(head) ?? []).flatMap((kind) => HEAD_KINDS[kind])]);
}

/** Words that say nothing about which person of that office is meant. */
const IDLE = new Set('longtime current own late veteran top then outgoing new'.split(' '));
/** What makes another office of one: the vice president is not the president. */
const OTHER_OFFICE = ['vice', 'deputy', 'assistant', 'associate', 'prime', 'under', 'lieutenant'];

/**
 * Whether a description says what one of a person's roles says: the same head, or one of its kind with a word in common, and no word that
 * none of the roles has.
 * @param theirs `wordsOf` all roles of that person
 */
export function fits(role: Role, theirs: ReadonlySet<string>, { head, all }: Described): boolean {
  const isSame = role.head === head;
  const hasParty = [...theirs].some((word) => PARTIES.has(word));
  let shared = 0;
  for (const word of all) {
    if (word === head) continue;
    if (theirs.has(word) || theirs.has(stemOf(word))) shared++;
    // Of whom no party is told, it may be any.
    else if (!IDLE.has(word) && !(PARTIES.has(word) && isSame && !hasParty)) return false;
  }
  if (!isSame) return shared > 0;
  if (head === 'president' && all.size === 1) return [...role.all].every(isOfState);
  return OTHER_OFFICE.every((word) => all.has(word) || !role.all.has(word));
}

/** "The president" by itself is a head of state, not whoever presides over a club. */
function isOfState(word: string): boolean {
  return (
    /^(?:president|the|then|former|two-term)$/.test(word) ||
    DEMONYMS.has(word) ||
    PLACES.has(word) ||
    IDLE.has(word)
  );
}

/** A place and its adjective compare as one where they begin alike: "Russia" and "Russian". */
function stemOf(word: string): string {
  return DEMONYMS.has(word) || PLACES.has(word) ? word.slice(0, 5) : word;
}

/** All words of a person's roles, places and their adjectives by their beginnings too. */
export function wordsOf(roles: readonly Role[]): Set<string> {
  const all = new Set<string>();
  for (const role of roles) {
    for (const word of role.all) all.add(word).add(stemOf(word));
    // "United Nations" is "UN" as well.
    const letters = role.text
      .split(' ')
      .map((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0).toLowerCase() : ' '));
    for (const initials of letters.join('').split(' ')) if (initials.length > 1) all.add(initials);
  }
  return all;
}
