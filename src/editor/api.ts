import * as vscode from 'vscode';
import { verdict } from '../catalogue';
import type { Entry } from '../kept/types';
import type { Range } from '../text/types';
import type { Answer, Status } from './answers';
import type { Desk } from './feature';
import { say } from './say';
import type { registerNames } from './names/view';
import { detailOf } from './quotes/details';
import type { Group } from './quotes/groups';
import type { registerQuotes } from './quotes/view';
import type { ModelState } from './reader';
import type { registerReport } from './report/panel';
import type { Maker } from './shown';

/** A group of the quotes view, as it is shown. */
export interface QuotesGroup {
  id: string;
  kind: Group['kind'];
  label: string;
  count: number;
  /** What percentage of the article's words in quotation marks are theirs. */
  share: number;
  /** `detail`: what stands behind the label. */
  leaves: { id: string; label: string; detail: string; source: string; range: Range }[];
}

/** What `activate` returns: what cannot be seen from outside, for tests and for other extensions that ask. */
export interface Api {
  /** What the quotes view shows, and of which document; null where it shows nothing. */
  quotes(): { uri: string; groups: QuotesGroup[]; selected: string[]; badge: number } | null;
  /** What the names view shows, or would if it were seen: kinds, and in each names with how often they are mentioned; null where it shows nothing. */
  names(): { kind: string; names: { label: string; count: number }[] }[] | null;
  /** The pages of all source reports that are open. */
  reports(): string[];
  /** What a document was taken for, and who read it; undefined: it is closed, not looked at yet, or never read. */
  status(
    uri: vscode.Uri,
  ): (Status & { sentence: string; version: number; reader: Maker | null; more: boolean }) | undefined;
  /**
   * Resolves when the document's analysis is about its text as it stands (at once where it is closed or never read).
   * @param last true: when no better one is to come, so by the trained reader, where it can be had
   */
  whenSettled(uri: vscode.Uri, last?: boolean): Promise<void>;
  /** What readers have said that is kept: in which file, and what. */
  kept(): { uri: string; entries: Entry[]; problems: number }[];
  /** What has become of the trained reader. */
  model(): ModelState;
  /** Calls back with every answer, from now on, until what it returns is disposed. */
  onAnswer(take: (uri: string, reader: Maker | null, version: number) => void): vscode.Disposable;
  /** The last lines of the log, those of level debug too. */
  log(): readonly string[];
  /** How many exceptions were caught and logged. */
  errors(): number;
  /** Holds back the next analysis, once it is made, until the function that it returns is called. */
  holdNextAnswer(): () => void;
  /** How many analyses came too late and were dropped. */
  droppedAnswers(): number;
}

export function makeApi(
  { articles, keeper, reader, guard, log }: Desk,
  { snapshot }: ReturnType<typeof registerQuotes>,
  names: ReturnType<typeof registerNames>,
  report: ReturnType<typeof registerReport>,
): Api {
  const find = (uri: vscode.Uri): vscode.TextDocument | undefined =>
    vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  const readBy = (answer: Answer): { sentence: string; reader: Maker | null; more: boolean } => ({
    sentence: verdict(answer.status, say),
    reader: answer.article?.maker ?? null,
    more: articles.awaits(answer),
  });
  return {
    quotes() {
      const shown = snapshot();
      if (!shown) return null;
      const groups = shown.groups.map(({ id, kind, label, count, share, leaves }) => ({
        id,
        kind,
        label,
        count,
        share,
        leaves: leaves.map((leaf) => ({
          id: leaf.id,
          label: leaf.label,
          detail: detailOf(leaf.quote, shown.document.positionAt(leaf.range.start).line + 1, say),
          source: leaf.source,
          range: leaf.range,
        })),
      }));
      const { selected, badge } = shown;
      return { uri: shown.document.uri.toString(), groups, selected, badge };
    },
    names() {
      const shown = names.snapshot();
      return (
        shown &&
        shown.kinds.map(({ id, named }) => ({
          kind: id,
          names: named.map(({ label, count }) => ({ label, count })),
        }))
      );
    },
    reports: () => report.panels(),
    status(uri) {
      const document = find(uri);
      const answer = document && articles.latest(document);
      return answer && { ...answer.status, ...readBy(answer), version: answer.version };
    },
    async whenSettled(uri, last) {
      const document = find(uri);
      if (document) await articles.settled(document, last);
    },
    kept: () =>
      keeper.homes().map(({ uri, read }) => ({
        ...{ uri: uri.toString(), entries: read.kept.entries, problems: read.problems.length },
      })),
    model: () => reader.model,
    onAnswer: (take) =>
      articles.onDidChange((document) => {
        const answer = articles.latest(document);
        if (answer) take(document.uri.toString(), answer.article?.maker ?? null, answer.version);
      }),
    log: () => log.lines,
    errors: () => guard.errors,
    holdNextAnswer: () => articles.holdNext(),
    droppedAnswers: () => articles.dropped,
  };
}
