import { cuesOf, formsOf, type CueClass, type Form, type Frame } from '../cues';
import type { Item } from './items';
import * as lists from './lists/cue-phrases';

/** A cue as it stands in a clause: items up to `to`, and what kind of verb it is. */
export interface CueAt {
  form: Form;
  to: number;
}

interface Phrase {
  /** The words behind the first. */
  rest: readonly string[];
  form: Form;
  /** `verb`: a plain verb of saying must follow; `be`: a form of "be" must stand before. */
  needs?: 'verb' | 'be';
}

const RELAYED: ReadonlySet<string> = new Set(lists.RELAYED);

const byFirst = new Map<string, Phrase[]>();

function add(
  phrases: readonly string[],
  kind: { cueClass?: CueClass; frame?: Frame; needs?: Phrase['needs'] } = {},
): void {
  const { cueClass = 'speech', frame = 'strong', needs } = kind;
  for (const base of phrases) {
    const [head, ...rest] = base.split(' ');
    const forms: readonly [string, Form['form']][] = needs === 'be' ? [[head, 'past']] : formsOf(head);
    for (const [word, form] of forms) {
      const phrase = { rest, form: { base, cueClass, frame, form }, ...(needs ? { needs } : {}) };
      byFirst.set(word, [...(byFirst.get(word) ?? []), phrase]);
    }
  }
}

add(lists.SAYING);
add(lists.PUTTING, { frame: 'clause' });
add(lists.SPEAKING_OF);
add(lists.THINKING, { cueClass: 'thought' });
add(lists.LEADING_UP, { needs: 'verb' });
add(lists.RELAYED, { needs: 'be' });
// The longest first.
for (const phrases of byFirst.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);

/** True of a passive whose subject speaks: only behind a form of "be". */
export const isRelayed = ({ base }: Form): boolean => RELAYED.has(base);

const follows = (items: readonly Item[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => items[at + i]?.low === word);

/** What the words at an item can be as a cue: phrases first, the longest of them first, then the single verb. */
export function cuesAt(items: readonly Item[], at: number): CueAt[] {
  const found: CueAt[] = [];
  for (const { rest, form, needs } of byFirst.get(items[at].low) ?? []) {
    if (!follows(items, at + 1, rest)) continue;
    const to = at + 1 + rest.length;
    if (needs !== 'verb') found.push({ form, to });
    else if (items[to])
      for (const verb of cuesAt(items, to))
        if (verb.form.form === 'base' && verb.form.cueClass === 'speech')
          found.push({ form: { ...verb.form, form: form.form }, to: verb.to });
  }
  return [...found, ...cuesOf(items[at].low).map((form) => ({ form, to: at + 1 }))];
}
