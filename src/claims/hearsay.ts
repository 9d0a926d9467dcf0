import { finding } from './finding';
import type { Ground } from './ground';
import { ADVERBS, EXPECTED, PASSIVES, REACTIONS } from './lists/hearsay';
import { DATED } from './lists/predictions';
import { isSourced, ownSentences, phrasesIn, placeOf, type Own } from './own';
import type { Finding } from './types';
import { lower, phrase } from './unnamed';

/** How many words behind a passive a "by …" may follow. */
const AGENT_WITHIN = 12;

/** Belief, report and reaction without anybody who believes, reports or reacts. */
export function agentless(on: Ground): Finding[] {
  return ownSentences(on).flatMap((own) => {
    for (const lexicon of [PASSIVES, ADVERBS, REACTIONS, EXPECTED]) {
      for (const { from, to } of phrasesIn(on, own, lexicon)) {
        if (lexicon !== ADVERBS && (isSourced(own) || hasAgent(on, own, to))) continue;
        if (lexicon === ADVERBS && isSourced(own)) continue;
        if (
          lexicon === EXPECTED &&
          on.text.words.slice(own.from, own.to).some(({ text }) => DATED.test(text))
        )
          continue;
        if (from > own.from && /(?:['’]s?|his|her|their|its)$/i.test(on.text.words[from - 1].text)) continue;
        const place = placeOf(on, from, to);
        return [finding('source/agentless', 'warning', place, { words: phrase(on, place) })];
      }
    }
    return [];
  });
}

function hasAgent(on: Ground, own: Own, to: number): boolean {
  return on.text.words
    .slice(to, Math.min(own.to, to + AGENT_WITHIN))
    .some((word) => /^(?:by|from|among)$/.test(lower(word)));
}
