import * as vscode from 'vscode';
import { api, byRules, cardOver, closeAll, codes, match, ok, same, STORY, until } from './help';

const SCHEME = 'elsewhere';

/** A file system that is nowhere on this machine, with one article in it; nothing can be written there. */
const FILES: vscode.FileSystemProvider = {
  onDidChangeFile: () => new vscode.Disposable(() => undefined),
  watch: () => new vscode.Disposable(() => undefined),
  stat({ path }) {
    if (path !== '/story.txt') throw vscode.FileSystemError.FileNotFound(path);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: STORY.length };
  },
  readDirectory: () => [['story.txt', vscode.FileType.File]],
  readFile: () => new TextEncoder().encode(STORY),
  createDirectory: refuse,
  writeFile: refuse,
  delete: refuse,
  rename: refuse,
};

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions('nothing can be written here');
}

describe('an article that is no file of this machine', () => {
  byRules();
  let files: vscode.Disposable;
  before(() => {
    files = vscode.workspace.registerFileSystemProvider(SCHEME, FILES, { isReadonly: true });
  });
  after(async () => {
    await closeAll();
    files.dispose();
  });

  it('is read like any other: cards, findings, report', async () => {
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.from({ scheme: SCHEME, path: '/story.txt' }),
    );
    await vscode.window.showTextDocument(document);
    const says = await api();
    await says.whenSettled(document.uri);
    match(await cardOver(document, 'Owen Strand'), /Owen Strand/);
    await until('findings are shown', () => codes(document).includes('source/anonymous'));
    await vscode.commands.executeCommand('saysWho.showReport');
    await until('the report is written', () => (says.reports()[0] ?? '').includes('Imogen Pell'));
    same(says.errors(), 0);
  });

  it('and the manifest promises it, in folders that nobody trusts too', () => {
    const { capabilities } = vscode.extensions.getExtension('says-who.says-who')?.packageJSON ?? {};
    ok(capabilities?.virtualWorkspaces === true, 'virtual workspaces');
    ok(capabilities?.untrustedWorkspaces?.supported === true, 'untrusted workspaces');
  });
});
