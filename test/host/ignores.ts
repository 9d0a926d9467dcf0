import * as vscode from 'vscode';
import {
  api,
  byRules,
  cardOver,
  clipboard,
  closeAll,
  codes,
  edit,
  match,
  ok,
  open,
  pause,
  placeOf,
  same,
  STORY,
  until,
} from './help';
import { frozen, node } from './frozen';

const NAME = 'bridge.txt';
const ASKED = 'Nobody ever asked the people';
const { fs } = vscode.workspace;

const root = (): vscode.Uri => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, 'no folder is open');
  return folder.uri;
};
const at = (...names: string[]): vscode.Uri => vscode.Uri.joinPath(root(), ...names);
const FILE = (): vscode.Uri => at('.says-who.json');
const textOf = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await fs.readFile(uri));
const put = (uri: vscode.Uri, text: string): Thenable<void> =>
  fs.writeFile(uri, new TextEncoder().encode(text));
const remove = (uri: vscode.Uri): Promise<void> =>
  Promise.resolve(fs.delete(uri, { recursive: true })).catch(() => undefined);

async function openAt(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  // What the test before had typed may be there until VS Code has read the file anew.
  const text = await textOf(uri);
  await until('it is what the file holds', () => document.getText() === text);
  await (await api()).whenSettled(uri, true);
  return document;
}

/** The quick fixes at a place, by title. */
async function fixes(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const place = document.positionAt(placeOf(document, words) + 2);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(place, place),
  );
}
async function fix(
  document: vscode.TextDocument,
  words: string,
  title: RegExp,
  ...more: unknown[]
): Promise<void> {
  // A file that was written a moment ago may be read anew, and then has no fixes until it is answered.
  let all: vscode.CodeAction[] = [];
  for (let tries = 0; tries < 40 && !all.some((each) => title.test(each.title)); tries++) {
    if (tries > 0) await pause(100);
    all = await fixes(document, words);
  }
  const action = all.find((each) => title.test(each.title));
  ok(action?.command, `no ${title} among: ${all.map((each) => each.title).join(' | ')}`);
  const { command, arguments: given = [] } = action.command;
  await vscode.commands.executeCommand(command, ...(given as unknown[]), ...more);
}
const run = (name: string, ...given: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`saysWho.${name}`, ...given);
const has = (document: vscode.TextDocument, code: string): boolean => codes(document).includes(code);
const goes = (document: vscode.TextDocument, code: string): Promise<void> =>
  until(`${code} is gone`, () => !has(document, code));
const comes = (document: vscode.TextDocument, code: string): Promise<void> =>
  until(`${code} is there`, () => has(document, code));

