import { CAMPS, GROUPS, UNNAMED } from '../attribution/lists/heads';
import { finding } from './finding';
import type { Ground } from './ground';
import { ANYBODY, COUNTS, FEELINGS, LEADS_IN, NOT_A_SOURCE, POINTING } from './lists/vague';
import { isOwn, isSourced, ownSentences, placeOf, type Own } from './own';
import { MEASURED } from './reach';
import type { Word } from '../text/types';
import type { Finding } from './types';
import { lower, phrase } from './unnamed';

/** How many words may stand between a count and the group it counts, and between the group and what it feels. */
const ADJECTIVES = 2;
const VERB_WITHIN = 3;

/** Views of an uncounted crowd that no verb of saying introduces: "many of the bakers distrusted him", "seen by some residents", "for most voters". */
export function crowds(on: Ground): Finding[] {
  return ownSentences(on).flatMap((own) => {
    if (isSourced(own) || (own.reach & MEASURED) !== 0) return [];
    for (let at = own.from; at < own.to; at++) {
      if (!isOwn(on, at)) continue;
      const to = COUNTS.has(lower(on.text.words[at])) ? crowdAt(on, own, at) : telling(on, own, at);
      if (to < 0) continue;
      const place = placeOf(on, at, to);
      return [finding('source/vague', 'information', place, { source: phrase(on, place), cue: '' })];
    }
    return [];
  });
}

/** Index behind a crowd whose view is told, where its count stands at a word; -1 for none. */
function crowdAt({ text }: Ground, { from, to }: Own, at: number): number {
  const { words } = text;
  const low = (index: number): string => (index >= from && index < to ? lower(words[index]) : '');
  const before = low(at - 1);
  if (NOT_A_SOURCE.has(before)) return -1;
  if (LEADS_IN.has(before) && low(at + 1) === ',') return at + 1;
  let head = at + 1;
  if (low(head) === 'of' && /^(?:the|his|her|its|their)$/.test(low(head + 1))) head += 2;
  const last = Math.min(to, head + ADJECTIVES + 1);
  while (head < last && isAdjective(words[head]) && !isCrowd(low(head))) head++;
  const known = head < last && isCrowd(low(head));
  if (!known) head--;
  if (head <= at || !/[a-z]{3}s$/.test(words[head].text)) return -1;
  if (known && LEADS_IN.has(before)) return head + 1;
  for (let verb = head + 1; verb <= head + (known ? VERB_WITHIN : 1); verb++) {
    if (FEELINGS.has(low(verb)) || (low(verb) === 'made' && low(verb + 1) === 'it')) return head + 1;
  }
  return -1;
}

/** "Lawmakers, who say the plan is dead": index behind such a group. */
function telling({ text }: Ground, { from, to }: Own, at: number): number {
  const { words } = text;
  const head = lower(words[at]);
  if (!CAMPS.has(head) && !GROUPS.has(head) && !(head.endsWith('s') && UNNAMED.has(head))) return -1;
  if (at > from && POINTING.has(lower(words[at - 1]))) return -1;
  const who = words[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (who + 1 >= to || lower(words[who]) !== 'who') return -1;
  return SAYS.test(lower(words[who + 1])) ? at + 1 : -1;
}

const SAYS =
  /^(?:say|argue|argued|claim|believe|believed|fear|feared|contend|contended|complain|complained|insist|insisted|think|thought|worry|worried|accuse|see|view|consider)$/;

function isAdjective(word: Word): boolean {
  return (
    word.kind === 'word' &&
    !FEELINGS.has(lower(word)) &&
    !/^(?:of|in|from|at|on|and|or|who|that|the|as|have|had|has|are|were|to|for|by)$/.test(lower(word))
  );
}

function isCrowd(word: string): boolean {
  return (
    GROUPS.has(word) || CAMPS.has(word) || ANYBODY.has(word) || (word.endsWith('s') && UNNAMED.has(word))
  );
}
