import type { Text } from '../../text/types';
import { bodyEnd, isSureBody, linkedEnd } from './names-bodies';
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
  PLACE,
  PLACE_END,
  PLACE_START,
  SURNAME,
  TITLE,
} from './names-lexicon';
import { lastTitle, personEnd, skipPortfolio, strangerEnd } from './names-people';
import { phraseAt, runEnd } from './names-runs';
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

/** A word with a capital, where a name may begin. */
interface Start {
  text: Text;
  looks: Looks;
  at: number;
  /** Where its sentence ends. */
  to: number;
  /** Where the unbroken run of capitals ends. */
  end: number;
  /** What the lists know of it. */
  bits: number;
  /** A title or honorific stands before it. */
  titled: boolean;
}

/** What a way of reading makes of a start: a name, or where to look on. */
type Step = Candidate | { next: number; titled: boolean };
type Way = (start: Start) => Step | null;

/** Finds what looks like a name, sentence by sentence, in order. */
export function findCandidates(text: Text, looks: Looks): Candidate[] {
  const found: Candidate[] = [];
  for (const { words } of text.sentences) scan(text, looks, words.from, words.to, found);
  return found;
}

/** Ways to read a start, the first that fits decides. */
const WAYS: readonly Way[] = [
  ...[phrase, unlikely, honorific, body, linkedBody, title, openedTitle, titledOffice],
  ...[person, region, place, demonym, knownBody, stranger],
];

function scan(text: Text, looks: Looks, from: number, to: number, found: Candidate[]): void {
  const { flags, capital } = looks;
  let titled = false;
  for (let at = from; at < to;) {
    if (capital[at] === 0) {
      // "foreign minister Jean Roux", "spokesman for X": a small title right before counts, too.
      titled = (flags[at] & TITLE) !== 0 && text.words[at].kind === 'word';
      at++;
      continue;
    }
    const start = { text, looks, at, to, end: runEnd(text, looks, at, to), bits: flags[at], titled };
    const step = read(start);
    if ('next' in step) {
      at = step.next;
      titled = step.titled;
    } else {
      found.push(step);
      at = step.to;
      titled = false;
    }
  }
}

function read(start: Start): Step {
  for (const way of WAYS) {
    const step = way(start);
    if (step) return step;
  }
  return { next: start.at + 1, titled: false };
}

const named = ({ at }: Start, to: number, kind: Kind | null, titled = false): Candidate => ({
  ...{ from: at, to, kind, titled },
  doubtful: false,
});

/** "White House", "West Bank": phrases of the lists, and bodies that begin with one. */
function phrase(start: Start): Step | null {
  const { text, looks, at, to } = start;
  const known = phraseAt(looks, at, to);
  if (!known) return null;
  let stop = at + known.words.length;
  const end = runEnd(text, looks, stop, to);
  const further = bodyEnd(text, looks, at, stop, end, to);
  if (further > 0) return named(start, further, 'body');
  if (known.kind === 'place') stop = placeEnd(looks, stop, end);
  return named(start, stop, known.kind);
}

const placeEnd = ({ flags }: Looks, from: number, end: number): number => {
  let stop = from;
  while (stop < end && (flags[stop] & PLACE_END) !== 0) stop++;
  return stop;
};

/** A word that has its capital for another reason, unless a body's name begins with it; or a title. */
function unlikely(start: Start): Step | null {
  const { text, looks, at, to, bits } = start;
  if (isNameable(looks, at)) return null;
  const end = (bits & FUNCTION) === 0 ? start.end : at;
  const body = end > at + 1 && (bits & DATE) === 0 ? bodyEnd(text, looks, at, at + 1, end, to) : 0;
  const headed = body === 0 && (bits & BODY_HEAD) !== 0 ? linkedEnd(text, looks, at + 1, to) : 0;
  if (body > 0 || headed > at + 1) return named(start, Math.max(body, headed), 'body');
  const titled = (bits & (TITLE | HONORIFIC)) !== 0;
  return { next: titled ? skipPortfolio(looks, at + 1, to) : at + 1, titled };
}

function honorific({ at, end, bits }: Start): Step | null {
  return (bits & HONORIFIC) !== 0 && at + 1 < end ? { next: at + 1, titled: true } : null;
}

