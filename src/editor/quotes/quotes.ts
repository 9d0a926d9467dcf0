import { LEAST_SPOKEN } from '../../attribution/content';
import type { Attribution, SourceType } from '../../attribution/types';
import type { EntityKind } from '../../names/types';
import type { Range } from '../../text/types';
import { firstWords, oneLine } from '../../markup';
import { namesOf } from '../places/about';
import type { Shown } from '../shown';

const NAME_LENGTH = 90;

/** What somebody is shown to have said, or a quotation that nobody is. */
export interface Quote {
  /** Its contiguous pieces; never empty. */
  content: readonly Range[];
  /** `reported`: credited to somebody without quotation marks. */
  kind: Attribution['kind'];
  /** What kind of source stands behind it; `nobody`: none is shown. */
  type: SourceType | 'nobody';
  /** Id of the entity that speaks; null where the article does not say. */
  speaker: number | null;
  /** What speaks; null where `speaker` is. */
  entity: EntityKind | null;
  /** The speaker's name, else the source's words, else ''. */
  who: string;
  /** The same in few words. */
  short: string;
  /** Words in quotation marks, in the body of the article. */
  words: number;
  /** Index of its attribution, or -1. */
  attribution: number;
  /** Whether a reader has named the speaker: the text does not show it. */
  named: boolean;
}

/** The quotes of an article in order of the text, and what is reported without quotation marks too. */
export function quotesOf(article: Shown): Quote[] {
  const { source, attributions, quotations, entities } = article;
  const called = namesOf(article);
  const words = new Map<number, number>();
  const quotes: Quote[] = [];
  for (const { pieces, outer, body, length, attribution } of quotations) {
    if (!outer || !body) continue;
    if (attribution >= 0) words.set(attribution, (words.get(attribution) ?? 0) + length);
    else if (attribution === -1 && length >= LEAST_SPOKEN)
      quotes.push({
        ...{ content: pieces, kind: 'direct', type: 'nobody', speaker: null, entity: null },
        ...{ who: '', short: '', words: length, attribution: -1, named: false },
      });
  }
  attributions.forEach(({ kind, cueClass, content, speaker, source: beside, evidence }, attribution) => {
    if (cueClass !== 'speech' || content.length === 0) return;
    const known = speaker === null ? null : called(speaker);
    const who = known?.full ?? (beside ? source.slice(beside.start, beside.end) : '');
    quotes.push({
      ...{ content, kind, speaker, attribution, named: evidence.step === 'reader' },
      entity: speaker === null ? null : entities[speaker].kind,
      who: firstWords(who, NAME_LENGTH),
      type: beside?.type ?? (speaker === null ? 'nobody' : 'named'),
      short: firstWords(known?.short ?? who, NAME_LENGTH),
      words: words.get(attribution) ?? 0,
    });
  });
  return quotes.sort((a, b) => a.content[0].start - b.content[0].start);
}

/** All its words, on one line. */
export const wordsOf = ({ source }: Shown, { content }: Quote): string =>
  content.map(({ start, end }) => oneLine(source.slice(start, end))).join(' … ');
