import type { Layout } from '../../layout/types';
import type { Text } from '../../text/types';
import { COMMON, DATE, flagsOf, FUNCTION, GIVEN, HONORIFIC } from './names-lexicon';

/** What can be told of each word before names are looked for; arrays run parallel to `Text.words`. */
export interface Looks {
  /** In small letters, curly apostrophes straightened; empty for what is not a word. */
  lower: string[];
  /** Bits of `names-lexicon`. */
  flags: Int32Array;
  /** 0: begins small, or is no word; 1: begins with a capital; 2: two letters or more, all capitals. */
  capital: Uint8Array;
  /** 1: the capital may be due to the place alone: a sentence begins here, or all words of the line have one. */
  forced: Uint8Array;
  /** Words that stand in small letters somewhere in the text. */
  seenSmall: Set<string>;
  /** By paragraph, 1: capitals mean nothing there (a headline in capitals or title case). */
  loud: Uint8Array;
}

/** Share of capitalized words from which on the capitals of a paragraph mean nothing. */
const LOUD = 0.7;

/** Looks at each word once. */
export function look({ words, paragraphs, sentences }: Text, layout: Layout): Looks {
  const lower = new Array<string>(words.length);
  const flags = new Int32Array(words.length);
  const capital = new Uint8Array(words.length);
  const forced = new Uint8Array(words.length);
  const seenSmall = new Set<string>();
  const loud = new Uint8Array(paragraphs.length);
  for (let at = 0; at < words.length; at++) {
    const { kind, text } = words[at];
    if (kind !== 'word') {
      lower[at] = '';
      continue;
    }
    const low = text.toLowerCase().replace('’', "'");
    lower[at] = low;
    flags[at] = flagsOf(low);
    capital[at] = capitalOf(text, low);
  }
  paragraphs.forEach(({ words: { from, to } }, index) => {
    let long = 0;
    let big = 0;
    for (let at = from; at < to && at < from + 60; at++) {
      if (words[at].kind !== 'word' || words[at].text.length < 4) continue;
      long++;
      if (capital[at] > 0) big++;
    }
    if (layout.kinds[index] === 'boilerplate') loud[index] = 1;
    const isLine = layout.kinds[index] === 'headline' || to - from < 30;
    if (isLine && long > 3 && big >= LOUD * long) loud[index] = 1;
  });
  for (const { paragraph, words: span } of sentences) {
    let first = true;
    for (let at = span.from; at < span.to; at++) {
      if (words[at].kind !== 'word') {
        if (words[at].kind === 'quote' || /^[:(–—•*>_-]$/.test(words[at].text)) first = true;
        continue;
      }
      if (first || loud[paragraph] === 1) forced[at] = 1;
      first = false;
      if (capital[at] === 0) seenSmall.add(lower[at]);
    }
  }
  return { lower, flags, capital, forced, seenSmall, loud };
}

const ARABIC_ARTICLE = /^(?:al|el|as|an|ul)[-‐‑]\p{Lu}/u;

/** "London-based", "NATO-led": adjectives made of a name. */
const COMPOUND =
  /-(?:based|led|backed|born|style|run|owned|controlled|wide|area|bound|made|type|like|held|occupied|[a-z]+ing|[a-z]+ed|era|only|friendly|related|free|esque)$/;

function capitalOf(text: string, low: string): number {
  const unit = text.charCodeAt(0);
  if (unit >= 97 && unit <= 122) return ARABIC_ARTICLE.test(text) ? 1 : 0;
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (first === first.toLowerCase()) return 0;
  if (/[-‐‑]\p{Ll}[\p{L}'’]*$/u.test(text) && COMPOUND.test(low)) return 0;
  return text.length > 1 && text !== low && text === text.toUpperCase() ? 2 : 1;
}

/** Whether a word can begin or be a name by its looks. */
export function isNameable({ lower, flags, capital, forced, seenSmall }: Looks, at: number): boolean {
  if (capital[at] === 0) return false;
  const bits = flags[at];
  if ((bits & (FUNCTION | DATE)) !== 0)
    return (bits & FUNCTION) === 0 && (bits & GIVEN) !== 0 && capital[at + 1] > 0;
  if (forced[at] === 0) return true;
  if ((bits & (GIVEN | HONORIFIC)) !== 0 && capital[at + 1] > 0) return true;
  if (bits === 0 && lower[at].length > 5 && /(?:ing|ed|ly)$/.test(lower[at])) return false;
  return (bits & COMMON) === 0 && !seenSmall.has(lower[at]);
}
