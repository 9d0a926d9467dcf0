import type { Names } from '../names/types';
import { firstFrom } from '../text/places';
import type { Range, Text } from '../text/types';
import * as lists from './lists/channels';
import { outletEnd } from './outlets';
import type { Attribution, Channel, Refusal } from './types';

/** Words to either side of a verb that are looked at; more than the longest frames have. */
const REACH = 40;
/** Words between a preposition and its noun: "in a lengthy and at times bitter interview". */
const LONGEST = 8;

/** Words `[from, to)` around a verb that are no part of what is said, with the verb and the source in them. */
interface Frame {
  from: number;
  to: number;
  cue: { from: number; to: number };
  source: { from: number; to: number };
}

/** What the finders of words know. */
export interface On {
  text: Text;
  names: Names;
}

interface Way {
  kind: lists.Way;
  from: number;
  to: number;
}

/**
 * Tells by what way each attribution came to the reporter, where the words around its verb show it: never from what is said, nor from another
 * sentence. The second verb of one subject ("told the Herald that …, adding …") has the way of the first.
 */
export function addChannels(
  text: Text,
  names: Names,
  attributions: readonly Attribution[],
  refusals: readonly Refusal[],
): void {
  const on = { text, names };
  const owners = ownersOf(text, attributions);
  let before: Attribution | undefined;
  attributions.forEach((attribution) => {
    const channel =
      refused(attribution, refusals) ??
      shown(on, owners, attribution) ??
      (before && sameBreath(text, before, attribution) ? before.channel : undefined);
    if (channel) attribution.channel = channel;
    if (attribution.cue) before = attribution;
  });
}

function shown(on: On, owners: Owners, { cue, source }: Attribution): Channel | undefined {
  if (!cue || !source) return undefined;
  const { text } = on;
  const frame = frameOf(text, owners, cue, source);
  const way = bySource(text, frame, source?.type) ?? byVerb(on, frame) ?? byPlace(on, frame);
  return way && { kind: way.kind, start: text.words[way.from].start, end: text.words[way.to - 1].end };
}

function refused({ cue, content }: Attribution, refusals: readonly Refusal[]): Channel | undefined {
  const start = cue?.start ?? content[0].start;
  const found = refusals[firstFrom(refusals, start)] ?? refusals.at(-1);
  const meets = (each: Refusal | undefined): each is Refusal =>
    each !== undefined && cue !== null && each.start < cue.end && cue.start < each.end;
  const before = refusals[firstFrom(refusals, start) - 1];
  const refusal = [found, before].find(meets);
  return refusal && { kind: 'declined', start: refusal.start, end: refusal.end };
}

/** Whether a verb goes on in the sentence of another, with the same words for its subject. */
function sameBreath(text: Text, before: Attribution, { cue, source }: Attribution): boolean {
  if (!cue || !source || before.source?.start !== source.start || before.channel?.kind === 'declined')
    return false;
  const at = firstFrom(text.words, cue.start);
  const { sentence } = text.words[at];
  const alike = [before.cue?.start ?? 0, source.start].every(
    (start) => wordAt(text, start).sentence === sentence,
  );
  return alike && !lists.APART.has(low(text, at - 1));
}

const wordAt = (text: Text, offset: number): Text['words'][number] =>
  text.words[Math.min(firstFrom(text.words, offset), text.words.length - 1)];

/** Of each word the attribution whose content (index), or whose verb (-2 - index), it is a part of; -1: of none. */
type Owners = Int32Array;

function ownersOf(text: Text, attributions: readonly Attribution[]): Owners {
  const owners = new Int32Array(text.words.length).fill(-1);
  const paint = ({ start, end }: Range, as: number): void => {
    for (let at = firstFrom(text.words, start); at < text.words.length && text.words[at].start < end; at++)
      owners[at] = as;
  };
  attributions.forEach(({ content }, index) => content.forEach((piece) => paint(piece, index)));
  attributions.forEach(({ cue }, index) => cue && paint(cue, -2 - index));
  return owners;
}

