import type { Word } from '../text/types';

/** Phrases to look for, as a tree of lower-case words. */
export interface Lexicon {
  next: Map<string, Lexicon>;
  /** Whether a phrase ends here. */
  ends: boolean;
}

/**
 * Makes a lexicon of lines: words set apart by spaces, `a|b` for either, a `?` behind a word that may be missing, commas between phrases.
 * "in a|an apparent? bid|effort to" is eight phrases.
 */
export function lexicon(...lines: readonly string[]): Lexicon {
  const root: Lexicon = { next: new Map(), ends: false };
  for (const phrase of lines.join(',').split(',')) {
    const parts = phrase.trim().split(/\s+/).filter(Boolean);
    if (parts.length > 0) grow(root, parts, 0);
  }
  return root;
}

function grow(node: Lexicon, parts: readonly string[], at: number): void {
  if (at === parts.length) {
    node.ends = true;
    return;
  }
  const part = parts[at];
  const optional = part.endsWith('?');
  if (optional) grow(node, parts, at + 1);
  for (const word of (optional ? part.slice(0, -1) : part).split('|')) {
    const known = node.next.get(word);
    const child: Lexicon = known ?? { next: new Map(), ends: false };
    if (!known) node.next.set(word, child);
    grow(child, parts, at + 1);
  }
}

/** Words as phrases are written, made once for each text. */
const lowered = new WeakMap<readonly Word[], string[]>();

function lowerOf(words: readonly Word[]): string[] {
  let low = lowered.get(words);
  if (!low) lowered.set(words, (low = words.map(({ text }) => text.toLowerCase().replace('’', "'"))));
  return low;
}

/** Index behind the longest phrase that begins at a word and ends before `to`; -1 for none. */
export function matchAt({ next, ends }: Lexicon, words: readonly Word[], at: number, to: number): number {
  const low = lowerOf(words);
  let node: Lexicon | undefined = { next, ends };
  let found = -1;
  for (let word = at; word < to; word++) {
    node = node.next.get(low[word]);
    if (!node) break;
    if (node.ends) found = word + 1;
  }
  return found;
}
