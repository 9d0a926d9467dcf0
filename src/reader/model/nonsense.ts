import type { Text } from '../../text/types';
import { classOf, cuesOf } from '../cues';
import * as lists from '../rules/lists/clause-words';
import type { Link } from '../types';
import { runFrom } from './runs';

/** Small words that report nothing, alone or together ("until recently"); the prepositions in "in a poll", "to Cole" may. */
const SAYS_NOTHING = new Set([
  ...lists.AUXILIARIES,
  ...lists.DETERMINERS,
  ...['until', 'since', 'before', 'after', 'during', 'while', 'when', 'because', 'although', 'though'],
  ...['and', 'but', 'or', 'not', 'no'],
]);

/**
 * Without what cannot be told, whatever the network believes: a quotation credited by words that report nothing, and words of saying behind which nothing
 * but somebody's name is said ("referring to Cole"). Whom somebody backs or judges is told ("endorsed Cole").
 * @param names the reading's name tags
 * @param roles its role tags; what is dropped loses them
 */
export function withoutNonsense(
  { words }: Text,
  names: Uint8Array,
  roles: Uint8Array,
  links: readonly Link[],
): Link[] {
  const contents = new Map<number, number[]>();
  for (const { kind, from, to } of links)
    if (kind === 'cue' && to >= 0) contents.set(to, [...(contents.get(to) ?? []), from]);
  const dropped = new Set<number>();
  for (const [cue, said] of contents) {
    const { from, to } = runFrom(roles, cue);
    const cueWords = words.slice(from, to).map(({ text }) => text);
    const wordsSaid = said.flatMap((at) => {
      const run = runFrom(roles, at);
      return Array.from({ length: run.to - run.from }, (_, i) => run.from + i);
    });
    const quoted = wordsSaid.every((at) => words[at].quotation >= 0);
    const quotes = wordsSaid.some((at) => words[at].quotation >= 0);
    const nothing = saysNothing(cueWords.map((word) => word.toLowerCase()));
    const named =
      tellsOnly(cueWords) &&
      wordsSaid.every((at) => words[at].quotation < 0 && isOfName(words[at].text, names[at]));
    // "State television, quoting an official, reported": whom it quotes is not what it says.
    const quoting = cueWords.length === 1 && cueWords[0].toLowerCase() === 'quoting' && !quotes;
    if ((quoted && nothing) || named || quoting) [cue, ...said].forEach((at) => dropped.add(at));
  }
  for (const at of dropped) {
    const { from, to } = runFrom(roles, at);
    roles.fill(0, from, to);
  }
  return links.filter(({ from }) => !dropped.has(from));
}

/** A day or an hour alone may be what is left of "she said on Tuesday". */
const saysNothing = (cue: readonly string[]): boolean =>
  cue.some((word) => !lists.TIMES.has(word)) &&
  cue.every((word) => SAYS_NOTHING.has(word) || lists.TIMES.has(word) || lists.isAdverb(word));

/** Words of saying, and none that judge ("denounced"); referring is no judgement. */
const tellsOnly = (cue: readonly string[]): boolean =>
  classOf(cue) === 'speech' &&
  cue.every((word) =>
    cuesOf(word.toLowerCase()).every(({ frame, base }) => frame !== 'object' || base === 'refer'),
  );

/** A word of a name, or of what stands around names. */
const isOfName = (word: string, tag: number): boolean =>
  tag > 0 || /^(?:(?:M(?:r|s|rs)|Dr)\.?|\W+)$/.test(word);