function frameOf(text: Text, owners: Owners, cue: Range, source: Range | null): Frame {
  const span = (range: Range): { from: number; to: number } => ({
    from: firstFrom(text.words, range.start),
    to: firstFrom(text.words, range.end),
  });
  const verb = span(cue);
  const who = source ? span(source) : { from: verb.from, to: verb.from };
  const { sentence, quotation } = text.words[verb.from];
  const open = (at: number): boolean => {
    const word = text.words[at];
    return (
      word !== undefined &&
      word.sentence === sentence &&
      word.quotation === quotation &&
      (owners[at] === -1 || owners[at] === owners[verb.from])
    );
  };
  let { from, to } = verb;
  while (verb.from - from < REACH && open(from - 1)) from--;
  while (to - verb.from < REACH && open(to)) to++;
  return { from, to, cue: verb, source: who };
}

const low = (text: Text, at: number): string => text.words[at]?.text.toLowerCase() ?? '';

/** "The statement said", "a tweet read": the source is the way. */
function bySource(text: Text, { source }: Frame, type: string | undefined): Way | undefined {
  if (type !== 'document') return undefined;
  for (let at = source.from; at < source.to; at++) {
    const kind =
      lists.SOURCES.get(low(text, at)) ?? lists.WAYS_OF_TWO.get(`${low(text, at)} ${low(text, at + 1)}`);
    if (kind && /^\p{Ll}/u.test(text.words[at].text)) return { kind, ...source };
    if (at > source.from && lists.BOUNDS.has(low(text, at))) return undefined;
  }
  return undefined;
}

/** "Tweeted", "told reporters", "told the Herald", "told the crowd". A written way in the same frame says more: "told the Herald in a statement". */
function byVerb(on: On, frame: Frame): Way | undefined {
  const { text } = on;
  const { cue } = frame;
  // One word more: a reading may tag no more than "on Thursday" of "on Thursday told".
  for (let at = cue.from; at < Math.min(cue.to + 1, frame.to); at++) {
    const kind = lists.VERBS.get(low(text, at));
    if (kind) return byPlace(on, frame, true) ?? { kind, from: at, to: at + 1 };
    if (!lists.TELLING.has(low(text, at))) continue;
    const told = addressee(on, at + 1, frame.to);
    if (!told) return undefined;
    return byPlace(on, frame, true) ?? { ...told, from: at };
  }
  return undefined;
}

/** Who is addressed by the words from `at`: reporters, an outlet, an audience; undefined where it is somebody else. */
function addressee(on: On, at: number, to: number): Way | undefined {
  const { text } = on;
  const outlet = outletEnd(on, at, to);
  for (let end = at; end < to && end - at < LONGEST; end++) {
    const word = low(text, end);
    if (lists.REPORTERS.has(text.words[end].text) && end + 1 >= outlet)
      return { kind: 'reporters', from: at, to: end + 1 };
    if (outlet > 0 && end >= outlet) break;
    if (end === at && (word === 'me' || word === 'us')) return { kind: 'interview', from: at, to: end + 1 };
    if (outlet < 0 && lists.AUDIENCES.has(word)) {
      const ofReporters = low(text, end + 1) === 'of' && lists.REPORTERS.has(low(text, end + 2));
      return ofReporters
        ? { kind: 'reporters', from: at, to: end + 3 }
        : { kind: 'speech', from: at, to: end + 1 };
    }
    if (text.words[end].kind === 'punctuation' || (lists.BOUNDS.has(word) && word !== 'of')) break;
  }
  return outlet > 0 ? { kind: 'interview', from: at, to: outlet } : undefined;
}

const WRITTEN: readonly lists.Way[] = ['statement', 'post', 'writing', 'interview', 'filing'];

