import type { Form } from '../cues';
import * as lists from './lists/clause-words';
import { isNamed, subjectBefore, type Clause, type Stretch } from './phrases';
import type { Found } from './relation';

/** Where the verb's auxiliaries and adverbs begin. */
export function verbStart({ items }: Clause, at: number): number {
  let start = at;
  while (
    start > 0 &&
    items[start - 1].quotation < 0 &&
    (lists.AUXILIARIES.has(items[start - 1].low) || lists.isAdverb(items[start - 1].low))
  )
    start--;
  return start;
}

/**
 * Who the verb's subject is: the phrase before it; the last source of the sentence for a participle (", adding that …") or a coordinate verb
 * ("and warned"); undefined where the word is no verb here.
 */
export function sourceOf(
  clause: Clause,
  at: number,
  start: number,
  form: Form,
  last: Found | undefined,
): Stretch | null | undefined {
  const { items } = clause;
  const before = items[start - 1];
  if (!before) return undefined;
  // "Cole's comments", "Russia's support": a noun.
  if (items[at - 1].low === "'s" && form.form !== 'ing' && form.form !== 'past') return undefined;
  if (before.low === 'to' && form.form === 'base') return undefined;
  if (form.form === 'ing' || ['and', 'but', 'or'].includes(before.low)) {
    if (
      form.form === 'ing' &&
      !lists.BE.has(items[start]?.low) &&
      before.low !== ',' &&
      before.low !== 'and' &&
      before.low !== 'but' &&
      before.quotation < 0
    )
      return undefined;
    if (!(form.form === 'ing' && lists.BE.has(items[start]?.low)))
      return last?.source ?? firstSubject(clause, start);
  }
  if (
    form.form === 'base' &&
    ((lists.DETERMINERS.has(before.low) && !lists.STANDING_ALONE.has(before.low)) ||
      lists.POSSESSIVES.has(before.low) ||
      lists.PREPOSITIONS.has(before.low))
  )
    return undefined;
  const subject = subjectBefore(clause, start);
  if (!subject) return ['and', 'but'].includes(before.low) ? (last?.source ?? undefined) : undefined;
  return agrees(clause, subject, form, start < at) ? subject : undefined;
}

/** Whether a phrase can be the subject of this form; most of what looks like a cue and is none is a noun ("votes", "plans") or "called" of a name. */
export function agrees(clause: Clause, subject: Stretch, form: Form, auxiliary: boolean): boolean {
  const { items } = clause;
  const { low } = items[subject.to - 1];
  const named = isNamed(clause, subject.to - 1);
  if (low === 'you' || (form.cueClass === 'thought' && inCondition(clause, subject))) return false;
  const verbal = items
    .slice(subject.from, subject.to)
    .some((item) => item.quotation < 0 && /[a-z]{2}ed$/.test(item.low));
  if (verbal && !auxiliary && (form.form === 's' || form.form === 'base')) return false;
  if (form.form === 'base') return auxiliary || pluralSubject(clause, subject);
  if (form.form === 's' && !named)
    return (
      ['he', 'she', 'it', 'who', 'this', 'that', 'everyone'].includes(low) ||
      lists.DETERMINERS.has(items[subject.from].low) ||
      lists.POSSESSIVES.has(items[subject.from].low)
    );
  // "A baker called Piet Moll": who that is, not what somebody said.
  if (
    ['a', 'an'].includes(items[subject.from].low) &&
    form.base === 'call' &&
    isNamed(clause, subject.to + 1)
  )
    return false;
  if (['call', 'dub', 'label', 'brand'].includes(form.base))
    return (
      named ||
      lists.SUBJECT_PRONOUNS.has(low) ||
      lists.DETERMINERS.has(items[subject.from].low) ||
      low.endsWith('s')
    );
  return true;
}

/** "if he wants", "although some fear": supposed or conceded, not reported. */
const inCondition = ({ items }: Clause, { from }: Stretch): boolean =>
  from > 0 && ['if', 'unless', 'although', 'though', 'whether', 'when', 'lest'].includes(items[from - 1].low);

/** "they", "critics", "A and B": a subject that takes the plain form of a verb. */
function pluralSubject({ items, names }: Clause, { from, to }: Stretch): boolean {
  const { low } = items[to - 1];
  if (['i', 'we', 'they', 'you', 'who', 'many', 'some', 'others', 'most', 'few', 'people'].includes(low))
    return true;
  return (
    (low.endsWith('s') && !low.endsWith("'s") && names[items[to - 1].from] === 0) ||
    items.slice(from, to).some((item) => item.low === 'and' || item.low === 'of')
  );
}

/** The first name or pronoun of the sentence before `until`, outside quotations and not behind a preposition ("a speech at *Ruiz* College"). */
export function firstSubject(clause: Clause, until: number): Stretch | undefined {
  for (let at = 0; at < until; at++) {
    if (lists.SUBJECT_PRONOUNS.has(clause.items[at].low)) return { from: at, to: at + 1 };
    if (!isNamed(clause, at)) continue;
    let to = at + 1;
    while (to < until && isNamed(clause, to)) to++;
    const before = clause.items[at - 1]?.low;
    const opener = lists.DETERMINERS.has(before) ? clause.items[at - 2]?.low : before;
    if (!lists.PREPOSITIONS.has(opener)) return { from: at, to };
    at = to - 1;
  }
  return undefined;
}
