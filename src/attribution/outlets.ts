import { mentionAt } from '../names/lookup';
import type { Names } from '../names/types';
import type { On } from './channel';
import { OUTLET_NOUNS, OUTLETS } from './lists/channels';

const LONGEST = 6;

/** Somebody may be called Fox or Star. */
const isPerson = (names: Names, offset: number): boolean => {
  const mention = mentionAt(names, offset);
  return mention !== undefined && names.entities[mention.entity].kind === 'person';
};

/**
 * Where the name of a newspaper, station, agency or site that begins at word `at` ends: "the *Ellery Courier*", "*CNN*", "*The New York Times*"; -1 where none
 * begins there, or none of `outlets`. A lower-case noun stands for one too: "the newspaper".
 */
export function outletEnd({ text: { words }, names }: On, at: number, to: number, outlets = OUTLETS): number {
  let from = at;
  if (/^(?:the|a|an)$/i.test(words[from]?.text ?? '')) from++;
  let end = -1;
  let word = from;
  for (; word < to && word - from < LONGEST && /^[\p{Lu}\d]/u.test(words[word].text); word++) {
    const isOutlet = outlets.has(words[word].text) || words[word].text.endsWith('.com');
    if (isOutlet && !(word > from && isPerson(names, words[word].start))) end = word + 1;
  }
  if (end > 0 || outlets !== OUTLETS) return end;
  const { text } = words[word] ?? {};
  return from > at && word < to && text !== undefined && OUTLET_NOUNS.has(text) ? word + 1 : -1;
}
