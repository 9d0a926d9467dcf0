import { PLACES } from '../reader/rules/lists/names-places';
import type { Span, Text } from '../text/types';
import type { Role } from './describing';
import { bare, type Found } from './found';
import { STATES } from './lists/roles';

/** "Sen. Cole (D-Mo.)", "Cole, R-Fla.,", "Cole of Vermont": where what says for whom somebody sits begins and ends. */
function seatSpan({ words }: Text, { to }: Found): Span | null {
  const word = (at: number): string => words[at]?.text ?? '';
  const isEnd = (at: number): boolean => word(at) === '.' && words[at + 1]?.sentence !== words[at].sentence;
  if (word(to) === '(' || word(to) === ',') {
    let end = to + 1;
    while (end < words.length && end - to < 7 && !/^[(),;]$/.test(word(end)) && !isEnd(end)) end++;
    const isSeat = /^[RDI](?:-|$)/.test(word(to + 1)) || STATES.has(bare(word(to + 1)));
    if (isSeat && /^[),.]$/.test(word(end))) return { from: to + 1, to: end };
  }
  if (word(to) !== 'of' || !/^\p{Lu}/u.test(word(to + 1))) return null;
  let end = to + 2;
  while (end - to < 4 && /^\p{Lu}/u.test(word(end))) end++;
  return PLACES.has(word(to + 1).toLowerCase()) || end > to + 2 ? { from: to + 1, to: end } : null;
}

/** The word behind a name and what says for whom somebody sits. */
export function behindSeat(text: Text, name: Found): number {
  const seat = seatSpan(text, name);
  if (!seat) return name.to;
  return text.words[seat.to]?.text === ')' ? seat.to + 1 : seat.to;
}

const PARTIES = new Map([
  ['r', 'republican'],
  ['d', 'democrat'],
  ['i', 'independent'],
]);

/** What "(R-Fla.)" or "of Vermont" behind a name says of somebody, as a description that later ones may go back to. */
export function seatOf(text: Text, name: Found): Role | null {
  const span = seatSpan(text, name);
  if (!span) return null;
  const { words, source } = text;
  const all = new Set<string>();
  let head = '';
  for (let at = span.from; at < span.to; at++)
    for (const part of words[at].text.split('-')) {
      const low = bare(part);
      const party = at === span.from ? PARTIES.get(low) : undefined;
      if (party) head = party;
      if (low !== '') all.add(party ?? STATES.get(low) ?? low);
    }
  const { start } = words[span.from];
  const { end } = words[span.to - 1];
  return { start, end, words: span, text: source.slice(start, end), head, headAt: span.from, all };
}
