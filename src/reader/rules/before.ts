import type { Form } from '../cues';
import { cuesAt, isRelayed } from './cue-phrases';
import type { Item } from './items';
import * as lists from './lists/clause-words';
import { addresseeEnd, isNamed, phraseFrom, subjectBefore, type Clause, type Stretch } from './phrases';
import { DASHES, isQuote, isStop, trimmed, type Found } from './relation';
import { agrees, verbStart } from './subject';

export function accordingTo(clause: Clause, at: number): Found | null {
  const { items } = clause;
  if (items[at].low !== 'according' || items[at + 1]?.low !== 'to') return null;
  const source = phraseFrom(clause, at + 2);
  if (!source) return null;
  const cue = { from: at, to: at + 2 };
  const before = trimmed(clause, { from: 0, to: at });
  if (before.to > before.from)
    return { step: 'according-to', cue, source, content: pieces(clause, at, source.to) };
  const comma = items.findIndex((item, k) => k >= source.to && item.low === ',');
  if (comma < 0) return null;
  return {
    step: 'according-to',
    cue,
    source,
    content: [trimmed(clause, { from: comma + 1, to: items.length })],
  };
}

export function postposed(clause: Clause, at: number): Found | null {
  if (isNamed(clause, at)) return null;
  for (const { form, to } of cuesAt(clause.items, at)) {
    const found = contentBefore(clause, { from: at, to }, verbStart(clause, at), form);
    if (found) return found;
  }
  return unlistedVerb(clause, at);
}

/** `"…," he shrugged.`: a quotation that ends with a comma, then a name or pronoun and one verb, then the end: no list is needed. */
function unlistedVerb(clause: Clause, at: number): Found | null {
  const { items, text } = clause;
  if (!/[^e]ed$|[^s]s$/.test(items[at].low) || isNamed(clause, at)) return null;
  const source = subjectBefore(clause, at);
  const quotation = source && items[source.from - 1];
  if (!source || !quotation || !isQuote(quotation) || !isStop(items[at + 1])) return null;
  if (!isNamed(clause, source.to - 1) && !lists.SUBJECT_PRONOUNS.has(items[source.to - 1].low)) return null;
  if (!/[,?!]/.test(text.words[quotation.to - 2]?.text ?? '')) return null;
  const cue = { from: at, to: at + 1 };
  return { step: 'quote-source-verb', cue, source, content: pieces(clause, source.from, at + 1) };
}

/** `"…," said X`, `"…," X said.`, `…, X said on Monday.`: content first. Null where the cue's content does not stand before it. */
function contentBefore(clause: Clause, cue: Stretch, start: number, form: Form): Found | null {
  const at = cue.from;
  if (form.cueClass === 'act' || form.form === 'ing') return null;
  const relayed = form.base === 'quote' ? quotedAsSaying(clause, at, start) : null;
  return (
    relayed ?? (start === at ? inverted(clause, at, form) : null) ?? sourceThenCue(clause, cue, start, form)
  );
}

/** The source behind the cue: `"…," said X`; without marks only for the verbs that news inverts, and where nothing but time follows. */
function inverted(clause: Clause, at: number, form: Form): Found | null {
  const { items } = clause;
  const before = items[at - 1];
  const next = items[at + 1];
  if (!before || !next || ['that', 'it'].includes(next.low) || lists.PREPOSITIONS.has(next.low)) return null;
  // "His wife said last night".
  if (['last', 'this', 'next'].includes(next.low) && lists.TIMES.has(items[at + 2]?.low)) return null;
  const quoted = isQuote(before) || (before.low === ',' && isQuote(items[at - 2]));
  if (!quoted && !(before.low === ',' && lists.INVERTING.has(form.base))) return null;
  const source = phraseFrom(clause, at + 1);
  if (!source) return null;
  const behind = items[source.to];
  if (lists.SUBJECT_PRONOUNS.has(next.low) && !isStop(behind)) return null;
  if (!quoted) {
    // "Its director, Cornelius Babbage, said thinning helped": a subject and its aside.
    if (subjectBefore(clause, at)?.from === 0) return null;
    if (!isStop(behind) && !lists.TIMES.has(behind.low) && behind.low !== 'on') return null;
  }
  const cue = { from: at, to: at + 1 };
  if (quoted) return { step: 'quote-cue-source', cue, source, content: pieces(clause, at, source.to) };
  const [said, rest] = pieces(clause, at, source.to);
  // "The tunnel, said Cole, should be closed"; but what follows "said Cole, a fellow of the college" tells who she is.
  const goesOn = rest && (lists.AUXILIARIES.has(items[rest.from].low) || !hasVerb(clause, said));
  return { step: 'content-cue-source', cue, source, content: goesOn ? [said, rest] : [said] };
}

const hasVerb = ({ items }: Clause, { from, to }: Stretch): boolean =>
  items.slice(from, to).some(({ low }) => lists.AUXILIARIES.has(low) || /ed$/.test(low));

