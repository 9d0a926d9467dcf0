import { FORM, PLACE, type Form, type Place } from './pronouns-place';

/** Last mentioned by: full name, one word of it, one word by which alone the person was named so far, description, pronoun. */
export const HOW = { full: 0, short: 1, alone: 2, described: 3, meant: 4 } as const;
export type How = (typeof HOW)[keyof typeof HOW];

/** A person kept in mind, as last mentioned. */
export interface InMind {
  person: number;
  /** First word of the last mention, and where it stands. */
  word: number;
  sentence: number;
  paragraph: number;
  place: Place;
  how: How;
  /** What an orphan pronoun before the first mention says: there was one; likely this person is known from elsewhere. */
  awaited: boolean;
  /** Behind the pronoun: "In her speech, Cole …"; 1 behind a clause's opener ("when"), 2 behind a preposition, 3 else; 0: before it. */
  ahead: 0 | 1 | 2 | 3;
  /** First person mentioned in that sentence. */
  opens: boolean;
  /** Beside "and" or "or"; behind a comma or bracket. */
  joined: boolean;
  aside: boolean;
  /** Mentions so far. */
  count: number;
  /** The last sentence where this person was subject or source, and where a pronoun meant this person; -1: none. */
  subject: number;
  meant: number;
}

/** The pronoun that asks. */
export interface Asking {
  word: number;
  sentence: number;
  paragraph: number;
  form: Form;
  /** 0 opens its sentence, 1 opens a clause behind "that", "when", 2 goes on behind "and", "but", 3 elsewhere. */
  spot: 0 | 1 | 2 | 3;
  source: boolean;
  /** In the first sentence of its paragraph. */
  first: boolean;
  /** Right behind a quotation: "…," he said. */
  behind: boolean;
  /** Who is named in what the pronoun is credited with: hardly whoever says it. */
  told: ReadonlySet<number>;
  /** Whom the pronoun's words answer, and whose turn it is to speak; -1: none. */
  answered: number;
  turn: number;
}

/** What is known of everybody in mind. */
export interface Scene {
  /** Ends of clauses before each word. */
  clauses: Uint32Array;
  /** Mentions of whoever is mentioned most. */
  most: number;
  /** Whoever was named first in the article; whoever was last a source, and in which paragraph; -1: none. */
  first: number;
  speaker: number;
  spoke: number;
  /** The word of that speaker's mention. */
  spokeAt: number;
  /** Whoever else spoke before that speaker, and in which paragraph; -1: none. */
  other: number;
  otherSpoke: number;
}

/** Families of features and how many each has. The weights are a list for each, in `lists/pronoun-weights.ts`. */
export const FAMILIES = {
  reach: 120,
  between: 32,
  how: 15,
  often: 12,
  paragraph: 6,
  clause: 24,
  spot: 24,
  source: 12,
  subject: 16,
  chain: 16,
  flags: 11,
  speech: 10,
  fresh: 2,
  ahead: 16,
  place: 24,
  near: 20,
  beside: 32,
  topic: 16,
} as const;
export type Family = keyof typeof FAMILIES;

/** Calls `take` with the features that hold between a pronoun and a person in mind; `later`: how many others were mentioned since. */
export function features(
  pronoun: Asking,
  each: InMind,
  later: number,
  scene: Scene,
  take: (family: Family, at: number) => void,
): void {
  const { form } = pronoun;
  if (pronoun.told.has(each.person)) take('flags', 10);
  if (each.ahead > 0) {
    take('ahead', form * 4 + each.ahead);
    return;
  }
  const back = pronoun.sentence - each.sentence;
  const clauses = scene.clauses[pronoun.word] - scene.clauses[each.word];
  const near = back === 0 && clauses === 0 ? 0 : Math.min(4, back + 1);
  const nearer = Math.min(2, back);
  const leads = each.place === PLACE.source || each.place === PLACE.subject ? 1 : 0;
  take('reach', form * 30 + near * 6 + each.place);
  take('place', form * 6 + each.place);
  take('near', form * 5 + near);
  if (back === 0) take('beside', form * 8 + leads * 4 + apart(pronoun.word - each.word));
  const topic =
    (each.count >= scene.most ? 1 : 0) + (each.person === scene.first ? 2 : 0) + (each.subject >= 0 ? 4 : 0);
  take('topic', (pronoun.form === FORM.subject && pronoun.spot === 0 ? 8 : 0) + topic);
  take('between', form * 8 + (back === 0 ? 4 : 0) + Math.min(3, later));
  take('how', each.how * 3 + nearer);
  take('often', (each.count >= scene.most ? 4 : each.count * 2 >= scene.most ? 8 : 0) + bucket(each.count));
  take('paragraph', Math.min(2, pronoun.paragraph - each.paragraph) * 2 + (pronoun.first ? 1 : 0));
  if (back === 0) take('clause', form * 6 + leads * 3 + Math.min(2, clauses));
  if (form === FORM.subject) take('spot', pronoun.spot * 6 + leads * 3 + nearer);
  take('source', (pronoun.source ? 6 : 0) + (each.place === PLACE.source ? 3 : 0) + nearer);
  take('subject', form * 4 + since(pronoun.sentence, each.subject));
  take('chain', form * 4 + since(pronoun.sentence, each.meant));
  if (pronoun.source) take('speech', (pronoun.behind ? 5 : 0) + asSpeaker(pronoun, each, scene));
  if (pronoun.source && leads === 1 && each.count === 1 && back === 1) take('fresh', pronoun.behind ? 1 : 0);
  if (each.joined) take('flags', 0);
  if (each.aside) take('flags', 1);
  if (each.person === scene.first) take('flags', 2);
  if (each.opens) take('flags', 3);
  if (each.person === scene.speaker) take('flags', pronoun.source ? 4 : 5);
  if (later === 0 && back === 1) take('flags', 6);
  if (each.awaited) take('flags', each.how === HOW.alone ? 8 : 9);
  if (each.opens && back === 1 && form === FORM.subject && pronoun.spot === 0) take('flags', 7);
}

/** 0 no source, 1 a source before others, 2 the last source: in this paragraph, 3 the one before, 4 further up. */
function asSpeaker({ paragraph }: Asking, { person, place }: InMind, scene: Scene): number {
  const { speaker, spoke } = scene;
  if (person !== speaker) return place === PLACE.source ? 1 : 0;
  return 2 + Math.min(2, paragraph - spoke);
}

function bucket(count: number): number {
  return count < 3 ? count - 1 : count < 6 ? 2 : 3;
}

function since(sentence: number, last: number): number {
  return last < 0 ? 3 : Math.min(3, sentence - last);
}

function apart(words: number): number {
  return words < 3 ? 0 : words < 6 ? 1 : words < 12 ? 2 : 3;
}
