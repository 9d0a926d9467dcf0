import type { Layout } from '../../layout/types';
import type { Text } from '../../text/types';
import { cuesOf, type Form } from '../cues';
import type { Link } from '../types';
import { itemsOf, type Item } from './items';
import * as lists from './lists/clause-words';
import { isNamed, phraseFrom, subjectBefore, type Clause, type Stretch } from './phrases';

/** One relation of a sentence, in items. */
interface Found {
  step: string;
  cue: Stretch;
  source: Stretch | null;
  content: Stretch[];
}

export interface Roles {
  roles: Uint8Array;
  links: Link[];
}

const ENDS = new Set(['.', '!', '?', ';', '…']);
const isQuote = (item: Item | undefined): boolean => item !== undefined && item.quotation >= 0;

/** Tags source, cue and content word by word and links them, sentence by sentence, by cue list and order of phrases. */
export function tagRoles(text: Text, layout: Layout, names: Uint8Array): Roles {
  const roles = new Uint8Array(text.words.length);
  const links: Link[] = [];
  for (const sentence of text.sentences) {
    if (layout.kinds[sentence.paragraph] === 'boilerplate' || layout.kinds[sentence.paragraph] === 'byline') continue;
    const clause: Clause = { text, items: itemsOf(text, sentence), names };
    for (const found of relations(clause)) mark(clause, found, roles, links);
  }
  return { roles, links };
}

/**
 * Relations of one sentence. Those whose content stands before them ("…, X said") come first, since they reach back over other verbs; the
 * rest left to right, and a cue inside the content of another is left out.
 */
function relations(clause: Clause): Found[] {
  const found = afterContent(clause);
  let covered = reach(found);
  for (let at = 0; at < clause.items.length; at++) {
    if (isQuote(clause.items[at])) continue;
    const last = found.at(-1);
    if (at < covered && !(last && last.cue.from < at && opensCoordinate(clause, at))) continue;
    const next = verbCue(clause, at, last);
    if (!next) continue;
    if (last && at < covered) cutContent(last, next);
    found.push(next);
    covered = Math.max(covered, reach([next]));
  }
  return found.length > 0 ? found : [...leadIn(clause)];
}

function afterContent(clause: Clause): Found[] {
  const found: Found[] = [];
  let covered = -1;
  for (let at = 0; at < clause.items.length; at++) {
    if (at < covered || isQuote(clause.items[at])) continue;
    const next = accordingTo(clause, at) ?? postposed(clause, at);
    if (!next) continue;
    for (const piece of next.content) if (piece.from < covered) piece.from = Math.min(covered, piece.to);
    found.push(next);
    covered = reach([next]);
  }
  return found;
}

function postposed(clause: Clause, at: number): Found | null {
  if (isNamed(clause, at)) return null;
  for (const form of cuesOf(clause.items[at].low)) {
    const found = contentBefore(clause, at, verbStart(clause, at), form);
    if (found) return found;
  }
  return null;
}

/** The first item behind all that the relations cover. */
const reach = (found: readonly Found[]): number =>
  Math.max(-1, ...found.flatMap(({ cue, source, content }) => [cue.to, source?.to ?? 0, ...content.map((piece) => piece.to)]));

/** True at a cue that may open a coordinate clause inside another's content: ", and he said", "but warned", ", adding". */
function opensCoordinate({ items }: Clause, at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 12; back--) {
    const { low, quotation } = items[back];
    if (quotation >= 0) return false;
    if (low === 'and' || low === 'but' || low === 'while' || low === ';') return true;
    if (low === ',') return back === at - 1 || items[back + 1].low === 'according' || ['and', 'but', 'while'].includes(items[back + 1]?.low);
  }
  return false;
}

/** The content of a relation ends where the next relation begins (its subject, and the comma and conjunction before it). */
function cutContent({ content }: Found, next: Found): void {
  const start = Math.min(next.cue.from, next.source && next.source.to <= next.cue.from ? next.source.from : Infinity);
  for (const piece of content) if (piece.from < start && piece.to > start) piece.to = start;
}

function accordingTo(clause: Clause, at: number): Found | null {
  const { items } = clause;
  if (items[at].low !== 'according' || items[at + 1]?.low !== 'to') return null;
  const source = phraseFrom(clause, at + 2);
  if (!source) return null;
  const cue = { from: at, to: at + 2 };
  const before = trimmed(clause, { from: 0, to: at });
  if (before.to > before.from) return { step: 'according-to', cue, source, content: [before] };
  const comma = items.findIndex((item, k) => k >= source.to && item.low === ',');
  if (comma < 0) return null;
  return { step: 'according-to', cue, source, content: [trimmed(clause, { from: comma + 1, to: items.length })] };
}

