import type { Layout } from '../../layout/types';
import type { Text } from '../../text/types';
import type { Link } from '../types';
import { leadIn, quotationLeadIn, verbCue } from './after';
import { accordingTo, postposed } from './before';
import { itemsOf } from './items';
import { subjectBefore, type Clause, type Stretch } from './phrases';
import { isQuote, trimmed, type Found } from './relation';
import { verbStart } from './subject';

export interface Roles {
  roles: Uint8Array;
  links: Link[];
}

/** Items of a sentence that are read: several times what the longest sentences of news have; keeps the work linear in any text. */
const LONGEST_SENTENCE = 500;

/** Tags source, cue and content word by word and links them, sentence by sentence, by cue list and order of phrases. */
export function tagRoles(text: Text, layout: Layout, names: Uint8Array): Roles {
  const roles = new Uint8Array(text.words.length);
  const links: Link[] = [];
  const datelines = new Map(
    layout.blocks.filter(({ kind }) => kind === 'dateline').map(({ paragraph, end }) => [paragraph, end]),
  );
  for (const sentence of text.sentences) {
    if (layout.kinds[sentence.paragraph] === 'boilerplate' || layout.kinds[sentence.paragraph] === 'byline')
      continue;
    const body = datelines.get(sentence.paragraph) ?? 0;
    const items = itemsOf(text, sentence).filter(({ from }) => text.words[from].start >= body);
    const headline = layout.kinds[sentence.paragraph] === 'headline';
    const clause: Clause = { text, items: items.slice(0, LONGEST_SENTENCE), names, headline };
    for (const found of relations(clause)) mark(clause, found, roles, links);
  }
  return { roles, links };
}

/**
 * Relations of one sentence. Those whose content stands before them ("…, X said") come first, since they reach back over other verbs; the
 * rest left to right, and a cue inside the content of another is left out.
 */
function relations(clause: Clause): Found[] {
  const lead = leadIn(clause);
  if (lead) return [lead];
  const found = afterContent(clause);
  let covered = reach(found);
  for (let at = 0; at < clause.items.length; at++) {
    if (isQuote(clause.items[at])) continue;
    const last = found.at(-1);
    if (at < covered && !(last && last.cue.from < at && opensCoordinate(clause, last.cue.to, at))) continue;
    const next = verbCue(clause, at, last);
    if (!next) continue;
    if (last && at < covered) cutContent(clause, last, next);
    found.push(next);
    covered = Math.max(covered, reach([next]));
  }
  if (found.length > 0) return found;
  const quoted = quotationLeadIn(clause);
  return quoted ? [quoted] : [];
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

/** The first item behind all that the relations cover. */
const reach = (found: readonly Found[]): number =>
  Math.max(
    -1,
    ...found.flatMap(({ cue, source, content }) => [
      cue.to,
      source?.to ?? 0,
      ...content.map((piece) => piece.to),
    ]),
  );

/** True at a cue that may, behind `from`, open a coordinate clause inside another's content: ", and he said", "but warned", ", adding". */
function opensCoordinate(clause: Clause, from: number, at: number): boolean {
  const { text, items } = clause;
  for (let back = at - 1; back >= from && at - back < 12; back--) {
    const { low, quotation } = items[back];
    // "While Cole called it “a ruin,” Falk called it …"
    if (quotation >= 0)
      return (
        text.words[items[back].to - 2]?.text === ',' &&
        subjectBefore(clause, verbStart(clause, at))?.from === back + 1
      );
    if (low === 'and' || low === 'but' || low === 'while' || low === ';') return true;
    if (low === ',')
      return (
        back === at - 1 ||
        items[back + 1].low === 'according' ||
        ['and', 'but', 'while'].includes(items[back + 1]?.low)
      );
  }
  return false;
}

/** The content of a relation ends where the next relation begins (its subject, and the comma and conjunction before it). */
function cutContent(clause: Clause, { content }: Found, { cue, source }: Found): void {
  for (const piece of content) {
    const start = source && source.from > piece.from && source.to <= cue.from ? source.from : cue.from;
    if (piece.from < start && piece.to > start)
      piece.to = trimmed(clause, { from: piece.from, to: start }).to;
  }
}

const BEGIN = { source: 1, cue: 3, content: 5 } as const;

/** Writes a relation into tags and links; words that are tagged already keep their tag. */
function mark(
  { items }: Clause,
  { step, cue, source, content }: Found,
  roles: Uint8Array,
  links: Link[],
): void {
  const paint = (stretch: Stretch, tag: number): number => {
    const from = items[stretch.from].from;
    if (roles[from] !== 0) return roles[from] === tag ? from : -1;
    for (let word = from; word < items[stretch.to - 1].to && roles[word] === 0; word++)
      roles[word] = word === from ? tag : tag + 1;
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
