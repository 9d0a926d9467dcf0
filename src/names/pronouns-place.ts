import { PERSON_NOUNS } from './lists/roles';
import { AFTER_OBJECT, AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS, VERBS } from './lists/pronoun-words';
import { GOES_ON } from '../reader/rules/lists/clause-words';
import { TITLES } from '../reader/rules/lists/names-people';
import { ROLE_TAGS, type Reading } from '../reader/types';
import type { Text } from '../text/types';

/** What part a mention plays in its clause, as far as the words beside it show. Index into the table of weights. */
export const PLACE = { source: 0, subject: 1, object: 2, preposition: 3, possessor: 4, other: 5 } as const;
export type Place = (typeof PLACE)[keyof typeof PLACE];

/** What part a pronoun plays: he, him, his, himself. Index into the table of weights. */
export const FORM = { subject: 0, object: 1, possessive: 2, reflexive: 3 } as const;
export type Form = (typeof FORM)[keyof typeof FORM];

/** Behind the name of a source: what goes on about it, and what sets nobody else beside it. Without "to" and "by": what stands before them is a title ("Cole aide *to*"). */
const SUBORDINATE = new Set([...GOES_ON, 'and', 'or', 'whose', 'also', 'himself', 'herself']);

/** Words looked at before and behind a mention. */
const FAR = 14;

const low = (text: Text, at: number): string => text.words[at]?.text.toLowerCase() ?? '';

/** The place of the mention whose words are `[from, to)`. */
export function placeOf(text: Text, reading: Reading, from: number, to: number): Place {
  const sentence = text.sentences[text.words[from].sentence].words;
  const next = low(text, to);
  if (to < sentence.to && (next === "'s" || next === '’s')) return PLACE.possessor;
  const first = titleBefore(text, from, sentence.from);
  const before = first > sentence.from ? low(text, first - 1) : '';
  if (isSource(reading, from)) return isAside(text, reading, first, to) ? PLACE.preposition : PLACE.source;
  if (PREPOSITIONS.has(before)) return PLACE.preposition;
  if (isVerbAt(text, reading, behindAside(text, to, sentence.to))) return PLACE.subject;
  // "Cole's brother, Jo Hale, has"
  if (next === ',' && isVerbAt(text, reading, to + 1) && opensAside(text, first, sentence.from))
    return PLACE.subject;
  if (before !== '' && isVerbAt(text, reading, first - 1)) return PLACE.object;
  return before === '' ? PLACE.subject : PLACE.other;
}

/** Whether a comma stands before a word or a title of a few words more before it: ", the shadow home secretary". */
function opensAside({ words }: Text, first: number, limit: number): boolean {
  let at = first - 1;
  while (at > limit && first - at < 4 && words[at].kind === 'word' && !PREPOSITIONS.has(words[at].text)) at--;
  return words[at]?.text === ',';
}

/** Whether a name in a source only says whose or from where the source is: "an adviser to Cole", "a strategist of the Cole campaign". */
function isAside(text: Text, reading: Reading, first: number, to: number): boolean {
  const { words } = text;
  const next = words[to];
  if (
    next?.kind === 'word' &&
    isSource(reading, to) &&
    /^\p{Ll}/u.test(next.text) &&
    !SUBORDINATE.has(next.text)
  )
    return true;
  let at = first - 1;
  if (at > 0 && /^(?:the|an?|his|her|their|its)$/.test(low(text, at))) at--;
  return at >= 0 && isSource(reading, at) && PREPOSITIONS.has(low(text, at));
}

/** The form of the pronoun at the word: "her" is possessive before a noun. */
export function formOf(text: Text, at: number): Form {
  const own = low(text, at);
  if (own === 'he' || own === 'she') return FORM.subject;
  if (own.endsWith('self')) return FORM.reflexive;
  if (own === 'his') return FORM.possessive;
  if (own !== 'her') return FORM.object;
  const next = text.words[at + 1];
  const isNoun =
    next?.kind === 'word' &&
    next.sentence === text.words[at].sentence &&
    !AFTER_OBJECT.has(next.text.toLowerCase()) &&
    !AUXILIARIES.has(next.text.toLowerCase());
  return isNoun || next?.kind === 'number' || next?.kind === 'quote' ? FORM.possessive : FORM.object;
}

/** Whether the reading has the word in a source. */
export function isSource({ roles }: Reading, at: number): boolean {
  return ROLE_TAGS[roles[at]].endsWith('SOURCE');
}

/** For each word, how many ends and beginnings of clauses stand before it: "," "and" "because" "who". */
export function countClauses({ words }: Text): Uint32Array {
  const before = new Uint32Array(words.length);
  let count = 0;
  for (let at = 0; at < words.length; at++) {
    before[at] = count;
    const { kind, text } = words[at];
    if (kind === 'punctuation' || (text.length < 8 && CLAUSE_OPENERS.has(text.toLowerCase()))) count++;
  }
  return before;
}

/** Where the title before a name begins: "the spokesman" Jan Cole. */
function titleBefore({ words }: Text, from: number, limit: number): number {
  let at = from;
  while (at > limit && from - at < FAR && words[at - 1].kind === 'word') {
    const { text } = words[at - 1];
    // "Chief Minister of Keralam" K. P. Osei
    if (text === 'of' && at < from && at - 1 > limit) {
      const office = words[at - 2].text.toLowerCase();
      if (!TITLES.has(office) || TITLES.has(words[at].text.toLowerCase())) break;
      at--;
      continue;
    }
    const word = text.toLowerCase().replace(/^(?:then|ex)-|\./g, '');
    const isCapital = text.charAt(0) !== text.charAt(0).toLowerCase();
    const isPart = at < from && /^(?:the|a|an|his|her|their|’s|'s)$/.test(word);
    if (!isPart && !TITLES.has(word) && !PERSON_NOUNS.has(word) && !(isCapital && !PREPOSITIONS.has(word)))
      break;
    at--;
  }
  return at;
}

/** Behind an aside after a name: ", the mayor of Lisse,", "(1901-1980)". */
function behindAside({ words }: Text, to: number, limit: number): number {
  const opening = words[to]?.text;
  if (to >= limit || (opening !== ',' && opening !== '(')) return to;
  const closing = opening === ',' ? ',' : ')';
  for (let at = to + 1; at < limit && at - to < FAR; at++) if (words[at].text === closing) return at + 1;
  return to;
}

function isVerbAt(text: Text, { roles }: Reading, at: number): boolean {
  const word = text.words[at];
  if (word?.kind !== 'word') return false;
  if (ROLE_TAGS[roles[at]].endsWith('CUE')) return true;
  const own = word.text.toLowerCase();
  if (own !== word.text) return false;
  if (own.endsWith('ly') || own === 'also' || own === 'then' || own === 'never')
    return at + 1 < text.words.length && isPlainVerb(low(text, at + 1));
  return isPlainVerb(own);
}

function isPlainVerb(own: string): boolean {
  return AUXILIARIES.has(own) || VERBS.has(own) || (own.length > 3 && own.endsWith('ed'));
}
