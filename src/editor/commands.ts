import * as vscode from 'vscode';
import { sentence, type Key } from '../catalogue';
import type { Desk } from './feature';
import { say } from './say';
import { COMMANDS, EXTENSION, LANGUAGE, VIEWS } from './ids';
import { toggleMarking } from './marking/register';

/** What a person can ask for, where no feature answers by itself. */
export function registerCommands({ articles, guard, log }: Desk): vscode.Disposable {
  const choose = (read: boolean) => (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) tell('command/no-file');
    else if (!articles.couldBeRead(document)) tell('command/not-readable');
    else articles.choose(document, read);
  };
  const commands: Partial<Record<keyof typeof COMMANDS, (...given: unknown[]) => unknown>> = {
    readFile: choose(true),
    skipFile: choose(false),
    showNames: () => vscode.commands.executeCommand(`${VIEWS.names}.focus`),
    toggleMarking,
    openSample,
    showLog: () => log.show(),
    showPlace,
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(COMMANDS[name as keyof typeof COMMANDS], guard(name, run)),
    ),
  );
}

/** Selects a place and brings it into view. Its arguments come by links, so they may be anything. */
async function showPlace(uri: unknown, start: unknown, end: unknown): Promise<void> {
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
  if (!document || !Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return tell('command/gone');
  const place = new vscode.Range(document.positionAt(Number(start)), document.positionAt(Number(end)));
  // Where it is seen, not where a panel or another group has the focus.
  const seen = vscode.window.visibleTextEditors.find((each) => each.document === document);
  const viewColumn = seen?.viewColumn ?? vscode.ViewColumn.Active;
  const editor = await vscode.window.showTextDocument(document, { selection: place, viewColumn });
  editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function tell(key: Key): void {
  void vscode.window.showInformationMessage(sentence(key, {}, say));
}

/** An invented article that comes with the extension, as a new document. */
async function openSample(): Promise<void> {
  const folder = vscode.extensions.getExtension(EXTENSION)?.extensionUri;
  if (!folder) return;
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'media/sample.article'));
  const content = new TextDecoder().decode(bytes);
  await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ content, language: LANGUAGE }),
  );
}
