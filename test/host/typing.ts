import * as vscode from 'vscode';
import {
  api,
  byRules,
  cardOver,
  closeAll,
  codes,
  edit,
  match,
  ok,
  open,
  pause,
  same,
  STORY,
  until,
} from './help';

describe('the sentence being typed', () => {
  byRules();
  afterEach(closeAll);

  it('is let be until typing pauses', async () => {
    const document = await open(STORY);
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'an editor');
    const end = document.positionAt(document.getText().trimEnd().length);
    editor.selection = new vscode.Selection(end, end);
    const typed = performance.now();
    await vscode.commands.executeCommand('type', { text: ' Critics say the plan is a waste of money.' });
    await (await api()).whenSettled(document.uri);
    await until('the rest is found', () => codes(document).includes('source/anonymous'));
    await until('the sentence is found', () => codes(document).includes('source/vague'));
    // It is analyzed after a quarter of a second; a busy machine makes that later, never sooner.
    const after = performance.now() - typed;
    ok(after >= 1_500, `it was found after ${after.toFixed(0)} ms`);
  });
});

describe('other ways to open an article', () => {
  byRules();
  afterEach(closeAll);

  it('is read in Markdown on request, its markup taken for what it shows', async () => {
    const document = await open(
      `# Harbor **bridge**\n\n${STORY.replace('Mayor Imogen Pell', 'Mayor [Imogen Pell](https://example.org)')}`,
      'markdown',
    );
    await vscode.commands.executeCommand('saysWho.readFile');
    await (await api()).whenSettled(document.uri);
    await pause(50);
    match(await cardOver(document, 'Imogen Pell'), /Imogen Pell/);
    await until('there are findings', () => codes(document).length > 0);
    const quotes = (await api()).quotes();
    ok(quotes && quotes.groups.length > 0, 'quotes');
  });

  it('reads both sides of a comparison, and lets go of both', async () => {
    const one = await vscode.workspace.openTextDocument({ content: STORY, language: 'plaintext' });
    const two = await vscode.workspace.openTextDocument({
      content: STORY.replace('Pell', 'Moor'),
      language: 'plaintext',
    });
    await vscode.commands.executeCommand('vscode.diff', one.uri, two.uri, 'A comparison');
    await until('both are read', () => codes(one).length > 0 && codes(two).length > 0);
    await closeAll();
    await until('both are gone', () => codes(one).length === 0 && codes(two).length === 0);
  });

  it('holds on to a document that a second editor still shows', async () => {
    const one = await open(STORY);
    await vscode.window.showTextDocument(one, { viewColumn: vscode.ViewColumn.Beside });
    await vscode.commands.executeCommand('workbench.action.splitEditor');
    await until('read', () => codes(one).length > 0);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await pause(300);
    await until('its findings are there still', () => codes(one).length > 0);
    await edit(one, 'Owen Strand', 'Owen Brook');
    await (await api()).whenSettled(one.uri);
    same((await api()).errors(), 0);
  });
});
