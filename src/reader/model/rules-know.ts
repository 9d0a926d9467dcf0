import { EITHER, FEMALE, HONORIFICS, MALE, TITLES } from '../rules/lists/names-people';
import type { Layout } from '../../layout/types';
import type { Span, Text } from '../../text/types';
import { NAME_TAGS, type Reading } from '../types';
import type { Known } from './decode';
import type { Tagging } from './types';

type NameKind = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** How much the rules' names count beside the model's log-probabilities; see `hintsOf`. */
export interface Hints {
  /** For the tag that the rules give to a word, by the kind of name. */
  seen: Readonly<Record<NameKind, number>>;
  /**
   * For the beginning of a person of whom the rules know neither given name nor title: their guess for any stranger. Where such a name goes on they know as
   * well as of others.
   */
  stranger: number;
  /** The same where such a name has several words. */
  strangers: number;
  /** Against any name where the rules see none. */
  unseen: number;
}

/**
 * Chosen on CoNLL++ dev (digits 3 to f), GUM news (digits 2 to f), and the dev parts of wikigold and CrossNER: the model alone is the better one on encyclopedic
 * text, the rules are on newspaper text (docs/training.md has the figures); but whom the rules only guess to be a person the model knows better everywhere. At 0 a lone stranger gives names 0.1 to 0.3 more there, at 1 pronouns (GAP) 1.2 more right of those answered.
 */
export const HINTS: Hints = {
  seen: { PER: 3, ORG: 3, LOC: 4, MISC: 3 },
  stranger: 1,
  strangers: 2,
  unseen: 2,
};

const LAST_OF_PERSON = NAME_TAGS.indexOf('I-PER');

/** So unlikely that it does not happen. */
const NEVER = 1000;

/**
 * The rules' names as numbers for the decoder, added to the log-probabilities of each word's tags. Bylines and datelines are the rules' alone, who
 * know their form; and no name runs on into a new paragraph.
 */
export function hintsOf(
  { words, sentences }: Text,
  { blocks }: Layout,
  rules: Reading,
  { starts }: Tagging,
  hints: Hints,
): Known {
  const sure = surePeople(words, rules.names);
  const known = new Float32Array(starts.length * NAME_TAGS.length);
  let word = 0;
  let opened = -1;
  let paragraph = 0;
  let block = 0;
  for (let i = 0; i < starts.length; i++) {
    while (word + 1 < words.length && words[word + 1].start <= starts[i]) word++;
    if (word >= words.length || starts[i] < words[word].start || starts[i] >= words[word].end) continue;
    const before = paragraph;
    paragraph = sentences[words[word].sentence].paragraph;
    if (paragraph !== before)
      for (let tag = 2; tag < NAME_TAGS.length; tag += 2) known[i * NAME_TAGS.length + tag] -= NEVER;
    while (block + 1 < blocks.length && blocks[block + 1].start <= words[word].start) block++;
    const kind = blocks[block]?.kind;
    const isFixed = kind === 'byline' || kind === 'dateline';
    const tag = rules.names[word];
    if (tag === 0) {
      for (let tag = 1; tag < NAME_TAGS.length; tag++)
        known[i * NAME_TAGS.length + tag] -= isFixed ? NEVER : hints.unseen;
      continue;
    }
    // A word of the text may be several of the model's: only the first of them opens the name.
    const begins = tag % 2 === 1 && opened !== word;
    opened = word;
    known[i * NAME_TAGS.length + (tag % 2 === 0 || begins ? tag : tag + 1)] += isFixed
      ? NEVER
      : tag === 1 && sure[word] === 0
        ? rules.names[word + 1] === LAST_OF_PERSON
          ? hints.strangers
          : hints.stranger
        : hints.seen[NAME_TAGS[tag].slice(2) as NameKind];
  }
  return known;
}

/** Which words belong to people of whom more is known than that they are named: a given name, an initial, a title; and their surnames elsewhere. */
function surePeople(words: Text['words'], names: Uint8Array): Uint8Array {
  const sure = new Uint8Array(names.length);
  const surnames = new Set<string>();
  const runs: Span[] = [];
  for (let at = 0; at < names.length; at++) {
    if (names[at] !== 1) continue;
    let to = at + 1;
    while (names[to] === LAST_OF_PERSON) to++;
    const first = words[at].text.toLowerCase();
    const before = words[at - 1]?.text.toLowerCase().replace(/\.$/, '') ?? '';
    const isKnown =
      (to - at > 1 &&
        (/^\p{L}\.?$/u.test(first) || MALE.has(first) || FEMALE.has(first) || EITHER.has(first))) ||
      TITLES.has(before) ||
      HONORIFICS.has(before);
    if (isKnown) {
      sure.fill(1, at, to);
      surnames.add(words[to - 1].text);
      surnames.add(words[at].text);
    } else runs.push({ from: at, to });
  }
  for (const { from, to } of runs) if (surnames.has(words[to - 1].text)) sure.fill(1, from, to);
  return sure;
}
