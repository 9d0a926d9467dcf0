import { mentionsIn, unresolvedAt } from '../names/lookup';
import type { Mention, Names } from '../names/types';
import type { Range, Text } from '../text/types';
import { BODY_NOUNS } from '../names/lists/bodies';
import { OUTLET_NOUNS } from './lists/channels';
import { ANONYMOUS, COLLECTIVE, DOCUMENT } from './lists/heads';
import { BEFORE_TITLES, LOOSE } from './lists/phrases';
import { GOES_ON } from '../reader/rules/lists/clause-words';
import { rangeOf, type RoleSpan } from './spans';
import type { Source, SourceType } from './types';

export interface FoundSource {
  source: Source;
  /** Entities that would have fitted a pronoun or role as well. */
  considered: number[];
}

/** With "to", "by" and "about" too: a source names its head before them ("an aide *to* Cole"). */
const SUBORDINATE = new Set([...GOES_ON, 'to', 'against', 'by', 'about', 'which']);
/** What opens an aside about whoever was named before it. */
const RELATIVES = new Set([
  ...['who', 'whom', 'whose', 'which', 'that', 'including', 'supporting', 'backing', 'representing'],
  'advising',
]);
const AFTER_PARTICIPLES = new Set([
  'last',
  'this',
  'earlier',
  'late',
  'yesterday',
  'today',
  'since',
  'under',
  'as',
]);
const ASIDES = new Set(['a', 'an', 'the', 'which', 'whose', 'one', 'based']);
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their']);
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'him', 'her', 'them', 'who']);
const FIRST_PERSONS = new Set(['i', 'we', 'you', 'me', 'us']);

/** Whom the words of a source stand for: the entity of the mention that heads them, or what kind of unnamed source they are. */
export function sourceOf(text: Text, names: Names, marked: RoleSpan): FoundSource {
  const span = atItsEdges(text, marked);
  const range = rangeOf(text, span);
  const low = text.words[span.from].text.toLowerCase();
  const inside = mentionsIn(names, range);
  if (span.to - span.from === 1 && low === 'who' && inside.length === 0)
    return relative(text, names, span, range);
  const head = headOf(text, names, span, inside);
  if (head) {
    const type = head.form === 'role' ? 'role' : kindOfNamed(names, head);
    return { source: { ...range, type, entity: head.entity }, considered: head.evidence.considered };
  }
  if (span.to - span.from === 1 && (PRONOUNS.has(low) || FIRST_PERSONS.has(low))) {
    const open = unresolvedAt(names, range.start);
    return { source: { ...range, type: 'unresolved', entity: null }, considered: open?.candidates ?? [] };
  }
  return { source: { ...range, type: unnamed(text, span), entity: null }, considered: [] };
}

const DAY = /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|today|yesterday)$/;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;

/**
 * The words of a source, without a bullet before them, the comma that closes an aside or a word that needs another behind it, and without the day
 * behind it ("Cole *on Sunday evening*"); a bracket that opens in them closes in them.
 */
function atItsEdges({ words }: Text, span: RoleSpan): RoleSpan {
  let { from, to } = span;
  while (from + 1 < to && /^[•·*–—,;:-]+$/.test(words[from].text)) from++;
  const low = (at: number): string => (at > from ? words[at].text.toLowerCase() : '');
  let day = to - 1;
  if (PART_OF_DAY.test(low(day))) day--;
  if (DAY.test(low(day))) {
    to = ['late', 'early'].includes(low(day - 1)) ? day - 1 : day;
    if (low(to - 1) === 'on') to--;
  }
  const loose = (at: number): boolean =>
    (words[at].kind === 'punctuation' && !['.', ')'].includes(words[at].text)) || LOOSE.has(low(at));
  while (to - 1 > from && loose(to - 1)) to--;
  if (words[to]?.text === ')' && words.slice(from, to).some(({ text }) => text === '(')) to++;
  return { ...span, from, to };
}

/** "Cole, who replaced Hart, said": who is the name or role right before it. */
function relative(text: Text, names: Names, span: RoleSpan, range: Range): FoundSource {
  let at = span.from - 1;
  while (at >= 0 && text.words[at].kind === 'punctuation') at--;
  const before =
    at >= 0 ? mentionsIn(names, { start: text.words[at].start, end: text.words[at].end }).at(-1) : undefined;
  if (!before) return { source: { ...range, type: 'unresolved', entity: null }, considered: [] };
  return { source: { ...range, type: kindOfNamed(names, before), entity: before.entity }, considered: [] };
}

/**
 * The mention that the phrase is about: no possessor ("Cole's lawyer"; but "*Cole's* answer was"), none that only qualifies what follows ("the Cole administration"), nobody
 * in an aside about somebody else ("Cole, who replaced Hart"), nobody behind a preposition ("an aide to Mayor Cole"), unless a longer title stands between ("chief of the harbour police Ana Ruiz"); a person before
 * a body, and a body only where it ends the phrase ("the Port Authority", not "a Lisbon official").
 */
function headOf(text: Text, names: Names, span: RoleSpan, inside: readonly Mention[]): Mention | undefined {
  let at = span.from;
  let before: { under: boolean; person: boolean } | undefined;
  let described: Mention | undefined;
  const heads: Mention[] = [];
  const isPerson = ({ entity }: Mention): boolean => names.entities[entity].kind === 'person';
  const aside = text.words
    .slice(span.from + 1, span.to)
    .find((word) => RELATIVES.has(word.text.toLowerCase()));
  for (const mention of inside) {
    if (aside && mention.start > aside.start) break;
    while (at < span.to && text.words[at].start < mention.start) at++;
    const first = at;
    while (at < span.to && text.words[at].end <= mention.end) at++;
    const person = isPerson(mention);
    const under =
      isSubordinate(text, span.from, first) ||
      (!person && isWithin(text, span.from, first)) ||
      (joins(text, first) && before?.under === true && before.person === person);
    before = { under, person };
    const called = names.entities[mention.entity].kind === 'organization' && isBodyNoun(text, span, at);
    if (under || (!called && qualifies(text, at, span.to))) continue;
    heads.push(mention);
    if (called || opensWithAside(text, span, first, at)) described = mention;
  }
  const closes = ({ end }: Mention): boolean => end >= text.words[span.to - 1].end;
  return (
    heads.filter(isPerson).at(-1) ??
    heads.find((mention) => mention.form !== 'name' || mention === described || closes(mention))
  );
}

