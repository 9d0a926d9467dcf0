import * as vscode from 'vscode';
import type { Articles } from '../answers';
import { rangeIn } from '../feature';
import { findingsOf } from './findings';
import { stepFrom } from './step';

/** Goes to the finding behind (or before) the cursor and shows what it says. */
export async function step(articles: Articles, forward: boolean): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const article = editor && articles.latest(editor.document)?.article;
  if (!editor || !article) return;
  const { document } = editor;
  const from = document.offsetAt(editor.selection.start);
  const finding = stepFrom(findingsOf(document, article), from, forward);
  if (!finding) return;
  const range = rangeIn(document, finding);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover');
}
