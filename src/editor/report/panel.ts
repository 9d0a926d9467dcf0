import * as vscode from 'vscode';
import { sentence } from '../../catalogue';
import { toHtml } from '../../report/html';
import { toCsv, toMarkdown } from '../../report/markdown';
import { reportOf } from '../../report/report';
import type { Report, Table } from '../../report/types';
import { lastFrom } from '../../text/places';
import { nameOf } from '../documents';
import type { Desk } from '../feature';
import { COMMANDS, PANEL } from '../ids';
import { say } from '../say';
import type { Shown } from '../shown';
import { SCRIPT } from './script';

/** How long the cursor rests before the report follows it, in milliseconds. */
const DELAY = 100;
/** How long the status bar says that something was copied, in milliseconds. */
const SHOWN = 4_000;

interface Made {
  document: vscode.TextDocument;
  article: Shown;
  report: Report;
}

/** What the page tells: that it is there, a table to copy, or a place to go to. Nothing of it is to be trusted. */
interface Message {
  ready?: unknown;
  copy?: unknown;
  start?: unknown;
  end?: unknown;
}

/** A panel beside the article that sums up its sources; one for each article. Also as a file: HTML, Markdown, CSV. */
export function registerReport({ articles, guard }: Desk): vscode.Disposable & { panels: () => string[] } {
  const panels = new Map<vscode.TextDocument, vscode.WebviewPanel>();
  /** What each panel was last written from. */
  const written = new WeakMap<vscode.WebviewPanel, Shown>();

  const make = (document: vscode.TextDocument): Made | null => {
    const article = articles.latest(document)?.article;
    if (!article) return null;
    const quotations = article.quotations.filter(({ outer, body }) => outer && body);
    const report = reportOf({ ...article, quotations }, nameOf(document));
    return { document, article, report };
  };
  const write = ({ document, article, report }: Made, script?: string): string =>
    toHtml(report, {
      ...{ source: article.source, say, nonce: nonce() },
      ...(script === undefined ? {} : { script }),
      lineOf: (offset) => document.positionAt(offset).line + 1,
    });
  /** Writes what is seen, once for each reading: a page written anew loses what was pressed or marked in it. */
  const render = guard('report', (document: vscode.TextDocument) => {
    const panel = panels.get(document);
    const made = panel?.visible ? make(document) : null;
    if (!panel || !made || written.get(panel) === made.article) return;
    written.set(panel, made.article);
    panel.webview.html = write(made, SCRIPT);
  });
  /** Tells the page in which paragraph the cursor is, and whether the keyboard comes to it. */
  const point = (document: vscode.TextDocument, focus: 'here' | 'again' | null): void => {
    const active = vscode.window.visibleTextEditors.find((each) => each.document === document)?.selection
      .active;
    const paragraphs = articles.latest(document)?.article?.paragraphs ?? [];
    const paragraph = active ? lastFrom(paragraphs, document.offsetAt(active)) : -1;
    void panels.get(document)?.webview.postMessage({ paragraph, focus });
  };

  const open = async (): Promise<void> => {
    const shown = [...panels].find(([, panel]) => panel.active)?.[0];
    if (shown) return back(shown);
    const document = vscode.window.activeTextEditor?.document;
    if (document) await articles.settled(document);
    if (!document || !make(document)) return tell();
    const known = panels.get(document);
    if (known) {
      known.reveal();
      return point(document, 'here');
    }
    const title = sentence('report/panel', { name: nameOf(document) }, say);
    const panel = vscode.window.createWebviewPanel(PANEL, title, vscode.ViewColumn.Beside, {
      ...{ enableScripts: true, localResourceRoots: [] },
    });
    panels.set(document, panel);
    let first = true;
    panel.onDidDispose(() => panels.delete(document));
    panel.onDidChangeViewState(() => render(document));
    panel.webview.onDidReceiveMessage(
      guard('report', ({ ready, copy: table, start, end }: Message) => {
        if (table === 'voices' || table === 'mix') return copy(document, table);
        if (ready !== true)
          return vscode.commands.executeCommand(COMMANDS.showPlace, document.uri.toString(), start, end);
        point(document, first ? 'here' : panel.active ? 'again' : null);
        first = false;
      }),
    );
    render(document);
  };

  /** The article that a report is about: the one in front, or that of the panel in front. */
  const current = (): vscode.TextDocument | undefined =>
    [...panels].find(([, panel]) => panel.active)?.[0] ?? vscode.window.activeTextEditor?.document;
  const save = async (): Promise<void> => {
    const document = current();
    const made = document && make(document);
    if (!made) return tell();
    const formats = [
      { label: 'HTML', extension: 'html', words: () => write(made) },
      { label: 'Markdown', extension: 'md', words: () => toMarkdown(made.report, textOf(made)) },
      { label: 'CSV', extension: 'csv', words: () => toCsv(made.report, say) },
    ];
    const picked = await vscode.window.showQuickPick(formats, {
      placeHolder: sentence('report/save-as', {}, say),
    });
    if (!picked) return;
    const { uri: own, isUntitled } = made.document;
    const path = own.path.replace(/(\.[^./]*)?$/, `.sources.${picked.extension}`);
    const uri = await vscode.window.showSaveDialog(isUntitled ? {} : { defaultUri: own.with({ path }) });
    if (uri) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(picked.words()));
  };
  const copy = async (document = current(), table: Table = 'voices'): Promise<void> => {
    const made = document && make(document);
    if (!made) return tell();
    await vscode.env.clipboard.writeText(toCsv(made.report, say, table));
    vscode.window.setStatusBarMessage(sentence('report/copied', {}, say), SHOWN);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = guard('report', ({ textEditor: { document } }: vscode.TextEditorSelectionChangeEvent) => {
    if (!panels.has(document)) return;
    clearTimeout(timer);
    timer = setTimeout(() => point(document, null), DELAY);
  });

  return Object.assign(
    vscode.Disposable.from(
      { dispose: () => panels.forEach((panel) => panel.dispose()) },
      vscode.window.onDidChangeTextEditorSelection(follow),
      articles.onDidChange((document) => render(document)),
      vscode.workspace.onDidCloseTextDocument((document) => panels.get(document)?.dispose()),
      vscode.commands.registerCommand(COMMANDS.showReport, guard('report', open)),
      vscode.commands.registerCommand(COMMANDS.saveReport, guard('report', save)),
      vscode.commands.registerCommand(
        COMMANDS.copyReport,
        guard('report', () => copy()),
      ),
    ),
    { panels: () => [...panels.values()].map(({ webview }) => webview.html) },
  );
}

const textOf = ({ document, article }: Made) => ({
  ...{ source: article.source, say },
  lineOf: (offset: number) => document.positionAt(offset).line + 1,
});

/** From the report to its article, the cursor where it was. */
async function back(document: vscode.TextDocument): Promise<void> {
  const seen = vscode.window.visibleTextEditors.find((each) => each.document === document);
  await vscode.window.showTextDocument(document, { viewColumn: seen?.viewColumn ?? vscode.ViewColumn.One });
}

const tell = (): void => void vscode.window.showInformationMessage(sentence('report/no-article', {}, say));

const nonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
