import { NAME_TAGS, ROLE_TAGS } from '../types';
import type { Batch, Pieces, Scores, Window, WindowTagging } from './types';
import type { Vocabulary } from './vocabulary';

/** A window that is to be read, with the text's pieces that it is of. */
export interface Job {
  pieces: Pieces;
  window: Window;
}

/** Pieces that a window has in the network: with its context, its opening and its closing piece. */
const lengthOf = ({ window }: Job): number => window.to - window.context + 2;

/** What tells a window from another: all that the network is shown of it. */
export function keyOf({ pieces, window: { context, from, to } }: Job): string {
  const parts = [`${from - context} `];
  for (let i = context; i < to; i++)
    parts.push(String.fromCharCode(pieces.ids[i] & 0xffff, pieces.codes[i] | ((pieces.ids[i] >> 16) << 8)));
  return parts.join('');
}

/**
 * A window as the network takes it. Alone: the network's numbers are rounded by what is in the same run, so that in company a window's tags would
 * hang on its neighbours' text; and no time is saved.
 */
export function pack(job: Job, { opening, closing }: Vocabulary): Batch {
  const { pieces, window } = job;
  const length = lengthOf(job);
  const ids = new Int32Array(length);
  const codes = new Int32Array(length);
  ids[0] = opening;
  ids.set(pieces.ids.subarray(window.context, window.to), 1);
  ids[length - 1] = closing;
  codes.set(pieces.codes.subarray(window.context, window.to), 1);
  return { size: 1, length, ids, codes, mask: new Int32Array(length).fill(1) };
}

/** What the network said of a window, by word. */
export function unpack({ pieces, window }: Job, scores: Scores, width: number): WindowTagging {
  const words: number[] = [];
  let context = 0;
  for (let i = window.context; i < window.to; i++) {
    if (!pieces.first[i]) continue;
    words.push(i - window.context + 1);
    if (i < window.from) context++;
  }
  const vectors = new Float32Array((words.length + 1) * 4 * width);
  [0, ...words].forEach((piece, word) => {
    const at = piece * 4 * width;
    vectors.set(scores.links.subarray(at, at + 4 * width), word * 4 * width);
  });
  const own = words.slice(context);
  return {
    context,
    pieces: Int32Array.from(words),
    vectors,
    roles: logarithms(scores.roles, own, ROLE_TAGS.length),
    names: logarithms(scores.names, own, NAME_TAGS.length),
  };
}

/** Log-probabilities (log-softmax) of the tags of some pieces. */
function logarithms(scores: Float32Array, pieces: readonly number[], tags: number): Float32Array {
  const result = new Float32Array(pieces.length * tags);
  pieces.forEach((piece, word) => {
    const values = scores.subarray(piece * tags, (piece + 1) * tags);
    const highest = Math.max(...values);
    let sum = 0;
    for (const value of values) sum += Math.exp(value - highest);
    const whole = highest + Math.log(sum);
    for (let tag = 0; tag < tags; tag++) result[word * tags + tag] = values[tag] - whole;
  });
  return result;
}
