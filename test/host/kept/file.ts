import * as vscode from 'vscode';
import { closeAll, ok, pause, same, STORY, until } from '../help';
import { NAME, ASKED, at, FILE, textOf, put, remove, openAt, fix, has, goes, comes, lastWord } from './help';

describe('the reader’s last word: the file in which it is kept', function () {
  lastWord();

  it('honours levels that stand in the file', async () => {
    await put(FILE(), '{ "severity": { "quote/*": "off" } }');
    const document = await openAt(at(NAME));
    await goes(document, 'quote/unattributed');
    ok(has(document, 'source/anonymous'), 'others stay');
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
