import type { Range } from '../../text/types';

/** WordPiece pieces of a text, in order; offsets in UTF-16. All lists have one value a piece. */
export interface Pieces {
  /** Indexes into the vocabulary. */
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** 1 where the piece opens a word: only that piece's tags count. */
  first: Uint8Array;
  /** How its word is written, whether a line opens there, and where it stands to the quotation marks: 0 to 44. */
  codes: Uint8Array;
}

/** Pieces that go through the network together: `[from, to)` are tagged, `[context, from)` are only looked at. */
export interface Window {
  context: number;
  from: number;
  to: number;
}

/** Windows side by side, row-major `[size, length]`, the shorter ones filled with zeros (mask 0). */
export interface Batch {
  size: number;
  length: number;
  ids: Int32Array;
  codes: Int32Array;
  mask: Int32Array;
}

/** What the network gives for a batch, row-major: `roles` [size, length, 7], `names` [size, length, 9], `links` [size, length, 4 * width]. */
export interface Scores {
  roles: Float32Array;
  names: Float32Array;
  /** Per piece four vectors of `width` numbers: as content or cue that looks for its cue, as the cue looked for, the same two for the source. */
  links: Float32Array;
}

/** A trained network, whatever runs it. */
export interface Network {
  /** What runs it, for the log: e.g. `onnxruntime-web 1.30.0`. */
  readonly engine: string;
  /** Length of each of the four link vectors. */
  readonly width: number;
  /** What distance adds to a link's score: index `reach + clip(target - source, -reach, reach)`, in pieces. */
  readonly cueBias: Float32Array;
  readonly sourceBias: Float32Array;
  /** One run at a time; rejects when the engine fails. */
  run(batch: Batch): Promise<Scores>;
  close(): Promise<void>;
}

/** The part of a tagging that one window gave. Lists have one entry for each word (first piece) of the window, context words first. */
export interface WindowTagging {
  /** How many of the words are only context. */
  context: number;
  /** Index of each word's first piece within the window; piece 0 is the window's own opening piece, which stands for "none". */
  pieces: Int32Array;
  /** Link vectors: row 0 is "none", row `1 + i` is word `i`; `4 * width` numbers each. */
  vectors: Float32Array;
  /** Log-probabilities of the words that are not context: [words, 7] and [words, 9]. */
  roles: Float32Array;
  names: Float32Array;
}

/** What the network says of one text, before anything is decided from it. */
export interface Tagging {
  /** The words as the vocabulary cuts them (first pieces with what belongs to them), in order; offsets in UTF-16. */
  starts: Int32Array;
  ends: Int32Array;
  /** Together, in order, they tag each word once. */
  windows: WindowTagging[];
  width: number;
  cueBias: Float32Array;
  sourceBias: Float32Array;
}

/** A span that was decided, with its place in the text. */
export interface Tagged extends Range {
  /** Its words: indexes `[from, to)` into the tagging's words. */
  from: number;
  to: number;
  /** Mean probability of the tags that were decided. */
  probability: number;
}

export interface TaggedName extends Tagged {
  type: 'PER' | 'ORG' | 'LOC' | 'MISC';
}

export interface TaggedRole extends Tagged {
  role: 'source' | 'cue' | 'content';
}

/** A cue (or a content without one) with its contents and its source: indexes into `Decoded.roles`; -1 is none. */
export interface TaggedGroup {
  cue: number;
  source: number;
  contents: number[];
  cueProbability: number;
  sourceProbability: number;
  /** Other sources that it may have been, likeliest first. */
  others: number[];
  /** The rule that chose the source against the network's belief; none where the network chose it. */
  step?: string;
}

/** What a tagging comes to: spans in order of their place. */
export interface Decoded {
  names: TaggedName[];
  roles: TaggedRole[];
  groups: TaggedGroup[];
}