describe('the reader’s last word', function () {
  byRules();
  beforeEach(async () => {
    await remove(FILE());
    await put(at(NAME), STORY);
  });
  afterEach(async () => {
    await closeAll();
    for (const name of ['.says-who.json', NAME, 'moved.txt', 'older', 'newer']) await remove(at(name));
  });

  it('ignores a finding here: kept at the folder’s root, known by its sentence', async () => {
    const document = await openAt(at(NAME));
    await comes(document, 'quote/unattributed');
    await fix(document, ASKED, /^Ignore this quote\/unattributed in this sentence \(\.says-who\.json\)$/);
    await goes(document, 'quote/unattributed');
    ok(has(document, 'source/anonymous'), 'other findings stay');
    match(await textOf(FILE()), /\{ "file": "bridge\.txt", "code": "quote\/unattributed", "sentence": "/);

    const paragraph = `"${ASKED} who live on this side about any of this."\n\n`;
    await edit(document, paragraph, '');
    await edit(document, 'painted in 1998.\n', `painted in 1998.\n\n${paragraph}`);
    await (await api()).whenSettled(document.uri);
    await pause(300);
    ok(!has(document, 'quote/unattributed'), 'a moved sentence stays ignored');
    await edit(document, 'on this side about', 'on that side about');
    await pause(2_500);
    await comes(document, 'quote/unattributed');
  });

  it('stays when the file is opened again, and is taken back', async () => {
    let document = await openAt(at(NAME));
    await comes(document, 'quote/unattributed');
    await fix(document, ASKED, /^Ignore this quote\/unattributed/);
    await goes(document, 'quote/unattributed');
    await closeAll();
    document = await openAt(at(NAME));
    ok(!has(document, 'quote/unattributed'), 'it is still ignored');
    await run('takeBack');
    await comes(document, 'quote/unattributed');
    ok(!(await textOf(FILE())).includes('bridge.txt'), 'nothing is left of it');
  });

  it('ignores a code in the article', async () => {
    const document = await openAt(at(NAME));
    await comes(document, 'source/anonymous');
    await fix(document, 'senior official', /^Ignore every source\/anonymous in this article/);
    await goes(document, 'source/anonymous');
    match(await textOf(FILE()), /\{ "file": "bridge\.txt", "code": "source\/anonymous" \}/);
    await run('takeBack');
    await comes(document, 'source/anonymous');
  });

  it('never reports a code: by setting, and takes it back', async () => {
    const document = await openAt(at(NAME));
    await comes(document, 'source/anonymous');
    const setting = (): unknown => vscode.workspace.getConfiguration('saysWho').get('severity');
    await fix(
      document,
      'senior official',
      /^Never report source\/anonymous in any article \(your settings\)$/,
    );
    await goes(document, 'source/anonymous');
    same(setting(), { 'source/anonymous': 'off' });
    await run('takeBack');
    await comes(document, 'source/anonymous');
    same(setting(), {});
  });

  it('accepts all findings, and restores all from the list', async () => {
    const document = await openAt(at(NAME));
    await comes(document, 'quote/unattributed');
    const before = codes(document).join();
    await run('acceptAll');
    await until('nothing is reported', () => codes(document).length === 0);
    const listed = run('showKept');
    await pause(500);
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('quickInput.selectAll').then(undefined, () => undefined);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await listed;
    await run('takeBack');
    await until('all is reported again', () => codes(document).join() === before);
  });

  it('honours levels that stand in the file', async () => {
    await put(FILE(), '{ "severity": { "quote/*": "off" } }');
    const document = await openAt(at(NAME));
    await goes(document, 'quote/unattributed');
    ok(has(document, 'source/anonymous'), 'others stay');
  });

  it('names a speaker: the finding goes, view and card say whose word it is', async () => {
    const document = await openAt(at(NAME));
    await comes(document, 'quote/unattributed');
    await fix(document, ASKED, /^Name the speaker of this quotation/, 'Marian Stolz');
    await goes(document, 'quote/unattributed');
    const says = await api();
    await until(
      'the view lists her',
      () => says.quotes()?.groups.some(({ label }) => label === 'Marian Stolz') ?? false,
    );
    const card = await cardOver(document, ASKED);
    match(card, /Marian Stolz/);
    match(card, /reader’s own word/);
    match(await textOf(FILE()), /"speaker": "Marian Stolz"/);
    await run('takeBack');
    await comes(document, 'quote/unattributed');
  });

  it('names a speaker from a row of the view, and another one instead', async function () {
    const document = await openAt(at(NAME));
    const says = await api();
    await until('the view lists it', () => says.quotes()?.uri === document.uri.toString());
    const leaf = says
      .quotes()
      ?.groups.flatMap(({ leaves }) => leaves)
      .find(({ label }) => label.includes('swim'));
    ok(leaf, 'it is listed');
    await run('wrongSpeaker', { range: leaf.range }, undefined, 'Imogen Pell');
    await until('it is hers', () =>
      (says.quotes()?.groups.find(({ label }) => label === 'Imogen Pell')?.leaves ?? []).some(({ label }) =>
        label.includes('swim'),
      ),
    );
    const held = await clipboard();
    if (held === null) return this.skip();
    const copied = JSON.parse(held) as Record<string, unknown>;
    ok(typeof copied.step === 'string' && Array.isArray(copied.shape), 'the report tells step and shape');
    ok(!/swim|Strand|Pell/.test(JSON.stringify(copied)), 'the report holds none of the words');
    await run('nameSpeaker', document.uri.toString(), leaf.range.start, 'Owen Strand');
    await until('it is his', () =>
      (says.quotes()?.groups.find(({ label }) => label === 'Owen Strand')?.leaves ?? []).some(({ label }) =>
        label.includes('swim'),
      ),
    );
    await run('takeBack');
    await until('it is hers again', () =>
      (says.quotes()?.groups.find(({ label }) => label === 'Imogen Pell')?.leaves ?? []).some(({ label }) =>
        label.includes('swim'),
      ),
    );
  });

  it('is told that something is not a quote', async () => {
    const document = await openAt(at(NAME));
    await comes(document, 'quote/unattributed');
    await fix(document, ASKED, /^This is not a quote/);
    await goes(document, 'quote/unattributed');
    const says = await api();
    const labels = (): string =>
      (says.quotes()?.groups ?? []).flatMap(({ leaves }) => leaves.map(({ label }) => label)).join();
    await until('the view lists it no more', () => !labels().includes(ASKED));
  });

  it('loses nothing when another window writes at the same time', async () => {
    const document = await openAt(at(NAME));
    await comes(document, 'quote/unattributed');
    const other = (count: number): string =>
      JSON.stringify({
        version: 1,
        ignored: Array.from({ length: count }, (_, each) => ({
          file: `other${each}.txt`,
          code: 'source/vague',
        })),
      });
    await put(FILE(), other(1));
    const mine = fix(document, ASKED, /^Ignore this quote\/unattributed/);
    // Written from what the other window had read before.
    for (let count = 2; count < 6; count++) {
      await put(FILE(), other(count));
      await pause(15);
    }
    await mine;
    await put(FILE(), other(7));
    await until('both are kept', () => {
      void textOf(FILE()).then((text) => (last = text));
      return last.includes('bridge.txt') && last.includes('other6.txt');
    });
    await goes(document, 'quote/unattributed');
  });
  let last = '';

  it('takes in what another window writes', async () => {
    const document = await openAt(at(NAME));
    await comes(document, 'source/anonymous');
    await put(FILE(), '{ "ignored": [{ "file": "bridge.txt", "code": "source/anonymous" }] }');
    await goes(document, 'source/anonymous');
    await remove(FILE());
    await comes(document, 'source/anonymous');
  });

  it('tells the place in a broken file, goes on, and never writes over it', async () => {
    const broken = '{\n  "ignored": [\n    { "file": "bridge.txt" "code": "quote/unattributed" }\n  ]\n}\n';
    await put(FILE(), broken);
    const document = await openAt(at(NAME));
    await comes(document, 'quote/unattributed');
    await until('its place is told', () =>
      vscode.languages.getDiagnostics(FILE()).some(({ source }) => source === 'says-who'),
    );
    const [problem] = vscode.languages.getDiagnostics(FILE()).filter(({ source }) => source === 'says-who');
    same([problem.range.start.line, problem.range.start.character], [2, 27]);
    void fix(document, ASKED, /^Ignore this quote\/unattributed/);
    await pause(700);
    same(await textOf(FILE()), broken);
    ok(has(document, 'quote/unattributed'), 'it is still reported');
    await put(
      FILE(),
      '{ "ignored": [{ "file": "bridge.txt", "code": "quote/unattributed" }, { "code": 3 }] }',
    );
    await goes(document, 'quote/unattributed');
    await until('the other fault is told', () => vscode.languages.getDiagnostics(FILE()).length === 1);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('follows a file, and a folder, that VS Code renames', async () => {
    await put(at('older', NAME), STORY);
    let document = await openAt(at('older', NAME));
    await comes(document, 'quote/unattributed');
    await fix(document, ASKED, /^Ignore this quote\/unattributed/);
    await goes(document, 'quote/unattributed');
    await closeAll();
    const rename = async (from: vscode.Uri, to: vscode.Uri): Promise<void> => {
      const change = new vscode.WorkspaceEdit();
      change.renameFile(from, to);
      ok(await vscode.workspace.applyEdit(change), 'it was not renamed');
    };
    await rename(at('older'), at('newer'));
    await until('its path has changed', () => {
      void textOf(FILE()).then((text) => (last = text));
      return last.includes('newer/bridge.txt') && !last.includes('older');
    });
    await rename(at('newer', NAME), at('moved.txt'));
    await until('its path has changed again', () => {
      void textOf(FILE()).then((text) => (last = text));
      return last.includes('"moved.txt"');
    });
    document = await openAt(at('moved.txt'));
    ok(!has(document, 'quote/unattributed'), 'it is still ignored');
  });

  it('keeps what it is told of an untitled file', async () => {
    const document = await open(STORY);
    await comes(document, 'quote/unattributed');
    await fix(document, ASKED, /in this sentence \(on this machine only\)$/);
    await goes(document, 'quote/unattributed');
    await run('takeBack');
    await comes(document, 'quote/unattributed');
  });

  for (const kind of ['read-only', 'without permission'] as const) {
    it(`keeps what it is told in a folder that is ${kind}, beside it`, async () => {
      const { uri, written, dispose } = frozen(kind, STORY);
      try {
        const document = await openAt(uri);
        await comes(document, 'quote/unattributed');
        await fix(document, ASKED, /^Ignore this quote\/unattributed/);
        await goes(document, 'quote/unattributed');
        same(written(), []);
        const kept = (await api()).kept().flatMap(({ entries }) => entries.map(({ file }) => file));
        ok(kept.includes(uri.toString()), `kept: ${kept.join()}`);
        await vscode.commands.executeCommand('notifications.clearAll');
        await run('takeBack');
        await comes(document, 'quote/unattributed');
      } finally {
        await closeAll();
        dispose();
      }
    });
  }

  it('writes through a link', async function () {
    const disk = node('node:fs') as typeof import('node:fs') | null;
    if (!disk || root().scheme === 'vscode-test-web') return this.skip();
    await put(at('older', 'kept.json'), '{ "version": 1 }\n');
    disk.symlinkSync(at('older', 'kept.json').fsPath, FILE().fsPath);
    const document = await openAt(at(NAME));
    await comes(document, 'quote/unattributed');
    await fix(document, ASKED, /^Ignore this quote\/unattributed/);
    await goes(document, 'quote/unattributed');
    ok(disk.lstatSync(FILE().fsPath).isSymbolicLink(), 'it is still a link');
    match(await textOf(at('older', 'kept.json')), /bridge\.txt/);
  });

  it('finds ten thousand entries no burden', async () => {
    const many = Array.from({ length: 10_000 }, (_, each) => ({
      ...{
        file: `stories/${each % 300}.txt`,
        code: 'source/vague',
        sentence: `Critics of plan ${each} say it is late.`,
      },
    }));
    await put(FILE(), JSON.stringify({ version: 1, ignored: many }));
    const document = await openAt(at(NAME));
    await comes(document, 'quote/unattributed');
    await fix(document, ASKED, /^Ignore this quote\/unattributed/);
    await goes(document, 'quote/unattributed');
    const { ignored } = JSON.parse(await textOf(FILE())) as { ignored: unknown[] };
    same(ignored.length, 10_001);
  });
});
