import * as vscode from 'vscode';
import {
  api,
  byRules,
  clipboard,
  closeAll,
  DECLINED,
  edit,
  match,
  ok,
  open,
  same,
  STORY,
  until,
} from './help';
import type { Api } from '../../src/editor/api';

describe('the source report', () => {
  byRules();
  let says: Api;
  before(async () => void (says = await api()));
  afterEach(closeAll);

  it('opens beside the article and follows what is typed', async () => {
    const document = await open(STORY);
    await vscode.commands.executeCommand('saysWho.showReport');
    await until('it is written', () => (says.reports()[0] ?? '').includes('Imogen Pell'));
    match(says.reports()[0] ?? '', /Harbor bridge to close/);
    match(says.reports()[0] ?? '', /default-src 'none'/);
    await edit(document, 'Owen Strand', 'Ada Quill');
    await until('it is written anew', () => (says.reports()[0] ?? '').includes('Ada Quill'));
    same(says.errors(), 0);
  });

  it('tells by what way words came, and who declined to comment', async () => {
    await open(STORY + DECLINED);
    await vscode.commands.executeCommand('saysWho.showReport');
    // The document may still show for a moment what the test before had typed.
    await until('it is written', () => (says.reports()[0] ?? '').includes('<h2>Declined to comment</h2>'));
    match(says.reports()[0] ?? '', /Quotation, “told reporters”, <a /);
    match(
      says.reports()[0] ?? '',
      /<h2>Declined to comment<\/h2>.*<strong>Castellan Metals<\/strong>: .*line 19/,
    );
  });

  it('is one for each article, and goes with it', async () => {
    await open(STORY);
    await vscode.commands.executeCommand('saysWho.showReport');
    await until('it is there', () => says.reports().length === 1);
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await vscode.commands.executeCommand('saysWho.showReport');
    same(says.reports().length, 1);
    await closeAll();
    await until('it is gone', () => says.reports().length === 0);
  });

  it('can be copied as a table', async function () {
    await open(STORY);
    await vscode.commands.executeCommand('saysWho.copyReport');
    const copied = await clipboard();
    if (copied === null) return this.skip();
    match(copied, /^Voice,Role,Kind/);
    match(copied, /Imogen Pell,Mayor,named,/);
  });

  it('every command of the manifest is there', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const { packageJSON } = vscode.extensions.getExtension('says-who.says-who') ?? {};
    const declared = (packageJSON.contributes.commands as { command: string }[]).map(
      ({ command }) => command,
    );
    ok(declared.length > 5, 'hardly any command');
    same(
      declared.filter((command) => !known.has(command)),
      [],
    );
  });
});
