import type { Attribution } from '../attribution/types';
import { firstAfter } from '../text/places';
import type { Range } from '../text/types';
import { finding } from './finding';
import { MEASURED } from './reach';
import { inReportersVoice, mentionsAt, type Ground } from './ground';
import { AIMS, ATTEMPTS, INNER, PURPOSES, STATES } from './lists/motives';
import { isOwn, isSourced, ownSentences, phrasesIn, placeOf, type Own } from './own';
import type { Finding } from './types';
import { cueForms, phrase } from './unnamed';

/** How many sentences away somebody's own words may carry what they are said to want. */
const NEAR = 2;

/** Intentions, fears and beliefs that the reporter tells of as if seen, of people whose own words near by do not carry them. */
export function motives(on: Ground): Finding[] {
  const speaking = speakersBySentence(on);
  const thinking = thoughtsBySentence(on);
  return ownSentences(on).flatMap((own) => {
    if (isSourced(own) || (own.reach & MEASURED) !== 0) return [];
    const places = [
      ...[PURPOSES, STATES].flatMap((lexicon) =>
        [...phrasesIn(on, own, lexicon)].map(({ from, to }) => placeOf(on, from, to)),
      ),
      ...(thinking.get(own.sentence) ?? []).flatMap(({ cue }) => (cue ? [cue] : [])),
    ];
    const stands = ({ start }: Range): boolean =>
      !isOfPeople(on, own, start) && !speaks(on, speaking, own, start);
    const place = places.find(stands);
    if (place) return [finding('claim/motive', 'information', place, { words: phrase(on, place) })];
    const attempt = [...phrasesIn(on, own, AIMS), ...phrasesIn(on, own, ATTEMPTS)]
      .map(({ from, to }) => placeOf(on, from, to))
      .find(stands);
    return attempt ? [finding('claim/motive', 'hint', attempt, { words: phrase(on, attempt) })] : [];
  });
}

/** "I believe", "if you want", "people who think", "asked whether he was worried": nobody's in particular, or asked. */
function isOfPeople(on: Ground, { from }: Own, start: number): boolean {
  const at = firstAfter(on.text.words, start);
  return on.text.words
    .slice(Math.max(from, at - 4), at)
    .some((word) =>
      /^(?:is|are|was|were|been|be|allegedly|i|we|you|if|who|whether|anyone|someone|people|those|allegations|accusations|charges|will|would|can|could|should|don|don['’]t|n't|to|not)$/i.test(
        word.text,
      ),
    );
}

/** Who is reported to have said something, by the sentence of the cue. */
function speakersBySentence(on: Ground): Map<number, Set<number>> {
  const speaking = new Map<number, Set<number>>();
  for (const { speaker, cueClass, cue, content } of on.attributions) {
    if (speaker === null || cueClass !== 'speech') continue;
    const sentence = on.text.words[firstAfter(on.text.words, (cue ?? content[0]).start)]?.sentence ?? 0;
    speaking.set(sentence, (speaking.get(sentence) ?? new Set()).add(speaker));
  }
  return speaking;
}

/** Beliefs and wishes that the reading found, of somebody who says nothing in the article. */
function thoughtsBySentence(on: Ground): Map<number, Attribution[]> {
  const thinking = new Map<number, Attribution[]>();
  const vocal = new Set(
    on.attributions.flatMap(({ cueClass, speaker }) =>
      cueClass === 'speech' && speaker !== null ? [speaker] : [],
    ),
  );
  for (const each of on.attributions) {
    if (each.cueClass !== 'thought' || !each.cue || !each.source || each.source.type === 'document') continue;
    const at = firstAfter(on.text.words, each.cue.start);
    const word = on.text.words[at];
    if (!word || !inReportersVoice(on, word) || !isOwn(on, at)) continue;
    if (
      !cueForms(on, { start: each.cue.start, end: word.end }).some(({ base }) => INNER.has(base)) ||
      each.source.end + 1 < each.cue.start ||
      (each.speaker !== null && vocal.has(each.speaker))
    )
      continue;
    thinking.set(word.sentence, [...(thinking.get(word.sentence) ?? []), each]);
  }
  return thinking;
}

/** Whether the one named last before a place speaks in its sentence or near it. */
function speaks(
  on: Ground,
  speaking: Map<number, Set<number>>,
  { sentence, from }: Own,
  start: number,
): boolean {
  const { words, sentences } = on.text;
  if (start <= words[from].start) return false;
  const subject = mentionsAt(on, { start: words[from].start, end: start }).findLast(
    ({ entity }) => on.names.entities[entity].kind !== 'place',
  );
  if (!subject) return false;
  for (let near = sentence - NEAR; near <= sentence + NEAR; near++) {
    if (sentences[near] && speaking.get(near)?.has(subject.entity)) return true;
  }
  return false;
}
