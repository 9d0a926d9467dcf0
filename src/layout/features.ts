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

/** Counts in the first 20,000 characters of a text. */
export function measure(text: Text): Features {
  const { source, words, sentences, paragraphs } = text;
  const head = Math.min(source.length, HEAD);
  const counted = {
    words: 0,
    functionWords: 0,
    reporting: 0,
    past: 0,
    names: 0,
    people: 0,
    reader: 0,
    licence: 0,
    technical: 0,
    recipe: 0,
    numbers: 0,
    prose: 0,
    quotations: 0,
  };
  let longParagraphs = 0;
  let seen = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.start >= head) break;
    seen++;
    let inParagraph = 0;
    let plain = 0;
    for (let at = paragraph.words.from; at < paragraph.words.to && words[at].start < head; at++) {
      const { kind, text: word, quotation, sentence } = words[at];
      if (kind === 'quote') counted.quotations++;
      if (kind === 'number') counted.numbers++;
      if (kind !== 'word' && kind !== 'number') continue;
      inParagraph++;
      if (kind === 'number') continue;
      const lower = word.toLowerCase();
      if (FUNCTION_WORDS.has(lower)) {
        counted.functionWords++;
        plain++;
      }
      if (lower !== word && at > sentences[sentence].words.from && words[at - 1].kind === 'word')
        counted.names++;
      if (REPORTING.has(lower)) counted.reporting++;
      if (IRREGULAR_PAST.has(lower) || (word.length > 4 && word.endsWith('ed'))) counted.past++;
      if (lower === 'he' || lower === 'she' || lower === 'his' || lower === 'her' || lower === 'him')
        counted.people++;
      if (quotation < 0 && (lower === 'you' || lower === 'your')) counted.reader++;
      if (LICENCE.has(lower)) counted.licence++;
      if (TECHNICAL.has(lower)) counted.technical++;
      if (RECIPE.has(lower)) counted.recipe++;
    }
    counted.words += inParagraph;
    const isFinished = /[.?!…"”’')\]]/.test(source.charAt(paragraph.end - 1)) || paragraph.end > head;
    if (inParagraph >= 12 && isFinished) longParagraphs++;
    if (inParagraph >= (isFinished ? 12 : 25) && plain >= 0.2 * inParagraph) {
      counted.prose += inParagraph;
    }
  }
  const total = counted.words || 1;
  const share = (count: number): number => count / total;
  return {
    words: counted.words,
    ...countCharacters(source, head),
    functionWords: share(counted.functionWords),
    reporting: share(counted.reporting),
    past: share(counted.past),
    names: share(counted.names),
    people: share(counted.people),
    reader: share(counted.reader),
    licence: share(counted.licence),
    technical: share(counted.technical),
    recipe: share(counted.recipe),
    numbers: share(counted.numbers),
    prose: share(counted.prose),
    longParagraphs,
    paragraphWords: counted.words / (seen || 1),
    quotations: share(counted.quotations),
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
