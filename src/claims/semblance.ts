import type { Ground } from './ground';
import { OPINIONATED, SUBJECTIVE } from './lists/predicates';
import { isOwn, placeOf, type Own } from './own';
import type { Range } from '../text/types';
import { lower } from './unnamed';

/** What is seen in a picture, read in a paper or heard on a tape "appears" to whoever looks. */
const RECORDS =
  /^(?:videos?|footage|photos?|photographs?|pictures?|images?|clips?|tapes?|recordings?|screenshots?|documents?|emails?|e-mails?|records?|satellite)$/i;
/** How many words may stand between the verb and what somebody or something seems to be. */
const MOST_BETWEEN = 2;

/** How somebody or something seems to the reporter, and to nobody who is named: "seemed to hesitate", "appears to be slipping", "looks set to". */
export function semblanceIn(on: Ground, own: Own): Range | null {
  const { words } = on.text;
  if (words.slice(own.from, own.to).some(({ text }) => RECORDS.test(text))) return null;
  for (let at = own.from + 1; at + 1 < own.to; at++) {
    if (!isOwn(on, at)) continue;
    const word = lower(words[at]);
    if (/^seem(?:s|ed|ing)?$/.test(word)) return placeOf(on, at, at + 1);
    if (!/^(?:appear(?:s|ed|ing)?|look(?:s|ed)|sound(?:s|ed|ing)?)$/.test(word)) continue;
    let to = at + 1;
    while (
      to < own.to &&
      to - at <= MOST_BETWEEN &&
      /ly$|^(?:not|more|less|very|so|too|as)$/.test(lower(words[to]))
    )
      to++;
    if (to < own.to && isOwn(on, to) && shows(word, lower(words[to]))) return placeOf(on, at, to + 1);
  }
  return null;
}

/** Whether the word behind the verb makes it one of seeming: not "appeared in court", not "looked at the plan". */
function shows(verb: string, next: string): boolean {
  if (SUBJECTIVE.has(next) || OPINIONATED.has(next)) return true;
  if (verb.startsWith('appear')) return /^(?:to|that|[a-z]{3,}ed)$/.test(next);
  return (
    /^(?:like|if|though|set|primed|ready|[a-z]{4,}ed)$/.test(next) && !(verb === 'sounded' && next === 'like')
  );
}
