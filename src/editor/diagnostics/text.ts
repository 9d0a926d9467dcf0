import * as vscode from 'vscode';
import { message } from '../../catalogue';
import type { Severity } from '../../claims/types';
import { rangeIn, type Desk } from '../feature';
import { COMMANDS, PAGES } from '../ids';
import { say } from '../say';
import { findingsOf, isAboutFindings, whereOf } from './findings';
import { step } from './next';

/** The colours that VS Code itself underlines problems with. */
const COLORS: Record<Severity, string> = {
  error: 'editorError.foreground',
  warning: 'editorWarning.foreground',
  information: 'editorInfo.foreground',
  hint: 'editorHint.foreground',
};

/** In the text only: findings are underlined and tell of themselves in a hover, and the Problems panel stays empty. And what goes from one to the next. */
export function registerFindingsInText({ articles, guard }: Desk): vscode.Disposable {
  const { ClosedClosed: rangeBehavior } = vscode.DecorationRangeBehavior;
  const types = Object.fromEntries(
    Object.entries(COLORS).map(([severity, color]) => [
      severity,
      vscode.window.createTextEditorDecorationType({
        rangeBehavior,
        borderColor: new vscode.ThemeColor(color),
        borderStyle: severity === 'hint' ? 'dotted' : 'dashed',
        borderWidth: '0 0 2px 0',
        overviewRulerColor: new vscode.ThemeColor(color),
      }),
    ]),
  ) as Record<Severity, vscode.TextEditorDecorationType>;

  const mark = guard('findings in the text', (editor: vscode.TextEditor) => {
    const { document } = editor;
    const answer = articles.latest(document);
    if (answer && answer.version !== document.version) return;
    const findings =
      answer?.article && whereOf(document) === 'text' ? findingsOf(document, answer.article) : [];
    for (const severity of Object.keys(types) as Severity[]) {
      const options = findings
        .filter((finding) => finding.severity === severity)
        .map((finding) => ({ range: rangeIn(document, finding), hoverMessage: told(finding) }));
      editor.setDecorations(types[severity], options);
    }
  });
  const markAll = (of: (document: vscode.TextDocument) => boolean = () => true): void => {
    for (const editor of vscode.window.visibleTextEditors) if (of(editor.document)) mark(editor);
  };
  markAll();
  const go = (forward: boolean) => guard('next finding', () => step(articles, forward));
  return vscode.Disposable.from(
    ...Object.values(types),
    articles.onDidChange((about) => markAll((document) => document === about)),
    vscode.window.onDidChangeVisibleTextEditors(() => markAll()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (isAboutFindings(change)) markAll();
    }),
    vscode.commands.registerCommand(COMMANDS.nextFinding, go(true)),
    vscode.commands.registerCommand(COMMANDS.previousFinding, go(false)),
  );
}

/** The sentence of a finding, as text, and a link to the page of its code. */
function told(finding: Parameters<typeof message>[0]): vscode.MarkdownString {
  const card = new vscode.MarkdownString();
  card.appendText(message(finding, say));
  card.appendMarkdown(` ([${finding.code}](${PAGES}${finding.code}.md))`);
  return card;
}
