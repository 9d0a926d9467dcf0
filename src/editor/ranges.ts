import type { Range } from '../text/types';

export const holds = ({ start, end }: Range, offset: number): boolean => start <= offset && offset < end;

/** Whether two ranges have a place in common, or stand side by side. */
export const touches = (a: Range, b: Range): boolean => a.start <= b.end && b.start <= a.end;

/** Index of the last range that begins at or before an offset, of ranges in order of `start`; -1: none does. */
export function lastFrom(items: readonly Range[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The range that holds an offset, of ranges in order that do not overlap. */
export function rangeAt<Item extends Range>(items: readonly Item[], offset: number): Item | undefined {
  const item = items[lastFrom(items, offset)];
  return item && holds(item, offset) ? item : undefined;
}
