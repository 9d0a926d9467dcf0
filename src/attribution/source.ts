import { mentionsIn, unresolvedAt } from '../names/lookup';
import type { Mention, Names } from '../names/types';
import type { Range, Text } from '../text/types';
import { headOf } from './head';
import { LOOSE } from './lists/phrases';
import { rangeOf, type RoleSpan } from './spans';
import type { Source, SourceType } from './types';
import { typeOfUnnamed } from './unnamed';

export interface FoundSource {
  source: Source;
  /** Entities that would have fitted a pronoun or role as well. */
  considered: number[];
}

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
  return { source: { ...range, type: typeOfUnnamed(text, span), entity: null }, considered: [] };
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

function kindOfNamed(names: Names, { entity, form }: Mention): SourceType {
  if (form === 'pronoun' && names.entities[entity].mentions.every((mention) => mention.form !== 'name'))
    return 'role';
  return 'named';
}
