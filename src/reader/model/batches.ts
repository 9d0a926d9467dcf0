import { NAME_TAGS, ROLE_TAGS } from '../types';
import type { Batch, Pieces, Scores, Window, WindowTagging } from './types';
import type { Vocabulary } from './vocabulary';

/** Pieces of one run of the network, filling included, unless one window has more: more gain little time and cost patience. */
const MOST_IN_BATCH = 1024;

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

/** Windows of like length together, the longest first. */
export function batchesOf<T extends Job>(jobs: readonly T[]): T[][] {
  const batches: T[][] = [];
  let room = 0;
  for (const job of [...jobs].sort((a, b) => lengthOf(b) - lengthOf(a))) {
    if (room < 1) {
      batches.push([]);
      room = Math.max(1, Math.floor(MOST_IN_BATCH / lengthOf(job)));
    }
    batches.at(-1)?.push(job);
    room--;
  }
  return batches;
}

/** Windows as the network takes them. */
export function pack(jobs: readonly Job[], { opening, closing }: Vocabulary): Batch {
  const size = jobs.length;
  const length = Math.max(...jobs.map(lengthOf));
  const filled = (): Int32Array => new Int32Array(size * length);
  const batch: Batch = { size, length, ids: filled(), codes: filled(), mask: filled() };
  jobs.forEach((job, row) => {
    const { pieces, window } = job;
    const at = row * length;
    const all = lengthOf(job);
    batch.ids[at] = opening;
    batch.ids.set(pieces.ids.subarray(window.context, window.to), at + 1);
    batch.ids[at + all - 1] = closing;
    batch.codes.set(pieces.codes.subarray(window.context, window.to), at + 1);
    batch.mask.fill(1, at, at + all);
  });
  return batch;
}

/** What the network said of one window of a batch, by word. */
export function unpack(
  { pieces, window }: Job,
  row: number,
  { length }: Batch,
  scores: Scores,
  width: number,
): WindowTagging {
  const words: number[] = [];
  let context = 0;
  for (let i = window.context; i < window.to; i++) {
    if (!pieces.first[i]) continue;
    words.push(i - window.context + 1);
    if (i < window.from) context++;
  }
  const vectors = new Float32Array((words.length + 1) * 4 * width);
  [0, ...words].forEach((piece, word) => {
    const at = (row * length + piece) * 4 * width;
    vectors.set(scores.links.subarray(at, at + 4 * width), word * 4 * width);
  });
  const own = words.slice(context);
  return {
    context,
    pieces: Int32Array.from(words),
    vectors,
    roles: logarithms(scores.roles, own, row * length, ROLE_TAGS.length),
    names: logarithms(scores.names, own, row * length, NAME_TAGS.length),
  };
}

/** Log-probabilities (log-softmax) of the tags of some pieces. */
function logarithms(
  scores: Float32Array,
  pieces: readonly number[],
  base: number,
  tags: number,
): Float32Array {
  const result = new Float32Array(pieces.length * tags);
  pieces.forEach((piece, word) => {
    const values = scores.subarray((base + piece) * tags, (base + piece + 1) * tags);
    const highest = Math.max(...values);
    let sum = 0;
    for (const value of values) sum += Math.exp(value - highest);
    const whole = highest + Math.log(sum);
    for (let tag = 0; tag < tags; tag++) result[word * tags + tag] = values[tag] - whole;
  });
  return result;
}
