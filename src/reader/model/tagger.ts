import { keyOf, pack, unpack, type Job } from './jobs';
import { codesOf } from './codes';
import { cutPieces } from './pieces';
import type { Network, Pieces, Tagging, WindowTagging } from './types';
import type { Vocabulary } from './vocabulary';
import { cutWindows } from './windows';

export { readVocabulary } from './vocabulary';
export type { Vocabulary } from './vocabulary';

/** What the windows of one document gave, by all that the network was shown of them; kept for the document's next version only. */
export interface TaggingMemory {
  windows: Map<string, WindowTagging>;
}

export interface TagOptions {
  /** Once aborted, `tag` rejects with the signal's reason before the next run of the network. */
  signal?: AbortSignal;
  /** Windows found here are not read again; afterwards it holds this text's (after an abort: those read so far, too). */
  memory?: TaggingMemory;
  /** Awaited between runs of the network, so that a worker can take in a message. */
  pause?: () => Promise<void>;
}

export interface Tagger {
  /** Tags one text; `windows`: how many it has, `run`: how many of them the network had to read. */
  tag(source: string, options?: TagOptions): Promise<{ tagging: Tagging; windows: number; run: number }>;
  /** Tags many texts, in order. Holds all their tags at once: about 100 bytes for each of text. */
  tagAll(sources: string[]): Promise<Tagging[]>;
}

/** A text that is being tagged. */
interface Sheet {
  pieces: Pieces;
  /** Keys of its windows, in order. */
  keys: string[];
}

export function makeMemory(): TaggingMemory {
  return { windows: new Map() };
}

/** A text as the network sees it: pieces with their codes. */
export function piecesOf(source: string, vocabulary: Vocabulary): Pieces {
  const cut = cutPieces(source, vocabulary);
  return { ...cut, codes: codesOf(source, cut) };
}

/** A reader of texts by a network; the vocabulary is the one that the network learned with. Calls may overlap: runs take turns. */
export function makeTagger(network: Network, vocabulary: Vocabulary): Tagger {
  const { width, cueBias, sourceBias } = network;
  let turn: Promise<unknown> = Promise.resolve();

  /** Cuts a text and puts its windows among the jobs, each different one once. */
  const layOut = (source: string, jobs: Map<string, Job>): Sheet => {
    const pieces = piecesOf(source, vocabulary);
    const keys = cutWindows(source, pieces).map((window) => {
      const job = { pieces, window };
      const key = keyOf(job);
      if (!jobs.has(key)) jobs.set(key, job);
      return key;
    });
    return { pieces, keys };
  };

  const run = async (job: Job): Promise<WindowTagging> => {
    const running = turn.then(() => network.run(pack(job, vocabulary)));
    turn = running.catch(() => undefined);
    return unpack(job, await running, width);
  };

  const readAll = async (
    jobs: Map<string, Job>,
    known: Map<string, WindowTagging>,
    options: TagOptions,
  ): Promise<void> => {
    for (const [key, job] of jobs) {
      if (known.has(key)) continue;
      await options.pause?.();
      options.signal?.throwIfAborted();
      known.set(key, await run(job));
    }
  };

  const collect = ({ pieces, keys }: Sheet, known: ReadonlyMap<string, WindowTagging>): Tagging => ({
    ...wordsOf(pieces),
    windows: keys.map((key) => known.get(key) as WindowTagging),
    ...{ width, cueBias, sourceBias },
  });

  return {
    tag: async (source, options = {}) => {
      const jobs = new Map<string, Job>();
      const sheet = layOut(source, jobs);
      const before = options.memory?.windows ?? new Map<string, WindowTagging>();
      const known = new Map([...jobs.keys()].flatMap((key) => entryOf(before, key)));
      const remembered = known.size;
      try {
        await readAll(jobs, known, options);
        if (options.memory) options.memory.windows = known;
      } catch (reason) {
        // What was read serves the next version; what older versions had goes when it is more than a text's worth.
        const kept = before.size <= 2 * jobs.size ? before : new Map<string, WindowTagging>();
        if (options.memory) options.memory.windows = new Map([...kept, ...known]);
        throw reason;
      }
      return { tagging: collect(sheet, known), windows: sheet.keys.length, run: jobs.size - remembered };
    },
    tagAll: async (sources) => {
      const jobs = new Map<string, Job>();
      const sheets = sources.map((source) => layOut(source, jobs));
      const known = new Map<string, WindowTagging>();
      await readAll(jobs, known, {});
      return sheets.map((sheet) => collect(sheet, known));
    },
  };
}

const entryOf = (windows: ReadonlyMap<string, WindowTagging>, key: string): [string, WindowTagging][] => {
  const found = windows.get(key);
  return found ? [[key, found]] : [];
};

/** Where the words are: from their first piece to the end of their last. */
function wordsOf({ starts, ends, first }: Pieces): { starts: Int32Array; ends: Int32Array } {
  const opening: number[] = [];
  first.forEach((opens, piece) => opens && opening.push(piece));
  return {
    starts: Int32Array.from(opening, (piece) => starts[piece]),
    ends: Int32Array.from(opening, (_, word) => ends[(opening[word + 1] ?? starts.length) - 1]),
  };
}
