import assert from 'node:assert/strict';
import { analyze } from '../../../src/article';
import type { Tagging } from '../../../src/reader/model/types';

/**
 * Who said what in a text, one line an attribution: `speaker or [source words] <cue> kind: content | content`.
 * `?` where nobody is credited.
 * @param tagging what the trained reader saw in it; without it rules read
 */
export function whoSaidWhat(source: string, tagging?: Tagging): string[] {
  const { attributions, names } = analyze(source, tagging);
  return attributions.map(({ kind, content, cue, source: by, speaker }) => {
    const words = (range: { start: number; end: number }): string => source.slice(range.start, range.end);
    const who = speaker !== null ? names.entities[speaker].name : by ? `[${words(by)}]` : '?';
    return `${who} <${cue ? words(cue) : ''}> ${kind}: ${content.map(words).join(' | ')}`;
  });
}

/** The steps that decided, in the order of the attributions. */
export const stepsOf = (source: string): string[] =>
  analyze(source).attributions.map(({ evidence }) => evidence.step);

/** A case: what the text says, the text (behind an introduction), and who said what in it, by rules. */
export const readsBehind =
  (intro: string) =>
  (title: string, text: string, expected: string[]): void => {
    it(title, () => assert.deepEqual(whoSaidWhat(intro + text), expected));
  };
