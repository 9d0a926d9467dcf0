import { DEMONYMS, PLACES } from '../reader/rules/lists/names-places';
import type { Text, Word } from '../text/types';
import { FOLLOWERS, type Described } from './described';
import { POSSESSIVE, type Role } from './describing';
import { genderOfRole, type Gender } from './gender';
import { KINSHIP, OF_LEADERS, RUNNING, WHOEVER } from './lists/epithets';
import { PARTIES } from './lists/roles';
import { AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS, VERBS } from './lists/pronoun-words';

/** Belongs to an office rather than to whoever holds it. */
const OF_OFFICES = /^(?:race|office|mansion|seat|chair|job|residence)$/;
/** Behind "the nominee": any. */
const OF_ANY = /^(?:would|should|must|to|who|whom|that|in|with|for|of)$/;
/** Before "the mayor": what somebody is said to be. */
const SAID_TO_BE = /^(?:is|was|be|been|become|becomes|became|as|remains|remained)$/;

/** Whether somebody is meant who is known: not "is the mayor", "the eventual nominee", "the billionaire class", "the governor's race". */
export function isSomebody({ words }: Text, { head, all, words: { from, to } }: Described): boolean {
  let article = from - 1;
  while (article > 0 && from - article < 8 && words[article].text.toLowerCase() !== 'the') {
    if (POSSESSIVE.test(words[article].text)) return false;
    article--;
  }
  const isInside = article > 0 && words[article - 1].sentence === words[from].sentence;
  const before = isInside ? words[article - 1].text.replace('’', "'") : '';
  const next = words[to] as Word | undefined;
  const goesOn = next?.kind === 'word' && next.sentence === words[from].sentence;
  if (goesOn && POSSESSIVE.test(next.text)) return !OF_OFFICES.test(words[to + 1]?.text ?? '');
  if (SAID_TO_BE.test(before)) return false;
  if (
    goesOn &&
    !/(?:ed|ly)$|^(?:further|later|then|soon|now|once|again)$/.test(next.text) &&
    !isSmall(next.text)
  )
    return false;
  if (!RUNNING.has(head)) return true;
  if (goesOn && OF_ANY.test(next.text)) return false;
  for (const word of all) if (WHOEVER.has(word)) return false;
  return !WHOEVER.has(before);
}

function isSmall(word: string): boolean {
  return (
    AUXILIARIES.has(word) ||
    VERBS.has(word) ||
    PREPOSITIONS.has(word) ||
    FOLLOWERS.has(word) ||
    CLAUSE_OPENERS.has(word)
  );
}

/**
 * Whether nothing that the article says of a person speaks against a description: another calling, sex, place or party.
 * @param kin what else somebody of that description may be called
 * @param must whether something has to speak for it
 */
export function mayBe(
  roles: readonly Role[],
  sex: Gender,
  { head, all }: Described,
  kin: ReadonlySet<string>,
  must: boolean,
): boolean {
  const said = genderOfRole(head);
  if (said !== 'unknown' && sex !== 'unknown' && said !== sex) return false;
  const alike = roles.filter(
    (role) => kin.has(role.head) && (!must || role.all.has('former') === all.has('former')),
  );
  const isElse = roles.some((role) => !KINSHIP.has(role.head));
  if (alike.length === 0 && (must || isElse)) return false;
  const places = [...all].filter(isOfPlace);
  const theirs = alike.flatMap((role) => [...role.all].filter(isOfPlace));
  const isThere = theirs.some((one) => places.some((other) => isSamePlace(one, other)));
  if (places.length > 0 && theirs.length > 0 && !isThere) return false;
  const side = sideOf(all);
  return side === '' || alike.every((role) => sideOf(role.all) === '' || side === sideOf(role.all));
}

/** Whether a description says where or for whom somebody leads: "the Norwegian leader", "the minority leader". */
export function saysWhere({ all }: Described): boolean {
  return [...all].some((word) => isOfPlace(word) || PARTIES.has(word) || OF_LEADERS.has(word));
}

/** Whether a word is a place or its adjective, and no party. */
export function isOfPlace(word: string): boolean {
  return (PLACES.has(word) || DEMONYMS.has(word)) && !PARTIES.has(word);
}

/** "Russia" and "Russian". */
function isSamePlace(one: string, other: string): boolean {
  return one.slice(0, 5) === other.slice(0, 5);
}

/** What the words of a description say of somebody's party. */
export function sideOf(words: ReadonlySet<string>): 'republican' | 'democratic' | '' {
  if (words.has('republican') || words.has('gop')) return 'republican';
  return words.has('democratic') || words.has('democrat') ? 'democratic' : '';
}
