import assert from 'node:assert/strict';
import { analyze } from '../../../src/article';
import { fill } from '../../../src/catalogue';
import { toBlocks, toCsv, toJson, toMarkdown, toText, type Written } from '../../../src/editor/export/quotes';
import { listQuotes } from '../../../src/editor/quotes/groups';
import { show } from '../../../src/editor/shown';

const TEXT = `Bridge to close

"The steel is tired, and so are we," said Mayor Imogen Pell.

"-1, *they* say," said Owen Strand.

Shopkeepers have begun to lay in stores for the winter, and the school will open an hour later.

"Nobody ever asked us about any of this."
`;

const about = (text: string): Written => ({
  ...{ article: show(analyze(text)), file: 'bridge_1.txt', say: fill },
  lineOf: (offset) => text.slice(0, offset).split('\n').length,
});
const written = about(TEXT);
const { groups } = listQuotes(written.article, { by: 'speaker', reported: false, filter: '' }, fill);
const quotes = groups.flatMap((group) => group.quotes);

describe('quotes to copy', () => {
  it('as text: the words alone', () =>
    assert.equal(toText(quotes.slice(0, 1), written), '"The steel is tired, and so are we,"'));

  it('as Markdown: who said it, and where', () =>
    assert.equal(
      toBlocks(quotes.slice(0, 1), written),
      '> "The steel is tired, and so are we,"\n>\n> — Imogen Pell, Mayor (bridge\\_1\\.txt, line 3)\n',
    ));

  it('says where nobody is shown to have said it', () =>
    assert.match(toBlocks(quotes.slice(-1), written), /— Nobody is shown to have said \(/));
});

describe('the quotes of an article in a file', () => {
  it('as a page of Markdown, a list for each speaker', () =>
    assert.equal(
      toMarkdown(groups, written),
      `# Quotes in bridge\\_1\\.txt

## Imogen Pell, Mayor

- "The steel is tired, and so are we," (line 3)

## Owen Strand

- "\\-1, \\*they\\* say," (line 5)

## Nobody is shown to have said

- "Nobody ever asked us about any of this\\." (line 9)
`,
    ));

  it('as CSV: fields with marks or commas in quotation marks, these doubled', () => {
    const lines = toCsv(quotes, written).split('\r\n');
    assert.equal(lines[0], 'speaker,role,source,type,kind,channel,channelWords,words,line,start,end');
    assert.match(
      lines[1],
      /^Imogen Pell,Mayor,Mayor Imogen Pell,named,direct,,,"""The steel is tired, and so are we,""",3,17,53$/,
    );
    assert.equal(lines.at(-1), '');
  });

  it('and no field is a formula, whatever the article says', () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r\n=1'].map((who) => ({ ...quotes[0], who }));
    const speakers = toCsv(hostile, written)
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.slice(0, line.indexOf(',')));
    assert.deepEqual(speakers, ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'=1", "'=1"]);
  });

  it('as JSON', () => {
    const data = JSON.parse(toJson(quotes, written));
    assert.equal(data.file, 'bridge_1.txt');
    assert.deepEqual(
      data.quotes.map(({ speaker, line, type }: Record<string, unknown>) => [speaker, line, type]),
      [
        ['Imogen Pell', 3, 'named'],
        ['Owen Strand', 5, 'named'],
        [null, 9, 'nobody'],
      ],
    );
    const [{ start, end }] = data.quotes;
    assert.equal(TEXT.slice(start, end), '"The steel is tired, and so are we,"');
  });
});
