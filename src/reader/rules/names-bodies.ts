import type { Text } from '../../text/types';
import { BODY_LINKS } from './lists/names-bodies';
import {
  BODY,
  BODY_END,
  BODY_HEAD,
  DATE,
  DEMONYM,
  FUNCTION,
  GIVEN,
  HONORIFIC,
  PLACE,
  TITLE,
} from './names-lexicon';
import { isNext, runEnd } from './names-runs';
import type { Looks } from './names-words';

const LONGEST_BODY = 12;

/**
 * Where the name of a body ends that begins at `from`, 0 for none: up to the last word of the run that ends such names, and on over
 * "of", "for", "and".
 */
export function bodyEnd(
  text: Text,
  looks: Looks,
  from: number,
  least: number,
  end: number,
  to: number,
): number {
  const { flags, lower, capital } = looks;
  let last = 0;
  for (let at = from; at < end; at++) {
    if (at > from && (flags[at] & (TITLE | HONORIFIC)) !== 0 && (flags[at] & BODY_END) === 0) break;
    if (at >= least && (flags[at] & BODY_END) !== 0) last = at + 1;
  }
  // "Food and Drug Administration", "Smith & Wesson"
  if (end < to && (lower[end] === 'and' || text.words[end].text === '&')) {
    const next = runEnd(text, looks, end + 1, to);
    if (next > end + 1) {
      const isFirm = text.words[end].text === '&';
      const whole = isFirm ? next : bodyOnly(looks, end + 1, next);
      if (whole > 0 && last === 0) last = whole;
    }
  }
  // "Mineworkers' Federation", "People's Party"
  if (
    last === 0 &&
    end + 1 < to &&
    /^['’]s?$/.test(text.words[end].text) &&
    (flags[end + 1] & BODY_END) !== 0 &&
    capital[end + 1] > 0
  ) {
    const owner = lower[end - 1];
    if (owner.endsWith('s') || owner === 'people' || owner === 'women' || owner === 'children')
      last = end + 2;
  }
  if (last === 0) return 0;
  if ((flags[last - 1] & BODY_HEAD) !== 0) return linkedEnd(text, looks, last, to);
  return last;
}

function bodyOnly({ flags }: Looks, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if ((flags[at] & (TITLE | HONORIFIC | GIVEN | PLACE)) !== 0) return 0;
    if ((flags[at] & BODY_END) !== 0) return at + 1;
  }
  return 0;
}

/** Where the name of a body ends that may go on behind `at`: "… of Foreign Affairs", "… for Economic Co-operation and Development". */
export function linkedEnd(text: Text, looks: Looks, at: number, to: number): number {
  const { lower, capital, flags } = looks;
  let end = at;
  let linked = false;
  while (end < to && end - at < LONGEST_BODY) {
    let next = end;
    if (linked)
      while (
        next < to &&
        capital[next] > 0 &&
        isNext(text, next) &&
        (flags[next] & (FUNCTION | DATE | HONORIFIC)) === 0
      )
        next++;
    if (next > end) {
      end = next;
      continue;
    }
    let step = end;
    while (step < to && step - end < 2 && BODY_LINKS.has(lower[step] || text.words[step].text)) step++;
    if (step === end || step >= to || capital[step] === 0) break;
    if (lower[end] === 'and' && (!linked || (flags[step] & (GIVEN | PLACE | BODY | DEMONYM)) !== 0)) break;
    if (linked && lower[end] !== 'and' && lower[end] !== 'of') break;
    if ((flags[step] & (FUNCTION | DATE | HONORIFIC | TITLE)) !== 0 && lower[end] !== 'of') break;
    if ((flags[step] & (FUNCTION | DATE)) !== 0) break;
    linked = true;
    // The word behind the link, then whatever follows it.
    end = step + 1;
  }
  return end;
}

const SURE = new Set(
  'inc inc. corp corp. corporation co. ltd ltd. llc plc university college institute foundation hospital school ministry department association committee commission airlines company group center centre museum church library party fund bank council court agency'.split(
    ' ',
  ),
);

/** Whether a body's last word can't be a surname. */
export function isSureBody({ lower }: Looks, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (SURE.has(lower[at])) return true;
  return to - from > 3;
}
