import * as vscode from 'vscode';
import { api, closeAll, match, ok, open, pause, same, STORY } from '../help';
import { NAME, ASKED, root, at, FILE, textOf, put, openAt, fix, run, goes, comes, lastWord } from './help';
import { frozen, node } from './frozen';

describe('the reader’s last word: where it is kept', function () {
  lastWord();

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

  it('looks at its file again when an article is opened, if nobody has told of a change', async function () {
    const disk = node('node:fs') as typeof import('node:fs') | null;
    if (!disk || root().scheme === 'vscode-test-web') return this.skip();
    const beside = (name: string): string => `${root().fsPath}-${name}`;
    const texts = {
      one: '{ "version": 1 }',
      two: '{ "ignored": [{ "file": "bridge.txt", "code": "quote/unattributed" }] }',
    };
    for (const [name, text] of Object.entries(texts)) {
      disk.mkdirSync(beside(name), { recursive: true });
      disk.writeFileSync(`${beside(name)}/kept.json`, text);
    }
    try {
      // Nobody watches whither the folder on the way leads.
      disk.symlinkSync(beside('one'), beside('now'));
      disk.symlinkSync(`${beside('now')}/kept.json`, FILE().fsPath);
      await comes(await openAt(at(NAME)), 'quote/unattributed');
      await closeAll();
      // Longer than a folder is looked at once more after something has happened in it.
      await pause(2_500);
      disk.rmSync(beside('now'));
      disk.symlinkSync(beside('two'), beside('now'));
      await goes(await openAt(at(NAME)), 'quote/unattributed');
    } finally {
      for (const name of ['now', 'one', 'two']) disk.rmSync(beside(name), { recursive: true, force: true });
    }
  });

  for (const [what, beside, text] of [
    ['', 'kept.json', '{ "version": 1 }\n'],
    [' that leads nowhere yet', 'other.txt', ''],
  ]) {
    it(`writes through a link${what}`, async function () {
      const disk = node('node:fs') as typeof import('node:fs') | null;
      if (!disk || root().scheme === 'vscode-test-web') return this.skip();
      await put(at('older', beside), text);
      disk.symlinkSync(at('older', 'kept.json').fsPath, FILE().fsPath);
      const document = await openAt(at(NAME));
      await comes(document, 'quote/unattributed');
      await fix(document, ASKED, /^Ignore this quote\/unattributed/);
      await goes(document, 'quote/unattributed');
      ok(disk.lstatSync(FILE().fsPath).isSymbolicLink(), 'it is still a link');
      match(await textOf(at('older', 'kept.json')), /bridge\.txt/);
    });
  }
});
