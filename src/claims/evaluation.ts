import { finding } from './finding';
import { WHOLE } from './reach';
import type { Ground } from './ground';
import { ANALYSES, EVALUATIONS } from './lists/evaluations';
import { COLOURS } from './lists/colours';
import { PLAIN_ADVERBS } from './lists/adverbs';
import { DEGREES, LINKING, OPINIONATED, SUBJECTIVE } from './lists/predicates';
import { COUNTED, JUDGING } from './lists/superlatives';
import { isOwn, isSourced, ownSentences, phrasesIn, placeOf, type Own } from './own';
import { semblanceIn } from './semblance';
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
    const judged = predicateIn(on, own, SUBJECTIVE) ?? semblanceIn(on, own);
    if (judged) return [finding('claim/evaluation', 'information', judged, { words: phrase(on, judged) })];
    // Agreed with in 58 and 64 of a hundred (docs/accuracy.md): less than the 70 that others have.
    const hinted = predicateIn(on, own, OPINIONATED) ?? adverbIn(on, own);
    return hinted ? [finding('claim/evaluation', 'hint', hinted, { words: phrase(on, hinted) })] : [];
  });
}

/** What somebody or something is found to be: "remains far from popular". */
function predicateIn(on: Ground, own: Own, judging: ReadonlySet<string>): Range | null {
  const { words } = on.text;
  for (let at = own.from; at + 1 < own.to; at++) {
    if (!LINKING.has(lower(words[at])) || !isOwn(on, at) || isNoLink(on, own, at)) continue;
    let end = at + 1;
    while (end < own.to && end - at <= MOST_DEGREES && DEGREES.has(lower(words[end]))) end++;
    if (end < own.to && judging.has(words[end].text) && isOwn(on, end)) return placeOf(on, at, end + 1);
  }
  return null;
}

/** "Roos's popular plan": whose it is; "be", which is what may be, or an order; what is asked, or hangs on an "if". */
function isNoLink({ text: { words } }: Ground, own: Own, at: number): boolean {
  const word = lower(words[at]);
  if (word === 'be') return !/^(?:to|will|wo|not|n['’]t|must)$/.test(lower(words[at - 1] ?? words[at]));
  if (/^['’]s$/.test(word) && !OF_IT.test(words[at - 1]?.text ?? '')) return true;
  return words.slice(own.from, at).some(({ text }) => /^(?:if|whether)$/i.test(text));
}

const OF_IT = /^(?:it|he|she|that|this|there|here|what|who|where|how)$/i;

/** Adverbs that judge how something is done: every one in -ly but those that are known to be plain. */
function adverbIn(on: Ground, own: Own): Range | null {
  for (let at = own.from; at < own.to; at++) {
    const word = on.text.words[at];
    const low = lower(word);
    if (!ADVERB.test(low) || PLAIN_ADVERBS.has(low) || !isOwn(on, at) || isProper(on, word)) continue;
    return placeOf(on, at, at + 1);
  }
  return null;
}

/** Not "anomaly". */
const ADVERB = /^[a-z]{3,}[^ao]ly$/;

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
