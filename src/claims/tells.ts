import type { Attribution, Source } from '../attribution/types';
import { isPersonNoun } from '../names/describing';
import { cuesOf } from '../reader/cues';
import { firstAfter } from '../text/places';
import type { Text } from '../text/types';
import { headIn } from './head';
import { SAYINGS, SHOWING } from './lists/sayings';

/** What may stand between what somebody says and the verb with which it goes on: "that he would stay and" "would concentrate on". */
const GOES_ON = /^[\s,]*(?:and|but|or|then)?[\s,]*$/i;

/**
 * For each attribution, whether it is somebody's word for what it holds, as a reader asks for it: a quotation, "according to", a verb or a noun of
 * saying, or of thinking that something is so ("believes that"). What somebody wants, plans, seeks, tries or does is the reporter's to tell, and hides
 * nothing; unless it goes on with what that same source says: "the mayor said that she would stay and would look to …".
 */
export function tellingOf(text: Text, attributions: readonly Attribution[]): boolean[] {
  /** Where the last that each source is shown to say ends, by where the source begins. */
  const said = new Map<number, number>();
  return attributions.map((attribution) => {
    const { source, cue, content } = attribution;
    const before = source ? said.get(source.start) : undefined;
    const telling =
      tells(text, attribution) ||
      (before !== undefined && cue !== null && GOES_ON.test(text.source.slice(before, cue.start)));
    if (telling && source) said.set(source.start, content.at(-1)?.end ?? 0);
    return telling;
  });
}

function tells(text: Text, { kind, cue, source, speaker }: Attribution): boolean {
  if (kind !== 'indirect' || !cue) return true;
  for (let at = firstAfter(text.words, cue.start); at < text.words.length; at++) {
    const word = text.words[at];
    if (word.start >= cue.end) break;
    const lower = word.text.toLowerCase();
    if (SAYINGS.has(lower)) return true;
    for (const { base, cueClass, frame } of cuesOf(lower)) {
      if (cueClass === 'act' || (cueClass === 'thought' && frame !== 'strong' && frame !== 'clause'))
        continue;
      if (!SHOWING.has(base) || speaker !== null) return true;
      if (source && (source.type === 'document' || isSomebody(text, source))) return true;
    }
  }
  return false;
}

/** Whether a source that the article does not name is a person, or people: "the coast's president", not "his silence". */
function isSomebody(text: Text, { start, end }: Source): boolean {
  const from = firstAfter(text.words, start);
  const words = text.words.slice(from, firstAfter(text.words, end));
  return headIn(words, (word) => PERSONS.test(word) || isPersonNoun(word.replace(/(?<=[^s])s$/, ''))) >= 0;
}

const PERSONS = /^(?:he|she|they|who|officials|sources|people)$/;
