import { HONORIFICS, TITLES } from '../reader/rules/lists/names-people';
import type { Span, Text } from '../text/types';
import {
  DETERMINERS,
  headAt,
  isPersonBeside,
  isPersonNoun,
  LINKS,
  modifies,
  openedOf,
  POSSESSIVE,
  roleOf,
  type Role,
} from './describing';
import { bare, type Found } from './found';
import { mayModify } from './described';
import { GROUPS } from './lists/roles';
import { behindSeat } from './seat';

/**
 * The words of a description beside a name that are no part of another name: "spokesman" of "Cole's spokesman for Lisse". Null where the head
 * itself is named or described already.
 * @param taken which words belong to a name or description
 */
export function ownWords({ words }: Text, { words: span, headAt }: Role, taken: Uint8Array): Span | null {
  if (taken[headAt] !== 0) return null;
  let from = headAt;
  while (from > span.from && taken[from - 1] === 0 && !POSSESSIVE.test(words[from - 1].text)) from--;
  while (from < headAt && (words[from].kind === 'punctuation' || isSmall(words[from].text))) from++;
  let to = headAt + 1;
  while (to < span.to && taken[to] === 0 && !leadsOn(words[to].text)) to++;
  while (to > headAt + 1 && (words[to - 1].kind === 'punctuation' || isSmall(words[to - 1].text))) to--;
  return { from, to };
}

/** What opens a phrase behind the head that is no part of an office: "worker from Lisse", "candidate running". */
function leadsOn(word: string): boolean {
  return (LINKS.has(word) && !/^(?:of|for|and)$/.test(word)) || /^\p{Ll}.{2,}(?:ing|ed)$/u.test(word);
}

function isSmall(word: string): boolean {
  const low = bare(word);
  return DETERMINERS.has(low) || HONORIFICS.has(low) || LINKS.has(low) || POSSESSIVE.test(word);
}

const SOCIAL = new Set('mr mrs ms miss mx sir lord lady dame messrs mme'.split(' '));
const LONGEST = 14;

/** The descriptions that stand right before a name or behind it, in apposition. */
export function rolesBeside(text: Text, name: Found, named: Uint8Array): Role[] {
  const title = titleBefore(text, name, named);
  const before = appositionBefore(text, name, title?.words.from ?? name.from, named);
  const after = appositionAfter(text, name);
  return [title, before, ...(after.length > 0 ? after : [predicate(text, name)])].filter(
    (role) => role !== null,
  );
}

/** "French foreign minister" Jean Roux; "Gov." Ada Cole. */
function titleBefore(text: Text, { from }: Found, named: Uint8Array): Role | null {
  const { words } = text;
  let at = from;
  const office = officeBefore(text, from);
  let titled = office < from;
  if (titled) at = office;
  while (at > 0 && from - at < LONGEST) {
    const word = words[at - 1];
    if (word.kind !== 'word' || word.quotation !== words[from].quotation) break;
    if (words[at].start - word.end > 2 || word.sentence !== words[from].sentence) break;
    const low = bare(word.text);
    const isCapital = word.text.charAt(0) !== word.text.charAt(0).toLowerCase();
    if (SOCIAL.has(low) && at === from) {
      at--;
      from--;
      continue;
    }
    const isTitle =
      TITLES.has(low) ||
      (isCapital && at === from && opensSentence(text, at - 1) && isPersonNoun(low)) ||
      (at === from && low.endsWith('s') && isPersonNoun(openedOf(low.slice(0, -1)))) ||
      (HONORIFICS.has(low) && isCapital) ||
      (!isCapital && isPersonNoun(low));
    if (isTitle) titled = true;
    else if (!titled && at === from && /^(?:state|staff|defen[cs]e)$/.test(low)) {
      // "secretary of state": its title stands before "of".
      if (at < 3 || bare(words[at - 2].text) !== 'of' || !TITLES.has(bare(words[at - 3].text))) break;
    } else if (low === 'of' && at >= 2 && TITLES.has(bare(words[at - 2].text)) && at < from) {
      at--;
      continue;
    } else if (!(
      titled &&
      (named[at - 1] === 1 ||
        modifies(word.text) ||
        GROUPS.has(low) ||
        (low === 'and' && at >= 2 && at < from && isPersonNoun(bare(words[at - 2].text))))
    ))
      break;
    at--;
  }
  if (titled) at = widened(text, at);
  while (
    at < from &&
    (DETERMINERS.has(bare(words[at].text)) || words[at].text === '’s' || words[at].text === "'s")
  )
    at++;
  let to = from;
  while (to > at && LEARNED.has(bare(words[to - 1].text))) to--;
  // "spokesman Dr." Cole; but "Dr." Cole.
  if (headAt(text, at, to) < 0) to = from;
  return titled && at < to ? roleOf(text, at, to) : null;
}

