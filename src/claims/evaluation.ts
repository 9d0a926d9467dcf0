import { finding } from './finding';
import type { Ground } from './ground';
import { ANALYSES, EVALUATIONS } from './lists/evaluations';
import { COUNTED, JUDGING } from './lists/superlatives';
import { isSourced, ownSentences, phrasesIn, placeOf } from './own';
import type { Finding } from './types';
import { isProper, phrase } from './unnamed';

/** Judgements in the reporter's voice; also where the sentence goes on to tell what somebody else says. */
export function evaluations(on: Ground): Finding[] {
  return ownSentences(on).flatMap((own) => {
    for (const lexicon of [EVALUATIONS, ANALYSES]) {
      for (const { from, to } of phrasesIn(on, own, lexicon)) {
        if (inName(on, from, to)) continue;
        const place = placeOf(on, from, to);
        return [
          finding('claim/evaluation', 'information', place, {
            words: phrase(on, place),
          }),
        ];
      }
    }
    return [];
  });
}

/** First, largest, worst, unprecedented; those that can be looked up only as a hint. */
export function superlatives(on: Ground): Finding[] {
  return ownSentences(on).flatMap((own) => {
    if (isSourced(own)) return [];
    for (const [lexicon, severity] of [
      [JUDGING, 'hint'],
      [COUNTED, 'hint'],
    ] as const) {
      for (const { from, to } of phrasesIn(on, own, lexicon)) {
        if (inName(on, from, to)) continue;
        const place = placeOf(on, from, to);
        return [finding('claim/superlative', severity, place, { words: phrase(on, place) })];
      }
    }
    return [];
  });
}

/** Whether the words are a part of a name or a title: "the Worst Western Motel". */
function inName(on: Ground, from: number, to: number): boolean {
  return on.text.words.slice(from, to).some((word) => isProper(on, word));
}
