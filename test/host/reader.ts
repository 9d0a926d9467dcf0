import * as vscode from 'vscode';
import { api, closeAll, edit, match, ok, open, openFile, pause, same, STORY, until } from './help';
import { report } from './report';
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
    const stop = watch();
    const document = await openFile('01-ferry-wire.txt', false);
    ok(['rules', 'model'].includes(reader(document) ?? ''), 'read by somebody');
    await byModel(document);
    report({
      state: 'note',
      title: `the extension host was busy for ${stop()} ms at most while the model was loaded`,
    });
    same(says.model(), 'ready');
    for (const line of says.log().filter((each) => /first article|is loaded/.test(each)))
      report({ state: 'note', title: line });
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
    const answers = await answersTo(document.uri, async () => {
      for (const name of ['Abel Hart', 'Ines Cole', 'Jutta Weems'])
        await edit(document, /Mayor (\S+ \S+),/.exec(document.getText())?.[1] ?? '', name);
      await byModel(document);
    });
    // How many edits come before the answer to the one before hangs on how busy the machine is.
    same(answers.at(-1), `model ${document.version}`);
    same(
      answers,
      [...new Set(answers)].filter((answer) => answer.startsWith('model')),
    );
    match(document.getText(), /Jutta Weems/);
  });

  it('is not asked where the setting says rules, and again where it does not; ids of quotes that both find stay', async () => {
    const document = await open(STORY);
    await byModel(document);
    const ids = (): string[] =>
      (says.quotes()?.groups ?? []).flatMap(({ id, leaves }) => [id, ...leaves.map((leaf) => leaf.id)]);
    await until('its quotes are shown', () => ids().length > 0);
    const before: string[] = [];
    const settings = vscode.workspace.getConfiguration('saysWho');
    await settings.update('reader', 'rules', vscode.ConfigurationTarget.Global);
    try {
      await until('it is read by rules', () => reader(document) === 'rules');
      same(says.status(document.uri)?.more, false);
      before.push(...ids());
    } finally {
      await settings.update('reader', undefined, vscode.ConfigurationTarget.Global);
    }
    await until('it is read by model', () => reader(document) === 'model');
    const kept = before.filter((id) => ids().includes(id));
    ok(kept.length >= 4, `of ${before.join(' | ')} only ${kept.join(' | ')} are left`);
  });

  before(async () => {
    const stop = watch();
    await pause(2_000);
    report({
      state: 'note',
      title: `the extension host seems busy for ${stop()} ms at most while it does nothing`,
    });
  });
  for (const [name, length] of [
    ['6 KB', 6_000],
    ['100 KB', 100_000],
    ['500 KB', 499_000],
  ] as const) {
    it(`keeps nobody waiting: the extension host answers while ${name} are read`, async () => {
      const stop = watch();
      const text = STORY.repeat(Math.ceil(length / STORY.length)).slice(0, length);
      const document = await open(text, 'plaintext', false);
      const first = stop();
      const again = watch();
      await edit(document, 'Owen Strand', 'Owen Brook');
      const begun = performance.now();
      await says.whenSettled(document.uri);
      const took = performance.now() - begun;
      await pause(50);
      const edited = again();
      report({
        state: 'note',
        title: `${name}: the extension host was busy for ${first} ms at most while it was opened, ${edited} ms while it was edited (answered ${took.toFixed(0)} ms after that)`,
      });
      ok(Math.max(first, edited) < 1_000, `it was busy for ${Math.max(first, edited)} ms`);
    });
  }
});

/** Watches how long the extension host is busy without a break; the function that it returns ends that and gives the most, in milliseconds. */
function watch(): () => number {
  let longest = 0;
  let last = performance.now();
  const tick = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - 2);
    last = performance.now();
  }, 2);
  return () => {
    clearInterval(tick);
    return Math.round(longest);
  };
}
