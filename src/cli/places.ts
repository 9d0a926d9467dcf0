import { lastFrom } from '../text/places';
import type { Range } from '../text/types';

/** Tells line and column of an offset, from 1, in UTF-16 code units; a byte order mark has no column. Work once for a text, then a search each. */
export function placesIn(source: string): (offset: number) => { line: number; column: number } {
  const lines: Range[] = [];
  let start = source.startsWith('\uFEFF') ? 1 : 0;
  for (let end = 0; end >= 0; start = end + 1) {
    end = source.indexOf('\n', start);
    lines.push({ start, end });
  }
  return (offset) => {
    const line = Math.max(0, lastFrom(lines, offset));
    return { line: line + 1, column: Math.max(1, offset - lines[line].start + 1) };
  };
}
