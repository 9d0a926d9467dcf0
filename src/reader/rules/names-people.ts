import type { Text } from '../../text/types';
import { NAME_ENDS, PARTICLES, PORTFOLIOS } from './lists/names-people';
import { DATE, DEMONYM, FUNCTION, GIVEN, HONORIFIC, TITLE } from './names-lexicon';
import { isNext } from './names-runs';
import type { Looks } from './names-words';

const LONGEST_NAME = 5;

/** The last title word of a title that begins at `at` ("Chief Financial Officer"); `at` itself if there is none further. */
export function lastTitle({ flags }: Looks, at: number, end: number): number {
  let last = at;
  for (let each = at + 1; each < end && each < at + 4; each++) {
    if ((flags[each] & (TITLE | GIVEN)) === TITLE) last = each;
    else if ((flags[each] & (GIVEN | HONORIFIC)) !== 0) break;
  }
  return last;
}

export function skipPortfolio({ lower, flags }: Looks, from: number, to: number): number {
  let at = from;
  if (at < to && (lower[at] === 'of' || lower[at] === 'for') && PORTFOLIOS.has(lower[at + 1] ?? '')) {
    at++;
    while (
      at < to &&
      (lower[at] === 'and' || lower[at] === 'the' || PORTFOLIOS.has(lower[at])) &&
      (flags[at] & GIVEN) === 0
    )
      at++;
  }
  return at;
}

/** Where a person's name ends: given names, initials, particles, surnames, "Jr". */
export function personEnd(text: Text, looks: Looks, from: number, to: number): number {
  const { lower, capital, flags } = looks;
  let end = from + 1;
  while (end < to && end - from < LONGEST_NAME) {
    if (!isNext(text, end)) {
      // "Sammy Davis, Jr."
      if (text.words[end].text === ',' && NAME_ENDS.has(lower[end + 1] ?? '')) end += 2;
      break;
    }
    if (capital[end] > 0) {
      const bits = flags[end];
      if ((bits & (FUNCTION | HONORIFIC)) !== 0 || (bits & DATE) !== 0) break;
      if ((bits & TITLE) !== 0 && end > from + 1) break;
      if ((bits & DEMONYM) !== 0 && (bits & GIVEN) === 0 && end > from + 1) break;
      end++;
      continue;
    }
    let step = end;
    while (step < to && step - end < 3 && PARTICLES.has(lower[step]) && text.words[step].kind === 'word')
      step++;
    if (step > end && step < to && capital[step] > 0 && (flags[step] & FUNCTION) === 0) {
      end = step + 1;
      continue;
    }
    // A nickname: William "Bill" Rowe is left in two, as written.
    break;
  }
  return end;
}

/** Where a name without any known word ends: before a title, an honorific, a given name with a surname behind. */
export function strangerEnd(
  { flags, lower, capital }: Looks,
  from: number,
  end: number,
  text: Text,
  to: number,
): number {
  let at = from + 1;
  while (at < end && at - from < LONGEST_NAME) {
    const bits = flags[at];
    if ((bits & (TITLE | HONORIFIC)) !== 0) break;
    if ((bits & GIVEN) !== 0 && at + 1 < end && at > from + 1) break;
    at++;
  }
  // "Ludwig van Beethoven", "Osama bin Laden", "Abd al Rahman" of unknown given name.
  if (at === end && at - from <= 2) {
    let step = at;
    while (step < to && step - at < 3 && PARTICLES.has(lower[step]) && text.words[step].kind === 'word')
      step++;
    if (step > at && step < to && capital[step] > 0 && lower[at] !== 'la' && (flags[step] & FUNCTION) === 0)
      return step + 1;
  }
  return at;
}
