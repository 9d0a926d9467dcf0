import { api, cardOver, clipboard, match, ok, until } from '../help';
import { NAME, ASKED, at, FILE, textOf, openAt, fix, run, goes, comes, lastWord } from './help';

describe('the reader’s last word: speakers named', function () {
  lastWord();

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
});
