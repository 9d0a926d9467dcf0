import type { Text } from '../../text/types';
import type { Item } from './items';
import * as lists from './lists/clause-words';

/** Items `[from, to)` of a sentence. */
export interface Stretch {
  from: number;
  to: number;
}

/** What the phrase finders know: the text, one sentence's items, the name tags of its words, and where it stands. */
export interface Clause {
  text: Text;
  items: readonly Item[];
  names: Uint8Array;
  /** Whether it stands in a headline, whose nouns lack articles. */
  headline?: boolean;
}

const LONGEST_SUBJECT = 16;

const isPunctuation = ({ text, items }: Clause, at: number): boolean =>
  items[at].quotation < 0 &&
  text.words[items[at].from].kind !== 'word' &&
  text.words[items[at].from].kind !== 'number';
export const isNamed = ({ items, names }: Clause, at: number): boolean =>
  items[at]?.quotation === -1 && names[items[at].from] > 0;
export const isPlace = ({ items, names }: Clause, at: number): boolean =>
  items[at]?.quotation === -1 && [5, 6].includes(names[items[at].from]);
const isCapital = ({ text, items }: Clause, at: number): boolean =>
  /^\p{Lu}/u.test(text.words[items[at].from].text);

/** True where a noun phrase can end: a name, a pronoun of the subject, or a word that is no function word. */
function endsPhrase(clause: Clause, at: number): boolean {
  const { low, quotation } = clause.items[at];
  if (quotation >= 0 || isPunctuation(clause, at)) return false;
  if (lists.SUBJECT_PRONOUNS.has(low) || isNamed(clause, at)) return true;
  if (lists.DETERMINERS.has(low)) return lists.STANDING_ALONE.has(low);
  return (
    !lists.AUXILIARIES.has(low) &&
    !lists.PREPOSITIONS.has(low) &&
    !lists.LEFT_BOUNDS.has(low) &&
    !lists.isAdverb(low) &&
    low !== 'to'
  );
}

/** The noun phrase whose last item is `end`, or null. */
function phraseEndingAt(clause: Clause, end: number): Stretch | null {
  const { items } = clause;
  if (end < 0 || !endsPhrase(clause, end)) return null;
  if (lists.SUBJECT_PRONOUNS.has(items[end].low)) return { from: end, to: end + 1 };
  let from = end;
  while (from > 0 && end - from < LONGEST_SUBJECT) {
    const before = items[from - 1];
    if (before.quotation >= 0 || isPunctuation(clause, from - 1)) break;
    if (lists.LEFT_BOUNDS.has(before.low) && !isNamed(clause, from - 1) && !joinsNames(clause, from - 1))
      break;
    from--;
  }
  while (
    from < end &&
    (lists.isAdverb(items[from].low) || lists.TIMES.has(items[from].low)) &&
    !isNamed(clause, from)
  )
    from++;
  const lead = items[from].low;
  if (from < end && lists.PREPOSITIONS.has(lead) && !isNamed(clause, from))
    return afterLeadIn(clause, from, end);
  // "A lawmaker who attended the meeting said": the lawmaker.
  if (from > 1 && from <= end && items[from - 1].low === 'who' && items[from - 2].low !== ',')
    return phraseEndingAt(clause, from - 2);
  return cutAfterName(clause, { from, to: end + 1 });
}

/** "and" between two names ("Smith and Jones said"), or a name and "others". */
const joinsNames = (clause: Clause, at: number): boolean =>
  clause.items[at].low === 'and' &&
  at > 0 &&
  isNamed(clause, at - 1) &&
  (isNamed(clause, at + 1) || clause.items[at + 1]?.low === 'others');

/** "In a statement Trump said": the phrase is the name or pronoun at its end. */
function afterLeadIn(clause: Clause, from: number, end: number): Stretch | null {
  let start = end;
  if (!isNamed(clause, end)) return null;
  while (start > from + 1 && isNamed(clause, start - 1)) start--;
  return { from: start, to: end + 1 };
}

/** "Obama on Tuesday said": what follows a name and a preposition of time or place is not the name's. */
function cutAfterName(clause: Clause, { from, to }: Stretch): Stretch {
  for (let at = from + 1; at < to; at++) {
    if (
      isNamed(clause, at - 1) &&
      ['on', 'in', 'at', 'during', 'last', 'this'].includes(clause.items[at].low) &&
      !isNamed(clause, at)
    )
      return { from, to: at };
    if (isNamed(clause, at - 1) && lists.TIMES.has(clause.items[at].low)) return { from, to: at };
  }
  return { from, to };
}

