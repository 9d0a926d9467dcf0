import type { Attribution } from '../attribution/types';
import type { Range } from '../text/types';
import { wordsOf, type Ground } from './ground';
import { ACCUSING } from './lists/accusing';
import { EVALUATIONS } from './lists/evaluations';
import { matchAt } from './phrases';
import { lower } from './unnamed';

/** The words by which a source judges or accuses rather than tells: in its cue, or in what it is credited with; null for none. */
export function judges(on: Ground, { cue, content }: Attribution): Range | null {
  const { words } = on.text;
  if (cue) {
    const { from, to } = wordsOf(on, cue);
    if (words.slice(from, to).some((word) => ACCUSING.has(lower(word)))) return cue;
  }
  for (const piece of content) {
    const { from, to } = wordsOf(on, piece);
    for (let at = from; at < to; at++) {
      const end = matchAt(EVALUATIONS, words, at, to);
      if (end > 0) return { start: words[at].start, end: words[end - 1].end };
    }
  }
  return null;
}