/** "Name: …" at the head of a paragraph, as interviews print it; and a quotation set off by a dash: "…" — Name. */
function* leadIn(clause: Clause): Generator<Found> {
  const { items } = clause;
  const first = items[0];
  if (!first) return;
  let to = 0;
  while (to < items.length && isNamed(clause, to)) to++;
  if (to > 0 && to < 6 && items[to]?.low === ':' && to + 1 < items.length) {
    yield { step: 'colon', cue: { from: to, to: to + 1 }, source: { from: 0, to }, content: [trimmed(clause, { from: to + 1, to: items.length })] };
  }
}

function verbCue(clause: Clause, at: number, last: Found | undefined): Found | null {
  const { items } = clause;
  if (isNamed(clause, at)) return null;
  const forms = cuesOf(items[at].low);
  if (forms.length === 0) return null;
  const start = verbStart(clause, at);
  const passive = items.slice(start, at).some((item) => lists.BE.has(item.low));
  if (passive && forms[0].form === 'past') return byPhrase(clause, at, start);
  const before = items[start - 1];
  for (const form of forms) {
    if (form.form === 'ing' && start === at && before && lists.PREPOSITIONS.has(before.low) && before.low !== 'in') continue;
    const content = contentAfter(clause, at + 1, form);
    const introduces = !content && form.cueClass === 'speech' && items.at(-1)?.low === ':' && items.length - at < 14;
    if (!content && !introduces) continue;
    const source = sourceOf(clause, start, form, last);
    if (source === undefined) continue;
    const step = introduces ? 'colon' : source && source.to <= start ? 'subject-cue' : 'participle';
    return { step, cue: { from: at, to: at + 1 }, source, content: content ? [content] : [] };
  }
  return null;
}

/** Where the verb's auxiliaries and adverbs begin. */
function verbStart({ items }: Clause, at: number): number {
  let start = at;
  while (start > 0 && items[start - 1].quotation < 0 && (lists.AUXILIARIES.has(items[start - 1].low) || lists.isAdverb(items[start - 1].low))) start--;
  return start;
}

/**
 * Who the verb's subject is: the phrase before it; the last source of the sentence for a participle (", adding that …") or a coordinate verb
 * ("and warned"); undefined where the word is no verb here.
 */
function sourceOf(clause: Clause, start: number, form: Form, last: Found | undefined): Stretch | null | undefined {
  const { items } = clause;
  const before = items[start - 1];
  if (!before) return undefined;
  if (before.low === 'to' && form.form === 'base') return undefined;
  if (form.form === 'ing' || ['and', 'but', 'or'].includes(before.low)) {
    if (form.form === 'ing' && !lists.BE.has(items[start]?.low) && before.low !== ',' && before.low !== 'and' && before.low !== 'but' && before.quotation < 0) return undefined;
    if (!(form.form === 'ing' && lists.BE.has(items[start]?.low))) return last?.source ?? firstSubject(clause, start);
  }
  if (form.form === 'base' && (lists.DETERMINERS.has(before.low) || lists.POSSESSIVES.has(before.low) || lists.PREPOSITIONS.has(before.low))) return undefined;
  const subject = subjectBefore(clause, start);
  if (!subject) return ['and', 'but'].includes(before.low) ? (last?.source ?? undefined) : undefined;
  if (form.form === 'base' && !pluralSubject(clause, subject) && !items.slice(start, start + 1).some((item) => lists.AUXILIARIES.has(item.low))) return undefined;
  return subject;
}
/** "they", "critics", "A and B": a subject that takes the plain form of a verb. */
function pluralSubject({ items, names }: Clause, { from, to }: Stretch): boolean {
  const { low } = items[to - 1];
  if (['i', 'we', 'they', 'you', 'who', 'many', 'some', 'others', 'most', 'few', 'people'].includes(low)) return true;
  return (low.endsWith('s') && !low.endsWith("'s") && names[items[to - 1].from] === 0) || items.slice(from, to).some((item) => item.low === 'and' || item.low === 'of');
}

/** The first name or pronoun of the sentence before `until`, outside quotations. */
function firstSubject(clause: Clause, until: number): Stretch | undefined {
  for (let at = 0; at < until; at++) {
    if (lists.SUBJECT_PRONOUNS.has(clause.items[at].low)) return { from: at, to: at + 1 };
    if (isNamed(clause, at)) {
      let to = at + 1;
      while (to < until && isNamed(clause, to)) to++;
      return { from: at, to };
    }
  }
  return undefined;
}

