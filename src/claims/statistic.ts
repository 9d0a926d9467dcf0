import { finding } from './finding';
import type { Ground } from './ground';
import {
  CASUALTIES,
  COUNTED_PEOPLE,
  MAGNITUDES,
  PARTS,
  PLAIN_UNITS,
  PUBLIC,
  SHARES,
  VAGUE_COUNTS,
} from './lists/quantities';
import { isOwn, isSourced, ownSentences, placeOf, type Own } from './own';
import { matchAt } from './phrases';
import { ATTRIBUTED, BESIDE, MEASURED } from './reach';
import type { Finding } from './types';
import { lower, phrase } from './unnamed';

/** Counts from here on are somebody's count. */
const MANY = 1000;
/** Fewer things than that one counts oneself. */
const SOME = 20;

/** Shares, sums and counts in the reporter's voice, with no source in the sentence, beside it or carried on to it. */
export function statistics(on: Ground): Finding[] {
  return ownSentences(on).flatMap((own) => {
    if (isSourced(own) || (own.reach & (ATTRIBUTED | BESIDE | MEASURED)) !== 0) return [];
    if (on.text.words.slice(own.from, own.to).some((word) => PUBLIC.has(lower(word)))) return [];
    for (let at = own.from; at < own.to; at++) {
      if (!isOwn(on, at)) continue;
      const to = quantityAt(on, own, at);
      if (to < 0) continue;
      const place = placeOf(on, at, to);
      return [finding('claim/statistic', 'hint', place, { words: phrase(on, place) })];
    }
    return [];
  });
}

/** Index behind a quantity that begins at a word: "$3 million", "12 percent", "thousands of voters", "48,000 workers"; -1 for none. */
function quantityAt({ text }: Ground, { to }: Own, at: number): number {
  const words = text.words;
  const part = matchAt(PARTS, words, at, to);
  if (part > 0) return part;
  const next = (step: number): string => (at + step < to ? lower(words[at + step]) : '');
  const word = lower(words[at]);
  if (VAGUE_COUNTS.has(word) && next(1) === 'of') return at + 3 <= to ? at + 3 : -1;
  const money = /^[$£€]$/.test(word) ? 1 : 0;
  const number = lower(words[at + money] ?? words[at]);
  if (!/^\d/.test(number) || (at > 0 && /^[-–:/$£€]$/.test(words[at - 1].text))) return -1;
  const after = at + money + 1;
  const unit = after < to ? lower(words[after]) : '';
  if (SHARES.has(unit)) return after + 1;
  if (MAGNITUDES.has(unit)) return after + 1;
  const value = Number(number.replaceAll(',', ''));
  if (money > 0) return value >= MANY ? after : -1;
  if (!Number.isFinite(value)) return -1;
  if (
    CASUALTIES.has(unit) ||
    (COUNTED_PEOPLE.has(unit) && CASUALTIES.has(after + 1 < to ? lower(words[after + 1]) : ''))
  )
    return after + 1;
  if (number.includes(',') && value >= MANY) return after + 1;
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(number);
  return !isYear && value >= SOME && /^[a-z]{3,}s$/.test(unit) && !PLAIN_UNITS.has(unit) ? after + 1 : -1;
}