/** The source before the cue, and the content before the source: `"…," X said`. */
function sourceThenCue(clause: Clause, cue: Stretch, start: number, form: Form): Found | null {
  const { items } = clause;
  // "As Cole, author of “The Wall,” put it": an aside of any kind.
  const opening = items[0].low === 'as' && items[start - 1]?.low !== 'as' ? phraseFrom(clause, 1) : null;
  const source =
    headBehindQuotation(clause, start) ??
    subjectBefore(clause, start) ??
    (isQuote(items[start - 1]) ? opening : null);
  if (!source || source.from === 0 || items[source.from].low === 'who') return null;
  const as = items[source.from - 1].low === 'as' ? source.from - 1 : source.from;
  if (as === 0) return asTheySay(clause, source, cue);
  const gap = items[as - 1];
  const quoted = isQuote(gap) || (gap.low === ',' && isQuote(items[as - 2]));
  const closed = closes(clause, form.base === 'tell' ? addresseeEnd(clause, cue.to) : cue.to);
  if (quoted) {
    if (!closed && (form.frame === 'object' || ['that', ':'].includes(items[cue.to]?.low))) return null;
  } else {
    if ((gap.low !== ',' && !DASHES.has(gap.low)) || form.frame === 'object' || form.frame === 'infinitive')
      return null;
    if (!closed || isQuote(items[cue.to + 1])) return null;
    if (!agrees(clause, source, form, start < cue.from) && !headed(clause, source, form)) return null;
  }
  // "…, court told": it was told.
  if (
    clause.headline &&
    form.base === 'tell' &&
    lists.TOLD.has(items[source.to - 1].low) &&
    isStop(items[cue.to])
  )
    return null;
  const step = isRelayed(form) ? 'quoted-as-saying' : quoted ? 'quote-source-cue' : 'content-source-cue';
  return { step, cue, source, content: pieces(clause, as, cue.to) };
}

/** "…, minister admits": a headline's nouns need no article. */
const headed = ({ headline, items }: Clause, { from, to }: Stretch, { form, cueClass }: Form): boolean =>
  headline === true && form === 's' && cueClass === 'speech' && to - from <= 3 && items[to - 1].low !== 'it';

/** "As Cole put it, the bridge is old": what stands behind the comma. */
function asTheySay(clause: Clause, source: Stretch, cue: Stretch): Found | null {
  const { items } = clause;
  if (!closes(clause, cue.to)) return null;
  const comma = items.findIndex(({ low }, at) => at >= cue.to && low === ',');
  const content = trimmed(clause, { from: comma + 1, to: items.length });
  return comma > 0 && content.to > content.from
    ? { step: 'content-source-cue', cue, source, content: [content] }
    : null;
}

/** `"…," the agency quoted Cole as saying`: the source is who is quoted. */
function quotedAsSaying(clause: Clause, at: number, start: number): Found | null {
  const { items } = clause;
  const source = phraseFrom(clause, at + 1);
  if (!source || items[source.to]?.low !== 'as' || items[source.to + 1]?.low !== 'saying') return null;
  const agency = subjectBefore(clause, start);
  if (!agency || agency.from === 0) return null;
  return {
    step: 'quoted-as-saying',
    cue: { from: at, to: at + 1 },
    source,
    content: pieces(clause, agency.from, source.to + 2),
  };
}

/** `"…," Cole, the mayor, now in her third term, said`: the phrase right behind the quotation, past asides of any number, to the comma before the verb. */
function headBehindQuotation(clause: Clause, verb: number): Stretch | null {
  const { items } = clause;
  if (items[verb - 1]?.low !== ',') return null;
  let quotation = verb - 2;
  while (quotation >= 0 && !isQuote(items[quotation])) quotation--;
  if (quotation < 0) return null;
  const head = phraseFrom(clause, quotation + 1);
  return head && items[head.to]?.low === ',' && head.to < verb ? head : null;
}

/** Where an attribution inside what is said ends: a stop, a comma, a dash. */
const isPause = (item: Item | undefined): boolean => isStop(item) || DASHES.has(item?.low ?? '');

/** True where nothing follows the cue but its end, or when and to whom it was said. */
function closes({ items }: Clause, from: number): boolean {
  let at = from;
  while (at < items.length && at - from < 8 && !isPause(items[at])) {
    const { low, quotation } = items[at];
    if (quotation >= 0 || low === 'that') return false;
    const first = at === from;
    if (
      first &&
      !lists.TIMES.has(low) &&
      !lists.isAdverb(low) &&
      !['on', 'in', 'at', 'during', 'of', 'to', 'after', 'when', 'as', 'reporters'].includes(low) &&
      !(low === 'last' && lists.TIMES.has(items[at + 1]?.low)) &&
      !(low === 'the' && ['same', 'next', 'other', 'following'].includes(items[at + 1]?.low))
    )
      return false;
    at++;
  }
  return isPause(items[at]);
}

/** What is said on both sides of an attribution that stands inside it: before `from`, and after `to` where it goes on. */
function pieces(clause: Clause, from: number, to: number): Stretch[] {
  const { items } = clause;
  const before = trimmed(clause, { from: 0, to: from });
  let after = to;
  while (after < items.length && !isPause(items[after]) && !isQuote(items[after]) && items[after].low !== ':')
    after++;
  const rest = trimmed(clause, { from: after, to: items.length });
  const quoted = isQuote(items[before.to - 1]);
  const goesOn =
    rest.to > rest.from &&
    (quoted
      ? isQuote(items[rest.from])
      : (items[after]?.low === ',' || DASHES.has(items[after]?.low)) &&
        !/ing$/.test(items[rest.from].low) &&
        items[rest.from].low !== 'who');
  return goesOn ? [before, quoted ? { from: rest.from, to: rest.from + 1 } : rest] : [before];
}
