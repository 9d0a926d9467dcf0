import type { Text } from '../../text/types';
import { BODY_LINKS } from './lists/names-bodies';
import { NAME_ENDS, PARTICLES, PORTFOLIOS } from './lists/names-people';
import {
  BODY,
  BODY_END,
  BODY_HEAD,
  COMMON,
  DATE,
  DEMONYM,
  FUNCTION,
  GIVEN,
  HONORIFIC,
  OPENER,
  OTHER_END,
  PHRASE,
  phrasesFrom,
  PLACE,
  PLACE_END,
  PLACE_START,
  SURNAME,
  TITLE,
} from './names-lexicon';
import { isNameable, type Looks } from './names-words';

export type Kind = 'person' | 'body' | 'place' | 'other';

/** A stretch of words that looks like a name. */
export interface Candidate {
  from: number;
  to: number;
  /** What lists and patterns say it is; null: to be decided by its surroundings in the whole text. */
  kind: Kind | null;
  /** Its capital may be due to its place alone, and nothing else speaks for a name. */
  doubtful: boolean;
  /** A title or honorific stands before it. */
  titled: boolean;
}

const DIRECTIONS = new Set(['north', 'south', 'east', 'west', 'central', 'latin']);
const LONGEST_NAME = 5;
const LONGEST_BODY = 12;
const LONGEST_RUN = 16;

/** Finds what looks like a name, sentence by sentence, in order. */
export function findCandidates(text: Text, looks: Looks): Candidate[] {
  const found: Candidate[] = [];
  for (const { words } of text.sentences) scan(text, looks, words.from, words.to, found);
  return found;
}

function scan(text: Text, looks: Looks, from: number, to: number, found: Candidate[]): void {
  const { flags, capital, forced } = looks;
  let titled = false;
  for (let at = from; at < to;) {
    if (capital[at] === 0) {
      // "foreign minister Jean Roux", "spokesman for X": a small title right before counts, too.
      titled = (flags[at] & TITLE) !== 0 && capital[at] === 0 && text.words[at].kind === 'word';
      at++;
      continue;
    }
    const phrase = phraseAt(looks, at, to);
    if (phrase) {
      const end = runEnd(text, looks, at + phrase.words.length, to);
      const further = bodyEnd(text, looks, at, at + phrase.words.length, end, to);
      if (further > 0) found.push({ from: at, to: further, kind: 'body', doubtful: false, titled: false });
      else {
        let stop = at + phrase.words.length;
        while (stop < end && (flags[stop] & PLACE_END) !== 0 && phrase.kind === 'place') stop++;
        found.push({ from: at, to: stop, kind: phrase.kind, doubtful: false, titled: false });
      }
      at = found[found.length - 1].to;
      titled = false;
      continue;
    }
    if (!isNameable(looks, at)) {
      const end = (flags[at] & FUNCTION) === 0 ? runEnd(text, looks, at, to) : at;
      const body = end > at + 1 && (flags[at] & DATE) === 0 ? bodyEnd(text, looks, at, at + 1, end, to) : 0;
      const headed = body === 0 && (flags[at] & BODY_HEAD) !== 0 ? linkedEnd(text, looks, at + 1, to) : 0;
      if (body > 0 || headed > at + 1) {
        found.push({ from: at, to: Math.max(body, headed), kind: 'body', doubtful: false, titled: false });
        at = Math.max(body, headed);
        continue;
      }
      titled = (flags[at] & (TITLE | HONORIFIC)) !== 0;
      if (titled) at = skipPortfolio(looks, at + 1, to);
      else at++;
      continue;
    }
    const end = runEnd(text, looks, at, to);
    const bits = flags[at];
    if ((bits & HONORIFIC) !== 0 && at + 1 < end) {
      titled = true;
      at++;
      continue;
    }
    const body = bodyEnd(text, looks, at, at + 1, end, to);
    const personFirst = titled || ((bits & GIVEN) !== 0 && at + 1 < end);
    if (body > 0 && !(personFirst && !isSureBody(looks, at, body))) {
      found.push({ from: at, to: body, kind: 'body', doubtful: false, titled: false });
      at = body;
      titled = false;
      continue;
    }
    if ((bits & BODY_HEAD) !== 0 && !titled) {
      const linked = linkedEnd(text, looks, at + 1, to);
      if (linked > at + 1) {
        found.push({ from: at, to: linked, kind: 'body', doubtful: false, titled: false });
        at = linked;
        continue;
      }
    }
    if ((bits & TITLE) !== 0 && ((bits & GIVEN) === 0 || titled)) {
      titled = true;
      at = skipPortfolio(looks, lastTitle(looks, at, end) + 1, to);
      continue;
    }
    if ((bits & (OPENER | COMMON | PLACE_END)) !== 0 && (bits & GIVEN) === 0 && at + 1 < end) {
      const title = lastTitle(looks, at, end);
      if (title > at) {
        at = title;
        continue;
      }
    }
    // "the Russian General Staff"
    if (
      titled &&
      at + 1 === end &&
      (bits & GIVEN) === 0 &&
      (bits & (COMMON | BODY_END | PLACE_END | BODY_HEAD)) !== 0 &&
      (bits & SURNAME) === 0
    ) {
      titled = false;
      at++;
      continue;
    }
    const isPlaceAlone = !titled && (bits & PLACE) !== 0 && capital[at + 1] === 0;
    if (((bits & GIVEN) !== 0 || titled) && !isPlaceAlone) {
      const stop = personEnd(text, looks, at, to);
      if (stop > at + 1 || titled) {
        const place = stop === at + 1 && !titled ? null : 'person';
        found.push({ from: at, to: stop, kind: place, doubtful: false, titled });
        at = stop;
        titled = false;
        continue;
      }
    }
    titled = false;
    if (DIRECTIONS.has(looks.lower[at]) && at + 1 < end && (flags[at + 1] & DEMONYM) !== 0) {
      found.push({ from: at, to: at + 2, kind: 'other', doubtful: false, titled });
      at += 2;
      continue;
    }
    if ((bits & PLACE) !== 0) {
      let stop = at + 1;
      while (stop < end && (flags[stop] & PLACE_END) !== 0) stop++;
      found.push({ from: at, to: stop, kind: 'place', doubtful: false, titled });
      at = stop;
      continue;
    }
    if ((bits & DEMONYM) !== 0) {
      let stop = at + 1;
      while (stop < end && (flags[stop] & (TITLE | HONORIFIC | OPENER | GIVEN)) === 0) stop++;
      const isOther = stop > at + 1 && (flags[stop - 1] & OTHER_END) !== 0;
      const isPlace = stop > at + 1 && (flags[stop - 1] & PLACE_END) !== 0;
      if (!isOther && !isPlace) stop = at + 1;
      found.push({ from: at, to: stop, kind: isPlace ? 'place' : 'other', doubtful: false, titled });
      at = stop;
      continue;
    }
    if ((bits & BODY) !== 0 && (at + 1 === end || capital[at] === 2)) {
      found.push({ from: at, to: at + 1, kind: 'body', doubtful: false, titled });
      at++;
      continue;
    }
    const stop = strangerEnd(looks, at, end, text, to);
    const last = flags[stop - 1];
    const isLong = stop > at + 1;
    let kind: Kind | null = null;
    if (isLong && (last & OTHER_END) !== 0) kind = 'other';
    else if (isLong && (last & PLACE_END) !== 0) kind = 'place';
    else if (isLong && (bits & PLACE_START) !== 0) kind = 'place';
    else if (!isLong && (bits & OTHER_END) !== 0) kind = 'other';
    // An everyday word with a capital in mid-sentence needs other signs as well.
    const isEveryday = !isLong && ((bits & COMMON) !== 0 || looks.seenSmall.has(looks.lower[at]));
    const doubtful = isEveryday || (forced[at] === 1 && (!isLong || forced[stop - 1] === 1));
    found.push({ from: at, to: stop, kind, doubtful, titled });
    at = stop;
  }
}

