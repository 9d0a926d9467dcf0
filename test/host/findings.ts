import * as vscode from 'vscode';
import {
  api,
  byRules,
  closeAll,
  codes,
  edit,
  found,
  match,
  open,
  openFile,
  RECIPE,
  same,
  STORY,
  until,
} from './help';

describe('findings', () => {
  byRules();
  afterEach(closeAll);

  it('are shown with their code, its page and our name', async () => {
    const document = await open(STORY);
    await until('an uncredited quotation is found', () => codes(document).includes('quote/unattributed'));
    const finding = found(document).find(({ code }) => code === 'quote/unattributed');
    match(finding?.words ?? '', /Nobody ever asked/);
    match(finding?.page ?? '', /docs\/findings\/quote\/unattributed\.md$/);
    match(finding?.message ?? '', /Nobody is shown to have said/);
  });

  it('tell an unnamed source', async () => {
    const document = await open(STORY);
    await until('the official is found', () => codes(document).includes('source/anonymous'));
    match(found(document).find(({ code }) => code === 'source/anonymous')?.words ?? '', /senior official/);
  });

  it('follow an edit', async () => {
    const document = await open(STORY);
    await until('the quotation is found', () => codes(document).includes('quote/unattributed'));
    await edit(document, 'any of this."', 'any of this," said Luis Tarrant, a baker.');
    await until('it is credited', () => !codes(document).includes('quote/unattributed'));
  });

  it('have the severity that the setting gives them', async () => {
    const document = await open(STORY);
    await until('the quotation is found', () => codes(document).includes('quote/unattributed'));
    const settings = vscode.workspace.getConfiguration('saysWho');
    await settings.update('severity', { 'quote/*': 'off' }, vscode.ConfigurationTarget.Global);
    try {
      await until('it is off', () => !codes(document).some((code) => code.startsWith('quote/')));
      match(codes(document).join(), /source\/anonymous/);
    } finally {
      await settings.update('severity', undefined, vscode.ConfigurationTarget.Global);
    }
    await until('it is back', () => codes(document).includes('quote/unattributed'));
  });

  it('leave the Problems panel empty where they are shown in the text only, or nowhere', async () => {
    const document = await open(STORY);
    await until('something is found', () => codes(document).length > 0);
    const settings = vscode.workspace.getConfiguration('saysWho');
    try {
      for (const where of ['text', 'off']) {
        await settings.update('findings', where, vscode.ConfigurationTarget.Global);
        await until(`nothing is left: ${where}`, () => codes(document).length === 0);
      }
    } finally {
      await settings.update('findings', undefined, vscode.ConfigurationTarget.Global);
    }
    await until('they are back', () => codes(document).length > 0);
  });

  it('are gone to one by one, round the end of the text', async () => {
    const document = await open(STORY);
    await until('something is found', () => codes(document).length > 0);
    const editor = vscode.window.activeTextEditor;
    const places = new Set<number>();
    for (let step = 0; step < codes(document).length; step++) {
      await vscode.commands.executeCommand('saysWho.nextFinding');
      places.add(document.offsetAt(editor?.selection.start ?? new vscode.Position(0, 0)));
    }
    same(
      places.size,
      new Set(
        vscode.languages.getDiagnostics(document.uri).map(({ range }) => document.offsetAt(range.start)),
      ).size,
    );
    await vscode.commands.executeCommand('saysWho.previousFinding');
    match(document.getText(editor?.selection), /\S/);
  });

  it('are gone when the file is closed', async () => {
    const document = await openFile('05-patched-together.txt');
    await until('something is found', () => codes(document).length > 0);
    await closeAll();
    await until('nothing is left', () => codes(document).length === 0);
  });

  it('are kept for a file behind another tab', async () => {
    const document = await open(STORY);
    await until('something is found', () => codes(document).length > 0);
    const before = codes(document);
    const other = await open(RECIPE);
    await (await api()).whenSettled(other.uri);
    same(codes(document), before);
  });

  it('are none in a text that is not an article', async () => {
    const document = await openFile('requirements.txt');
    same(found(document), []);
  });

  it('are none in a dull article', async () => {
    const document = await openFile('08-road-works-dull.txt');
    same(found(document), []);
  });
});
