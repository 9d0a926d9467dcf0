import * as vscode from 'vscode';
import type { Desk } from '../feature';
import { provideActions } from './actions';
import { registerIgnoreCommands } from './commands';
import { reportProblems } from './problems';

/** The reader's last word: findings ignored, speakers named, and all of it taken back. */
export function registerIgnores(desk: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    reportProblems(desk),
    registerIgnoreCommands(desk),
    vscode.languages.registerCodeActionsProvider(
      '*',
      { provideCodeActions: desk.guard('quick fixes', provideActions(desk)) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.Refactor] },
    ),
  );
}
