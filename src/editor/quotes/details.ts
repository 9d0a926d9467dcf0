import { because, sentence, wayOf, type Say } from '../../catalogue';
import { firstWords, phrases } from '../../markup';
import type { Shown } from '../shown';
import { wordsOf, type Quote } from './quotes';

const WAY_LENGTH = 40;
const REASON_LENGTH = 90;
const TOOLTIP_LENGTH = 6000;

/** What stands behind a quote in the view: its line, and in few words how it came, where the text shows that. */
export function detailOf({ kind, named, channel }: Quote, line: number, say: Say): string {
  const parts = [
    sentence('quotes/line', { line }, say),
    kind === 'indirect' ? sentence('quotes/reported', {}, say) : '',
    named ? sentence('quotes/named', {}, say) : '',
    channel ? firstWords(channel.words, WAY_LENGTH) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** All the words of a quote; by what way it came, and why this speaker, '' where nothing shows it. */
export function inFull(article: Shown, quote: Quote, say: Say): { text: string; how: string; why: string } {
  const { channel, attribution, type } = quote;
  const text = firstWords(wordsOf(article, quote), TOOLTIP_LENGTH);
  const way = channel && wayOf(channel.kind, firstWords(channel.words, REASON_LENGTH), say);
  const how = way ? sentence('card/way', { way }, say) : '';
  if (type === 'nobody' || attribution < 0) return { text, how, why: '' };
  const { step, because: ranges } = article.attributions[attribution].evidence;
  const words = firstWords(phrases(article.source, ranges), REASON_LENGTH);
  return { text, how, why: sentence('card/why', { reason: because(step, words, say) }, say) };
}