/** "In a statement", "at the rally", "on Twitter", "speaking to reporters": the nearest behind the verb, else what stands before it. */
function byPlace(on: On, frame: Frame, written = false): Way | undefined {
  const { text } = on;
  const { from, to, cue, source } = frame;
  const fits = (way: Way | undefined): Way | undefined =>
    way && (!written || WRITTEN.includes(way.kind)) ? way : undefined;
  const clause = clauseStart(text, from, Math.min(source.from, cue.from));
  for (const [first, end] of [
    [cue.from, to],
    [clause, cue.from],
  ]) {
    let aside = false;
    for (let at = first; at < end; at++) {
      if (at < cue.from || at >= cue.to) {
        if (lists.SUBORDINATES.has(low(text, at))) aside = true;
        else if (text.words[at].text === ',') aside = false;
      }
      if (aside) continue;
      const way = fits(placeAt(on, at, end));
      // What qualifies the source is not how it spoke, but a reading may take one word too many for it.
      if (way && !(at >= source.from && way.to <= source.to)) return way;
    }
  }
  return undefined;
}

/** Behind the last word before `to` that opens a clause of its own: "in a speech he was booed when *a senator called*". */
function clauseStart(text: Text, from: number, to: number): number {
  let at = to;
  while (at > from && !opensClause(text, at - 1)) at--;
  return at;
}

function opensClause(text: Text, at: number): boolean {
  const word = low(text, at);
  if (lists.OPENERS.has(word)) return true;
  return lists.SUBORDINATES.has(word) && lists.SUBJECTS.has(low(text, at + 1));
}

/** What the preposition or the word of talking at `at` opens, if it tells a way. */
function placeAt(on: On, at: number, to: number): Way | undefined {
  const { text } = on;
  const word = low(text, at);
  if (lists.TALK.has(word) && lists.TO.has(low(text, at + 1))) {
    const told = addressee(on, at + 2, to);
    return told && { ...told, from: at };
  }
  if (/^(?:took|taking|turned)$/.test(word) && low(text, at + 1) === 'to')
    return lists.PLATFORMS.has(text.words[at + 2]?.text) ? { kind: 'post', from: at, to: at + 3 } : undefined;
  if (!lists.PREPOSITIONS.has(word)) return undefined;
  const noun = nounBehind(text, at + 1, to);
  if (noun && lists.PREPOSITIONS_OF[noun.kind].has(word))
    return { ...noun, from: at, to: noun.kind === 'interview' ? withWhom(on, noun.to, to) : noun.to };
  if (word !== 'on') return undefined;
  const outlet = outletEnd(on, at + 1, to, lists.ON_AIR);
  return outlet > 0 ? { kind: 'interview', from: at, to: outlet } : undefined;
}

/** The noun phrase from `at` whose head tells a way: "a rare telephone interview", "a series of posts", "his Facebook page". */
function nounBehind(text: Text, at: number, to: number): Way | undefined {
  let found: Way | undefined;
  for (let end = at; end < to && end - at < LONGEST; end++) {
    const { text: word, kind } = text.words[end];
    const lower = word.toLowerCase();
    const pair = end + 1 < to ? lists.WAYS_OF_TWO.get(`${lower} ${low(text, end + 1)}`) : undefined;
    const one = word === lower ? lists.WAYS.get(lower) : lists.PLATFORMS.has(word) ? 'post' : undefined;
    const way = pair ?? one;
    if (way) found = { kind: way, from: at, to: end + (pair ? 2 : 1) };
    if (pair) end++;
    else if (!way && found) break;
    if (kind === 'punctuation' && word !== '-') break;
    // "In releasing the letter" is no letter's words.
    if (end === at && /^\p{Ll}+ing$/u.test(word) && lower !== 'briefing') break;
    if (
      lists.BOUNDS.has(lower) &&
      !(lower === 'of' && lists.COUNTING.has(low(text, end - 1))) &&
      lower !== 'and'
    )
      break;
  }
  return found;
}

/** "An interview *with the Herald*", "an interview *on CNN*". */
function withWhom(on: On, at: number, to: number): number {
  const { text } = on;
  if (!['with', 'on', 'for', 'to'].includes(low(text, at))) return at;
  const outlet = outletEnd(on, at + 1, to);
  if (outlet > 0) return outlet;
  let end = at + 1;
  if (low(text, end) === 'the') end++;
  const first = end;
  while (end < to && end - first < LONGEST && /^\p{Lu}/u.test(text.words[end].text)) end++;
  return end > first ? end : at;
}
