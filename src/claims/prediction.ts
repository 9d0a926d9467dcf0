import { finding } from './finding';
import type { Ground } from './ground';
import { CONDITIONS } from './lists/modals';
import { DATED, FORECASTS, PLANNED } from './lists/predictions';
import { isSourced, ownSentences, phrasesIn, placeOf } from './own';
import type { Finding } from './types';
import { lower, phrase } from './unnamed';

/** What will happen, asserted; not where it is a dated or planned event, nor where it hangs on an "if". */
export function predictions(on: Ground): Finding[] {
  return ownSentences(on).flatMap((own) => {
    if (isSourced(own)) return [];
    const words = on.text.words.slice(own.from, own.to);
    const isDated = words.some((word) => DATED.test(word.text));
    for (const { from, to } of phrasesIn(on, own, FORECASTS)) {
      const last = lower(on.text.words[to - 1]);
      const next = on.text.words[to];
      if (
        /^set$/.test(lower(on.text.words[to - 2] ?? on.text.words[to - 1])) &&
        (isDated || PLANNED.has(lower(next ?? on.text.words[to - 1])))
      )
        continue;
      if (last === 'will' || /^['’]ll$/.test(last) || lower(on.text.words[to - 1]) === 'not') {
        const verb = /^(?:be|have|also|not)$/.test(next?.text ?? '') ? on.text.words[to + 1] : next;
        if (!verb || verb.sentence !== own.sentence || isDated || PLANNED.has(stem(lower(verb)))) continue;
        if (
          from === own.from ||
          lower(on.text.words[from - 1]) === 'at' ||
          words.some((word) => CONDITIONS.has(lower(word)))
        )
          continue;
      }
      const isBare = /^(?:will|['’]ll)(?: (?:also|only|no|not))?$/i.test(phrase(on, placeOf(on, from, to)));
      const place = placeOf(on, from, to);
      return [
        finding('claim/prediction', isBare ? 'hint' : 'information', place, { words: phrase(on, place) }),
      ];
    }
    return [];
  });
}

/** "meeting", "held": near enough to the verb itself. */
function stem(word: string): string {
  if (word.endsWith('ing')) return word.slice(0, -3);
  return word.endsWith('ed') ? word.slice(0, -2) : word;
}
