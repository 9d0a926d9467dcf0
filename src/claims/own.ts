import type { Ground } from './ground';
import { asks } from './ground';
import { matchAt, type Lexicon } from './phrases';
import type { Range } from '../text/types';
import { CARRIED, WHOLE } from './reach';
import { COMMANDS, LINKS } from './lists/openers';

/** Sentences with fewer words are titles, lines of a list, fragments. */
const FEWEST_WORDS = 6;

const FIRST_PERSONS = new Set(['I', 'We', 'we', 'my', 'My', 'me', 'our', 'Our', 'us']);

/** A sentence in the reporter's own voice, or a part of it. */
export interface Own {
  sentence: number;
  /** Its words: `Text.words[from, to)`. */
  from: number;
  to: number;
  /** What reaches it of sources (reach.ts). */
  reach: number;
}

/** The sentences in which the reporter asserts something: body, prose, not a question, not an order. */
export function ownSentences(on: Ground): Own[] {
  const own: Own[] = [];
  on.text.sentences.forEach((sentence, index) => {
    const { from, to } = sentence.words;
    if (on.layout.kinds[sentence.paragraph] !== 'body' || to - from < FEWEST_WORDS || asks(on, sentence))
      return;
    const opening = on.text.words[from].text;
    if (COMMANDS.has(opening.toLowerCase()) || LINKS.has(opening.toLowerCase())) return;
    if (!/[.!…"”’')]$/.test(on.text.words[to - 1].text) || isFirstPersons(on, from, to)) return;
    own.push({ sentence: index, from, to, reach: on.reach[index] });
  });
  return own;
}

/** "I", "my", "we": whoever writes so tells whose view it is. */
function isFirstPersons(on: Ground, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (FIRST_PERSONS.has(on.text.words[at].text) && isOwn(on, at)) return true;
  }
  return false;
}

/** Whether a word is the reporter's: in no quotation, and part of nothing that somebody is credited with. */
export function isOwn({ text, credited }: Ground, at: number): boolean {
  return text.words[at].quotation === -1 && credited[at] === 0;
}

/** Whether a source is given for the whole sentence, or carried on to it. */
export const isSourced = ({ reach }: Own): boolean => (reach & (WHOLE | CARRIED)) !== 0;

/** The phrases of a lexicon that the reporter uses in a sentence: words `[from, to)`. */
export function* phrasesIn(on: Ground, own: Own, phrases: Lexicon): Generator<{ from: number; to: number }> {
  for (let at = own.from; at < own.to; at++) {
    if (!isOwn(on, at)) continue;
    const to = matchAt(phrases, on.text.words, at, own.to);
    if (to < 0) continue;
    yield { from: at, to };
    at = to - 1;
  }
}

/** Where words `[from, to)` stand. */
export function placeOf({ text }: Ground, from: number, to: number): Range {
  return { start: text.words[from].start, end: text.words[to - 1].end };
}
