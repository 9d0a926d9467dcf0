import { finding } from './finding';
import { WHOLE } from './reach';
import type { Ground } from './ground';
import { ANALYSES, EVALUATIONS } from './lists/evaluations';
import { COLOURS } from './lists/colours';
import { DEGREES, LINKING, SUBJECTIVE } from './lists/predicates';
import { COUNTED, JUDGING } from './lists/superlatives';
import { isOwn, isSourced, ownSentences, phrasesIn, placeOf, type Own } from './own';
import type { Range } from '../text/types';
import type { Finding } from './types';
import { isProper, lower, phrase } from './unnamed';

/** How many words may stand between a linking verb and what it links. */
const MOST_DEGREES = 3;

/** Judgements in the reporter's voice; also where the sentence goes on to tell what somebody else says. */
export function evaluations(on: Ground): Finding[] {
  return ownSentences(on).flatMap((own) => {
    if ((own.reach & WHOLE) !== 0) return [];
    for (const lexicon of [EVALUATIONS, ANALYSES, COLOURS]) {
      for (const { from, to } of phrasesIn(on, own, lexicon)) {
        if (inName(on, from, to) || isSeen(on, from, to)) continue;
        const place = placeOf(on, from, to);
        return [
          finding('claim/evaluation', 'information', place, {
            words: phrase(on, place),
          }),
        ];
      }
    }
    const judged = predicateIn(on, own);
    if (!judged) return [];
    return [finding('claim/evaluation', 'information', judged, { words: phrase(on, judged) })];
  });
}

/** What somebody or something is found to be: "remains far from popular". */
function predicateIn(on: Ground, own: Own): Range | null {
  const { words } = on.text;
  for (let at = own.from; at + 1 < own.to; at++) {
    if (!LINKING.has(lower(words[at])) || !isOwn(on, at)) continue;
    let end = at + 1;
    while (end < own.to && end - at <= MOST_DEGREES && DEGREES.has(lower(words[end]))) end++;
    if (end < own.to && SUBJECTIVE.has(words[end].text) && isOwn(on, end)) return placeOf(on, at, end + 1);
  }
  return null;
}

/** First, largest, worst, unprecedented; those that can be looked up only as a hint. */
export function superlatives(on: Ground): Finding[] {
  return ownSentences(on).flatMap((own) => {
    if (isSourced(own)) return [];
    for (const [lexicon, severity] of [
      [JUDGING, 'information'],
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

/** "Appears to show": what a picture has in it. */
function isSeen({ text }: Ground, from: number, to: number): boolean {
  return (
    /^(?:appear|seem)/i.test(text.words[from].text) &&
    /^(?:show|depict|be|have)$/.test(text.words[to]?.text ?? '')
  );
}

/** Whether the words are a part of a name or a title: "the Worst Western Motel". */
export function inName(on: Ground, from: number, to: number): boolean {
  return on.text.words.slice(from, to).some((word) => isProper(on, word));
}
