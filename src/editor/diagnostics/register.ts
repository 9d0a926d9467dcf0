import * as vscode from 'vscode';
import { message, sentence } from '../../catalogue';
import type { Finding, Severity } from '../../claims/types';
import { rangeIn, type Desk } from '../feature';
import { say } from '../say';
import { PAGES, SOURCE } from '../ids';
import { findingsOf, isAboutFindings, whereOf } from './findings';
import { besidesTyping, PAUSE } from './typing';

const LEVELS: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** The findings of open documents, in the text and in the Problems panel. */
export function registerDiagnostics({ articles, guard }: Desk): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(SOURCE);
  /** The document that is being typed in, and the timer that ends that. */
  let typed: vscode.TextDocument | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const publish = guard('diagnostics', (document: vscode.TextDocument) => {
    const answer = articles.latest(document);
    if (answer && answer.version !== document.version) return;
    if (!answer?.article) return collection.delete(document.uri);
    if (whereOf(document) !== 'problems') return collection.delete(document.uri);
    const cursor = cursorIn(document);
    const findings =
      typed === document && cursor !== undefined
        ? besidesTyping(answer.article, cursor)
        : answer.article.findings;
    collection.set(
      document.uri,
      findingsOf(document, { findings }).map((finding) => toDiagnostic(document, finding)),
    );
  });
  const publishAll = guard('diagnostics', () => articles.all().forEach(({ document }) => publish(document)));

  const onEdit = guard('diagnostics', (event: vscode.TextDocumentChangeEvent) => {
    const { document, contentChanges } = event;
    if (contentChanges.length === 0 || cursorIn(document) === undefined) return;
    const before = typed;
    typed = document;
    if (before && before !== document && !before.isClosed) publish(before);
    clearTimeout(timer);
    timer = setTimeout(() => {
      // By this timer, not by the clock: it may be a millisecond early, and nothing would be published after it.
      typed = undefined;
      // Another document may have its address by now.
      if (!document.isClosed) publish(document);
    }, PAUSE);
  });

  publishAll();
  return vscode.Disposable.from(
    collection,
    articles.onDidChange(publish),
    vscode.workspace.onDidChangeTextDocument(onEdit),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (isAboutFindings(event)) publishAll();
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const range = rangeIn(document, finding);
  const diagnostic = new vscode.Diagnostic(range, message(finding, say), LEVELS[finding.severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.code, target: vscode.Uri.parse(`${PAGES}${finding.code}.md`) };
  diagnostic.relatedInformation = (finding.related ?? []).map(
    (place) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(document.uri, rangeIn(document, place)),
        sentence(`related/${place.what}`, {}, say),
      ),
  );
  return diagnostic;
}

/** Where the cursor stands in a document; undefined where the document is not the active one. */
function cursorIn(document: vscode.TextDocument): number | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document ? document.offsetAt(editor.selection.active) : undefined;
}
