import * as vscode from 'vscode';
import { verdict } from '../catalogue';
import type { Range } from '../text/types';
import type { Status } from './articles';
import { say, type Desk } from './feature';
import type { registerQuotes } from './quotes/view';

/** A group of the quotes view, as it is shown. */
export interface QuotesGroup {
  id: string;
  kind: 'speaker' | 'unnamed' | 'document' | 'nobody';
  label: string;
  count: number;
  leaves: { id: string; label: string; source: string; range: Range }[];
}

/** What `activate` returns: what cannot be seen from outside, for tests and for other extensions that ask. */
export interface Api {
  /** What the quotes view shows, and of which document; null where it shows nothing. */
  quotes(): { uri: string; groups: QuotesGroup[] } | null;
  /** What a document was taken for; undefined: it is closed, not looked at yet, or never read. */
  status(uri: vscode.Uri): (Status & { sentence: string; version: number }) | undefined;
  /** Resolves when the document's analysis is about its text as it stands (at once where it is closed or never read). */
  whenSettled(uri: vscode.Uri): Promise<void>;
  /** How many exceptions were caught and logged. */
  errors(): number;
  /** Holds back the next analysis, once it is made, until the function that it returns is called. */
  holdNextAnswer(): () => void;
  /** How many analyses came too late and were dropped. */
  droppedAnswers(): number;
}

export function makeApi({ articles, guard }: Desk, { snapshot }: ReturnType<typeof registerQuotes>): Api {
  const find = (uri: vscode.Uri): vscode.TextDocument | undefined =>
    vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  return {
    quotes() {
      const shown = snapshot();
      if (!shown) return null;
      const groups = shown.groups.map(({ id, kind, label, leaves }) => ({
        id,
        kind,
        label,
        count: leaves.length,
        leaves: leaves.map((leaf) => ({
          id: leaf.id,
          label: leaf.label,
          source: leaf.source,
          range: leaf.range,
        })),
      }));
      return { uri: shown.document.uri.toString(), groups };
    },
    status(uri) {
      const document = find(uri);
      const answer = document && articles.latest(document);
      return answer && { ...answer.status, sentence: verdict(answer.status, say), version: answer.version };
    },
    async whenSettled(uri) {
      const document = find(uri);
      if (document) await articles.settled(document);
    },
    errors: () => guard.errors,
    holdNextAnswer: () => articles.holdNext(),
    droppedAnswers: () => articles.dropped,
  };
}
