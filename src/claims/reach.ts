import { cuesOf } from '../reader/cues';
import { lastFrom } from '../text/places';
import type { Range, Word } from '../text/types';
import type { Input } from './ground';
import { GOES_ON, MEASURES } from './lists/carriers';

/** How far a sentence stands from a source, as bits. */
export const ATTRIBUTED = 1;
/** It goes on with what the sentence before it credits. */
export const CARRIED = 2;
/** A neighbour in its paragraph is attributed. */
export const BESIDE = 4;
/** It, or one before it in the article, tells where figures are from. */
export const MEASURED = 8;

/** It has a word that credits, and no step could tell what is credited; or "according to", which credits all of it. */
export const WHOLE = 16;

/** How many sentences behind the one that names a poll, a census or an agency its figures may go on. */
const LIST = 3;

/** "It was said that": nobody says it. */
const PASSIVE = /^(?:is|are|was|were|been|being|be)$/i;

/** For each sentence, what reaches it of the sources that the article gives (`telling`: of tells.ts). Linear in the length of the text. */
export function reachOf({ text, attributions }: Input, telling: readonly boolean[]): Uint8Array {
  const { sentences } = text;
  const reach = new Uint8Array(sentences.length);
  const attribute = ({ start, end }: Range): void => {
    for (let at = Math.max(0, lastFrom(sentences, start)); at < sentences.length; at++) {
      if (sentences[at].start >= end) break;
      reach[at] |= ATTRIBUTED;
    }
  };
  attributions.forEach((attribution, index) => {
    const { cueClass, source, speaker, cue, content } = attribution;
    if ((source === null && speaker === null) || cueClass !== 'speech' || !telling[index]) return;
    for (const range of cue ? [cue, ...content] : content) attribute(range);
  });
  let isPassive = false;
  for (const word of text.words) {
    const wasPassive = isPassive;
    isPassive = PASSIVE.test(word.text);
    if (word.quotation !== -1 || wasPassive || !reports(word)) continue;
    if ((reach[word.sentence] & ATTRIBUTED) === 0 || word.text.toLowerCase() === 'according')
      reach[word.sentence] |= WHOLE;
    reach[word.sentence] |= ATTRIBUTED;
  }
  let measured = -LIST - 1;
  sentences.forEach(({ paragraph, words }, at) => {
    const before = sentences[at - 1]?.paragraph === paragraph ? reach[at - 1] : 0;
    const opening = text.words[words.from];
    if (before & (ATTRIBUTED | CARRIED) && opening && GOES_ON.has(opening.text.toLowerCase()))
      reach[at] |= CARRIED;
    const after = sentences[at + 1]?.paragraph === paragraph ? reach[at + 1] : 0;
    if ((before | after) & ATTRIBUTED) reach[at] |= BESIDE;
    if (measures(text.words.slice(words.from, words.to))) measured = at;
    if (at - measured <= LIST) reach[at] |= MEASURED;
  });
  return reach;
}

/** "according to", "said": words that credit wherever they stand, also where no step found for what. */
function reports({ text }: Word): boolean {
  const word = text.toLowerCase();
  if (word === 'according' || word.startsWith('http') || word.startsWith('www.')) return true;
  return cuesOf(word).some(
    ({ base, form }) => form !== 'base' && form !== 'ing' && /^(?:say|tell|write|report|add)$/.test(base),
  );
}

/** Whether a sentence names a poll, a census or another count. */
function measures(words: readonly Word[]): boolean {
  return words.some(({ text, quotation }) => quotation === -1 && MEASURES.has(text.toLowerCase()));
}
