import * as vscode from 'vscode';
import { api, cardOver, closeAll, edit, found, ok, open, same, STORY, until } from './help';
import type { Api } from '../../src/editor/api';

/** How long the editor may take over any text, in milliseconds; most of it is VS Code's own, and the machine may be busy. */
const LIMIT = 60_000;

const TEXTS: Record<string, string> = {
  'an empty text': '',
  'white space': ' \t\r\n\u00a0\u2029\n'.repeat(1_000),
  'a binary file': String.fromCharCode(...Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 256)),
  'unpaired surrogates': STORY.replaceAll('Pell', 'P\ud83dll\udc00').replaceAll('"', '\ud800"'),
  'right-to-left text': 'קריאת שלום לכל העולם, אמר הנשיא. "זה יום טוב," אמרה השרה.\n\n'.repeat(200),
  'steering characters': STORY.replaceAll('Strand', '\u202eStrand\u2066\u200b'),
  '200,000 quotation marks': `${STORY}\n\n${'"'.repeat(200_000)}`,
  'marks that open and never close': `${STORY}\n\n${'“x '.repeat(60_000)}`,
  'one endless line': `${STORY.replaceAll('\n', ' ').repeat(200)}`,
  'one endless word': `${STORY}\n\n${'a'.repeat(500_000)}`,
  'ten million characters': STORY.repeat(Math.ceil(10_000_000 / STORY.length)),
  'hostile Markdown': STORY.replaceAll('Pell', 'P](command:x?[1])<script>&amp;`$(x)**').replaceAll(
    'Strand',
    '![i](http://x)',
  ),
};

describe('bad input', function () {
  this.timeout(2 * LIMIT);
  let says: Api;
  before(async () => void (says = await api()));
  afterEach(closeAll);

  for (const [name, text] of Object.entries(TEXTS)) {
    it(`${name}: an answer or a reason, in time, and no exception`, async () => {
      const errors = says.errors();
      const start = Date.now();
      // Read in any case, where it is not too long.
      const document = await open(text, 'article', false);
      const status = says.status(document.uri);
      ok(status, 'no status');
      ok(status.sentence.length > 0, 'no reason');
      const took = Date.now() - start;
      ok(took < LIMIT, `took ${took} ms`);
      await vscode.commands.executeCommand(
        'vscode.executeHoverProvider',
        document.uri,
        new vscode.Position(0, 0),
      );
      for (const { message } of found(document).slice(0, 100))
        ok(message.length < 2_000, 'an endless message');
      same(says.errors(), errors, 'exceptions in the log:');
    });
  }

  it('a text that grows bad while it is typed is still answered', async () => {
    const document = await open(STORY);
    const errors = says.errors();
    await edit(document, 'The steel is tired."', '"""“‘\ud800“');
    await says.whenSettled(document.uri);
    await cardOver(document, 'Imogen Pell');
    await edit(document, null, '');
    await until('the empty text is answered', () => says.status(document.uri)?.version === document.version);
    same(says.errors(), errors);
  });
});
