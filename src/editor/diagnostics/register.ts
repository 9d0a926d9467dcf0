import * as vscode from 'vscode';
import { message } from '../../catalogue';
import type { Finding, Severity } from '../../claims/types';
import { rangeIn, type Desk } from '../feature';
import { say } from '../say';
import { PAGES, SECTION, SETTINGS, SOURCE } from '../ids';
import { severityOf } from './severity';
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
  /** The last edit: its document, when, and the timer that ends its being typed. */
  let typed: { document: vscode.TextDocument; until: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const publish = guard('diagnostics', (document: vscode.TextDocument) => {
    const answer = articles.latest(document);
    if (answer && answer.version !== document.version) return;
    if (!answer?.article) return collection.delete(document.uri);
    const setting = vscode.workspace.getConfiguration(SECTION, document).get(SETTINGS.severity);
    const cursor = cursorIn(document);
    const typing = typed?.document === document && Date.now() < typed.until && cursor !== undefined;
    const findings = typing ? besidesTyping(answer.article, cursor) : answer.article.findings;
    collection.set(
      document.uri,
      findings.flatMap((finding) => {
        const severity = severityOf(finding.code, finding.severity, setting);
        return severity === 'off' ? [] : toDiagnostic(document, finding, severity);
      }),
    );
  });
  const publishAll = guard('diagnostics', () => articles.all().forEach(({ document }) => publish(document)));

  const onEdit = guard('diagnostics', (event: vscode.TextDocumentChangeEvent) => {
    const { document, contentChanges } = event;
    if (contentChanges.length === 0 || cursorIn(document) === undefined) return;
    typed = { document, until: Date.now() + PAUSE };
    clearTimeout(timer);
    timer = setTimeout(() => {
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
      if (event.affectsConfiguration(`${SECTION}.${SETTINGS.severity}`)) publishAll();
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

function toDiagnostic(
  document: vscode.TextDocument,
  finding: Finding,
  severity: Severity,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeIn(document, finding),
    message(finding, say),
    LEVELS[severity],
  );
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.code, target: vscode.Uri.parse(`${PAGES}${finding.code}.md`) };
  return diagnostic;
}

/** Where the cursor stands in a document; undefined where the document is not the active one. */
function cursorIn(document: vscode.TextDocument): number | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document ? document.offsetAt(editor.selection.active) : undefined;
}
