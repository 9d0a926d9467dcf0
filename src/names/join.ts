import type { Text } from '../text/types';
import { surnameOf, withoutParticles, type NameSpan } from './spans';
import type { EntityKind, NameEvidence } from './types';

/** An entity in the making: the spans that name it, with the step that joined each. */
export interface Gathered {
  kind: EntityKind;
  /** Parts of its fullest form. */
  parts: string[];
  spans: { span: NameSpan; evidence: NameEvidence }[];
}

/**
 * Joins names into entities by ordered steps: same form; surname (alone or behind an honorific) of a full name, given name of only one;
 * initialism or tail of a longer name of a body. Full names are gathered first, so that a headline's surname finds the name below it.
 */
export function joinNames(text: Text, spans: readonly NameSpan[]): Gathered[] {
  const entities: Gathered[] = [];
  const byForm = new Map<string, number>();
  const bySurname = new Map<string, number[]>();
  const byGiven = new Map<string, number[]>();
  const byInitials = new Map<string, number>();
  const byTail = new Map<string, number | null>();
  const lastSeen: number[] = [];

  const formOf = ({ kind, parts }: NameSpan): string =>
    `${kind === 'person' ? 'p' : 'n'} ${withoutParticles(parts).join(' ')}`;
  const add = (map: Map<string, number[]>, key: string, id: number): void => {
    const ids = map.get(key) ?? [];
    if (!ids.includes(id)) map.set(key, [...ids, id]);
  };
  const found = (span: NameSpan): number => {
    const id = entities.length;
    entities.push({ kind: span.kind, parts: span.parts, spans: [] });
    byForm.set(formOf(span), id);
    return id;
  };
  const introduce = (span: NameSpan): void => {
    if (byForm.has(formOf(span))) return;
    const { kind, parts } = span;
    if (kind === 'person') {
      const short = `p ${parts[0]} ${surnameOf(parts)}`;
      const known = byForm.get(short);
      const id = known ?? found(span);
      byForm.set(formOf(span), id);
      byForm.set(short, id);
      if (parts.length > entities[id].parts.length) entities[id].parts = parts;
      add(bySurname, surnameOf(parts), id);
      add(byGiven, parts[0], id);
      return;
    }
    const id = found(span);
    const main = parts.filter((part) => !['of', 'the', 'and', 'for', 'on'].includes(part));
    if (main.length > 1) byInitials.set(main.map((part) => part[0]).join(''), id);
    for (let from = 1; from < parts.length - 1; from++) {
      const tail = parts.slice(from).join(' ');
      byTail.set(tail, byTail.has(tail) ? null : id);
    }
  };
  for (const span of spans) if (span.parts.length > 1) introduce(span);

  for (const span of spans) {
    const { id, evidence } = place(span);
    entities[id].spans.push({ span, evidence });
    lastSeen[id] = span.from;
  }
  return entities;

  function place(span: NameSpan): { id: number; evidence: NameEvidence } {
    const { kind, parts } = span;
    const because = (id: number): NameEvidence['because'] => {
      const first = spans.find((each) => each.parts === entities[id].parts);
      return first ? { start: text.words[first.from].start, end: text.words[first.to - 1].end } : null;
    };
    const same = byForm.get(formOf(span));
    const joined = (
      id: number,
      step: string,
      considered: number[] = [],
    ): { id: number; evidence: NameEvidence } => ({
      id,
      evidence: { step, because: because(id), considered },
    });
    if (same !== undefined && parts.length > 1) return joined(same, 'same-form');
    if (kind === 'person') {
      const key = surnameOf(parts);
      const step = span.honorific ? 'honorific-surname' : 'surname';
      const bearers = withoutParticles(parts).length === 1 ? (bySurname.get(key) ?? []) : [];
      if (bearers.length === 1) return joined(bearers[0], step);
      if (bearers.length > 1) {
        const near = [...bearers].sort((a, b) => (lastSeen[b] ?? -1) - (lastSeen[a] ?? -1));
        return joined(near[0], 'surname-nearest', near.slice(1));
      }
      if (same !== undefined) return joined(same, 'same-form');
      const given = parts.length === 1 ? (byGiven.get(key) ?? []) : [];
      if (given.length === 1) return joined(given[0], 'given-name');
      return { id: found(span), evidence: { step: 'first-mention', because: null, considered: [] } };
    }
    const initials =
      parts.length === 1 && parts[0].length > 1 && parts[0].length < 7 ? byInitials.get(parts[0]) : undefined;
    const upper = text.source.slice(text.words[span.from].start, text.words[span.to - 1].end);
    if (initials !== undefined && upper === upper.toUpperCase()) return joined(initials, 'initialism');
    const tail = parts.length > 1 ? byTail.get(parts.join(' ')) : undefined;
    if (tail !== undefined && tail !== null) return joined(tail, 'short-form');
    return { id: found(span), evidence: { step: 'first-mention', because: null, considered: [] } };
  }
}
