import { CLOSED, ORDINARY } from '../reader/rules/lists/names-ordinary';
import { TITLES } from '../reader/rules/lists/names-people';
import type { Text } from '../text/types';
import { bare } from './bare';
import { NAME_TAGS } from '../reader/types';

const PERSON = NAME_TAGS.indexOf('B-PER');
const LEAST = 4;

/**
 * Tags the surnames of people who are named in full elsewhere wherever they stand untagged with a capital: "Breaker — who …" opens a sentence, and could be
 * a common noun if nobody were called Chad Breaker. Not where the same word is tagged as anything else, or stands in small letters. Changes `names`; linear.
 */
export function tagAgain({ words }: Text, names: Uint8Array): void {
  const surnames = new Set<string>();
  const barred = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const { text } = words[at];
    const low = bare(text);
    const tag = names[at];
    if (tag === 0 && /^\p{Ll}/u.test(text)) barred.add(low);
    if (tag > PERSON + 1) barred.add(low);
    const isLast = tag === PERSON + 1 && names[at + 1] !== PERSON + 1;
    if (isLast && text.length >= LEAST && /^\p{Lu}[\p{L}’'-]+$/u.test(text)) surnames.add(low);
  }
  tagShort(words, names);
  tagLoud(words, names, barred);
  for (let at = 0; at < words.length; at++) {
    const { text, kind } = words[at];
    if (names[at] > 0 || kind !== 'word' || !/^\p{Lu}/u.test(text)) continue;
    const low = bare(text);
    if (!surnames.has(low) || barred.has(low) || CLOSED.has(low)) continue;
    if ((ORDINARY.has(low) || TITLES.has(low)) && !isAlone(words[at + 1]?.text ?? '')) continue;
    // Part of a longer name that the reader does not see.
    if (isCapital(words, at + 1, 1) || isCapital(words, at, -1)) continue;
    names[at] = PERSON;
  }
}

/** A dash, a comma or a verb stands behind a name; behind a noun may stand anything. */
function isAlone(next: string): boolean {
  return /^(?:[—–,]|--|who|whose|said|says|told|has|had|was|is|did)$/.test(next);
}

/** Whether the word at `at` (or before it) has a capital and stands right beside the one in question. */
function isCapital(words: Text['words'], at: number, side: 1 | -1): boolean {
  const one = side === 1 ? at - 1 : at;
  const other = side === 1 ? at : at - 1;
  if (!words[one] || !words[other] || words[one].sentence !== words[other].sentence) return false;
  const [left, right] = one < other ? [words[one], words[other]] : [words[other], words[one]];
  if (right.start - left.end > 1) return false;
  const { text, kind } = words[other];
  return kind === 'word' && /^\p{Lu}/u.test(text) && text !== text.toUpperCase();
}

/** "the Lisse Harbour Authority (LHA)": the letters in brackets name the same body, there and wherever else they stand untagged. */
function tagShort(words: Text['words'], names: Uint8Array): void {
  const short = new Set<string>();
  for (let at = 3; at + 1 < words.length; at++) {
    const { text } = words[at];
    if (words[at - 1].text !== '(' || words[at + 1].text !== ')' || !/^\p{Lu}{3,7}$/u.test(text)) continue;
    if (names[at - 2] !== BODY && names[at - 2] !== BODY + 1) continue;
    let from = at - 2;
    while (names[from] === BODY + 1) from--;
    const letters = words
      .slice(from, at - 1)
      .filter(({ text }) => /^\p{Lu}/u.test(text))
      .map(({ text }) => text.charAt(0));
    if (letters.length > 1 && letters.join('').startsWith(text.slice(0, 2)) && names[at] === 0)
      short.add(text);
  }
  if (short.size === 0) return;
  for (let at = 0; at < words.length; at++)
    if (names[at] === 0 && short.has(words[at].text)) names[at] = BODY;
}

const BODY = NAME_TAGS.indexOf('B-ORG');

/** "TARVEL BEATS WENDLE": words in capitals that the article has elsewhere as names of one word, all of one kind. */
function tagLoud(words: Text['words'], names: Uint8Array, barred: ReadonlySet<string>): void {
  const kinds = new Map<string, number>();
  for (let at = 0; at < words.length; at++) {
    const tag = names[at];
    if (tag % 2 === 0 || names[at + 1] === tag + 1) continue;
    const low = bare(words[at].text);
    const known = kinds.get(low);
    kinds.set(low, known === undefined || known === tag ? tag : 0);
  }
  for (let at = 0; at < words.length; at++) {
    const { text } = words[at];
    if (names[at] > 0 || !/^\p{Lu}{4,}$/u.test(text)) continue;
    const low = bare(text);
    const isNoun = barred.has(low) && !(kinds.get(low) ?? 0);
    if (!isNoun && !CLOSED.has(low)) names[at] = kinds.get(low) ?? 0;
  }
}
