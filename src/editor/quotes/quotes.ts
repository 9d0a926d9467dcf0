import { LEAST_SPOKEN } from '../../attribution/content';
import { isCredited, isRefused, questionsOf } from '../../attribution/credited';
import type { Attribution, ChannelKind, Refusal, SourceType } from '../../attribution/types';
import type { EntityKind } from '../../names/types';
import type { Range } from '../../text/types';
import { firstWords, oneLine } from '../../markup';
import { namesOf } from '../places/about';
import type { Shown } from '../shown';

const NAME_LENGTH = 90;

/** What somebody is shown to have said, a quotation that nobody is, or how somebody declined to comment. */
export interface Quote {
  /** Its contiguous pieces; never empty. */
  content: readonly Range[];
  /** `indirect`: credited to somebody without quotation marks; `declined`: somebody did not say. */
  kind: Attribution['kind'] | 'declined';
  /** What kind of source stands behind it; `nobody`: none is shown. */
  type: SourceType | 'nobody';
  /** Id of the entity that speaks; null where the article does not say. */
  speaker: number | null;
  /** What speaks; null where `speaker` is. */
  entity: EntityKind | null;
  /** The words that stand for whoever speaks, which may be "he"; null where there are none. */
  beside: Range | null;
  /** The speaker's name, else the source's words, else ''. */
  who: string;
  /** The same in few words. */
  short: string;
  /** Words in quotation marks, in the body of the article. */
  words: number;
  /** Index of its attribution, or -1. */
  attribution: number;
  /** By what way it came to the reporter, and the words that show it; null where the text does not. */
  channel: { kind: ChannelKind; words: string } | null;
  /** Whether a reader has named the speaker: the text does not show it. */
  named: boolean;
}

/** The quotes of an article in order of the text, and what is reported without quotation marks, and who declined to comment. */
export function quotesOf(article: Shown): Quote[] {
  const { source, attributions, quotations, refusals } = article;
  const whoIs = describer(article);
  const words = new Map<number, number>();
  const quotes: Quote[] = [];
  for (const { pieces, outer, body, length, attribution } of quotations) {
    if (!outer || !body) continue;
    if (attribution >= 0) words.set(attribution, (words.get(attribution) ?? 0) + length);
    else if (attribution === -1 && length >= LEAST_SPOKEN)
      quotes.push({
        ...{ content: pieces, kind: 'direct', type: 'nobody', speaker: null, entity: null, beside: null },
        ...{ who: '', short: '', words: length, attribution: -1, channel: null, named: false },
      });
  }
  attributions.forEach((each, attribution) => {
    const { kind, cueClass, content, channel, evidence } = each;
    if (cueClass !== 'speech' || content.length === 0 || isRefused(each)) return;
    // Words without marks, credited to nobody, are nobody's quote; nor are words that another one covers.
    if (!isCredited(each) && !words.has(attribution)) return;
    quotes.push({
      ...{ content, kind, ...whoIs(each), attribution, named: evidence.step === 'reader' },
      channel: channel
        ? { kind: channel.kind, words: oneLine(source.slice(channel.start, channel.end)) }
        : null,
      words: words.get(attribution) ?? 0,
    });
  });
  const declined = questionsOf(refusals, attributions);
  refusals.forEach((refusal, at) => {
    quotes.push({
      ...{ content: [declined[at]], kind: 'declined', ...whoIs(refusal), attribution: -1 },
      ...{ channel: null, words: 0, named: false },
    });
  });
  return quotes.sort((a, b) => a.content[0].start - b.content[0].start);
}

/** Who stands behind the words of a source, by name where the article gives one. */
function describer(
  article: Shown,
): (
  of: Pick<Refusal, 'source' | 'speaker'>,
) => Pick<Quote, 'speaker' | 'entity' | 'beside' | 'who' | 'short' | 'type'> {
  const called = namesOf(article);
  return ({ source: beside, speaker }) => {
    const known = speaker === null ? null : called(speaker);
    const who = known?.full ?? (beside ? article.source.slice(beside.start, beside.end) : '');
    return {
      ...{ speaker, beside },
      entity: speaker === null ? null : article.entities[speaker].kind,
      who: firstWords(who, NAME_LENGTH),
      short: firstWords(known?.short ?? who, NAME_LENGTH),
      type: beside?.type ?? (speaker === null ? 'nobody' : 'named'),
    };
  };
}

/** All its words, on one line. */
export const wordsOf = ({ source }: Shown, { content }: Quote): string =>
  content.map(({ start, end }) => oneLine(source.slice(start, end))).join(' … ');