/** "was called … by X": the agent is the source. */
function byPhrase(clause: Clause, at: number, start: number): Found | null {
  const { items } = clause;
  for (let k = at + 1; k < Math.min(items.length, at + 14); k++) {
    if (items[k].low !== 'by') continue;
    const source = phraseFrom(clause, k + 1);
    if (!source || !isNamed(clause, source.to - 1)) return null;
    const subject = subjectBefore(clause, start);
    const content = [subject, k > at + 1 ? trimmed(clause, { from: at + 1, to: k }) : null].filter((piece) => piece !== null);
    return content.length > 0 ? { step: 'passive', cue: { from: at, to: at + 1 }, source, content } : null;
  }
  return null;
}

/** `"…," X said.`, `…, X said on Monday.`, `"…," said X`: content first. Null where the cue's content does not stand before it. */
function contentBefore(clause: Clause, at: number, start: number, form: Form): Found | null {
  const { items } = clause;
  if (form.cueClass === 'act' || form.form === 'ing') return null;
  const cue = { from: at, to: at + 1 };
  const before = items[start - 1];
  if (before && start === at && (isQuote(before) || (before.low === ',' && (isQuote(items[start - 2]) || lists.INVERTING.has(form.base))))) {
    const source = phraseFrom(clause, at + 1);
    if (source && !(lists.SUBJECT_PRONOUNS.has(items[source.from].low) && source.to < items.length && !isStop(items[source.to])) && items[at + 1].low !== 'that') {
      const quoted = isQuote(before) || isQuote(items[start - 2]);
      if (quoted || isStop(items[source.to]) || lists.TIMES.has(items[source.to]?.low) || items[source.to]?.low === 'on') {
        return { step: quoted ? 'quote-cue-source' : 'content-cue-source', cue, source, content: pieces(clause, start, source.to) };
      }
    }
  }
  const source = subjectBefore(clause, start);
  if (!source || source.from === 0) return null;
  const gap = items[source.from - 1];
  const quoted = isQuote(gap) || (gap.low === ',' && isQuote(items[source.from - 2]));
  if (!quoted && gap.low !== ',' && gap.low !== '—' && gap.low !== '–' && gap.low !== '-') return null;
  if (!quoted && (form.frame === 'object' || form.frame === 'infinitive')) return null;
  if (!quoted && !closes(clause, at + 1)) return null;
  if (quoted && !closes(clause, at + 1) && ['that', ':'].includes(items[at + 1]?.low)) return null;
  return { step: quoted ? 'quote-source-cue' : 'content-source-cue', cue, source, content: pieces(clause, source.from, at + 1) };
}

const isStop = (item: Item | undefined): boolean => item === undefined || ENDS.has(item.low) || item.low === ',';

/** True where nothing follows the cue but its end, or when and to whom it was said. */
function closes({ items }: Clause, from: number): boolean {
  let at = from;
  while (at < items.length && at - from < 8 && !isStop(items[at])) {
    const { low, quotation } = items[at];
    if (quotation >= 0) return false;
    const first = at === from;
    if (first && !lists.TIMES.has(low) && !lists.isAdverb(low) && !['on', 'in', 'at', 'during', 'of', 'to', 'after', 'when', 'as', 'reporters', 'the'].includes(low)) return false;
    at++;
  }
  return isStop(items[at]);
}

/** What is said on both sides of an attribution that stands inside it: before `from`, and after `to` where it goes on. */
function pieces(clause: Clause, from: number, to: number): Stretch[] {
  const { items } = clause;
  const before = trimmed(clause, { from: 0, to: from });
  let after = to;
  while (after < items.length && !isStop(items[after]) && !isQuote(items[after]) && items[after].low !== ':') after++;
  const rest = trimmed(clause, { from: after, to: items.length });
  const quoted = isQuote(items[before.to - 1]);
  const goesOn = rest.to > rest.from && (quoted ? isQuote(items[rest.from]) : items[after]?.low === ',' && !/ing$/.test(items[rest.from].low) && items[rest.from].low !== 'who');
  return goesOn ? [before, quoted ? { from: rest.from, to: rest.from + 1 } : rest] : [before];
}

