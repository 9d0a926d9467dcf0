import assert from 'node:assert/strict';
import { analyze } from '../../../src/article';
import { fill } from '../../../src/catalogue';
import { cardAt, type Setting } from '../../../src/editor/hover/card';
import { toBlocks, toCsv, toJson, toMarkdown, type Written } from '../../../src/editor/export/quotes';
import type { Choice } from '../../../src/editor/quotes/choice';
import { detailOf, inFull } from '../../../src/editor/quotes/details';
import { leafAt, listQuotes } from '../../../src/editor/quotes/groups';
import { show } from '../../../src/editor/shown';

/** Words that came in several ways, and some that did not come. */
const TEXT = `Sea wall to be raised

"The wall will stand, whatever comes," Mayor Ines Cole told reporters on Friday.

"Nobody has asked for any of this," Abel Hart, the sheriff, said in an interview with the Harbour Gazette.

Hart declined to say whether the wall would be raised. Hart said in a statement that the town was calm.

Bernt Oakes, who owns the quarry, did not return several calls.
`;
const ARTICLE = show(analyze(TEXT));
const at = (words: string): number => {
  const start = TEXT.indexOf(words);
  assert.ok(start >= 0, words);
  return start;
};
const list = (choice: Partial<Choice> = {}) =>
  listQuotes(ARTICLE, { by: 'speaker', reported: false, filter: '', ...choice }, fill);
const rows = (choice: Partial<Choice> = {}) =>
  list(choice).groups.map(({ label, leaves }) => [label, ...leaves.map((leaf) => leaf.label)]);
const quotes = (choice: Partial<Choice> = {}) => list(choice).groups.flatMap((group) => group.quotes);

const DECLINED = [
  'Declined to comment',
  'Abel Hart: declined to say whether the wall would be raised',
  'Bernt Oakes: did not return several calls',
];

describe('by what way words came, in the quotes view', () => {
  it('in the article’s own words behind the line, with what is reported too', () => {
    const details = quotes({ reported: true }).map((quote) => detailOf(quote, 3, fill));
    assert.deepEqual(details, [
      ...['line 3 · in an interview with the Harbour Gazette', 'line 3 · reported · in a statement'],
      ...['line 3 · told reporters', 'line 3', 'line 3'],
    ]);
  });

  it('and in the tooltip what kind of way that is', () => {
    const hows = quotes().map((quote) => inFull(ARTICLE, quote, fill).how);
    assert.deepEqual(hows.slice(0, 2), [
      'How: “told reporters”',
      'How: “in an interview with the Harbour Gazette”',
    ]);
  });
});

describe('who declined to comment, in the quotes view', () => {
  it('is the last group, with what was asked', () => {
    assert.deepEqual(rows().at(-1), DECLINED);
    assert.deepEqual(rows({ by: 'type' }).at(-1), DECLINED);
  });

  it('stands among the quotes in order of the text', () => {
    const [[, ...labels]] = rows({ by: 'order' });
    assert.equal(labels[2], 'Hart: declined to say whether the wall would be raised');
  });

  it('has not said what was asked', () => {
    const said = rows({ reported: true }).slice(0, -1).flat();
    assert.ok(!said.some((label) => label.includes('would be raised')), said.join('\n'));
  });

  it('counts as a row of a filter, but not as a quote', () => {
    const { count, of, quotes: quoted } = list({ filter: 'oakes' });
    assert.deepEqual([count, of, quoted], [1, 4, 0]);
  });

  it('is found where the cursor stands, and leads to all its words', () => {
    const leaf = leafAt(list().groups, at('would be raised'));
    assert.equal(leaf?.parent.kind, 'declined');
    const { start, end } = leaf?.range ?? { start: 0, end: 0 };
    assert.equal(TEXT.slice(start, end), 'declined to say whether the wall would be raised');
  });
});

describe('a card tells by what way words came, and who declined to comment', () => {
  const setting: Setting = {
    say: fill,
    link: (words) => `[${words}]`,
    ask: () => '',
    more: (words) => words,
    lineOf: (offset) => TEXT.slice(0, offset).split('\n').length,
  };
  const lines = (words: string): string[] =>
    (cardAt(ARTICLE, at(words), setting)?.markdown ?? '').replaceAll('\\', '').split('  \n');

  it('on a quotation', () => {
    assert.equal(lines('The wall will')[1], 'How: “told reporters”');
    assert.equal(lines('Nobody has')[1], 'How: “in an interview with the Harbour Gazette”');
  });

  it('on words that are reported, by their verb', () =>
    assert.equal(lines('said in a statement')[1], 'How: “in a statement”'));

  it('on a refusal', () => {
    assert.deepEqual(lines('declined'), ['$(mute) Declined to comment: **Abel Hart** · sheriff']);
    assert.match(lines('did not return')[0], /^\$\(mute\) Declined to comment: \*\*Bernt Oakes\*\*/);
  });

  it('on who declined: where, and not that nothing is quoted', () => {
    const card = lines('Bernt');
    assert.equal(card.at(-1), 'Declined to comment in line 9: [did not return several calls]');
    assert.ok(!card.some((line) => /not quoted/.test(line)), card.join('\n'));
  });
});

describe('by what way words came, and who declined to comment, in a file', () => {
  const written: Written = {
    ...{ article: ARTICLE, file: 'wall.txt', say: fill },
    lineOf: (offset) => TEXT.slice(0, offset).split('\n').length,
  };

  it('as a page of Markdown', () => {
    const page = toMarkdown(list().groups, written);
    assert.match(page, /\n- "The wall will stand, whatever comes," \(“told reporters”, line 3\)\n/);
    assert.match(page, /\n## Declined to comment\n\n- Abel Hart: declined to say[^\n]*\(line 7\)\n- Bernt/);
  });

  it('as a quotation to paste', () =>
    assert.match(
      toBlocks(quotes({ by: 'order' }).slice(0, 1), written),
      /— Ines Cole, Mayor \(“told reporters”, wall\\\.txt, line 3\)/,
    ));

  it('as columns of CSV', () => {
    const [head, first, , third] = toCsv(quotes({ by: 'order' }), written).split('\r\n');
    assert.equal(head, 'speaker,role,source,type,kind,channel,channelWords,words,line,start,end');
    assert.match(first, /^Ines Cole,Mayor,Mayor Ines Cole,named,direct,reporters,told reporters,"""The/);
    assert.match(third, /^Abel Hart,sheriff,Hart,named,declined,declined,,declined to say whether/);
  });

  it('as JSON', () => {
    const data = JSON.parse(toJson(quotes({ by: 'order' }), written)) as {
      quotes: { channel: string | null; channelWords: string | null }[];
    };
    assert.deepEqual(
      data.quotes.map(({ channel, channelWords }) => [channel, channelWords]),
      [
        ['reporters', 'told reporters'],
        ['interview', 'in an interview with the Harbour Gazette'],
        ['declined', null],
        ['declined', null],
      ],
    );
  });
});
