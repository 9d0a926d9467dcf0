import type { Span } from '../../text/types';

/** The run of words that a B tag at `from` opens. */
export function runFrom(tags: Uint8Array, from: number): Span {
  let to = from + 1;
  while (to < tags.length && tags[from] % 2 === 1 && tags[to] === tags[from] + 1) to++;
  return { from, to };
}
