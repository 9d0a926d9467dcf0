import * as vscode from 'vscode';
import { api, byRules, cardOver, closeAll, DECLINED, match, ok, open, same, STORY, until } from './help';

describe('hover', () => {
  byRules();
  let document: vscode.TextDocument;
  before(async () => void (document = await open(STORY)));
  after(closeAll);

  it('tells who a name is and what they said', async () => {
    const card = await cardOver(document, 'Imogen Pell');
    match(card, /\*\*Imogen Pell\*\*/);
    match(card, /^\$\(person\) /);
    match(card, /We cannot wait/);
  });

  it('tells the same person by the surname', async () =>
    match(await cardOver(document, 'Strand', 1), /Owen Strand/));

  it('tells whom a pronoun means', async () => match(await cardOver(document, ' he '), /Owen Strand/));

  it('tells who spoke a quotation, and why', async () => {
    const card = await cardOver(document, 'The steel is tired');
    match(card, /Imogen Pell/);
    match(card, /Why\?/);
  });

  it('answers a newcomer: who is this, what did they say first, who is “he”', async () => {
    const lines = async (words: string): Promise<string[]> =>
      (await cardOver(document, words)).split('\n').map((line) => line.trim());
    const [who, names, said, ...rest] = await lines('Owen Strand');
    ok(/^\$\(person\) \*\*Owen Strand\*\* · [^·]*[Mm]inister/.test(who ?? ''), `who: ${who}`);
    ok(/“Strand”.*first in line 7/.test(names ?? ''), `names: ${names}`);
    ok(/^Quoted first in line 7: \["Nobody will have to swim,"\]/.test(said ?? ''), `said: ${said}`);
    same(rest, []);
    const [he] = await lines(' he ');
    ok(/^“he” is \$\(person\) \*\*Owen Strand\*\*/.test(he ?? ''), `he: ${he}`);
  });

  it('tells why in a message, and leads to the words that decided', async () => {
    await vscode.commands.executeCommand('saysWho.explain', document.uri.toString(), 0);
    const card = await cardOver(document, ' he ');
    match(card, /\[Why\?\]\(command:saysWho\.explain\?[^ ]* "“he” means Owen Strand/);
  });

  it('leads to all quotes of somebody, in the view', async () => {
    const says = await api();
    await vscode.commands.executeCommand('saysWho.showQuotes');
    const link = /\(command:saysWho\.showQuotes\?([^ )]*)\)/.exec(await cardOver(document, 'Imogen Pell'));
    ok(link, 'no link to more');
    const given = JSON.parse(decodeURIComponent(link[1] ?? '')) as unknown[];
    await vscode.commands.executeCommand('saysWho.showQuotes', ...given);
    await until('the speaker is selected', () => says.quotes()?.selected[0] === 'Imogen Pell');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  });

  it('says when nobody is shown to have said it', async () =>
    match(await cardOver(document, 'who live on this side'), /Nobody is shown/));

  it('tells by what way words came, and who declined to comment', async () => {
    match(await cardOver(document, 'will have to swim'), /How\\: “told reporters”/);
    const other = await open(STORY + DECLINED);
    match(await cardOver(other, 'declined to say'), /Declined to comment: \*\*Castellan Metals\*\*/);
    match(await cardOver(other, 'Castellan Metals'), /Declined to comment in line 19/);
  });

  it('says nothing where there is nothing to say', async () => same(await cardOver(document, 'stores'), ''));

  it('shows the words of a hostile name as they are written', async () => {
    const hostile = STORY.replaceAll('Imogen Pell', 'Imogen Pell](command:evil) <img src=x> Vance');
    const other = await open(hostile);
    const card = await cardOver(other, 'The steel is tired');
    ok(!/[^\\]\]\(command:evil/.test(card), `a link in: ${card}`);
    ok(!/(^|[^\\])<img/.test(card), `a tag in: ${card}`);
  });

  it('can be turned off', async () => {
    const settings = vscode.workspace.getConfiguration('saysWho');
    await settings.update('hover', false, vscode.ConfigurationTarget.Global);
    try {
      same(await cardOver(document, 'Imogen Pell'), '');
    } finally {
      await settings.update('hover', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
