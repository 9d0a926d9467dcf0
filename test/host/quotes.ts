import * as vscode from 'vscode';
import {
  api,
  byRules,
  clipboard,
  closeAll,
  DECLINED,
  edit,
  ok,
  open,
  pause,
  placeOf,
  RECIPE,
  same,
  STORY,
  until,
} from './help';
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

  it('tells by what way words came', () => {
    const details = group('Owen Strand')?.leaves.map(({ detail }) => detail);
    same(details, ['line 7 · told reporters']);
  });

  it('lists who declined to comment, and a click goes to the place', async () => {
    const other = await open(STORY + DECLINED);
    await until('it is shown', () => group('Declined to comment') !== undefined);
    const leaves = group('Declined to comment')?.leaves ?? [];
    same(
      leaves.map(({ label }) => label),
      ['Castellan Metals: declined to say what the bridge would cost'],
    );
    const { start, end } = leaves[0].range;
    await vscode.commands.executeCommand('saysWho.showPlace', other.uri.toString(), start, end);
    same(
      other.getText(vscode.window.activeTextEditor?.selection),
      'declined to say what the bridge would cost',
    );
  });

  describe('as the reader chooses', () => {
    const choose = (name: string, ...given: unknown[]): Thenable<unknown> =>
      vscode.commands.executeCommand(`saysWho.${name}`, ...given);
    const labels = (): string[] =>
      (says.quotes()?.groups ?? []).flatMap(({ leaves }) => leaves.map(({ label }) => label));
    afterEach(async () => {
      await choose('groupQuotes', 'speaker');
      await choose('hideReported');
      await choose('clearFilter');
    });

    it('as one list, in order of the text', async () => {
      await choose('groupQuotes', 'order');
      same(
        says.quotes()?.groups.map(({ kind }) => kind),
        ['all'],
      );
      const starts = says.quotes()?.groups.flatMap(({ leaves }) => leaves.map(({ range }) => range.start));
      same(
        starts,
        [...(starts ?? [])].sort((a, b) => a - b),
      );
      ok(labels()[0]?.startsWith('Pell: "We cannot wait'), labels().join('\n'));
    });

    it('by kind of source', async () => {
      await choose('groupQuotes', 'type');
      same(
        says.quotes()?.groups.map(({ label }) => label),
        ['Named', 'Nobody is shown to have said'],
      );
    });

    it('with reported words too', async () => {
      const before = labels().length;
      await choose('showReported');
      ok(labels().length > before, 'no reported words');
      ok(
        labels().some((label) => label.includes('the ferry would run twice as often')),
        labels().join('\n'),
      );
    });

    it('only what holds some words, until the filter is cleared', async () => {
      const before = labels();
      await choose('filterQuotes', 'strand swim');
      same(labels(), ['"Nobody will have to swim,"']);
      await choose('clearFilter');
      same(labels(), before);
    });

    it('tells each speaker’s share of the words in quotation marks', () => {
      const shares = (says.quotes()?.groups ?? []).map(({ share }) => share);
      const sum = shares.reduce((all, share) => all + share, 0);
      ok(Math.abs(sum - 100) <= 2, `shares: ${shares.join(', ')}`);
    });

    it('steps from quote to quote, round the end', async () => {
      const editor = vscode.window.activeTextEditor;
      ok(editor, 'an editor');
      const selected = (): string => document.getText(vscode.window.activeTextEditor?.selection);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await choose('nextQuote');
      same(selected(), '"We cannot wait for another winter,"');
      await choose('nextQuote');
      same(selected(), '"Nobody will have to swim,"');
      await choose('previousQuote');
      same(selected(), '"We cannot wait for another winter,"');
      await choose('previousQuote');
      ok(selected().startsWith('"Nobody ever asked'), selected());
    });

    it('follows the cursor while it is seen, and leaves the focus in the text', async () => {
      await vscode.commands.executeCommand('saysWho.showQuotes');
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      const editor = vscode.window.activeTextEditor;
      ok(editor, 'an editor');
      const place = document.positionAt(placeOf(document, 'have to swim'));
      editor.selection = new vscode.Selection(place, place);
      await until(
        'the quote is selected',
        () => says.quotes()?.selected[0] === '"Nobody will have to swim,"',
      );
      await vscode.commands.executeCommand('type', { text: 'really ' });
      await until('what is typed is in the text', () => document.getText().includes('really have to swim'));
    });

    it('copies a quote: its words, or with who and where', async function () {
      const leaf = group('Owen Strand')?.leaves[0];
      ok(leaf, 'Owen Strand has no quote');
      const editor = vscode.window.activeTextEditor;
      ok(editor, 'an editor');
      const place = document.positionAt(leaf.range.start + 3);
      editor.selection = new vscode.Selection(place, place);
      await choose('copyQuote');
      const held = await clipboard();
      if (held === null) return this.skip();
      same(held, '"Nobody will have to swim,"');
      await choose('copyQuoteMarkdown');
      const words = (await clipboard()) ?? '';
      ok(words.startsWith('> "Nobody will have to swim,"\n>\n> — Owen Strand, '), words);
      ok(words.includes('line 7'), words);
    });

    it('exports what it lists: Markdown, CSV, JSON', async () => {
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      ok(folder, 'a folder');
      const written = async (format: string): Promise<string> => {
        const uri = vscode.Uri.joinPath(folder.uri, `quotes.${format}`);
        await choose('exportQuotes', format, uri);
        const bytes = await vscode.workspace.fs.readFile(uri);
        await vscode.workspace.fs.delete(uri);
        return new TextDecoder().decode(bytes);
      };
      const count = labels().length;
      const page = await written('md');
      ok(page.includes('\n## Imogen Pell, '), page);
      same(page.match(/^- /gm)?.length, count);
      const lines = (await written('csv')).split('\r\n');
      same(lines[0], 'speaker,role,source,type,kind,channel,channelWords,words,line,start,end');
      same(lines.length, count + 2);
      const { quotes } = JSON.parse(await written('json')) as { quotes: { speaker: string; line: number }[] };
      same(quotes.length, count);
      same([quotes[0]?.speaker, quotes[0]?.line], ['Imogen Pell', 5]);
    });

    it('counts on its icon where the setting says so', async () => {
      const settings = vscode.workspace.getConfiguration('saysWho');
      await settings.update('badge', true, vscode.ConfigurationTarget.Global);
      try {
        await until('there is a badge', () => says.quotes()?.badge === labels().length);
      } finally {
        await settings.update('badge', undefined, vscode.ConfigurationTarget.Global);
      }
      await until('there is none', () => says.quotes()?.badge === 0);
    });

    it('asks nothing where there is nothing to ask of', async () => {
      await closeAll();
      await pause(100);
      for (const name of ['nextQuote', 'copyQuote', 'exportQuotes', 'clearFilter', 'showReported'])
        void choose(name);
      await pause(300);
      same(says.errors(), 0);
    });
  });
});
