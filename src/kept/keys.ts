import type { Finding } from '../claims/types';
import { firstAfter, lastFrom } from '../text/places';
import type { Quotation, Range, Text } from '../text/types';
import { wording } from './wording';

/** By what a finding or a quotation is known again: its wording, and which one of this wording it is, from 1. */
export interface Key {
  wording: string;
  occurrence: number;
}

/** The keys of findings, which are in order of `start`: the sentences that each touches. */
export function keysOfFindings(
  { source, sentences }: Pick<Text, 'source' | 'sentences'>,
  findings: readonly Pick<Finding, 'code' | 'start' | 'end'>[],
): Key[] {
  const count = counter();
  return findings.map(({ code, start, end }) => {
    const first = Math.min(firstAfter(sentences, start), sentences.length - 1);
    const last = Math.max(first, lastFrom(sentences, Math.max(start, end - 1)));
    const place = first < 0 ? { start, end } : { start: sentences[first].start, end: sentences[last].end };
    const words = wording(source.slice(place.start, place.end));
    return { wording: words, occurrence: count(`${code}\n${words}`) };
  });
}

/** The keys of quotations, which are in order of `start`. */
export function keysOfQuotations(source: string, quotations: readonly Pick<Quotation, 'pieces'>[]): Key[] {
  const count = counter();
  return quotations.map(({ pieces }) => {
    const words = wording(pieces.map(({ start, end }: Range) => source.slice(start, end)).join(' '));
    return { wording: words, occurrence: count(words) };
  });
}

/** Tells how often it has been asked for a key. */
function counter(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
}
