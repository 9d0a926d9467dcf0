import type { Form } from '../cues';
import { cuesAt, isRelayed } from './cue-phrases';
import * as lists from './lists/clause-words';
import {
  addresseeEnd,
  isNamed,
  isPlace,
  phraseFrom,
  subjectBefore,
  type Clause,
  type Stretch,
} from './phrases';
import { ENDS, isQuote, trimmed, upTo, type Found } from './relation';
import { firstSubject, sourceOf, verbStart } from './subject';

export function verbCue(clause: Clause, at: number, last: Found | undefined): Found | null {
  const { items } = clause;
  if (isNamed(clause, at)) return null;
  const cues = cuesAt(items, at);
  if (cues.length === 0) return null;
  const relayed = quotingAsSaying(clause, at, cues[0].form);
  if (relayed) return relayed;
  const start = verbStart(clause, at);
  const passive = items.slice(start, at).some((item) => lists.BE.has(item.low));
  const [{ form: first }] = cues;
  if (passive && first.form === 'past' && !isRelayed(first)) return byPhrase(clause, at, start, first);
  const before = items[start - 1];
  for (const { form, to } of cues) {
    if (isRelayed(form) && !passive) continue;
    if (
      form.form === 'ing' &&
      start === at &&
      before &&
      lists.PREPOSITIONS.has(before.low) &&
      before.low !== 'in'
    )
      continue;
    const content = contentAfter(clause, to, form);
    const introduces =
      !content && form.cueClass === 'speech' && items.at(-1)?.low === ':' && items.length - at < 14;
    if (!content && !introduces) continue;
    const found = sourceOf(clause, at, start, form, last);
    const source =
      found === undefined && opensQuotation(clause, to)
        ? (last?.source ?? firstSubject(clause, start))
        : found;
    if (source === undefined) continue;
    const step = introduces ? 'colon' : isRelayed(form) ? 'quoted-as-saying' : 'subject-cue';
    return { step, cue: { from: at, to }, source, content: content ? [content] : [] };
  }
  return null;
}

/** "The agency quoted Cole as saying that …": the source is who is quoted. */
function quotingAsSaying(clause: Clause, at: number, form: Form): Found | null {
  const source = form.base === 'quote' ? phraseFrom(clause, at + 1) : null;
  if (!source || clause.items[source.to]?.low !== 'as' || clause.items[source.to + 1]?.low !== 'saying')
    return null;
  const said = contentAfter(clause, source.to + 2, { ...form, frame: 'strong' });
  const cue = { from: at, to: at + 1 };
  return said && { step: 'quoted-as-saying', cue, source, content: [said] };
}

/** `saying, "…"`: a comma or colon and a quotation right behind a cue leave no doubt that it is one. */
const opensQuotation = ({ items }: Clause, at: number): boolean =>
  (items[at]?.low === ',' || items[at]?.low === ':') && isQuote(items[at + 1]);

/** "was called … by X", "was accused by X of …": the agent is the source, and who was told something is no part of what was said. */
function byPhrase(clause: Clause, at: number, start: number, { base }: Form): Found | null {
  const { items } = clause;
  for (let k = at + 1; k < Math.min(items.length, at + 14); k++) {
    if (items[k].low === 'that' || items[k].low === ',') return null;
    if (items[k].low !== 'by') continue;
    // "Is expected to be backed by Cole": the agent of another verb.
    if (k > at + 1 && /ed$/.test(items[k - 1].low)) return null;
    const source = agentFrom(clause, k + 1, base);
    // Things are the agents of much ("damaged by the flood"); of "described by his wife as …" only people are.
    const described = source && lists.DESCRIBING.has(base) && clause.items[source.to]?.low === 'as';
    if (!source || !(isNamed(clause, source.to - 1) || described)) return null;
    const subject = lists.TELLING.has(base) ? null : subjectBefore(clause, start);
    const between = k > at + 1 ? trimmed(clause, { from: at + 1, to: k }) : null;
    const behind = lists.COMPLEMENTS.has(items[source.to]?.low) ? content(clause, source.to) : null;
    const pieces = [subject, between, behind].filter((piece) => piece !== null);
    return pieces.length > 0
      ? { step: 'passive', cue: { from: at, to: at + 1 }, source, content: pieces }
      : null;
  }
  return null;
}

/** The phrase behind "by"; "of" behind "accused by X", "as" behind "described by X" is no part of it. */
function agentFrom(clause: Clause, from: number, base: string): Stretch | null {
  const agent = phraseFrom(clause, from);
  const behind = base === 'accuse' ? 'of' : 'as';
  const end = clause.items.findIndex(({ low }, at) => at > from && low === behind);
  return agent && end > 0 && end < agent.to ? { from, to: end } : agent;
}

