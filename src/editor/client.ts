import type { Judgement } from '../layout/types';
import type { Asked, AnswerParts, NoModel, Port, ReadRequest, Told } from './protocol';
import { fromParts, type Shown } from './shown';

/** What was read of one version of a document. */
export interface Found extends Pick<AnswerParts, 'maker' | 'ms' | 'windows' | 'run'> {
  judgement: Judgement;
  /** Null: the text is no article. */
  article: Shown | null;
}

export interface Client {
  /**
   * Has a document read; gives a function that ends it.
   * @param take is called with each answer: by rules, by model, or one after the other; with an error where reading threw one.
   */
  read(request: ReadRequest, take: (found: Found | Error) => void): () => void;
  post(message: Asked, transfer?: ArrayBuffer[]): void;
  /** Ends all that is under way with an error. */
  fail(reason: string): void;
}

/** What the trained reader came to. */
export type ModelNews = { engine: string; ms: number } | { code: NoModel; message: string };

/** The editor's end of a line to whoever reads (see worker.ts). Long answers are taken in bit by bit, so that nothing else has to wait. */
export function makeClient(port: Port<Asked, Told>, onModel: (news: ModelNews) => void): Client {
  const waiting = new Map<number, { source: string; take: (found: Found | Error) => void }>();
  let number = 0;
  /** Answers are taken in one after the other. */
  let queue = Promise.resolve();

  async function takeIn({ id, parts, masked, ...rest }: Extract<Told, { kind: 'answer' }>): Promise<void> {
    const source = masked ?? waiting.get(id)?.source;
    if (source === undefined) return;
    const pause = async (): Promise<void> => {
      await turn();
      if (!waiting.has(id)) throw GONE;
    };
    const article = parts && (await fromParts(parts, { source, maker: rest.maker }, { pause }));
    const { judgement, maker, ms, windows, run } = rest;
    waiting.get(id)?.take({ judgement, maker, ms, windows, run, article });
  }

  port.listen((message) => {
    if (message.kind === 'answer') {
      queue = queue
        .then(() => takeIn(message))
        .catch((error) => {
          if (error !== GONE)
            waiting.get(message.id)?.take(error instanceof Error ? error : new Error(String(error)));
        });
    } else if (message.kind === 'failed') {
      waiting.get(message.id)?.take(new Error(message.message));
    } else {
      onModel(message);
    }
  });

  return {
    read(request, take) {
      const id = ++number;
      waiting.set(id, { source: request.source, take });
      port.post({ kind: 'read', id, ...request });
      return () => {
        if (waiting.delete(id)) port.post({ kind: 'cancel', id });
      };
    },
    post: (message, transfer) => port.post(message, transfer),
    fail(reason) {
      const all = [...waiting.values()];
      waiting.clear();
      for (const { take } of all) take(new Error(reason));
    },
  };
}

/** The rest of an answer is not wanted any more. */
const GONE = new Error('gone');

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
