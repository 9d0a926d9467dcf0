import assert from 'node:assert/strict';
import { makeClient, type Found, type ModelNews } from '../../../src/editor/client';
import type { Asked, ModelFiles, Port, ReadRequest, Told } from '../../../src/editor/protocol';
import { serve, type OpenReader } from '../../../src/editor/worker';
import { makeTagger, readVocabulary } from '../../../src/reader/model/tagger';
import type { Network } from '../../../src/reader/model/types';

export const STORY = `Harbor bridge to close

PORT SELLICK (MNA) — The old bridge will close for six weeks, the town council said on Monday.

"We cannot wait for another winter," said Mayor Imogen Pell. "The steel is tired."

Transport Minister Owen Strand said the ferry would run twice as often.
`;

/** A network that knows nothing; `run` is counted, and waits for `gate`. */
export function makeNetwork(gate: () => Promise<void> = () => Promise.resolve()) {
  const network: Network & { runs: number } = {
    engine: 'a stand-in',
    runs: 0,
    width: 2,
    cueBias: new Float32Array(21),
    sourceBias: new Float32Array(21),
    async run({ size, length }) {
      network.runs++;
      await gate();
      const zeros = (wide: number): Float32Array => new Float32Array(size * length * wide);
      return { roles: zeros(7), names: zeros(9), links: zeros(8) };
    },
    close: () => Promise.resolve(),
  };
  return network;
}

/** Digits and the words of the story, so that no two numbered copies of it look alike to the network. */
const DIGITS = [...'0123456789'];
const WORDS = readVocabulary(
  [
    '[PAD]',
    '[UNK]',
    '[CLS]',
    '[SEP]',
    ...DIGITS,
    ...DIGITS.map((each) => `##${each}`),
    'the',
    'said',
    '.',
    ',',
  ].join('\n'),
);
/** The story many times, each paragraph numbered. */
export const copies = (count: number): string =>
  Array.from({ length: count }, (_, copy) =>
    STORY.split('\n\n')
      .map((paragraph, at) => `${paragraph.trim()} ${copy * 10 + at}.`)
      .join('\n\n'),
  ).join('\n\n');
export const openWith = (network: Network) => (): Promise<OpenReader> =>
  Promise.resolve({ engine: network.engine, tagger: makeTagger(network, WORDS) });
export const NO_FILES: ModelFiles = {
  model: new Uint8Array(0),
  vocabulary: new Uint8Array(0),
  binary: new Uint8Array(0),
};

/** The two ends, in one thread: messages are cloned and come later, as between threads. */
export function connect(open?: (files: ModelFiles) => Promise<OpenReader>) {
  const told: Told[] = [];
  const news: ModelNews[] = [];
  let toWorker: (message: Asked) => void;
  let toHost: (message: Told) => void;
  const there: Port<Told, Asked> = {
    post(message) {
      told.push(structuredClone(message));
      setTimeout(() => toHost(message), 0);
    },
    listen: (take) => (toWorker = take),
  };
  const here: Port<Asked, Told> = {
    post: (message) => void setTimeout(() => toWorker(message), 0),
    listen: (take) => (toHost = take),
  };
  serve(there, open);
  const client = makeClient(here, (each) => news.push(each));
  const request: ReadRequest = {
    ...{ document: 'a', source: STORY, markdown: false, asked: true, byModel: true, steady: false },
  };
  /** Has a text read; gives the answers as they come. */
  const read = (given: Partial<ReadRequest> = {}) => {
    const answers: (Found | Error)[] = [];
    const stop = client.read({ ...request, ...given }, (found) => answers.push(found));
    const makers = (): string[] => answers.map((each) => (each instanceof Error ? 'error' : each.maker));
    return { answers, stop, makers };
  };
  return { client, told, news, read, load: () => client.post({ kind: 'model', files: NO_FILES }) };
}

export async function until(what: string, holds: () => boolean): Promise<void> {
  for (const end = performance.now() + 15_000; !holds();) {
    assert.ok(performance.now() < end, `waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