const LEARNED = new Set('dr prof professor'.split(' '));
/** Words that no list has between "the" and a group: "the *mountain rescue* team leader". Before others one: of more, one may be a verb ("the court let chef Cole"). */
const MOST_UNKNOWN = 3;

function opensSentence({ words, sentences }: Text, at: number): boolean {
  return sentences[words[at].sentence].words.from === at;
}

/** Where a title begins whose first words no list has, if "the", "his" or "'s" stand before these, or a group behind them opens it: "his *climbing* partner", "*Mountain rescue* team leader". */
function widened(text: Text, from: number): number {
  const { words } = text;
  const isGroup = GROUPS.has(words[from]?.text);
  const most = isGroup ? MOST_UNKNOWN : 1;
  for (let at = from - 1; at >= 0 && from - at <= most + 1; at--) {
    const { text: own, sentence, kind } = words[at];
    if (sentence !== words[from].sentence || kind !== 'word') return from;
    if (DETERMINERS.has(bare(own)) || POSSESSIVE.test(own)) return at + 1;
    if (isGroup && opensSentence(text, at) && /^\p{Lu}\p{Ll}+$/u.test(own)) return at;
    if (from - at > most || !mayModify(own) || /(?:s|ed)$/.test(own) || isPersonNoun(own)) return from;
  }
  return from;
}

/** Where "Director of Government Affairs" before a name begins: the word of the title; the name's own where there is none. */
function officeBefore({ words }: Text, from: number): number {
  let at = from - 1;
  while (
    at > 0 &&
    from - at < 6 &&
    /^\p{Lu}\p{Ll}/u.test(words[at].text) &&
    !HONORIFICS.has(bare(words[at].text))
  )
    at--;
  const isOffice =
    at > 0 &&
    at < from - 1 &&
    words[at].text === 'of' &&
    TITLES.has(bare(words[at - 1].text)) &&
    words[at].sentence === words[from].sentence;
  return isOffice ? at - 1 : from;
}

/** "the baker", Jo Osei; "a spokesman for the governor", Terry Auld. */
function appositionBefore(text: Text, { to }: Found, from: number, named: Uint8Array): Role | null {
  const { words } = text;
  if (bare(words[from - 1]?.text ?? '') === 'the') from--;
  const sentence = text.sentences[words[from].sentence].words;
  if (from - 2 < sentence.from || words[from - 1].text !== ',') return null;
  const isAs = bare(words[sentence.from].text) === 'as' && DETERMINERS.has(words[sentence.from + 1].text);
  if (to < sentence.to && !/^[,.;:–—)]$/.test(words[to].text) && !isAs) return null;
  let at = from - 2;
  let start = -1;
  while (
    at >= sentence.from &&
    from - at < LONGEST &&
    words[at].kind !== 'punctuation' &&
    words[at].kind !== 'quote'
  ) {
    if (POSSESSIVE.test(words[at].text) && headAt(text, at + 1, from - 1) >= 0)
      return roleOf(text, possessorOf(text, at, named), from - 1);
    if (DETERMINERS.has(bare(words[at].text)) && (start < 0 || headAt(text, at + 1, from - 1) >= 0))
      start = at + 1;
    if (start >= 0 && headAt(text, start, from - 1) >= 0) break;
    at--;
  }
  // The widest phrase: "A spokesman for the governor" rather than "the governor".
  if (start > 0) {
    for (
      let wide = at - 1;
      wide >= sentence.from && from - wide < LONGEST && words[wide].kind === 'word';
      wide--
    ) {
      if (!DETERMINERS.has(bare(words[wide].text))) continue;
      if (LINKS.has(bare(words[start - 2]?.text ?? '')) && headAt(text, wide + 1, from - 1) >= 0)
        start = wide + 1;
      break;
    }
  }
  return start >= 0 && headAt(text, start, from - 1) >= 0 ? roleOf(text, start, from - 1) : null;
}

