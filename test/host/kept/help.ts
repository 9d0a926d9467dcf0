import * as vscode from 'vscode';
import { api, byRules, closeAll, codes, ok, pause, placeOf, STORY, until } from '../help';

export const NAME = 'bridge.txt';
export const ASKED = 'Nobody ever asked the people';
const { fs } = vscode.workspace;

export const root = (): vscode.Uri => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, 'no folder is open');
  return folder.uri;
};
export const at = (...names: string[]): vscode.Uri => vscode.Uri.joinPath(root(), ...names);
export const FILE = (): vscode.Uri => at('.says-who.json');
export const textOf = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await fs.readFile(uri));
/** Waits until a file's text is as it should be, and gives it. */
export async function textWhere(
  what: string,
  uri: vscode.Uri,
  holds: (text: string) => boolean,
): Promise<string> {
  let text = '';
  const look = (): void =>
    void textOf(uri)
      .then((found) => (text = found))
      .catch(() => undefined);
  await until(what, () => (look(), holds(text)));
  return text;
}
export const put = (uri: vscode.Uri, text: string): Thenable<void> =>
  fs.writeFile(uri, new TextEncoder().encode(text));
export const remove = (uri: vscode.Uri): Promise<void> =>
  Promise.resolve(fs.delete(uri, { recursive: true })).catch(() => undefined);

export async function openAt(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  // What the test before had typed may be there until VS Code has read the file anew.
  const text = await textOf(uri);
  await until('it is what the file holds', () => document.getText() === text);
  await (await api()).whenSettled(uri, true);
  return document;
}

/** The quick fixes at a place, by title. */
export async function fixes(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const place = document.positionAt(placeOf(document, words) + 2);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(place, place),
  );
}
export async function fix(
  document: vscode.TextDocument,
  words: string,
  title: RegExp,
  ...more: unknown[]
): Promise<void> {
  // A file that was written a moment ago may be read anew, and then has no fixes until it is answered.
  let all: vscode.CodeAction[] = [];
  for (let tries = 0; tries < 40 && !all.some((each) => title.test(each.title)); tries++) {
    if (tries > 0) await pause(100);
    all = await fixes(document, words);
  }
  const action = all.find((each) => title.test(each.title));
  ok(action?.command, `no ${title} among: ${all.map((each) => each.title).join(' | ')}`);
  const { command, arguments: given = [] } = action.command;
  await vscode.commands.executeCommand(command, ...(given as unknown[]), ...more);
}
export const run = (name: string, ...given: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`saysWho.${name}`, ...given);
export const has = (document: vscode.TextDocument, code: string): boolean => codes(document).includes(code);
export const goes = (document: vscode.TextDocument, code: string): Promise<void> =>
  until(`${code} is gone`, () => !has(document, code));
export const comes = (document: vscode.TextDocument, code: string): Promise<void> =>
  until(`${code} is there`, () => has(document, code));

/** For a suite about what is kept: every test begins with a fresh article, and nothing kept beside it. */
export function lastWord(): void {
  byRules();
  beforeEach(async () => {
    await remove(FILE());
    await put(at(NAME), STORY);
  });
  afterEach(async () => {
    await closeAll();
    for (const name of ['.says-who.json', NAME, 'moved.txt', 'older', 'newer']) await remove(at(name));
    const says = await api();
    const here = root().toString();
    await until('nothing is kept any more', () => says.kept().every(({ uri }) => !uri.startsWith(here)));
  });
}
