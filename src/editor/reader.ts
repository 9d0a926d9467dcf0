import * as vscode from 'vscode';
import { sentence, type Key } from '../catalogue';
import { makeClient, type Client, type Found, type ModelNews } from './client';
import { say } from './say';
import type { Guard } from './guard';
import { SECTION, SETTINGS } from './ids';
import type { Log } from './log';
import type { Asked, NoModel, Port, ReadRequest, Told, WorkerPort } from './protocol';
import { startWorker } from './start';

/** The trained reader: not asked for yet, on its way, there, or not to be had and why. */
export type ModelState = 'asleep' | 'loading' | 'ready' | { code: NoModel };
export const READERS = ['auto', 'model', 'rules'] as const;
export type ReaderSetting = (typeof READERS)[number];

/** Whoever reads documents: a worker, or where none can be had the extension host itself. */
export interface Reader extends vscode.Disposable {
  /** See `Client.read`; the trained reader is woken by the first article. */
  read(request: Omit<ReadRequest, 'byModel'>, take: (found: Found | Error) => void): () => void;
  forget(document: string): void;
  /** The documents that are seen; they are read first. */
  front(documents: string[]): void;
  setting(): ReaderSetting;
  /** Whether the trained reader is there, or may still come. */
  expected(): boolean;
  readonly model: ModelState;
  /** Anything of the above has changed; open articles are to be read again where `again` is true. */
  readonly onDidChange: vscode.Event<{ again: boolean }>;
}

const FILES = { model: 'reader.onnx', vocabulary: 'vocabulary.txt', binary: 'ort-wasm-simd-threaded.wasm' };
/** A worker that has died so many times is not started again. */
const MOST_DEATHS = 3;

export function makeReader(extensionUri: vscode.Uri, guard: Guard, log: Log): Reader {
  const changed = new vscode.EventEmitter<{ again: boolean }>();
  let model: ModelState = 'asleep';
  let client: Promise<Client> | undefined;
  let worker: WorkerPort | undefined;
  let front: string[] = [];
  let deaths = 0;
  let shut = false;

  const setting = (): ReaderSetting => {
    const value: unknown = vscode.workspace.getConfiguration(SECTION).get(SETTINGS.reader);
    return READERS.find((each) => each === value) ?? 'auto';
  };
  const expected = (): boolean => setting() !== 'rules' && typeof model === 'string';

  function become(next: ModelState): void {
    model = next;
    changed.fire({ again: false });
  }

  const onModel = guard('reader', (news: ModelNews) => {
    if ('code' in news) return lose(news.code, news.message);
    log.info(`the model is loaded: ${news.engine}, ${news.ms.toFixed(0)} ms`);
    become('ready');
  });

  function lose(code: NoModel, message: string): void {
    log.warn(`${whyNot(code)} (${message.split('\n')[0]})`);
    become({ code });
  }

  async function connect(): Promise<Client> {
    if (deaths < MOST_DEATHS) {
      try {
        const started = await startWorker(extensionUri);
        const made = makeClient(started, onModel);
        started.onEnd(guard('worker', (reason) => onEnd(started, made, reason)));
        worker = started;
        if (shut) started.end();
        return made;
      } catch (error) {
        log.error(`no worker could be started, so texts are read where the editor runs: ${String(error)}`);
      }
    }
    become({ code: 'no-worker' });
    const { serve } = await import('./worker');
    const [here, there] = line<Asked, Told>();
    serve(there);
    return makeClient(here, onModel);
  }

  function onEnd(ended: WorkerPort, served: Client, reason: string): void {
    if (shut || worker !== ended) return;
    deaths++;
    worker = undefined;
    client = undefined;
    ended.end();
    model = 'asleep';
    log.error(`the worker died: ${reason}`);
    served.fail(`the worker died: ${reason}`);
    // The next one reads them.
    changed.fire({ again: true });
  }

  const connected = (): Promise<Client> =>
    (client ??= connect().then((made) => {
      made.post({ kind: 'front', documents: front });
      return made;
    }));

  /** Reads the model's files and hands them over; begins when the first article is open. */
  const wake = guard('reader', async () => {
    if (model !== 'asleep' || setting() === 'rules') return;
    become('loading');
    try {
      const [model, vocabulary, binary] = await Promise.all(
        [FILES.model, FILES.vocabulary, FILES.binary].map(async (name) =>
          ownBytes(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', name))),
        ),
      );
      const buffers = [model, vocabulary, binary].map(({ buffer }) => buffer as ArrayBuffer);
      (await connected()).post({ kind: 'model', files: { model, vocabulary, binary } }, buffers);
    } catch (error) {
      lose('absent', String(error));
      (await connected()).post({ kind: 'no-model' });
    }
  });

  const watch = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration(`${SECTION}.${SETTINGS.reader}`)) return;
    // What could not be had before may be had now.
    if (typeof model === 'object' && model.code !== 'no-worker') model = 'asleep';
    changed.fire({ again: true });
  });

  return {
    read(request, take) {
      let stop: (() => void) | undefined;
      let stopped = false;
      const taken = guard('analysis', (found: Found | Error) => {
        if (!(found instanceof Error) && found.article) void wake();
        take(found);
      });
      connected().then(
        (made) => {
          if (!stopped) stop = made.read({ ...request, byModel: expected() }, taken);
        },
        (error: unknown) => taken(error instanceof Error ? error : new Error(String(error))),
      );
      return () => {
        stopped = true;
        stop?.();
      };
    },
    forget: (document) => void client?.then((made) => made.post({ kind: 'forget', document })),
    front(documents) {
      front = documents;
      // Nothing is started for it.
      void client?.then((made) => made.post({ kind: 'front', documents }));
    },
    setting,
    expected,
    get model() {
      return model;
    },
    onDidChange: changed.event,
    dispose() {
      shut = true;
      worker?.end();
      vscode.Disposable.from(watch, changed).dispose();
    },
  };
}

/** Why there is no trained reader, as a sentence. */
export function whyNot(code: NoModel): string {
  return sentence('reader/none', { reason: sentence(`reader/none/${code}` satisfies Key, {}, say) }, say);
}

/** Bytes that nobody else has a view of, so that they can be handed over. */
function ownBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}

/** A line within the extension host. */
function line<A, B>(): [Port<A, B>, Port<B, A>] {
  let toHere = (message: B): void => void message;
  let toThere = (message: A): void => void message;
  return [
    { post: (message) => toThere(message), listen: (take) => (toHere = take) },
    { post: (message) => toHere(message), listen: (take) => (toThere = take) },
  ];
}
