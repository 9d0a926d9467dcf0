import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge, layOut } from '../../../src/layout/layout';
import { parse } from '../../../src/text/parse';

const FIXTURES = join('test', 'unit', 'layout', 'fixtures');

/** Each block as "kind: its first words". */
function blocks(source: string): string[] {
  return layOut(parse(source)).blocks.map(
    ({ kind, start, end }) => `${kind}: ${source.slice(start, end).slice(0, 24)}`,
  );
}

function reason(source: string): string {
  const text = parse(source);
  return judge(text, layOut(text)).reason;
}

const BODY =
  'The council of Harwick voted on Tuesday to close the old bridge, its chairwoman, Ines Cole, said.';

describe('layout', () => {
  it('tells headline, byline, dateline and body', () => {
    assert.deepEqual(
      blocks(
        `Harwick closes its bridge\n\nBy Martha Bell\nStaff Writer\n\nHARWICK (AP) — ${BODY}\n\nShe left.`,
      ),
      [
        'headline: Harwick closes its bridg',
        'byline: By Martha Bell',
        'byline: Staff Writer',
        'dateline: HARWICK (AP) —',
        'body: The council of Harwick v',
        'body: She left.',
      ],
    );
  });

  it('knows the forms of datelines', () => {
    for (const dateline of [
      'MOSCOW (AP) —',
      'WASHINGTON —',
      'LONDON, April 3 (Reuters) -',
      'OSLO, Norway (AP) _',
      'NEW YORK --',
      'Harwick (AFP) –',
      '(CNN) —',
      'ST. PAUL, Minn. —',
    ])
      assert.equal(
        blocks(`${dateline} ${BODY}`)[0],
        `dateline: ${dateline}`.slice(0, 34),
        `no dateline in: ${dateline}`,
      );
  });

  it("doesn't take a sentence with a dash for one with a dateline", () => {
    for (const lead of [
      'NATO - and not the council - said',
      'The mayor — she left',
      'US-led forces',
      'Harwick - a town',
    ])
      assert.equal(blocks(`${lead} ${BODY}`)[0].split(':')[0], 'body', lead);
  });

  it('takes a first sentence in title case or without an article for a headline though it has a full stop', () => {
    assert.equal(
      blocks(`Harwick Council Closes Bridge After Storm.\n\n${BODY}`)[0].split(':')[0],
      'headline',
    );
    assert.equal(blocks(`Harwick council closes bridge.\n\n${BODY}`)[0].split(':')[0], 'headline');
    assert.equal(blocks(`The council voted to close it.\n\n${BODY}`)[0].split(':')[0], 'body');
  });

  it("sets the page's furniture apart", () => {
    for (const line of [
      'Related News:',
      'Read more',
      ":: Is the bridge's time over?",
      'Follow Martha Bell on Twitter',
      '© 2031 The Harwick Post. All rights reserved.',
      '• Martha Bell',
      '(mb-ic)',
    ])
      assert.equal(blocks(`Head\n\n${BODY}\n\n${line}`).at(-1)?.split(':')[0], 'boilerplate', line);
  });

  it('sets repeated teasers apart', () => {
    assert.deepEqual(
      blocks(`Head\n\n${BODY}\n\nCan the bridge be saved\n\n${BODY} Again.\n\nCan the bridge be saved`).map(
        (block) => block.slice(0, 11),
      ),
      ['headline: H', 'body: The c', 'boilerplate', 'body: The c', 'boilerplate'],
    );
  });

  it('knows captions by their credits', () => {
    for (const line of [
      'The old bridge on Monday. (AP Photo/Martha Bell)',
      'Photo: Martha Bell',
      'A crane beside the bridge. Martha Bell/Getty Images',
    ])
      assert.equal(blocks(`Head\n\n${BODY}\n\n${line}`).at(-1)?.split(':')[0], 'caption', line);
  });

  it('covers every paragraph, dateline and body together', () => {
    const text = parse(`Head\n\nHARWICK — ${BODY}\n\nShe left.`);
    const { blocks: all, kinds } = layOut(text);
    assert.deepEqual(kinds, ['headline', 'body', 'body']);
    text.paragraphs.forEach((paragraph, index) => {
      const own = all.filter((block) => block.paragraph === index);
      assert.equal(own[0].start, paragraph.start);
      assert.equal(own[own.length - 1].end, paragraph.end);
    });
  });
});

describe('is it English news prose?', () => {
  const article = `HARWICK (AP) — ${BODY}\n\n"We had no choice," Cole told reporters. She said that the work would take a year.\n\nMartha Bell, who leads the ferrymen's union, denied that her members had asked for it.`;

  it('yes, where people report what others said', () => {
    assert.deepEqual([reason(article), reason(article.replaceAll('\n', '\r\n'))], ['news', 'news']);
  });

  it('no, with the reason', () => {
    assert.equal(reason(''), 'empty');
    assert.equal(reason(' \n\t\n'), 'empty');
    assert.equal(reason('Call Ines about the ladder.'), 'too-short');
    assert.equal(reason('\u0000\u0001PNG\u0002 '.repeat(50)), 'binary');
    const expected: Record<string, string> = {
      'server.log': 'code-or-log',
      'requirements.txt': 'code-or-log',
      'french-article.txt': 'not-english',
      'german-article.txt': 'not-english',
      'lorem.txt': 'not-english',
      'poem-rhymed.txt': 'verse',
      'poem-free.txt': 'verse',
      'recipe-soup.txt': 'recipe',
      'recipe-prose.md': 'recipe',
      'licence-own.txt': 'licence',
      'essay.txt': 'no-names',
    };
    for (const [file, code] of Object.entries(expected))
      assert.equal(reason(readFileSync(join(FIXTURES, file), 'utf8')), code, file);
  });

  it('no, for every text among the fixtures', () => {
    for (const file of readdirSync(FIXTURES))
      assert.notEqual(reason(readFileSync(join(FIXTURES, file), 'utf8')), 'news', file);
  });

  it('an answer to anything', () => {
    for (const hostile of [
      '"'.repeat(200_000),
      'a'.repeat(300_000),
      '\ud800'.repeat(1000),
      'שלום '.repeat(1000),
      ') '.repeat(50_000),
    ])
      assert.notEqual(reason(hostile), 'news');
  });
});