/**
 * The subject before a verb whose first item (auxiliaries and adverbs included) is `verb`: "Mr Cole", "he", "the city's mayor"; past an
 * aside ("Cole, who replaced Hart in July, said": Cole). Null where none stands there.
 */
export function subjectBefore(clause: Clause, verb: number): Stretch | null {
  const { items } = clause;
  let end = verb - 1;
  if (end < 0) return null;
  if (items[end].low !== ',' && items[end].low !== ')' && items[end].low !== '—' && items[end].low !== '–')
    return phraseEndingAt(clause, end);
  const open = items[end].low === ')' ? '(' : items[end].low;
  const close = end;
  for (end--; end > 0 && items[end].low !== open; end--) if (items[end].quotation >= 0) return null;
  if (end <= 0) return null;
  const head = phraseEndingAt(clause, end - 1);
  if (!head || lists.TIMES.has(items[head.to - 1].low)) return null;
  return namesPerson(clause, end + 1, close) && !namesPerson(clause, head.from, head.to)
    ? { from: head.from, to: close }
    : head;
}

/** True where items `[from, to)` hold a person's name: of a few words, "the operator, *Ana Ruiz*, said" names the subject. */
const namesPerson = ({ items, names }: Clause, from: number, to: number): boolean =>
  to - from <= 6 &&
  items
    .slice(from, to)
    .some((item) => item.quotation < 0 && (names[item.from] === 1 || names[item.from] === 2));

/** The noun phrase that begins at item `at` ("said *a spokesman for the mayor* on Monday"), with a name in apposition, or null. */
export function phraseFrom(clause: Clause, at: number): Stretch | null {
  const { items } = clause;
  if (at >= items.length || items[at].quotation >= 0 || isPunctuation(clause, at)) return null;
  if (lists.SUBJECT_PRONOUNS.has(items[at].low)) return { from: at, to: at + 1 };
  let to = at;
  while (
    to < items.length &&
    to - at < LONGEST_SUBJECT &&
    items[to].quotation < 0 &&
    !isPunctuation(clause, to)
  ) {
    const { low } = items[to];
    if (
      to > at &&
      (lists.RIGHT_BOUNDS.has(low) || lists.TIMES.has(low) || lists.isAdverb(low)) &&
      !(isNamed(clause, to) && isNamed(clause, to - 1))
    ) {
      if (!(low === 'to' && lists.ENVOYS.has(items[to - 1].low)) && !joinsNames(clause, to)) break;
    }
    to++;
  }
  if (to === at || !endsPhrase(clause, to - 1)) return null;
  const named = (from: number, until: number): boolean =>
    items.slice(from, until).some((item) => clause.names[item.from] === 1 || clause.names[item.from] === 2);
  if (
    items[to]?.low === ',' &&
    !named(at, to) &&
    to + 1 < items.length &&
    isNamed(clause, to + 1) &&
    isCapital(clause, to + 1)
  ) {
    let end = to + 1;
    while (end < items.length && isNamed(clause, end)) end++;
    if (named(to + 1, end)) to = end;
  }
  return { from: at, to };
}

/** Where the addressee of "told" ends: "told *reporters* the plan was dead", "told *the Herald* that"; `at` where none stands there. */
export function addresseeEnd(clause: Clause, at: number): number {
  const { items, names } = clause;
  if (lists.OBJECT_PRONOUNS.has(items[at]?.low ?? '')) return at + 1;
  let to = at;
  while (to < items.length && to - at < 8 && items[to].quotation < 0 && !isPunctuation(clause, to)) {
    const { low, from } = items[to];
    const opensClause =
      lists.DETERMINERS.has(low) ||
      lists.CLAUSE_SUBJECTS.has(low) ||
      lists.AUXILIARIES.has(low) ||
      lists.RIGHT_BOUNDS.has(low) ||
      low === 'not';
    if (to > at && (opensClause || (names[from] % 2 === 1 && names[items[to - 1].from] > 0))) break;
    to++;
  }
  return to;
}
