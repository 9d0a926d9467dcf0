import * as vscode from 'vscode';
import { codes, pause, until } from '../help';
import { NAME, at, openAt, run, comes, lastWord } from './help';

describe('the reader’s last word: the list of everything ignored and named', function () {
  lastWord();

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
});