/** The longest phrase of the lists at a word. */
function phraseAt(
  { lower, flags, capital }: Looks,
  at: number,
  to: number,
): ReturnType<typeof phrasesFrom>[number] | null {
  if ((flags[at] & PHRASE) === 0) return null;
  for (const phrase of phrasesFrom(lower[at])) {
    const { words } = phrase;
    const last = at + words.length - 1;
    if (last >= to || capital[last] === 0) continue;
    if (
      words.every((word, index) => word === lower[at + index] || (word === '&' && lower[at + index] === ''))
    )
      return phrase;
  }
  return null;
}

/** Whether two words stand side by side, with nothing but one break of white space between. */
function isNext({ words }: Text, at: number): boolean {
  return words[at].start - words[at - 1].end <= 2 && words[at].quotation === words[at - 1].quotation;
}

/** Where the unbroken run of capitalized words from `at` ends. */
function runEnd(text: Text, { capital, flags }: Looks, at: number, to: number): number {
  let end = at;
  to = Math.min(to, at + LONGEST_RUN);
  while (end < to && capital[end] > 0 && (end === at || isNext(text, end))) {
    if (end > at && (flags[end] & (FUNCTION | DATE)) !== 0 && (flags[end] & GIVEN) === 0) break;
    end++;
  }
  return end;
}

/**
 * Where the name of a body ends that begins at `from`, 0 for none: up to the last word of the run that ends such names, and on over
 * "of", "for", "and".
 */
function bodyEnd(text: Text, looks: Looks, from: number, least: number, end: number, to: number): number {
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
function linkedEnd(text: Text, looks: Looks, at: number, to: number): number {
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
function isSureBody({ lower }: Looks, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (SURE.has(lower[at])) return true;
  return to - from > 3;
}

/** The last title word of a title that begins at `at` ("Chief Financial Officer"); `at` itself if there is none further. */
function lastTitle({ flags }: Looks, at: number, end: number): number {
  let last = at;
  for (let each = at + 1; each < end && each < at + 4; each++) {
    if ((flags[each] & (TITLE | GIVEN)) === TITLE) last = each;
    else if ((flags[each] & (GIVEN | HONORIFIC)) !== 0) break;
  }
  return last;
}

function skipPortfolio({ lower, flags }: Looks, from: number, to: number): number {
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
function personEnd(text: Text, looks: Looks, from: number, to: number): number {
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
function strangerEnd(
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
