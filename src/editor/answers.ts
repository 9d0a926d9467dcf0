import type * as vscode from 'vscode';
import type { Args } from '../catalogue';
import type { Shown } from './shown';

/** Whether a document is read, and the reason: an entry of the catalogue (`reason/…`) with its arguments. */
export interface Status {
  read: boolean;
  reason: string;
  args: Args;
}

/** What is known of one version of a document. Never changed once made. */
export interface Answer {
  document: vscode.TextDocument;
  version: number;
  status: Status;
  /** Null where the document is not read. */
  article: Shown | null;
}

/**
 * All documents that are open in a tab and could be read; what every feature reads. A version is answered by the rules' reading, and again when
 * the trained reader's comes; or only by that, where it has read the document before.
 */
export interface Articles extends vscode.Disposable {
  /** A new answer, or the document was closed. Listeners are told in turns (see turns.ts), so that none of them keeps others waiting. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
  /** Whether a document could ever be read: its scheme is one that people read. */
  couldBeRead(document: vscode.TextDocument): boolean;
  /** The newest answer, which may be about a version before the last edit; undefined where there is none, or the document was closed. */
  latest(document: vscode.TextDocument): Answer | undefined;
  /**
   * The answer about the document as it stands when the promise resolves, and every listener has been told of it; undefined where it is closed or
   * could not be read.
   * @param last whether to wait for the trained reader's, where it is still to come
   */
  settled(document: vscode.TextDocument, last?: boolean): Promise<Answer | undefined>;
  /** Whether a better answer to this version is still to come. */
  awaits(answer: Answer): boolean;
  all(): Answer[];
  /** What the user asks of a file holds until it is closed. */
  choose(document: vscode.TextDocument, read: boolean): void;
  /** For tests: holds back the next analysis until the function that it returns is called. */
  holdNext(): () => void;
  /** How many answers came too late and were dropped. */
  readonly dropped: number;
}
