import { LEAST_SPOKEN } from '../../attribution/content';
import { isCredited } from '../../attribution/credited';
import type { Range } from '../../text/types';
import type { Shown } from '../shown';

/** How a stretch of text is marked. What is marked in no way is the reporter's own voice. */
export type Mark = 'quoted' | 'credited' | 'uncredited' | 'name';

/**
 * The stretches of an article by how they are marked, each list in order: words in quotation marks that somebody is shown to have said; what is credited
 * without marks; quotations of nobody; names. The first three do not overlap.
 */
export function stretchesOf({ quotations, attributions, mentions }: Shown): Record<Mark, Range[]> {
  const bare = ({ start, end }: Range): Range => ({ start, end });
  const spoken = quotations.filter(({ outer, body }) => outer && body);
  const quoted = spoken
    .filter(({ attribution }) => attribution >= 0 && isCredited(attributions[attribution]))
    .flatMap(({ pieces }) => pieces.map(bare));
  const uncredited = spoken
    .filter(
      ({ attribution, length }) =>
        length >= LEAST_SPOKEN &&
        (attribution === -1 || (attribution >= 0 && !isCredited(attributions[attribution]))),
    )
    .flatMap(({ pieces }) => pieces.map(bare));
  const said = attributions.filter(isCredited);
  const contents = said.flatMap(({ content }) => content.map(bare));
  return {
    quoted,
    uncredited,
    credited: without(joined(contents), joined([...quoted, ...uncredited])),
    name: mentions.filter(({ form }) => form === 'name').map(bare),
  };
}

/** Ranges in order, those that touch made one. */
function joined(ranges: readonly Range[]): Range[] {
  const all: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

/** What is left of ranges without others; both in order, neither overlapping itself. */
function without(ranges: readonly Range[], others: readonly Range[]): Range[] {
  const left: Range[] = [];
  let next = 0;
  for (const { start, end } of ranges) {
    while (next < others.length && others[next].end <= start) next++;
    let from = start;
    for (let at = next; at < others.length && others[at].start < end; at++) {
      if (others[at].start > from) left.push({ start: from, end: others[at].start });
      from = Math.max(from, others[at].end);
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}
