import * as vscode from 'vscode';
import { byRules, cardOver, closeAll, match, ok, open, same, STORY } from './help';

describe('hover', () => {
  byRules();
  let document: vscode.TextDocument;
  before(async () => void (document = await open(STORY)));
  after(closeAll);

  it('tells who a name is and what they said', async () => {
    const card = await cardOver(document, 'Imogen Pell');
    match(card, /\*\*Imogen Pell\*\*/);
    match(card, /person/);
    match(card, /We cannot wait/);
  });

  it('tells the same person by the surname', async () =>
    match(await cardOver(document, 'Strand', 1), /Owen Strand/));

  it('tells whom a pronoun means', async () => match(await cardOver(document, ' he '), /Owen Strand/));

  it('tells who spoke a quotation, and why', async () => {
    const card = await cardOver(document, 'The steel is tired');
    match(card, /Imogen Pell/);
    match(card, /Why/);
  });

  it('says when nobody is shown to have said it', async () =>
    match(await cardOver(document, 'who live on this side'), /Nobody is shown/));

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
