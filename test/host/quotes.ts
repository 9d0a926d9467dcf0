import * as vscode from 'vscode';
import { api, byRules, closeAll, edit, ok, open, placeOf, RECIPE, same, STORY, until } from './help';
import type { Api, QuotesGroup } from '../../src/editor/api';

describe('the Quotes view', () => {
  byRules();
  let says: Api;
  let document: vscode.TextDocument;
  const group = (label: string): QuotesGroup | undefined =>
    says.quotes()?.groups.find((each) => each.label === label);

  before(async () => void (says = await api()));
  beforeEach(async () => {
    document = await open(STORY);
    await until('the view shows the document', () => says.quotes()?.uri === document.uri.toString());
  });
  afterEach(closeAll);

  it('groups the quotes by speaker, those without one last', () => {
    const groups = says.quotes()?.groups ?? [];
    ok(group('Imogen Pell'), `no group for Imogen Pell: ${groups.map(({ label }) => label).join(', ')}`);
    ok(group('Owen Strand'), 'no group for Owen Strand');
    same(
      groups.slice(-1).map(({ kind, count }) => [kind, count]),
      [['nobody', 1]],
    );
    same(
      groups.map(({ count }) => count),
      groups.map(({ leaves }) => leaves.length),
    );
  });

  it('puts who is quoted most first', () => {
    const counts = (says.quotes()?.groups ?? [])
      .filter(({ kind }) => kind === 'speaker')
      .map(({ count }) => count);
    same(
      counts,
      [...counts].sort((a, b) => b - a),
    );
  });

  it('a click goes to the quote and selects it', async () => {
    const leaf = group('Owen Strand')?.leaves[0];
    ok(leaf, 'Owen Strand has no quote');
    await vscode.commands.executeCommand(
      'saysWho.showPlace',
      document.uri.toString(),
      leaf.range.start,
      leaf.range.end,
    );
    const editor = vscode.window.activeTextEditor;
    same(editor?.document.uri.toString(), document.uri.toString());
    same(
      editor?.document.getText(editor.selection),
      document.getText().slice(leaf.range.start, leaf.range.end),
    );
  });

  it('follows an edit', async () => {
    await edit(document, 'Transport Minister Owen Strand', 'Transport Minister Luis Tarrant');
    await edit(document, 'Strand added', 'Tarrant added');
    await until('the new name is there', () => group('Luis Tarrant') !== undefined);
    same(group('Owen Strand'), undefined);
  });

  it('keeps the ids of what an edit elsewhere leaves alone', async () => {
    const ids = (): string[] =>
      (says.quotes()?.groups ?? []).flatMap(({ id, leaves }) => [id, ...leaves.map((leaf) => leaf.id)]);
    const before = ids();
    await edit(document, 'Shopkeepers have begun', 'The shopkeepers have begun');
    await says.whenSettled(document.uri);
    same(ids(), before);
  });

  it('shows the file in front', async () => {
    const other = await open(STORY.replaceAll('Imogen Pell', 'Marian Stolz').replaceAll('Pell', 'Stolz'));
    await until('the other file is shown', () => says.quotes()?.uri === other.uri.toString());
    ok(group('Marian Stolz') && !group('Imogen Pell'), 'the quotes are of the wrong file');
  });

  it('is empty for a file that is not an article, and when all is closed', async () => {
    await open(RECIPE);
    await until('the view is empty', () => (says.quotes()?.groups ?? []).length === 0);
    await closeAll();
    await until('the view shows nothing', () => (says.quotes()?.groups ?? []).length === 0);
  });

  it('gives the place of every quote', () => {
    const quote = group('Imogen Pell')?.leaves[0];
    same(quote?.range.start, placeOf(document, '"We cannot wait'));
  });
});
