import assert from 'node:assert/strict';
import type { Entry, Ignored, Named } from '../../../src/kept/types';
import { write } from '../../../src/kept/write';

export const ignored = (
  file: string,
  code: string,
  sentence: string | null = null,
  occurrence = 1,
): Ignored => ({
  ...{ list: 'ignored', file, code, sentence, occurrence },
});
export const named = (file: string, quotation: string, speaker: string | null, quote = true): Named => ({
  ...{ list: 'speakers', file, quotation, occurrence: 1, quote, speaker },
});
export const add = (text: string, ...entries: Entry[]): string => {
  const made = write(text, { add: entries, remove: [] });
  assert.ok(made !== null, 'it may not be written');
  return made;
};
export const take = (text: string, ...entries: Entry[]): string | null =>
  write(text, { add: [], remove: entries });
export const HERE = ignored('a.txt', 'source/vague', 'Critics say it is late.');
export const TWICE = ignored('a.txt', 'source/vague', 'Critics say it is late.', 2);
export const ALL = ignored('b/c.txt', 'source/anonymous');
export const PELL = named('a.txt', '"The steel is tired."', 'Imogen Pell');
