import type { Tagger } from '../reader/model/tagger';
import { analyze, makeMemory, modelErrorCode, read, type TaggingMemory } from './core';
import { maskMarkdown } from './markdown';
import type { Asked, ModelFiles, Port, ReadRequest, Told } from './protocol';
import { show, toParts } from './shown';

/** A trained reader that can be used. */
export interface OpenReader {
  /** What runs it, for the log. */
  engine: string;
  tagger: Pick<Tagger, 'tag'>;
}

/** How long the trained reader may read an edited document before the rules' answer is given meanwhile, in milliseconds. */
const LATE = 500;

/** One version of a document that is being read: by rules, unless that is passed over, then by the trained reader. */
interface Job extends ReadRequest {
  id: number;
  asked: boolean;
  /** The next step: by rules, else by model. */
  byRules: boolean;
  /** Whether an answer was given. */
  answered: boolean;
  masked: string | null;
  stop: AbortController;
}

/**
 * Reads documents for an editor, in a worker or wherever it is called: first by rules, then by model; documents that are seen before others,
 * one step after the other, taking in messages between steps and between the network's runs.
 * @param open makes a trained reader of its files; without it there is none.
 */
export function serve(port: Port<Told, Asked>, open?: (files: ModelFiles) => Promise<OpenReader>): void {
  const jobs: Job[] = [];
  /** All that are not finished, waiting or not. */
  const alive = new Map<number, Job>();
  const memories = new Map<string, TaggingMemory>();
  let front = new Set<string>();
  let reader: OpenReader | undefined;
  let working = false;

  const rank = ({ byRules, document }: Job): number => (byRules ? 0 : 2) + (front.has(document) ? 0 : 1);

  /** Takes the job that comes first and can be done now, of those before `limit`. */
  function next(limit: number): Job | undefined {
    let best = -1;
    jobs.forEach((job, at) => {
      const least = best < 0 ? limit : rank(jobs[best]);
      if ((job.byRules || reader) && rank(job) < least) best = at;
    });
    return best < 0 ? undefined : jobs.splice(best, 1)[0];
  }

  function finish(job: Job): void {
    job.stop.abort();
    alive.delete(job.id);
    const at = jobs.indexOf(job);
    if (at >= 0) jobs.splice(at, 1);
  }

  /** Does what waits and comes before `limit`, a step at a time. */
  async function work(limit: number): Promise<void> {
    for (await turn(); ; await turn()) {
      const job = next(limit);
      if (!job) return;
      try {
        if (!job.byRules) await byModel(job, reader);
        else if (byRules(job)) jobs.push(job);
        else finish(job);
      } catch (error) {
        if (job.stop.signal.aborted) continue;
        finish(job);
        port.post({ kind: 'failed', id: job.id, message: textOf(error) });
      }
    }
  }

  function start(): void {
    if (working) return;
    working = true;
    void work(Infinity).finally(() => {
      working = false;
      if (jobs.some((job) => job.byRules || reader)) start();
    });
  }

  /** Answers by rules; whether there is more to say of it. */
  function byRules(job: Job): boolean {
    const begun = performance.now();
    job.byRules = false;
    const { judgement, article } = read(textFor(job), job.asked, job.named);
    answer(job, { judgement, maker: 'rules', ...partsOf(article), ...since(begun), windows: 0, run: 0 });
    return article !== null && job.byModel;
  }

  async function byModel(job: Job, by: OpenReader | undefined): Promise<void> {
    if (!by) return settle([job]);
    const begun = performance.now();
    const { signal } = job.stop;
    const memory = memories.get(job.document) ?? makeMemory();
    memories.set(job.document, memory);
    const own = rank(job);
    const pause = async (): Promise<void> => {
      // What comes before this one is done in between.
      await work(own);
      if (!job.answered && !signal.aborted && performance.now() - begun > LATE) byRules(job);
    };
    let tagged: Awaited<ReturnType<Tagger['tag']>>;
    try {
      tagged = await by.tagger.tag(textFor(job), { signal, memory, pause });
    } catch (error) {
      if (!signal.aborted) lose(error, job);
      return;
    }
    if (signal.aborted) return;
    const { tagging, windows, run } = tagged;
    const article = analyze(textFor(job), tagging, job.named);
    const { judgement } = article;
    answer(job, { judgement, maker: 'model', ...partsOf(article), ...since(begun), windows, run });
    finish(job);
  }

  function answer(job: Job, given: Omit<Extract<Told, { kind: 'answer' }>, 'kind' | 'id' | 'masked'>): void {
    job.answered = true;
    port.post({ kind: 'answer', id: job.id, masked: job.masked, ...given });
  }

  /** The trained reader is gone; who still waits for an answer gets the rules'. */
  function lose(error: unknown, during?: Job): void {
    reader = undefined;
    memories.clear();
    port.post({ kind: 'no-model', code: modelErrorCode(error), message: textOf(error) });
    settle(during && [during]);
  }

  function settle(more: Job[] = []): void {
    for (const job of new Set([...jobs, ...more])) {
      job.byModel = false;
      if (job.answered) {
        finish(job);
      } else {
        job.byRules = true;
        if (!jobs.includes(job)) jobs.push(job);
      }
    }
    start();
  }

  async function load(files: ModelFiles): Promise<void> {
    const begun = performance.now();
    try {
      if (!open) throw new Error('there is no worker to run it in');
      reader = await open(files);
      port.post({ kind: 'model', engine: reader.engine, ...since(begun) });
      start();
    } catch (error) {
      lose(error);
    }
  }

  port.listen((message) => {
    if (message.kind === 'read') {
      const { kind, id, ...request } = message;
      void kind;
      for (const other of [...alive.values()]) if (other.document === request.document) finish(other);
      const byRules = !(request.steady && request.byModel && reader);
      const stop = new AbortController();
      const job: Job = { ...request, id, byRules, answered: false, masked: null, stop };
      alive.set(id, job);
      jobs.push(job);
      start();
    } else if (message.kind === 'cancel') {
      const job = alive.get(message.id);
      if (job) finish(job);
    } else if (message.kind === 'forget') {
      memories.delete(message.document);
      for (const job of [...alive.values()]) if (job.document === message.document) finish(job);
    } else if (message.kind === 'front') {
      front = new Set(message.documents);
    } else if (message.kind === 'model') {
      void load(message.files);
    } else {
      settle();
    }
  });
}

/** What is read of a document: Markdown without its markup. */
function textFor(job: Job): string {
  if (!job.markdown) return job.source;
  job.masked ??= maskMarkdown(job.source);
  return job.masked;
}

const partsOf = (article: ReturnType<typeof analyze> | null): { parts: string[] | null } => ({
  parts: article && toParts(show(article)),
});

const since = (begun: number): { ms: number } => ({ ms: performance.now() - begun });

const textOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Lets messages come in. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
