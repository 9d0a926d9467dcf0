import type { Attribution } from '../attribution/types';
import { cuesOf } from '../reader/cues';
import { firstAfter } from '../text/places';
import type { Text } from '../text/types';
import { SAYINGS, SHOWING } from './lists/sayings';

/**
 * Whether an attribution is somebody's word for what it holds, as a reader asks for it: a quotation, "according to", a verb or a noun of saying, or of
 * thinking that something is so ("believes that"). What somebody wants, plans, seeks, tries or does is the reporter's to tell, and hides nothing.
 */
export function tells(text: Text, { kind, cue, source, speaker }: Attribution): boolean {
  if (kind !== 'indirect' || !cue) return true;
  for (let at = firstAfter(text.words, cue.start); at < text.words.length; at++) {
    const word = text.words[at];
    if (word.start >= cue.end) break;
    const lower = word.text.toLowerCase();
    if (SAYINGS.has(lower)) return true;
    for (const { base, cueClass, frame } of cuesOf(lower)) {
      if (cueClass === 'act' || (cueClass === 'thought' && frame !== 'strong' && frame !== 'clause'))
        continue;
      if (!SHOWING.has(base)) return true;
      if (speaker !== null || source?.type === 'document') return true;
    }
  }
  return false;
}
