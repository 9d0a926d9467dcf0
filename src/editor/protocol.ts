import type { Judgement } from '../layout/types';
import type { Named } from '../kept/types';
import type { Maker } from './shown';

/** The files of a trained reader, read by whoever can; their bytes are handed over, not copied. */
export interface ModelFiles {
  model: Uint8Array;
  vocabulary: Uint8Array;
  /** `ort-wasm-simd-threaded.wasm`. */
  binary: Uint8Array;
}

/** Why there is no trained reader. The first and the last are the host's to say, the others the codes of a ModelError. */
export type NoModel = 'absent' | 'unreadable' | 'foreign' | 'engine' | 'no-worker';

/** One version of a document that is to be read. */
export interface ReadRequest {
  /** The document, as a string of its URI. */
  document: string;
  source: string;
  markdown: boolean;
  /** Whether it is read in any case, or only where its text reads as news. */
  asked: boolean;
  /** Whether the trained reader is wanted too, once there is one. */
  byModel: boolean;
  /** Whether the trained reader's answer to an earlier version is shown: then the rules' answer is passed over, unless the other is late. */
  steady: boolean;
  /** What a reader says of its quotations. */
  named?: readonly Named[];
}

/** What the editor asks of whoever reads. */
export type Asked =
  | ({ kind: 'read'; id: number } & ReadRequest)
  | { kind: 'cancel'; id: number }
  /** The document is closed. */
  | { kind: 'forget'; document: string }
  /** These documents are seen, and come first. */
  | { kind: 'front'; documents: string[] }
  | { kind: 'model'; files: ModelFiles }
  /** There will be none. */
  | { kind: 'no-model' };

/** What it is told. */
export type Told =
  | ({ kind: 'answer'; id: number } & AnswerParts)
  /** Reading it threw an exception. */
  | { kind: 'failed'; id: number; message: string }
  | { kind: 'model'; engine: string; ms: number }
  | { kind: 'no-model'; code: NoModel; message: string };

export interface AnswerParts {
  judgement: Judgement;
  maker: Maker;
  /** An article in parts (see shown.ts); null: the text is no article. */
  parts: string[] | null;
  /** The text as it was read, where that is not the document's. */
  masked: string | null;
  /** How long it took, waiting included; how many windows the trained reader sees in it, and how many of them it had to read. */
  ms: number;
  windows: number;
  run: number;
}

/** One end of a line between the two. */
export interface Port<Out, In> {
  post(message: Out, transfer?: ArrayBuffer[]): void;
  listen(take: (message: In) => void): void;
}

/** The editor's end, to something that may die. */
export interface WorkerPort extends Port<Asked, Told> {
  /** Called when it has died by itself, with a reason. */
  onEnd(take: (reason: string) => void): void;
  end(): void;
}
