import type { Range } from './types';

/** Index of the first item of a sorted list of which `isThere` is true, its length if of none; false for all before, true for all behind. */
function first(items: readonly Range[], isThere: (item: Range) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isThere(items[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first range that begins at or behind an offset, of ranges in order of `start`; their number where none does. */
export const firstFrom = (items: readonly Range[], offset: number): number =>
  first(items, ({ start }) => start >= offset);

/** Index of the last range that begins at or before an offset, of ranges in order of `start`; -1 where none does. */
export const lastFrom = (items: readonly Range[], offset: number): number =>
  first(items, ({ start }) => start > offset) - 1;

/** Index of the first range that ends behind an offset, of ranges in order of `end`; their number where none does. */
export const firstAfter = (items: readonly Range[], offset: number): number =>
  first(items, ({ end }) => end > offset);