/** "Name: …" at the head of a headline or a paragraph, as interviews print it; "Poll: …" likewise. A place is what it is about. */
export function leadIn(clause: Clause): Found | null {
  const { items } = clause;
  let to = 0;
  while (to < items.length && isNamed(clause, to)) to++;
  if (to < 3 && lists.LEADING_IN.has(items[to]?.low)) to++;
  if (to === 0 || to > 5 || items[to]?.low !== ':' || isPlace(clause, 0)) return null;
  // "FACT CHECK: …", "Paid Notice: …"
  if (items.slice(0, to).every(({ low }) => lists.LABELS.has(low))) return null;
  return behindColon(clause, to, { from: 0, to });
}

/** A sentence that ends in a colon and a quotation. */
export function quotationLeadIn(clause: Clause): Found | null {
  const { items } = clause;
  const colon = items.findIndex(({ low }) => low === ':');
  if (colon < 1 || !isQuote(items[colon + 1])) return null;
  return behindColon(clause, colon, firstSubject(clause, Math.min(colon, 6)) ?? null);
}

function behindColon(clause: Clause, colon: number, source: Stretch | null): Found | null {
  const said = trimmed(clause, { from: colon + 1, to: clause.items.length });
  const cue = { from: colon, to: colon + 1 };
  return said.to > said.from ? { step: 'colon', cue, source, content: [said] } : null;
}

/** The content that follows a cue, or null where what follows does not confirm that the word is a cue here. */
function contentAfter(clause: Clause, from: number, form: Form): Stretch | null {
  const { items } = clause;
  let at = from;
  while (at < items.length && items[at].quotation < 0 && lists.isAdverb(items[at].low)) at++;
  const next = items[at];
  if (!next || ENDS.has(next.low)) return null;

  const lead = items
    .slice(at, at + 10)
    .findIndex((item, k) => (item.low === ':' || item.low === ',') && isQuote(items[at + k + 1]));
  if (lead >= 0) return { from: at + lead + 1, to: upTo(clause, at + lead + 1) };
  const that = thatAfter(clause, at, form);
  if (that >= 0) return content(clause, that);
  if (isQuote(next)) return content(clause, at);
  if (lists.TELLING.has(form.base)) return told(clause, at);
  const capital = /^\p{Lu}/u.test(clause.text.words[next.from].text);
  const opens =
    capital ||
    lists.CLAUSE_SUBJECTS.has(next.low) ||
    lists.DETERMINERS.has(next.low) ||
    lists.POSSESSIVES.has(next.low);
  switch (form.frame) {
    case 'strong':
      return !opens &&
        (next.low === ',' || ['of', 'by', 'in', 'and', 'about', 'with', 'for'].includes(next.low))
        ? null
        : content(clause, at);
    case 'clause':
      return opens && hasVerb(clause, at) ? content(clause, at) : null;
    case 'object':
      return opens || ['him', 'them', 'us', 'me', 'for', 'on', 'to'].includes(next.low)
        ? content(clause, at)
        : null;
    case 'infinitive':
      return next.low === 'to' || (opens && items.slice(at + 1, at + 6).some((item) => item.low === 'to'))
        ? content(clause, at)
        : null;
  }
}

/** What follows the addressee, where it is more than when and where. */
function told(clause: Clause, at: number): Stretch | null {
  const from = addresseeEnd(clause, at);
  const next = clause.items[from];
  if (
    !next ||
    (lists.PREPOSITIONS.has(next.low) && next.low !== 'to' && next.low !== 'about') ||
    lists.TIMES.has(next.low)
  )
    return null;
  return ENDS.has(next.low) ? null : content(clause, from);
}

/** The place of a "that" within a few words of the cue, past when, where and to whom; -1 where there is none. */
function thatAfter({ items }: Clause, at: number, form: Form): number {
  if (form.frame === 'object') return -1;
  for (
    let k = at;
    k < Math.min(items.length, at + 10) && items[k].quotation < 0 && items[k].low !== '.';
    k++
  ) {
    if (items[k].low === 'that' && (k === at || !lists.DETERMINERS.has(items[k - 1].low))) return k;
    if (k > at && (lists.AUXILIARIES.has(items[k].low) || lists.SUBJECT_PRONOUNS.has(items[k].low)))
      return -1;
  }
  return -1;
}

const hasVerb = ({ items }: Clause, from: number): boolean =>
  items.slice(from, from + 25).some((item) => lists.AUXILIARIES.has(item.low) || /ed$/.test(item.low));

const content = (clause: Clause, from: number): Stretch | null => {
  const piece = trimmed(clause, { from, to: upTo(clause, from) });
  return piece.to > piece.from ? piece : null;
};
