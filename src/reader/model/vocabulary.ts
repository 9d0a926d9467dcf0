import { ModelError } from './errors';

/** The pieces that a model knows, with their numbers. */
export interface Vocabulary {
  /** How many there are. */
  readonly size: number;
  readonly ids: ReadonlyMap<string, number>;
}

/** Reads `vocabulary.txt`: one piece a line, its number is its line's, counted from 0. Throws a ModelError where it is none. */
export function readVocabulary(file: Uint8Array | string): Vocabulary {
  const lines = (typeof file === 'string' ? file : new TextDecoder().decode(file)).split('\n');
  if (lines.at(-1) === '') lines.pop();
  const ids = new Map(lines.map((line, id) => [line, id]));
  if (!ids.has('[UNK]')) throw new ModelError('foreign', 'The vocabulary has no [UNK].');
  return { size: lines.length, ids };
}