/** True for words `first` to `next` that open the phrase and have an aside behind them: "*the Harbour Institute*, a think tank", "*the Harbour Institute* (HI)". */
function opensWithAside(text: Text, { from, to }: RoleSpan, first: number, next: number): boolean {
  const low = (at: number): string => (at < to ? text.words[at].text.toLowerCase() : '');
  const opens = first === from || (first === from + 1 && DETERMINERS.has(low(from)));
  return opens && (low(next) === '(' || (low(next) === ',' && ASIDES.has(low(next + 1))));
}

/** True where the word behind a mention makes it a possessor or a qualifier. */
function qualifies(text: Text, next: number, to: number): boolean {
  if (next >= to) return false;
  const { text: word, kind } = text.words[next];
  if (/^['’]s?$/.test(word)) return next + 1 < to;
  return kind === 'word' && /^\p{Ll}/u.test(word) && !SUBORDINATE.has(word) && word !== 'and';
}

/** True for what words `next` on say a body is, where they end the phrase: "the Harbour Press *news agency*"; but not "a Harbour Press office". */
function isBodyNoun(text: Text, { from, to }: RoleSpan, next: number): boolean {
  const last = text.words[to - 1].text;
  const small = text.words.slice(next, to).every((word) => /^\p{Ll}/u.test(word.text));
  const one = /^an?$/i.test(text.words[from].text);
  return !one && small && next < to && to - next <= 2 && (OUTLET_NOUNS.has(last) || BODY_NOUNS.has(last));
}

/** True where a preposition governs the mention that begins at word `first`: right before it or its article, or before capitalized titles. */
function isSubordinate(text: Text, from: number, first: number): boolean {
  const low = (at: number): string => text.words[at].text.toLowerCase();
  let at = first - 1;
  const isTitle = (word: string): boolean => word === '.' || /^\p{Lu}/u.test(word);
  while (at > from && isTitle(text.words[at].text)) at--;
  const former = at > from && BEFORE_TITLES.has(low(at));
  if (former) at--;
  // "President of the Port Islands Ann Cole": the article is that of another name.
  if (at > from && (former || at === first - 1) && DETERMINERS.has(low(at))) at--;
  return at > from && SUBORDINATE.has(low(at));
}

/** True where a noun stands before the word and a preposition or participle between them: "research *published by* the charity Harbour Institute", "the head *of* the charity Harbour". */
function isWithin(text: Text, from: number, first: number): boolean {
  for (let at = from + 1; at < first; at++) {
    const before = text.words[at - 1].text;
    const plain = (at - 1 === from || /^\p{Ll}/u.test(before)) && !DETERMINERS.has(before.toLowerCase());
    if (plain && (SUBORDINATE.has(text.words[at].text) || isParticiple(text, at, first))) return true;
  }
  return false;
}

/** True for the second of two names that "and" joins: what holds for the first holds for it ("a panel of Judges Ruiz *and Cole*"). */
const joins = (text: Text, first: number): boolean => text.words[first - 1]?.text === 'and';

/** A participle that tells more of the noun before it: "figures *released* by", "a study *published* last month". */
function isParticiple(text: Text, at: number, to: number): boolean {
  if (at + 1 >= to || !/(?:ed|en|eld)$/.test(text.words[at].text)) return false;
  const next = text.words[at + 1].text.toLowerCase();
  return SUBORDINATE.has(next) || AFTER_PARTICIPLES.has(next);
}

function kindOfNamed(names: Names, { entity, form }: Mention): SourceType {
  if (form === 'pronoun' && names.entities[entity].mentions.every((mention) => mention.form !== 'name'))
    return 'role';
  return 'named';
}

/** The type of a phrase that names nobody, by its head: the last word before a preposition. */
function unnamed(text: Text, span: RoleSpan): SourceType {
  let head = '';
  let plural = false;
  for (let at = span.from; at < span.to; at++) {
    const word = text.words[at].text.toLowerCase();
    if (
      at > span.from &&
      (SUBORDINATE.has(word) ||
        isParticiple(text, at, span.to) ||
        text.words[at].kind === 'punctuation' ||
        word === 'familiar' ||
        word === 'close' ||
        word === 'briefed')
    )
      break;
    if (word === 'and') plural = true;
    head = word;
  }
  if (DOCUMENT.has(head)) return 'document';
  if (ANONYMOUS.has(head)) return isTheOnly(text, span) ? 'role' : 'anonymous';
  if (plural || COLLECTIVE.has(head) || (/s$/.test(head) && !/ss$/.test(head))) return 'collective';
  return 'role';
}

/** "The top US diplomat", "its highest official": an office that one person has at a time. */
function isTheOnly(text: Text, { from, to }: RoleSpan): boolean {
  const low = (at: number): string => (at < to ? text.words[at].text.toLowerCase() : '');
  return (
    low(from) !== 'a' &&
    ['top', 'chief', 'highest', 'head', 'sole'].includes(low(from + 1)) &&
    !/s$/.test(low(to - 1))
  );
}
