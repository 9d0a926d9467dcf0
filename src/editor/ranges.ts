import { lastFrom } from '../text/places';
import type { Range } from '../text/types';

export const holds = ({ start, end }: Range, offset: number): boolean => start <= offset && offset < end;

/** The range that holds an offset, of ranges in order that do not overlap. */
export function rangeAt<Item extends Range>(items: readonly Item[], offset: number): Item | undefined {
  const item = items[lastFrom(items, offset)];
  return item && holds(item, offset) ? item : undefined;
}
