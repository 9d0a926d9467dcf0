import * as vscode from 'vscode';
import { closeAll, ok, pause, same, STORY, match, api } from '../help';
import {
  NAME,
  ASKED,
  at,
  FILE,
  textOf,
  textWhere,
  put,
  remove,
  openAt,
  fix,
  has,
  goes,
  comes,
  lastWord,
} from './help';

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
    await textWhere(
      'both are kept',
      FILE(),
      (text) => text.includes('bridge.txt') && text.includes('other6.txt'),
    );
    await goes(document, 'quote/unattributed');
  });

  it('takes in what another window writes', async () => {
    const document = await openAt(at(NAME));
    await comes(document, 'source/anonymous');
    await put(FILE(), '{ "ignored": [{ "file": "bridge.txt", "code": "source/anonymous" }] }');
    await goes(document, 'source/anonymous');
    await remove(FILE());
    await comes(document, 'source/anonymous');
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
    await textWhere(
      'its path has changed',
      FILE(),
      (text) => text.includes('newer/bridge.txt') && !text.includes('older'),
    );
    await rename(at('newer', NAME), at('moved.txt'));
    await textWhere('its path has changed again', FILE(), (text) => text.includes('"moved.txt"'));
    document = await openAt(at('moved.txt'));
    ok(!has(document, 'quote/unattributed'), 'it is still ignored');
    // Longer than a change is looked after: what was ignored before the renaming must not be written anew.
    await pause(2_500);
    ok(!(await textOf(FILE())).includes('older'), 'the path before comes back');
  });

  it('is the nearest one upwards; what moves to another one takes along what else stands beside it', async () => {
    const near = at('older', '.says-who.json');
    const told =
      '{ "ignored": [{ "file": "bridge.txt", "code": "source/anonymous", "note": "agreed", "by": ["us"] }] }';
    await put(FILE(), '{ "severity": { "quote/*": "off" } }');
    await put(near, told);
    await put(at('older', NAME), STORY);
    let document = await openAt(at('older', NAME));
    await comes(document, 'quote/unattributed');
    await goes(document, 'source/anonymous');
    await fix(document, ASKED, /^Ignore this quote\/unattributed/);
    await goes(document, 'quote/unattributed');
    match(await textOf(near), /"quote\/unattributed"/);
    await closeAll();
    const change = new vscode.WorkspaceEdit();
    change.renameFile(at('older', NAME), at('moved.txt'));
    ok(await vscode.workspace.applyEdit(change), 'it was not renamed');
    const there = await textWhere('it is kept in the other one', FILE(), (text) =>
      text.includes('moved.txt'),
    );
    match(there, /"severity"/);
    match(there, /"file": "moved\.txt", "code": "source\/anonymous", "note": "agreed", "by": \["us"\] \}/);
    await textWhere(
      'and in the first one no more',
      near,
      (text) => text !== '' && !text.includes('bridge.txt'),
    );
    document = await openAt(at('moved.txt'));
    ok((await api()).status(document.uri)?.read, 'it is read');
    ok(!has(document, 'source/anonymous'), 'it is still ignored');
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
    const { ignored } = JSON.parse(await textOf(FILE())) as { ignored: { file: string }[] };
    same(
      ignored.filter(({ file }) => file.startsWith('stories/')),
      many,
    );
  });
});
