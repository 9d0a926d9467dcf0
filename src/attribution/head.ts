import type { Mention, Names } from '../names/types';
import type { Text } from '../text/types';
import { BODY_NOUNS } from '../names/lists/bodies';
import { OUTLET_NOUNS } from './lists/channels';
import {
  BEFORE_TITLES,
  BEHIND_PARTICIPLES,
  DETERMINERS,
  OPENS_APPOSITION,
  RELATIVES,
  SUBORDINATE,
} from './lists/phrases';
import type { RoleSpan } from './spans';

/**
 * The mention that the phrase is about: no possessor ("Cole's lawyer"; but "*Cole's* answer was"), none that only qualifies what follows ("the Cole administration"), nobody
 * in an aside about somebody else ("Cole, who replaced Hart"), nobody behind a preposition ("an aide to Mayor Cole"), unless a longer title stands between ("chief of the harbour police Ana Ruiz"); a person before
 * a body, and a body only where it ends the phrase ("the Port Authority", not "a Lisbon official").
 */
export function headOf(
  text: Text,
  names: Names,
  span: RoleSpan,
  inside: readonly Mention[],
): Mention | undefined {
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
  return opens && (low(next) === '(' || (low(next) === ',' && OPENS_APPOSITION.has(low(next + 1))));
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
export function isParticiple(text: Text, at: number, to: number): boolean {
  if (at + 1 >= to || !/(?:ed|en|eld)$/.test(text.words[at].text)) return false;
  const next = text.words[at + 1].text.toLowerCase();
  return SUBORDINATE.has(next) || BEHIND_PARTICIPLES.has(next);
}
