import type { Span, Text } from '../../text/types';
import { DETERMINERS, PREPOSITIONS } from '../rules/lists/clause-words';
import { ROLE_TAGS, type Link, type Reading } from '../types';
import { byCue } from './groups';
import { relationsOf, type Relation } from './relations';
import { runFrom } from './runs';

const TOLD = /^(?:tells?|told|telling)$/i;
/** Words that whom somebody told may have. */
const FEW = 3;

const SOURCE = ROLE_TAGS.indexOf('B-SOURCE');
const CUE = ROLE_TAGS.indexOf('B-CUE');
const CONTENT = ROLE_TAGS.indexOf('B-CONTENT');

/** Patterns whose own words say who speaks: "the agency quoted Cole as saying" is Cole's, whatever stands in the subject's place. */
const OVERRULING = new Set(['quoted-as-saying']);

/** Patterns whose source is the source where the model sees none: "called a fraud by Cole". */
const SUPPLYING = new Set(['passive']);

/**
 * Gives the model's links the step of a rule that joins the same cue and the same source (each sharing a word): then the article's own word
 * order is the reason. Where a pattern leaves no choice, its source replaces the model's, or stands where the model has none; so it does where the model's
 * stands in another sentence than its cue, or in an aside between the subject and the verb. Changes `roles` and `links`.
 * @param roles the model's tags
 */
export function explainByRules(text: Text, rules: Reading, roles: Uint8Array, links: Link[]): void {
  const byWord = new Map<number, Relation>();
  for (const relation of relationsOf(rules).values())
    for (let word = relation.cue.from; word < relation.cue.to; word++) byWord.set(word, relation);
  const contentOf = byCue(links);
  for (const link of links) {
    if (link.kind !== 'source') continue;
    const cue = runFrom(roles, link.from);
    const source = link.to >= 0 ? runFrom(roles, link.to) : { from: 0, to: 0 };
    const strange = link.to >= 0 && isStrange(text, roles, cue, source);
    for (let word = cue.from; word < cue.to; word++) {
      const relation = byWord.get(word);
      if (!relation?.source) continue;
      const { from, to } = relation.source;
      const overrules = OVERRULING.has(relation.step);
      if (!overrules && from < cue.to && cue.from < to) continue;
      const same = from < source.to && source.from < to;
      const supplied = link.to < 0 && SUPPLYING.has(relation.step) && roles[to] !== CONTENT + 1;
      const aside =
        link.to >= 0 &&
        !same &&
        (isAside(text, relation.source, source, cue) || isObject(text, relation.source, source, cue));
      if (!same && !supplied && !strange && !aside && !overrules) continue;
      if (!same) {
        // "by" is no part of what is said.
        if (supplied && roles[from - 1] === CONTENT + 1) roles[from - 1] = 0;
        link.to = sourceAt(rules, roles, from, to);
      }
      link.step = relation.step;
      if (same && relation.step === 'passive') giveBack(rules, roles, links, link, relation);
      if (same && text.words.slice(cue.from, cue.to).some(({ text: word }) => TOLD.test(word)))
        beginLater(roles, contentOf.get(link.from) ?? [], relation);
      break;
    }
    if (strange && link.to === source.from) link.to = -1;
  }
}

/** First word of the source at words `[from, to)`: the model's where it has one there, else the rules' is written. */
function sourceAt(rules: Reading, roles: Uint8Array, from: number, to: number): number {
  let first = from;
  while (first > 0 && roles[first] === SOURCE + 1) first--;
  if (roles[first] === SOURCE) return first;
  roles.set(rules.roles.subarray(from, to), from);
  return from;
}

/** "By his wife as 'the kindest of men'": where the model's source runs over what the rules take for content, that is content. */
function giveBack(
  rules: Reading,
  roles: Uint8Array,
  links: Link[],
  link: Link,
  { contents, source }: Relation,
): void {
  const run = runFrom(roles, link.to);
  for (const { from, to } of contents) {
    if (!source || from < source.to || from >= run.to || from <= run.from) continue;
    roles.fill(0, from, run.to);
    for (let word = from; word < to && roles[word] === 0; word++) roles[word] = rules.roles[word];
    links.push({ kind: 'cue', from, to: link.from, probability: link.probability, step: link.step });
  }
}

/** "Told this paper | he had": what the model takes for content begins where the rules say, behind whom it is told to. */
function beginLater(roles: Uint8Array, told: readonly Link[], { contents: [content] }: Relation): void {
  const link = content && told.find(({ from }) => from < content.from && from + FEW >= content.from);
  if (!link || roles[content.from] !== CONTENT + 1) return;
  roles.fill(0, link.from, content.from);
  roles[content.from] = CONTENT;
  link.from = content.from;
}

/** Whether a source stands in another sentence than the verb whose subject it should be; a colon has none. */
function isStrange({ words }: Text, roles: Uint8Array, cue: Span, source: Span): boolean {
  return (
    roles[cue.from] === CUE &&
    words[cue.from].text !== ':' &&
    words[source.from].sentence !== words[cue.from].sentence
  );
}

/** "Cole wrote to *Falk*, saying": a participle behind a comma is the subject's, not whose whom a preposition goes before. */
function isObject({ words }: Text, subject: Span, source: Span, cue: Span): boolean {
  let before = source.from - 1;
  while (before > subject.to && DETERMINERS.has(words[before].text)) before--;
  return (
    subject.to < before &&
    words[cue.from].text.endsWith('ing') &&
    words[cue.from - 1].text === ',' &&
    PREPOSITIONS.has(words[before].text)
  );
}

/**
 * "Cole — who has three sons with *Falk* — said": what the model takes for the subject of a finite verb stands between the marks around an aside about the
 * subject. Right behind the first mark it may be the subject's own name.
 */
function isAside({ words }: Text, subject: Span, source: Span, cue: Span): boolean {
  const opens = words[subject.to]?.text;
  return (
    subject.to + 1 < source.from &&
    source.to <= cue.from &&
    !words.slice(cue.from, cue.to).some(({ text }) => text.endsWith('ing')) &&
    /^(?:[,(—–]|--)$/.test(opens) &&
    words.slice(source.to - 1, cue.from).some(({ text }) => text === (opens === '(' ? ')' : opens))
  );
}
