import * as vscode from 'vscode';
import { api, closeAll, edit, match, ok, open, openFile, pause, same, STORY, until } from './help';
import type { Api } from '../../src/editor/api';

/** The trained reader may have to be loaded first, and the machine may be busy. */
const PATIENCE = 60_000;

describe('the trained reader', function () {
  this.timeout(2 * PATIENCE);
  let says: Api;
  before(async () => void (says = await api()));
  afterEach(closeAll);
  const reader = (document: vscode.TextDocument): string | null | undefined =>
    says.status(document.uri)?.reader;
  const byModel = async (document: vscode.TextDocument): Promise<void> => {
    await says.whenSettled(document.uri, true);
    same(reader(document), 'model', `the log ends with:\n${says.log().slice(-5).join('\n')}\n`);
  };
  /** Who answered, and to which version, while something is done. */
  async function answersTo(uri: vscode.Uri, what: () => Promise<void>): Promise<string[]> {
    const answers: string[] = [];
    const listening = says.onAnswer((about, by, version) => {
      if (about === uri.toString()) answers.push(`${by} ${version}`);
    });
    await what();
    listening.dispose();
    return answers;
  }

  it('answers after the rules, and says in the log that it did', async () => {
    const document = await openFile('01-ferry-wire.txt');
    ok(['rules', 'model'].includes(reader(document) ?? ''), 'read by somebody');
    await byModel(document);
    same(says.model(), 'ready');
    const log = says.log().join('\n');
    match(log, /the model is loaded: onnxruntime-web [\d.]+, \d+ ms/);
    match(log, /read by rules: \d+ ms \(.*01-ferry-wire\.txt/);
    match(log, /read by model: \d+ windows, \d+ run, \d+ ms \(.*01-ferry-wire\.txt/);
    match(log, /first article by rules: \d+ ms after activation/);
    match(log, /first article by model: \d+ ms after activation/);
  });

  it('comes second at first, and alone after an edit', async () => {
    const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, '09-owls-hard-wrapped.txt');
    const first = await answersTo(uri, async () => byModel(await openFile('09-owls-hard-wrapped.txt')));
    same(
      first.map((answer) => answer.split(' ')[0]),
      ['rules', 'model'],
    );
    const document = await vscode.workspace.openTextDocument(uri);
    const line = says.log().length;
    const later = await answersTo(uri, async () => {
      await edit(document, 'the', 'indeed the');
      await byModel(document);
    });
    same(later.slice(-1), [`model ${document.version}`]);
    const [, windows, run] =
      says
        .log()
        .slice(line)
        .map((each) => /read by model: (\d+) windows, (\d+) run/.exec(each))
        .find(Boolean) ?? [];
    ok(
      Number(run) >= 1 && Number(run) <= Math.max(3, Number(windows) / 2),
      `${run} of ${windows} were read again`,
    );
  });

  it('is stopped by the next edit: no answer to what is gone', async () => {
    const document = await open(STORY);
    await byModel(document);
    const versions = new Set<number>();
    const answers = await answersTo(document.uri, async () => {
      for (const name of ['Abel Hart', 'Ines Cole', 'Jutta Weems']) {
        await edit(document, /Mayor (\S+ \S+),/.exec(document.getText())?.[1] ?? '', name);
        versions.add(document.version);
      }
      await byModel(document);
    });
    same(answers, [`model ${document.version}`]);
    match(document.getText(), /Jutta Weems/);
  });

  it('leaves the ids of quotes that both find', async () => {
    const ids: string[][] = [];
    const listening = says.onAnswer(() => {
      ids.push((says.quotes()?.groups ?? []).flatMap(({ leaves }) => leaves.map(({ id }) => id)));
    });
    const document = await open(STORY.replaceAll('Imogen Pell', 'Marian Stolz'));
    await byModel(document);
    await pause(50);
    listening.dispose();
    const now = (says.quotes()?.groups ?? []).flatMap(({ leaves }) => leaves.map(({ id }) => id));
    const kept = ids[0].filter((id) => now.includes(id));
    ok(kept.length >= ids[0].length - 1, `of ${ids[0].join(' | ')} only ${kept.join(' | ')} are left`);
  });

  it('is not asked where the setting says rules, and again where it does not', async () => {
    const document = await open(STORY);
    await byModel(document);
    const settings = vscode.workspace.getConfiguration('saysWho');
    await settings.update('reader', 'rules', vscode.ConfigurationTarget.Global);
    try {
      await until('it is read by rules', () => reader(document) === 'rules');
      same(says.status(document.uri)?.more, false);
    } finally {
      await settings.update('reader', undefined, vscode.ConfigurationTarget.Global);
    }
    await until('it is read by model', () => reader(document) === 'model');
  });

  it('keeps nobody waiting: the extension host answers while a long article is read', async () => {
    let longest = 0;
    let last = performance.now();
    const tick = setInterval(() => {
      longest = Math.max(longest, performance.now() - last - 2);
      last = performance.now();
    }, 2);
    const document = await open(STORY.repeat(Math.ceil(100_000 / STORY.length)));
    await edit(document, 'Owen Strand', 'Owen Brook');
    await says.whenSettled(document.uri);
    clearInterval(tick);
    console.log(`the extension host was kept for ${longest.toFixed(0)} ms at most`);
    ok(longest < 500, `it was kept for ${longest.toFixed(0)} ms`);
  });
});
