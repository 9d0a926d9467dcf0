import { firstAfter } from '../text/places';
import { finding } from './finding';
import { inReportersVoice, mentionsAt, type Ground } from './ground';
import type { Finding, Related } from './types';
import { phrase } from './unnamed';

/** Speakers beside a quotation whose pronoun, surname or role fits two people or more. */
export function ambiguousSpeakers(on: Ground): Finding[] {
  const { text, names } = on;
  return on.attributions.flatMap(({ kind, source, evidence }) => {
    if (kind === 'indirect' || !source || source.type !== 'unresolved' || evidence.considered.length < 2)
      return [];
    const word = text.words[firstAfter(text.words, source.start)];
    if (!word || !inReportersVoice(on, word)) return [];
    const candidates = evidence.considered.map((id) => names.entities[id]);
    const related = candidates.flatMap((entity): Related[] => {
      const mention = entity.mentions.findLast(({ start, form }) => start < source.start && form === 'name');
      return mention ? [{ start: mention.start, end: mention.end, what: 'candidate' }] : [];
    });
    if (related.length < 2) return [];
    const args = { who: phrase(on, source), names: candidates.map(({ name }) => name).join(', ') };
    return [{ ...finding('quote/ambiguous-speaker', 'hint', source, args), related }];
  });
}

/** Two sentences or more of a quotation before the reader is told who speaks. */
export function lateSpeakers(on: Ground): Finding[] {
  const { text } = on;
  return on.attributions.flatMap(({ kind, source, content, speaker }) => {
    const [first] = content;
    if (kind !== 'direct' || !source || source.start < first.end) return [];
    const stops =
      text.source.slice(first.start, first.end - 2).match(/[.!?]["”’']?\s+["“‘]?[A-Z]/g)?.length ?? 0;
    const sentence = text.words[firstAfter(text.words, first.start)]?.sentence ?? 0;
    const before = text.sentences[sentence - 1];
    if (
      stops < 1 ||
      (before && speaker !== null && mentionsAt(on, before).some(({ entity }) => entity === speaker))
    )
      return [];
    const word = text.words[firstAfter(text.words, source.start)];
    if (!word || !inReportersVoice(on, word)) return [];
    const args = { sentences: stops + 1, who: phrase(on, source) };
    const related: Related[] = [{ start: source.start, end: source.end, what: 'speaker' }];
    return [{ ...finding('quote/late-speaker', 'hint', first, args), related }];
  });
}
