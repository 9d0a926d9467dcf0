import { isCapital, isSmall } from '../text/chars';
import type { Text } from '../text/types';
import { FUNCTION_WORDS } from './lists/function-words';
import { IRREGULAR_PAST, REPORTING } from './lists/reporting';
import { LICENCE, RECIPE, TECHNICAL } from './lists/technical';

/** What can be counted in the first part of a text. Shares are of the words counted, 0 to 1, unless said otherwise. */
export interface Features {
  /** Words and numbers counted. */
  words: number;
  /** Control and replacement characters, share of characters. */
  control: number;
  /** Characters that code, logs and markup are full of, share of characters. */
  symbols: number;
  functionWords: number;
  reporting: number;
  past: number;
  /** Capitalized words inside sentences of running text. */
  names: number;
  /** "he", "she", "his", "her", "him". */
  people: number;
  /** "you", "your" outside quotations. */
  reader: number;
  licence: number;
  technical: number;
  recipe: number;
  numbers: number;
  /** Words that stand in paragraphs of running text. */
  prose: number;
  /** Paragraphs of a dozen words or more that end like a sentence, in whatever language. */
  longParagraphs: number;
  /** Words a paragraph, on average. */
  paragraphWords: number;
  quotations: number;
}

/** Characters at the head of a text that are enough to decide. */
const HEAD = 20_000;

const SYMBOL = new Uint8Array(128);
for (const symbol of '{}[]<>=|\\_*~^`+;') SYMBOL[symbol.charCodeAt(0)] = 1;

// What a word counts as: one bit a list.
const FUNCTION = 1;
const REPORT = 2;
const PAST = 4;
const PERSON = 8;
const READER = 16;
const LEGAL = 32;
const TECHNIC = 64;
const COOKING = 128;

const bits = new Map<string, number>();
for (const [list, bit] of [
  [FUNCTION_WORDS, FUNCTION],
  [REPORTING, REPORT],
  [IRREGULAR_PAST, PAST],
  [['he', 'she', 'his', 'her', 'him'], PERSON],
  [['you', 'your'], READER],
  [LICENCE, LEGAL],
  [TECHNICAL, TECHNIC],
  [RECIPE, COOKING],
] as const)
  for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);

/** Counts in the first 20,000 characters of a text. */
export function measure({ source, words, sentences, paragraphs }: Text): Features {
  const head = Math.min(source.length, HEAD);
  // By bit: how many words have it, for bits 1 to 128.
  const counts = new Array<number>(8).fill(0);
  let total = 0;
  let names = 0;
  let numbers = 0;
  let quotations = 0;
  let prose = 0;
  let longParagraphs = 0;
  let seen = 0;
  for (const { start, end, words: span } of paragraphs) {
    if (start >= head) break;
    seen++;
    let inParagraph = 0;
    let plain = 0;
    for (let at = span.from; at < span.to && words[at].start < head; at++) {
      const { kind, text, quotation, sentence } = words[at];
      if (kind === 'quote') quotations++;
      else if (kind === 'number') {
        numbers++;
        inParagraph++;
      }
      if (kind !== 'word') continue;
      inParagraph++;
      const isCapitalized = !isSmall(text, 0) && isCapital(text, 0);
      if (isCapitalized && at > sentences[sentence].words.from && words[at - 1].kind === 'word') names++;
      let bit = bits.get(isCapitalized ? text.toLowerCase() : text) ?? 0;
      if (bit === 0 && text.length > 4 && text.endsWith('ed')) bit = PAST;
      if (quotation >= 0) bit &= ~READER;
      if ((bit & FUNCTION) > 0) plain++;
      for (let place = 0; bit > 0; place++, bit >>= 1) counts[place] += bit & 1;
    }
    total += inParagraph;
    const isFinished = '.?!…"”’\')]'.includes(source.charAt(end - 1)) || end > head;
    if (inParagraph >= 12 && isFinished) longParagraphs++;
    if (inParagraph >= (isFinished ? 12 : 25) && plain >= 0.2 * inParagraph) prose += inParagraph;
  }
  const share = (count: number): number => count / (total || 1);
  const [functionWords, reporting, past, people, reader, licence, technical, recipe] = counts.map(share);
  return {
    ...{ functionWords, reporting, past, people, reader, licence, technical, recipe },
    words: total,
    ...countCharacters(source, head),
    names: share(names),
    numbers: share(numbers),
    prose: share(prose),
    longParagraphs,
    paragraphWords: total / (seen || 1),
    quotations: share(quotations),
  };
}

function countCharacters(source: string, head: number): { control: number; symbols: number } {
  let control = 0;
  let symbols = 0;
  for (let at = 0; at < head; at++) {
    const unit = source.charCodeAt(at);
    if (unit < 128) symbols += SYMBOL[unit];
    if (
      unit === 0xfffd ||
      unit === 0x7f ||
      (unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13)
    )
      control++;
  }
  return { control: control / (head || 1), symbols: symbols / (head || 1) };
}