/** Where the possessor before the "'s" at a word begins, without article: "Mr. Hale's", "council's". */
function possessorOf({ words }: Text, at: number, named: Uint8Array): number {
  let from = at - 1;
  if (named[from] === 0) return from;
  while (from > 0 && at - from < LONGEST && named[from - 1] === 1) from--;
  while (from > 0 && at - from < LONGEST && HONORIFICS.has(bare(words[from - 1].text))) from--;
  return from;
}

/** What sets an aside apart from the name before it. */
const ASIDE = /^[,–—(-]$/;

/** Sean Hale, "the president's spokesman", …; Ada Cole, 45, "a farmer from Lisse"; Jo Osei — "a former judge" — …; "head of the mint" and "a poet". */
function appositionAfter(text: Text, name: Found): Role[] {
  const { words } = text;
  const to = behindSeat(text, name);
  if (to >= words.length || !ASIDE.test(words[to].text)) return [];
  const isAged = words[to + 1]?.kind === 'number' && words[to + 2]?.text === ',';
  const start = isAged ? to + 3 : to + 1;
  const end = asideEnd(text, start);
  const role = asideOf(text, start, end);
  if (!role) return [];
  // "director of the mint and an independent analyst"
  if (words[end]?.text !== 'and' || !DETERMINERS.has(words[end + 1]?.text)) return [role];
  const other = asideOf(text, end + 1, asideEnd(text, end + 1));
  return other ? [role, other] : [role];
}

function asideEnd(text: Text, start: number): number {
  const { words } = text;
  if (start >= words.length) return start;
  const sentence = text.sentences[words[start].sentence].words;
  let end = start;
  while (
    end < sentence.to &&
    end - start < LONGEST &&
    words[end].kind !== 'punctuation' &&
    words[end].kind !== 'quote'
  ) {
    if (/^(?:who|whose|which|said|says|was|were|is|has|had|told)$/.test(words[end].text)) break;
    if (words[end].text === 'and' && !isPersonNoun(bare(words[end + 1]?.text ?? ''))) break;
    end++;
  }
  return end;
}

function asideOf(text: Text, start: number, end: number): Role | null {
  const { words } = text;
  if (end <= start) return null;
  const isClosed =
    end >= text.sentences[words[start].sentence].words.to ||
    /^[,.;:–—)-]$/.test(words[end].text) ||
    /^(?:who|whose|and|which)$/.test(words[end].text) ||
    words[end].kind === 'quote';
  if (!isClosed) return null;
  const low = bare(words[start].text);
  const opens =
    DETERMINERS.has(low) ||
    TITLES.has(low) ||
    isPersonNoun(low) ||
    modifies(words[start].text) ||
    hasPossessive(text, start, end);
  if (!opens) return null;
  return roleOf(
    text,
    DETERMINERS.has(low) ? start + 1 : start,
    end,
    low === 'a' || low === 'an' ? isPersonBeside : isPersonNoun,
  );
}

const COPULAS = new Set('is was became becomes remains remained'.split(' '));
const CHOSEN = new Set('named elected appointed made'.split(' '));

/** Colin Hale "was the nation's top diplomat", "was named director of the mint": what somebody is said to be, outside quotations. */
function predicate(text: Text, { to }: Found): Role | null {
  const { words } = text;
  const verb = words[to]?.text === ',' && words[to + 1]?.text === 'who' ? to + 2 : to;
  if (!COPULAS.has(words[verb]?.text) || words[to].quotation >= 0) return null;
  const at = CHOSEN.has(words[verb + 1]?.text) ? verb + 2 : verb + 1;
  const isPlain = !DETERMINERS.has(bare(words[at]?.text ?? ''));
  const from = isPlain ? at : at + 1;
  let end = from;
  while (end < words.length && end - at < LONGEST && words[end].kind === 'word') {
    if (LINKS.has(bare(words[end].text))) break;
    end++;
  }
  // Without an article only an office: "is president of", not "was born", "is leader material".
  if (isPlain && words[end]?.text !== 'of') return null;
  // "was a key part", "is the best": no person; and "was the president said to …" is cut where it says nothing.
  return words[end]?.sentence === words[to].sentence && headAt(text, from, end) >= 0
    ? roleOf(text, from, end)
    : null;
}

function hasPossessive({ words }: Text, from: number, to: number): boolean {
  for (let at = from + 1; at < to && at < from + 4; at++)
    if (words[at].text === "'s" || words[at].text === '’s') return true;
  return false;
}
