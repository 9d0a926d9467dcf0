import type { Range } from '../../text/types';

/** The finding after (or before) a place, round the end of the text; undefined for none. `findings` are in order of `start`. */
export function stepFrom<Finding extends Range>(
  findings: readonly Finding[],
  offset: number,
  forward: boolean,
): Finding | undefined {
  return forward
    ? (findings.find(({ start }) => start > offset) ?? findings[0])
    : (findings.findLast(({ start }) => start < offset) ?? findings.at(-1));
}
