import * as vscode from 'vscode';
import { api, closeAll, edit, match, ok, pause, same, codes, until } from '../help';
import { NAME, ASKED, at, FILE, textOf, openAt, fix, run, has, goes, comes, lastWord, fixes } from './help';

describe('the reader’s last word: findings ignored', function () {
  lastWord();

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

  it('has quick fixes that say how far each reaches', async () => {
    const document = await openAt(at(NAME));
    await comes(document, 'quote/unattributed');
    const titles = async (words: string): Promise<string[]> =>
      (await fixes(document, words)).map(({ title }) => title).filter((title) => !/Copilot|Chat/.test(title));
    const all = `Accept all findings of this article, now ${codes(document).length} (.says-who.json)`;
    same(await titles(ASKED), [
      'Name the speaker of this quotation… (.says-who.json)',
      'This is not a quote (.says-who.json)',
      'Ignore this quote/unattributed in this sentence (.says-who.json)',
      'Ignore every quote/unattributed in this article (.says-who.json)',
      'Never report quote/unattributed in any article (your settings)',
      all,
    ]);
    same(await titles('senior official'), [
      'Ignore this source/anonymous in this sentence (.says-who.json)',
      'Ignore every source/anonymous in this article (.says-who.json)',
      'Never report source/anonymous in any article (your settings)',
      all,
    ]);
    same(await titles('We cannot wait'), [
      'Wrong speaker, this is not Imogen Pell… (.says-who.json)',
      'This is not a quote (.says-who.json)',
    ]);
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

  it('accepts all findings, and takes that back', async () => {
    const document = await openAt(at(NAME));
    await comes(document, 'quote/unattributed');
    const before = codes(document).join();
    await run('acceptAll');
    await until('nothing is reported', () => codes(document).length === 0);
    await edit(document, 'who live on this side', 'who live on that side');
    await comes(document, 'quote/unattributed');
    await edit(document, 'who live on that side', 'who live on this side');
    await until('nothing is reported', () => codes(document).length === 0);
    await run('takeBack');
    await until('all is reported again', () => codes(document).join() === before);
  });
});