/** "Ellery Steel Corp.": the run has a word that ends the names of bodies. */
function body(start: Start): Step | null {
  const { text, looks, at, to, end, bits, titled } = start;
  const stop = bodyEnd(text, looks, at, at + 1, end, to);
  const personFirst = titled || ((bits & GIVEN) !== 0 && at + 1 < end);
  return stop > 0 && !(personFirst && !isSureBody(looks, at, stop)) ? named(start, stop, 'body') : null;
}

/** "Ministry of Works" */
function linkedBody(start: Start): Step | null {
  const { text, looks, at, to, bits, titled } = start;
  if ((bits & BODY_HEAD) === 0 || titled) return null;
  const stop = linkedEnd(text, looks, at + 1, to);
  return stop > at + 1 ? named(start, stop, 'body') : null;
}

/** "Prime Minister", "Minister of Health" */
function title({ looks, at, to, end, bits, titled }: Start): Step | null {
  if ((bits & TITLE) === 0 || ((bits & GIVEN) !== 0 && !titled)) return null;
  return { next: skipPortfolio(looks, lastTitle(looks, at, end) + 1, to), titled: true };
}

/** "Deputy Mayor": a title that begins with another word. */
function openedTitle({ looks, at, end, bits, titled }: Start): Step | null {
  if ((bits & (OPENER | COMMON | PLACE_END)) === 0 || (bits & GIVEN) !== 0 || at + 1 >= end) return null;
  const last = lastTitle(looks, at, end);
  return last > at ? { next: last, titled } : null;
}

/** "the Russian General Staff" */
function titledOffice({ at, end, bits, titled }: Start): Step | null {
  const isOffice = (bits & (COMMON | BODY_END | PLACE_END | BODY_HEAD)) !== 0;
  return titled && at + 1 === end && isOffice && (bits & (GIVEN | SURNAME)) === 0
    ? { next: at + 1, titled: false }
    : null;
}

/** A given name, or whatever stands behind a title. */
function person(start: Start): Step | null {
  const { text, looks, at, to, bits, titled } = start;
  const isPlaceAlone = !titled && (bits & PLACE) !== 0 && looks.capital[at + 1] === 0;
  if (((bits & GIVEN) === 0 && !titled) || isPlaceAlone) return null;
  const stop = personEnd(text, looks, at, to);
  return stop > at + 1 || titled ? named(start, stop, 'person', titled) : null;
}

const DIRECTIONS = new Set(['north', 'south', 'east', 'west', 'central', 'latin']);

/** "North Korean" */
function region(start: Start): Step | null {
  const { looks, at, end } = start;
  return DIRECTIONS.has(looks.lower[at]) && at + 1 < end && (looks.flags[at + 1] & DEMONYM) !== 0
    ? named(start, at + 2, 'other')
    : null;
}

function place(start: Start): Step | null {
  const { looks, at, end, bits } = start;
  return (bits & PLACE) !== 0 ? named(start, placeEnd(looks, at + 1, end), 'place') : null;
}

/** "French", "French Open", "German Valley" */
function demonym(start: Start): Step | null {
  const { looks, at, end, bits } = start;
  if ((bits & DEMONYM) === 0) return null;
  const { flags } = looks;
  let stop = at + 1;
  while (stop < end && (flags[stop] & (TITLE | HONORIFIC | OPENER | GIVEN)) === 0) stop++;
  const last = stop > at + 1 ? flags[stop - 1] : 0;
  if ((last & (OTHER_END | PLACE_END)) === 0) return named(start, at + 1, 'other');
  return named(start, stop, (last & PLACE_END) !== 0 ? 'place' : 'other');
}

function knownBody(start: Start): Step | null {
  const { looks, at, end, bits } = start;
  return (bits & BODY) !== 0 && (at + 1 === end || looks.capital[at] === 2)
    ? named(start, at + 1, 'body')
    : null;
}

/** A name without any known word. */
function stranger(start: Start): Step {
  const { text, looks, at, to, end, bits } = start;
  const { flags, forced } = looks;
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
  return { from: at, to: stop, kind, doubtful, titled: false };
}