/** The content that follows a cue, or null where what follows does not confirm that the word is a cue here. */
function contentAfter(clause: Clause, from: number, form: Form): Stretch | null {
  const { items } = clause;
  let at = from;
  while (at < items.length && items[at].quotation < 0 && lists.isAdverb(items[at].low)) at++;
  const next = items[at];
  if (!next || ENDS.has(next.low)) return null;
  const colon = items.findIndex((item, k) => k >= at && k < at + 10 && (item.low === ':' || item.low === ',') && isQuote(items[k + 1]));
  if (colon >= 0) return { from: colon + 1, to: upTo(clause, colon + 1) };
  const that = thatAfter(clause, at, form);
  if (that >= 0) return content(clause, that);
  if (isQuote(next)) return content(clause, at);
  const capital = /^\p{Lu}/u.test(clause.text.words[next.from].text);
  const opens = capital || lists.CLAUSE_SUBJECTS.has(next.low) || lists.DETERMINERS.has(next.low) || lists.POSSESSIVES.has(next.low);
  switch (form.frame) {
    case 'strong':
      return !opens && (next.low === ',' || ['of', 'by', 'in', 'and', 'about', 'with', 'for'].includes(next.low)) ? null : content(clause, at);
    case 'clause':
      return opens && hasVerb(clause, at) ? content(clause, at) : null;
    case 'object':
      return opens || ['him', 'them', 'us', 'me', 'for', 'on', 'to'].includes(next.low) ? content(clause, at) : null;
    case 'infinitive':
      return next.low === 'to' || (opens && items.slice(at + 1, at + 6).some((item) => item.low === 'to')) ? content(clause, at) : null;
  }
}

/** The place of a "that" within a few words of the cue, past when, where and to whom; -1 where there is none. */
function thatAfter({ items }: Clause, at: number, form: Form): number {
  if (form.frame === 'object') return -1;
  for (let k = at; k < Math.min(items.length, at + 10) && items[k].quotation < 0 && items[k].low !== '.'; k++) {
    if (items[k].low === 'that' && (k === at || !lists.DETERMINERS.has(items[k - 1].low))) return k;
    if (k > at && (lists.AUXILIARIES.has(items[k].low) || lists.SUBJECT_PRONOUNS.has(items[k].low))) return -1;
  }
  return -1;
}

const hasVerb = ({ items }: Clause, from: number): boolean => items.slice(from, from + 25).some((item) => lists.AUXILIARIES.has(item.low) || /ed$/.test(item.low));

const content = (clause: Clause, from: number): Stretch | null => {
  const piece = trimmed(clause, { from, to: upTo(clause, from) });
  return piece.to > piece.from ? piece : null;
};

/** Where content that begins at `from` ends at the latest: the end of the sentence, or ", according to", or a semicolon. */
function upTo({ items }: Clause, from: number): number {
  for (let at = from; at < items.length; at++) {
    if (items[at].low === ';' || (items[at].low === 'according' && items[at + 1]?.low === 'to')) return at;
  }
  return items.length;
}

/** Without commas, stops and conjunctions at its edges; a quotation keeps its marks. */
function trimmed({ text, items }: Clause, { from, to }: Stretch): Stretch {
  const loose = (item: Item): boolean => item.quotation < 0 && text.words[item.from].kind !== 'word' && text.words[item.from].kind !== 'number';
  while (from < to && loose(items[from])) from++;
  while (to > from && (loose(items[to - 1]) || ['and', 'but'].includes(items[to - 1].low))) to--;
  return { from, to };
}

const BEGIN = { source: 1, cue: 3, content: 5 } as const;

/** Writes a relation into tags and links; words that are tagged already keep their tag. */
function mark({ items }: Clause, { step, cue, source, content }: Found, roles: Uint8Array, links: Link[]): void {
  const paint = (stretch: Stretch, tag: number): number => {
    const from = items[stretch.from].from;
    if (roles[from] !== 0) return roles[from] === tag ? from : -1;
    for (let word = from; word < items[stretch.to - 1].to && roles[word] === 0; word++) roles[word] = word === from ? tag : tag + 1;
    return from;
  };
  const cueAt = paint(cue, BEGIN.cue);
  if (cueAt < 0) return;
  const sourceAt = source ? paint(source, BEGIN.source) : -1;
  links.push({ kind: 'source', from: cueAt, to: sourceAt, probability: 1, step });
  for (const piece of content) {
    if (piece.to <= piece.from) continue;
    const from = paint(piece, BEGIN.content);
    if (from >= 0) links.push({ kind: 'cue', from, to: cueAt, probability: 1, step });
  }
}
