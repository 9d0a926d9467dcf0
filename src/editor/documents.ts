import * as vscode from 'vscode';

/** The documents, as strings of their URIs, that a tab or an editor shows: plain or either side of a comparison. */
export function shownNow(): Set<string> {
  const shown = new Set(vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString()));
  for (const { input } of vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)) {
    if (input instanceof vscode.TabInputText) shown.add(input.uri.toString());
    else if (input instanceof vscode.TabInputTextDiff) {
      shown.add(input.original.toString());
      shown.add(input.modified.toString());
    }
  }
  return shown;
}

/** In UTF-16 code units, without making its text. */
export function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

/** The name of its file. */
export const nameOf = ({ uri }: vscode.TextDocument): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
