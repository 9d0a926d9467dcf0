import { inName } from './evaluation';
import { finding } from './finding';
import type { Ground } from './ground';
import { BLAME, CAUSES } from './lists/causes';
import { MODALS } from './lists/modals';
import { isSourced, ownSentences, phrasesIn, placeOf } from './own';
import type { Finding } from './types';
import { lower, phrase } from './unnamed';

/** How many words before a cause may hold the word that makes it only possible. */
const BEFORE = 3;

/** Cause, blame or responsibility, asserted; a bare "led to" is only shown in the text. */
export function causes(on: Ground): Finding[] {
  return ownSentences(on).flatMap((own) => {
    if (isSourced(own)) return [];
    for (const [lexicon, severity] of [
      [BLAME, 'information'],
      [CAUSES, 'hint'],
    ] as const) {
      for (const { from, to } of phrasesIn(on, own, lexicon)) {
        const before = on.text.words.slice(Math.max(own.from, from - BEFORE), from);
        if (before.some((word) => MODALS.has(lower(word)))) continue;
        if (inName(on, from, to)) continue;
        const place = placeOf(on, from, to);
        return [finding('claim/cause', severity, place, { words: phrase(on, place) })];
      }
    }
    return [];
  });
}
