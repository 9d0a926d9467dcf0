import type { Reading } from '../reader/types';
import type { Text } from '../text/types';
import { isPersonNoun, POSSESSIVE } from './describing';
import { genderOfRole, type Gender } from './gender';
import { HOW, type How, type InMind, type Scene } from './pronouns-features';
import { isSource, PLACE, placeOf, type Place } from './pronouns-place';

/** Stands for a source that is named nowhere ("a senior official"): he may mean it, and then means nobody named. */
export const UNNAMED = -2;
/** Persons kept in mind. */
const MOST = 8;

/** A place where a person is named or described, by word. */
export interface Anchor {
  /** Index of the person, whatever the caller counts by. */
  person: number;
  word: number;
  /** The word behind the mention. */
  after: number;
  /** By name; else described. */
  named?: boolean;
}

/** Who is in mind while a text is read, and what pronouns have told of them. */
export interface Minds {
  /** Latest first. */
  latest: InMind[];
  scene: Scene;
  /** Mentions so far, by person - `UNNAMED`. */
  counts: number[];
  /** Named in full so far. */
  introduced: Set<number>;
  /** Pronouns of men that meant a person, less those of women. */
  votes: Map<number, number>;
  /** The gender of the last source that nobody names. */
  unnamed: Gender;
  /** The gender of the last pronoun that had nobody to mean. */
  orphan: Gender;
}

/** Nobody in mind. */
export function emptyMinds(clauses: Uint32Array): Minds {
  const scene: Scene = {
    clauses,
    most: 0,
    first: -1,
    speaker: -1,
    spoke: -1,
    spokeAt: -1,
    other: -1,
    otherSpoke: -1,
  };
  return {
    latest: [],
    scene,
    counts: [],
    introduced: new Set(),
    votes: new Map(),
    unnamed: 'unknown',
    orphan: 'unknown',
  };
}

/** Keeps a person who is named or described in mind. */
export function keepAnchor(
  minds: Minds,
  text: Text,
  reading: Reading,
  { person, word, after, named }: Anchor,
): void {
  const { words } = text;
  const isFull = named === true && after - word > 1;
  const alone = minds.introduced.has(person) ? HOW.short : HOW.alone;
  const how = !named ? HOW.described : isFull ? HOW.full : alone;
  const before = words[word - 1]?.text;
  keep(minds, text, person, word, placeOf(text, reading, word, after), how);
  if (person === UNNAMED) minds.unnamed = genderOfRole(words[after - 1].text);
  const [mind] = minds.latest;
  mind.joined = isJoint(before) || isJoint(words[after]?.text);
  // "Cole's lawyer, Jo Hale, said": Hale is no aside.
  const leads = mind.place === PLACE.source || mind.place === PLACE.subject;
  mind.aside = !leads && (before === ',' || before === '(');
}

/** Keeps a person whom a word means in mind, or `UNNAMED`, before all others. */
export function keep(minds: Minds, text: Text, person: number, word: number, place: Place, how: How): void {
  const { latest, scene, counts } = minds;
  const { sentence } = text.words[word];
  const { paragraph } = text.sentences[sentence];
  const count = (counts[person - UNNAMED] ?? 0) + 1;
  counts[person - UNNAMED] = count;
  if (how === HOW.full) minds.introduced.add(person);
  if (person !== UNNAMED) {
    if (count > scene.most) scene.most = count;
    if (scene.first < 0) scene.first = person;
  }
  if (place === PLACE.source) {
    if (scene.speaker !== person) {
      scene.other = scene.speaker;
      scene.otherSpoke = scene.spoke;
    }
    scene.speaker = person;
    scene.spoke = paragraph;
    scene.spokeAt = word;
  }
  // Who is first named by a surname alone, after pronouns without antecedent, is likely whom they meant.
  if (count === 1 && how === HOW.alone && minds.orphan !== 'unknown')
    minds.votes.set(person, minds.orphan === 'male' ? 1 : -1);
  const opensHere = latest.length === 0 || latest[0].sentence !== sentence;
  let at = 0;
  while (at < latest.length && latest[at].person !== person) at++;
  const isKnown = at < latest.length;
  const mind = isKnown ? latest[at] : fresh(person);
  if (!isKnown) mind.awaited = minds.orphan !== 'unknown' && how !== HOW.meant && count === 1;
  mind.opens = isKnown && mind.sentence === sentence ? mind.opens : opensHere;
  mind.word = word;
  mind.sentence = sentence;
  mind.paragraph = paragraph;
  mind.place = place;
  mind.how = how;
  mind.joined = false;
  mind.aside = false;
  mind.count = count;
  if (place === PLACE.source || place === PLACE.subject) mind.subject = sentence;
  if (how === HOW.meant) mind.meant = sentence;
  for (let each = Math.min(at, MOST - 1); each > 0; each--) latest[each] = latest[each - 1];
  latest[0] = mind;
}

/** Somebody who comes to mind. */
export function fresh(person: number): InMind {
  return {
    person,
    word: 0,
    sentence: 0,
    paragraph: 0,
    place: PLACE.other,
    how: HOW.alone,
    awaited: false,
    ahead: 0,
    opens: false,
    joined: false,
    aside: false,
    count: 0,
    subject: -1,
    meant: -1,
  };
}

/** Whether a word joins what stands beside it. */
export function isJoint(word: string | undefined): boolean {
  return word === 'and' || word === 'or' || word === '&';
}

/**
 * The gender of a source that begins at a word and is one person whom nobody names: "a senior official", "his brother", "Cole's lawyer"; null: it is none.
 * @param anchors where persons are named or described; those from `next` on begin behind the word
 */
export function unnamedSource(
  { words }: Text,
  reading: Reading,
  at: number,
  anchors: readonly Anchor[],
  next: number,
): Gender | null {
  const { roles } = reading;
  if (!isSource(reading, at)) return null;
  const own = anchors[next - 1]?.word === at ? next - 1 : next;
  if (anchors[own - 1]?.after > at) return null;
  let to = at + 1;
  while (to < words.length && roles[to] === 2) to++;
  let head = at;
  for (let each = at; each < to && words[each].kind === 'word'; each++) {
    const low = words[each].text.toLowerCase();
    if (each > at && /^(?:of|for|from|who|at|in|with|to|familiar|close|briefed)$/.test(low)) break;
    head = each;
  }
  let first = own;
  // "Cole's" of "Cole's lawyer"
  while (anchors[first]?.word < to && POSSESSIVE.test(words[anchors[first].after]?.text ?? '')) first++;
  if (anchors[first]?.word < to) return null;
  if (first === own && /^(?:an?|one|another)$/i.test(words[at].text))
    return words[to - 1].text.endsWith('s') ? null : genderOfRole(words[head].text);
  const isOne =
    (first > own || /^(?:the|his|her|their)$/i.test(words[at].text)) &&
    isPersonNoun(words[head].text.toLowerCase());
  return isOne ? genderOfRole(words[head].text) : null;
}
