import type { Text } from '../text/types';
import { CLAUSE_OPENERS, PREPOSITIONS } from './lists/pronoun-words';
import { HOW, type InMind } from './pronouns-features';
import { fresh, type Anchor } from './pronouns-minds';
import { PLACE } from './pronouns-place';

/** "When he arrived, Cole said", "In her speech, Cole": how the sentence opens, where a name follows the comma of its first clause; else 0. */
export function personAhead(
  { words, sentences }: Text,
  word: number,
  ahead: Anchor | undefined,
): InMind['ahead'] {
  const { sentence } = words[word];
  const { from } = sentences[sentence].words;
  if (
    !ahead ||
    ahead.person < 0 ||
    word - from > 6 ||
    words[ahead.word].sentence !== sentence ||
    words[ahead.word].quotation >= 0
  )
    return 0;
  if (ahead.word - word > 30) return 0;
  let at = ahead.word - 1;
  while (at > word && words[at].kind === 'word' && ahead.word - at < 6) at--;
  if (words[at].text !== ',') return 0;
  for (let before = from; before < word; before++) if (words[before].kind === 'punctuation') return 0;
  const first = words[from].text.toLowerCase();
  if (CLAUSE_OPENERS.has(first) && !/^(?:and|but|or|so|yet)$/.test(first)) return 1;
  if (PREPOSITIONS.has(first)) return 2;
  // "He left, said Cole": whoever leads the sentence is no one named behind it.
  return /^s?he$/i.test(words[word].text) ? 0 : 3;
}

/** The person named ahead, to be weighed with those in mind. */
export function lookedFor(
  { person, word }: Anchor,
  { words, sentences }: Text,
  ahead: InMind['ahead'],
): InMind {
  const { sentence } = words[word];
  const { paragraph } = sentences[sentence];
  const place = PLACE.subject;
  return { ...fresh(person), word, sentence, paragraph, place, how: HOW.full, ahead, count: 1 };
}
