import type { Layout } from '../../layout/types';
import type { Text } from '../../text/types';
import { NAME_TAGS, type Reading } from '../types';
import type { Known } from './decode';
import type { Tagging } from './types';

/** How much the rules' names count beside the model's log-probabilities; see `hintsOf`. */
export interface Hints {
  /** For the tag that the rules give to a word. */
  seen: number;
  /** Against any name where the rules see none. */
  unseen: number;
}

/**
 * Chosen on CoNLL++ dev, and the dev parts of wikigold and CrossNER: the model alone is the better one on encyclopedic text, the rules are on
 * newspaper text (docs/training.md has the figures).
 */
export const HINTS: Hints = { seen: 3, unseen: 2 };

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
    const { seen, unseen } =
      kind === 'byline' || kind === 'dateline' ? { seen: NEVER, unseen: NEVER } : hints;
    const tag = rules.names[word];
    if (tag === 0) {
      for (let tag = 1; tag < NAME_TAGS.length; tag++) known[i * NAME_TAGS.length + tag] -= unseen;
      continue;
    }
    // A word of the text may be several of the model's: only the first of them opens the name.
    const begins = tag % 2 === 1 && opened !== word;
    opened = word;
    known[i * NAME_TAGS.length + (tag % 2 === 0 || begins ? tag : tag + 1)] += seen;
  }
  return known;
}
