import type { Word } from '../text/types';

/** Words that open what is told about a head. */
export const OPENS_DETAIL =
  /^(?:at|from|of|in|with|for|inside|who|surveyed|polled|led|interviewed|familiar|close|briefed|appointed|working|hired)$/;

/** Index of the head: the last word before a preposition or a comma ends the phrase, if it fits; -1 if not. */
export function headIn(words: readonly Word[], fits: (word: string) => boolean): number {
  let end = words.findIndex(
    (word, at) => word.kind === 'punctuation' || (at > 0 && OPENS_DETAIL.test(word.text.toLowerCase())),
  );
  if (end < 0) end = words.length;
  return end > 0 && fits(words[end - 1].text.toLowerCase()) ? end - 1 : -1;
}
