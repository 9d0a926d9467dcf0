import * as vscode from 'vscode';
import { api, byRules, closeAll, ok, open, placeOf, same, STORY, until } from './help';
import type { Api } from '../../src/editor/api';

const { executeCommand } = vscode.commands;

describe('from word to word', () => {
  byRules();
  let document: vscode.TextDocument;
  let says: Api;
  before(async () => {
    says = await api();
    document = await open(STORY);
  });
  after(closeAll);

  const on = (words: string, nth = 0): vscode.Position =>
    document.positionAt(placeOf(document, words, nth) + 1);
  const words = (ranges: readonly vscode.Range[]): string[] => ranges.map((range) => document.getText(range));

  it('highlights every mention, pronouns too', async () => {
    const found = await executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      on('Owen Strand'),
    );
    same(words(found.map(({ range }) => range)), ['Owen Strand', 'he', 'Strand']);
  });

  it('goes from a pronoun to where the person is introduced', async () => {
    const [place] = await executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      on(' he '),
    );
    ok(place, 'no definition');
    same(document.getText(place.range), 'Owen Strand');
  });

  it('finds all references', async () => {
    const found = await executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      on('Imogen Pell'),
    );
    same(words(found.map(({ range }) => range)), ['Imogen Pell', 'who', 'Pell', 'She']);
  });

  it('outlines the headline, and speakers with their quotes', async () => {
    const symbols = await executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    same(
      symbols.map(({ name, children }) => [name, children.length]),
      [
        ['Harbor bridge to close for six weeks', 0],
        ['Imogen Pell', 2],
        ['Owen Strand', 1],
      ],
    );
    same(symbols[1]?.children[0]?.detail, 'Imogen Pell');
  });

  it('finds the names of open articles', async () => {
    const found = await executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'strand',
    );
    const [strand] = found.filter(({ location }) => location.uri.toString() === document.uri.toString());
    same(strand?.name, 'Owen Strand');
    same(strand && document.getText(strand.location.range), 'Owen Strand');
  });

  it('lists names by kind, most often mentioned first', () => {
    const [people] = says.names() ?? [];
    same(people?.kind, 'person');
    same(
      people?.names.map(({ label, count }) => `${label} ${count}`),
      ['Imogen Pell 4', 'Owen Strand 3'],
    );
  });

  it('says behind a pronoun whom it means, where asked to', async () => {
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = (): Thenable<vscode.InlayHint[]> =>
      executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
    same((await hints()).length, 0);
    const settings = vscode.workspace.getConfiguration('saysWho');
    await settings.update('hints', true, vscode.ConfigurationTarget.Global);
    try {
      const [he] = await hints();
      same(he?.label, ' · Strand');
      same(he && document.offsetAt(he.position), placeOf(document, ' he ') + 3);
    } finally {
      await settings.update('hints', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('turns the marks in the text off and on with one command', async () => {
    const isOn = (): boolean => vscode.workspace.getConfiguration('saysWho').get('marking', true);
    same(isOn(), true);
    await executeCommand('saysWho.toggleMarking');
    same(isOn(), false);
    await executeCommand('saysWho.toggleMarking');
    same(isOn(), true);
    await until('nothing went wrong', () => says.errors() === 0);
  });

  describe('where a description stands alone', () => {
    let other: vscode.TextDocument;
    before(async () => void (other = await open(`${STORY}\nThe minister left early.\n`)));
    const at = (): vscode.Position => other.positionAt(placeOf(other, 'minister left') + 1);

    it('leads to the introduction, and lights up all mentions', async () => {
      const [place] = await executeCommand<vscode.Location[]>(
        'vscode.executeDefinitionProvider',
        other.uri,
        at(),
      );
      same(place && other.getText(place.range), 'Owen Strand');
      const lit = await executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        other.uri,
        at(),
      );
      same(
        lit.map(({ range }) => other.getText(range)),
        ['Owen Strand', 'he', 'Strand', 'minister'],
      );
    });

    it('says behind it whom it means, where asked to', async () => {
      const settings = vscode.workspace.getConfiguration('saysWho');
      await settings.update('hints', true, vscode.ConfigurationTarget.Global);
      try {
        const hints = await executeCommand<vscode.InlayHint[]>(
          'vscode.executeInlayHintProvider',
          other.uri,
          new vscode.Range(at().with({ character: 0 }), other.positionAt(other.getText().length)),
        );
        same(
          hints.map(({ label, position }) => [label, other.offsetAt(position)]),
          [[' · Strand', placeOf(other, ' left early')]],
        );
      } finally {
        await settings.update('hints', undefined, vscode.ConfigurationTarget.Global);
      }
    });
  });

  it('folds a quotation of several paragraphs to its first', async () => {
    const long = `"First, the pier," Strand said. "Then the road.\n\n"Then the bridge."`;
    const other = await open(`${STORY}\n${long}\n`);
    const folds = await executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      other.uri,
    );
    const first = other.positionAt(placeOf(other, '"First, the pier')).line;
    same(
      folds.filter(({ start }) => start === first).map(({ start, end }) => [start, end]),
      [[first, first + 2]],
    );
  });
});
