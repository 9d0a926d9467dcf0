import { finding } from './finding';
import type { Ground } from './ground';
import { CONDITIONS } from './lists/modals';
import { DATED, FORECASTS, PLANNED } from './lists/predictions';
import { isSourced, ownSentences, phrasesIn, placeOf, type Own } from './own';
import type { Finding } from './types';
import { lower, phrase } from './unnamed';

/** A "will" without a word of how sure it is: as often a plan as a forecast, so only shown in the text. */
const BARE = /^(?:will|['’]ll)(?: (?:also|only|no|not))?$/i;
const MODAL = /^(?:will|would|could|may|might)\b/i;
/** "Will be sent", "will be repaired": somebody has it so. */
const PARTICIPLE = /(?:ed|en|sent|held|put|cut|built|made|done)$/;

/** What will happen, asserted; not where it is a dated, planned or announced event. */
export function predictions(on: Ground): Finding[] {
  return ownSentences(on).flatMap((own) => {
    if (isSourced(own)) return [];
    for (const { from, to } of phrasesIn(on, own, FORECASTS)) {
      const place = placeOf(on, from, to);
      const words = phrase(on, place);
      if (/\bset to$/i.test(words) && isPlanned(on, own, to)) continue;
      const isBare = BARE.test(words);
      if (MODAL.test(words) && hangsOn(on, own, from)) continue;
      if ((isBare || /\bwill$/i.test(words)) && (isPlanned(on, own, to) || hangsOn(on, own, from))) continue;
      return [finding('claim/prediction', isBare ? 'hint' : 'information', place, { words })];
    }
    return [];
  });
}

/** Whether what follows is dated, or among what is planned and announced. */
function isPlanned({ text }: Ground, own: Own, to: number): boolean {
  const skip = /^(?:be|have|also|not)$/.test(text.words[to]?.text ?? '') ? 1 : 0;
  const verb = text.words[to + skip];
  if (!verb || verb.sentence !== own.sentence) return true;
  if (text.words[to].text === 'be' && PARTICIPLE.test(verb.text)) return true;
  if (text.words.slice(own.from, own.to).some((word) => DATED.test(word.text))) return true;
  return PLANNED.has(stem(lower(verb)));
}

/** "At will"; what opens its sentence; what hangs on an "if", or is asked ("who will"). */
function hangsOn({ text }: Ground, own: Own, from: number): boolean {
  if (from === own.from || lower(text.words[from - 1]) === 'at') return true;
  return text.words.slice(own.from, own.to).some((word) => CONDITIONS.has(lower(word)));
}

/** "meeting", "held": near enough to the verb itself. */
function stem(word: string): string {
  if (word.endsWith('ing')) return word.slice(0, -3);
  return word.endsWith('ed') ? word.slice(0, -2) : word;
}
