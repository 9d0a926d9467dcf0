import * as vscode from 'vscode';
import {
  api,
  cardOver,
  closeAll,
  codes,
  edit,
  match,
  ok,
  open,
  openFile,
  pause,
  PROSE,
  RECIPE,
  same,
  STORY,
  until,
} from './help';
import type { Api } from '../../src/editor/api';

describe('which documents are read', () => {
  let says: Api;
  before(async () => void (says = await api()));
  afterEach(closeAll);
  const read = (document: vscode.TextDocument): boolean | undefined => says.status(document.uri)?.read;

  it('plain text that reads as news, also unsaved', async () => same(read(await open(STORY)), true));

  it('a file of the language Article, whatever it says', async () => {
    same(read(await open('Just two words.', 'article')), true);
  });

  it('an .article file has that language', async () => {
    const document = await openFile('03-flood-briefing.article');
    same(document.languageId, 'article');
    same(read(document), true);
  });

  it('no other text, and the reason is told', async () => {
    const document = await open(RECIPE);
    same(read(document), false);
    match(says.status(document.uri)?.sentence ?? '', /not read/i);
    same(await cardOver(document, 'eggs'), '');
  });

  it('no prose that is not news', async () => {
    const document = await open(PROSE);
    same(read(document), false);
    same(says.quotes()?.groups ?? [], []);
  });

  it('Markdown only when asked', async () => {
    const document = await open(STORY, 'markdown');
    same(read(document), false);
    same(codes(document), []);
    await vscode.commands.executeCommand('saysWho.readFile');
    await until('it is read', () => read(document) === true);
    await until('the view has it', () => (says.quotes()?.groups ?? []).length > 0);
  });

  it('not one that the user turned off', async () => {
    const document = await open(STORY);
    await until('something is found', () => codes(document).length > 0);
    await vscode.commands.executeCommand('saysWho.skipFile');
    await until('it is not read', () => read(document) === false);
    await until('nothing is found', () => codes(document).length === 0);
  });

  it('as the setting says', async () => {
    const document = await openFile('requirements.txt');
    same(read(document), false);
    const settings = vscode.workspace.getConfiguration('saysWho');
    await settings.update('files', { '**/requirements.txt': 'always' }, vscode.ConfigurationTarget.Global);
    try {
      await until('it is read', () => read(document) === true);
    } finally {
      await settings.update('files', undefined, vscode.ConfigurationTarget.Global);
    }
    await until('it is not read any more', () => read(document) === false);
  });

  it('once an article, always an article until it is closed', async () => {
    const document = await open(STORY);
    same(read(document), true);
    await edit(document, null, RECIPE);
    await says.whenSettled(document.uri);
    same(read(document), true);
  });
});

describe('an answer that comes too late', () => {
  afterEach(closeAll);

  it('is dropped', async () => {
    const says = await api();
    const document = await open(STORY);
    const dropped = says.droppedAnswers();
    const release = says.holdNextAnswer();
    await edit(document, 'Mayor Imogen Pell', 'Mayor Marian Stolz');
    // Long enough for the analysis to begin and be held.
    await pause(1_000);
    await edit(document, 'Mayor Marian Stolz', 'Mayor Jutta Weems');
    await says.whenSettled(document.uri);
    release();
    await until('the late answer is dropped', () => says.droppedAnswers() > dropped);
    same(says.status(document.uri)?.version, document.version);
    const labels = says.quotes()?.groups.map(({ label }) => label) ?? [];
    ok(
      labels.includes('Jutta Weems') && !labels.includes('Marian Stolz'),
      `the view shows ${labels.join(', ')}`,
    );
  });
});
