import type { Item } from './items';
import type { Clause, Stretch } from './phrases';

/** One relation of a sentence, in items. */
export interface Found {
  step: string;
  cue: Stretch;
  source: Stretch | null;
  content: Stretch[];
}

export const ENDS = new Set(['.', '!', '?', ';', '…']);

export const isQuote = (item: Item | undefined): boolean => item !== undefined && item.quotation >= 0;

export const DASHES = new Set(['—', '–', '-', '--']);

export const isStop = (item: Item | undefined): boolean =>
  item === undefined || ENDS.has(item.low) || item.low === ',';

/** Without commas, stops and conjunctions at its edges; a quotation keeps its marks. */
export function trimmed({ text, items }: Clause, { from, to }: Stretch): Stretch {
  const loose = (item: Item): boolean =>
    item.quotation < 0 && text.words[item.from].kind !== 'word' && text.words[item.from].kind !== 'number';
  while (from < to && loose(items[from])) from++;
  while (to > from && (loose(items[to - 1]) || ['and', 'but', 'while'].includes(items[to - 1].low))) to--;
  return { from, to };
}

/** Where content that begins at `from` ends at the latest: the end of the sentence, or ", according to", or a semicolon. */
export function upTo({ items }: Clause, from: number): number {
  for (let at = from; at < items.length; at++) {
    if (items[at].low === ';' || (items[at].low === 'according' && items[at + 1]?.low === 'to')) return at;
  }
  return items.length;
}
