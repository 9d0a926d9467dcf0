import { ModelError } from './errors';

/** The pieces that a model knows, with their numbers. */
export interface Vocabulary {
  /** How many there are. */
  readonly size: number;
  /** Pieces that open a word. */
  readonly heads: ReadonlyMap<string, number>;
  /** Pieces that go on with a word, without the `##` that marks them in the file. */
  readonly tails: ReadonlyMap<string, number>;
  /** Length of the longest piece, in code units. */
  readonly longest: number;
  /** What stands for a word that cannot be put together from pieces. */
  readonly unknown: number;
  /** What opens and what closes a window. */
  readonly opening: number;
  readonly closing: number;
}

/** Pieces that a text can hold as they are, brackets and capitals included. */
export const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'];

/** Reads `vocabulary.txt`: one piece a line, its number is its line's, counted from 0. Throws a ModelError where it is none. */
export function readVocabulary(file: Uint8Array | string): Vocabulary {
  const lines = (typeof file === 'string' ? file : new TextDecoder().decode(file)).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const heads = new Map<string, number>();
  const tails = new Map<string, number>();
  let longest = 0;
  lines.forEach((line, id) => {
    longest = Math.max(longest, line.length);
    if (line.startsWith('##')) tails.set(line.slice(2), id);
    else heads.set(line, id);
  });
  const idOf = (piece: string): number => {
    const id = heads.get(piece);
    if (id === undefined) throw new ModelError('foreign', `The vocabulary has no ${piece}.`);
    return id;
  };
  return {
    ...{ size: lines.length, heads, tails, longest },
    ...{ unknown: idOf('[UNK]'), opening: idOf('[CLS]'), closing: idOf('[SEP]') },
  };
}
