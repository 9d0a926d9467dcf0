import * as vscode from 'vscode';
import { sentence } from '../../catalogue';
import { SECTION, SETTINGS } from '../ids';
import { say } from '../say';

/** What undoes a command, and what the command has done, in words. */
export interface Undo {
  what: string;
  undo: () => Promise<void>;
}

type Levels = Record<string, unknown>;
const levelsOf = (value: unknown): Levels =>
  typeof value === 'object' && value !== null ? { ...(value as Levels) } : {};

/** Where a code has a level: the narrowest scope counts. */
function scopeOf(
  code: string,
  document?: vscode.TextDocument,
): { target: vscode.ConfigurationTarget; levels: Levels } {
  const found = vscode.workspace.getConfiguration(SECTION, document).inspect<Levels>(SETTINGS.severity);
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  const scopes = [
    { target: WorkspaceFolder, levels: levelsOf(found?.workspaceFolderValue) },
    { target: Workspace, levels: levelsOf(found?.workspaceValue) },
    { target: Global, levels: levelsOf(found?.globalValue) },
  ];
  return scopes.find(({ levels }) => code in levels) ?? scopes[2];
}

async function write(
  document: vscode.TextDocument | undefined,
  target: vscode.ConfigurationTarget,
  levels: Levels,
): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION, document);
  await settings.update(SETTINGS.severity, Object.keys(levels).length > 0 ? levels : undefined, target);
}

/** Turns a code off by setting: the reader's own, or the narrower one that has a level for it. Says so, and gives what undoes it. */
export async function never(code: string, document?: vscode.TextDocument): Promise<Undo> {
  const { target, levels } = scopeOf(code, document);
  const before = levels[code];
  await write(document, target, { ...levels, [code]: 'off' });
  const what = sentence('kept/is/never', { code }, say);
  const scope = target === vscode.ConfigurationTarget.Global ? 'user' : 'workspace';
  const open = sentence('kept/open-settings', {}, say);
  const id = `${SECTION}.${SETTINGS.severity}`;
  const said = sentence(`kept/never/${scope}`, { code, setting: id }, say);
  void vscode.window.showInformationMessage(said, open).then((picked) => {
    if (picked === open) void vscode.commands.executeCommand('workbench.action.openSettings', id);
  });
  return { what, undo: () => again(code, before, target, document) };
}

/** Gives a code the level that it had in a setting. */
async function again(
  code: string,
  level: unknown,
  target: vscode.ConfigurationTarget,
  document?: vscode.TextDocument,
): Promise<void> {
  const found = vscode.workspace.getConfiguration(SECTION, document).inspect<Levels>(SETTINGS.severity);
  const { Global, Workspace } = vscode.ConfigurationTarget;
  const value =
    target === Global
      ? found?.globalValue
      : target === Workspace
        ? found?.workspaceValue
        : found?.workspaceFolderValue;
  const levels = levelsOf(value);
  if (level === undefined) delete levels[code];
  else levels[code] = level;
  await write(document, target, levels);
}

/** The codes that settings turn off, with what turns each on again. */
export function turnedOff(): { code: string; undo: () => Promise<void> }[] {
  const found = vscode.workspace.getConfiguration(SECTION).inspect<Levels>(SETTINGS.severity);
  const { Global, Workspace } = vscode.ConfigurationTarget;
  return [
    { target: Global, levels: levelsOf(found?.globalValue) },
    { target: Workspace, levels: levelsOf(found?.workspaceValue) },
  ].flatMap(({ target, levels }) =>
    Object.entries(levels)
      .filter(([, level]) => level === 'off')
      .map(([code]) => ({ code, undo: () => again(code, undefined, target) })),
  );
}
