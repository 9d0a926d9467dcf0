import type { Reading } from '../reader/types';
import type { Range, Text } from '../text/types';

/** A run of words with one role, as the reading tags it: words `[from, to)`. */
export interface RoleSpan {
  role: 'source' | 'cue' | 'content';
  from: number;
  to: number;
}

/** A cue (or content without one) with what hangs on it. */
export interface Group {
  cue: RoleSpan | null;
  source: RoleSpan | null;
  contents: RoleSpan[];
  /** The step and probability of the link that decided the source. */
  step: string;
  probability: number;
  /** Other sources that it may have been. */
  others: RoleSpan[];
}

const ROLES = ['source', 'cue', 'content'] as const;

/** The reading's role tags as spans, in order. An `I` tag without its `B` opens a span. */
export function spansOf(roles: Uint8Array): RoleSpan[] {
  const spans: RoleSpan[] = [];
  for (let word = 0; word < roles.length; word++) {
    const tag = roles[word];
    if (tag === 0) continue;
    const role = ROLES[(tag - 1) >> 1];
    const last = spans.at(-1);
    if (tag % 2 === 0 && last?.role === role && last.to === word) last.to = word + 1;
    else spans.push({ role, from: word, to: word + 1 });
  }
  return spans;
}

/** Spans and links as groups: every cue with its source and contents, and each content that has no cue, in order of their first word. */
export function groupsOf({ roles, links }: Reading): Group[] {
  const spans = new Map(spansOf(roles).map((span) => [span.from, span]));
  const groups = new Map<number, Group>();
  const groupAt = (word: number): Group => {
    const known = groups.get(word);
    if (known) return known;
    const span = spans.get(word);
    const group: Group = {
      cue: span?.role === 'cue' ? span : null,
      source: null,
      contents: [],
      step: 'link',
      probability: 0,
      others: [],
    };
    groups.set(word, group);
    return group;
  };
  for (const { kind, from, to } of links) {
    const content = kind === 'cue' ? spans.get(from) : undefined;
    if (content?.role === 'content') groupAt(to >= 0 ? to : from).contents.push(content);
  }
  for (const { kind, from, to, step, probability, others = [] } of links) {
    if (kind !== 'source' || !spans.has(from)) continue;
    const group = groupAt(from);
    group.source = spans.get(to) ?? null;
    group.step = step;
    group.probability = probability;
    group.others = others.flatMap((word) => spans.get(word) ?? []);
  }
  return [...groups.values()].sort((a, b) => firstWord(a) - firstWord(b));
}

const firstWord = ({ cue, contents }: Group): number =>
  Math.min(cue?.from ?? Infinity, contents[0]?.from ?? Infinity);

/** The stretch of the document that words `[from, to)` cover. */
export function rangeOf(text: Text, { from, to }: { from: number; to: number }): Range {
  return { start: text.words[from].start, end: text.words[to - 1].end };
}
