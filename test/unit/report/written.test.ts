import assert from 'node:assert/strict';
import { fill } from '../../../src/catalogue';
import { toHtml } from '../../../src/report/html';
import { toCsv, toMarkdown } from '../../../src/report/markdown';
import { reportOf } from '../../../src/report/report';
import { TEXT, told } from './told';

const settingOf = (source: string) => ({
  source,
  say: fill,
  nonce: 'n',
  lineOf: (offset: number) => source.slice(0, offset).split('\n').length,
});

describe('a source report as a file', () => {
  const page = toHtml(reportOf(told()), settingOf(TEXT));

  it('is one page that loads nothing and runs nothing', () => {
    assert.match(page, /default-src 'none'; style-src 'nonce-n'"/);
    assert.doesNotMatch(page, /<script|<link|<img|src=|url\(|https?:/);
  });

  it('leads from the ribbon to the paragraph, and back', () => {
    assert.match(page, /href="#p2"[^>]*>[^]*?<span class="hidden">Line 5: Imogen Pell; findings: 0</);
    assert.match(page, /<p id="p2">/);
    assert.match(page, /href="#ribbon"/);
  });

  it('speaks the language of its sentences, and the article’s English is marked as such', () => {
    assert.match(page, /<html lang="en">/);
    const say = (entry: string) => ({ en: 'de', Findings: 'Fundstellen' })[entry] ?? entry;
    const german = toHtml(reportOf(told()), { ...settingOf(TEXT), say });
    assert.match(german, /<html lang="de">/);
    assert.match(german, /<h2>Fundstellen<\/h2>/);
    assert.match(german, /<h1 lang="en">Bridge to close<\/h1>/);
    assert.match(german, /<span lang="en">&quot;The steel is tired,&quot;<\/span>/);
  });

  it('keeps the space between words that one says and words that nobody is credited with', () =>
    assert.match(page, /The steel is tired,&quot;<\/mark><sup>A<\/sup> Pell said\./));

  it('cuts long words short between two of them', () => {
    const long = `"${'The steel is tired '.repeat(30).trim()}," Pell said.`;
    const text = TEXT.replace('"The steel is tired," Pell said.', long);
    const [, words] =
      /<li><span lang="en">(&quot;The steel[^<]*)<\/span>/.exec(
        toHtml(reportOf(told(text)), settingOf(text)),
      ) ?? [];
    assert.match(words ?? '', / (?:The|steel|is|tired) …$/);
  });

  it('in the editor runs its own script, and leaves out the text', () => {
    const shown = toHtml(reportOf(told()), { ...settingOf(TEXT), script: 'go()' });
    assert.match(shown, /script-src 'nonce-n'/);
    assert.match(shown, /<script nonce="n">go\(\)<\/script>/);
    assert.doesNotMatch(shown, /<section class="text">/);
  });

  it('has buttons that copy its tables only where an editor can answer them', () => {
    const shown = toHtml(reportOf(told()), { ...settingOf(TEXT), script: 'go()' });
    assert.deepEqual(
      [...shown.matchAll(/data-copy="(\w+)"/g)].map(([, table]) => table),
      ['voices', 'mix'],
    );
    assert.doesNotMatch(page, /<button/);
  });

  it('shows hostile words as they are written', () => {
    const text = TEXT.replaceAll('Imogen Pell', 'Imogen <img src=x onerror=alert(1)> Pell').replace(
      'The steel is tired',
      '</details><script>alert(1)</script>](javascript:x) "|',
    );
    const hostile = toHtml(reportOf(told(text)), settingOf(text));
    assert.doesNotMatch(hostile, /<img|<script/);
    assert.doesNotMatch(toMarkdown(reportOf(told(text)), settingOf(text)), /(?<!\\)<img|[^\\]\]\(javascript/);
  });

  it('is Markdown too', () => {
    const lines = toMarkdown(reportOf(told()), settingOf(TEXT)).split('\n');
    assert.equal(lines[0], '# Bridge to close');
    assert.ok(lines.includes('| Imogen Pell | named | 4 | 6 | 22 % |'), lines.join('\n'));
    assert.ok(lines.includes('- "The steel is tired," (Quotation, line 5)'), lines.join('\n'));
  });

  it('tells by what way words came, and who declined to comment', () => {
    const asked = `${TEXT}
Pell told reporters that the town would pay.

Owen Strand declined to say whether the <old> ferry would run. Calls to the Harbour Board were not returned.
`;
    const report = reportOf(told(asked));
    assert.ok(!report.voices.some(({ name }) => name === 'Owen Strand'), 'who said nothing is a voice');
    const html = toHtml(report, settingOf(asked));
    assert.match(html, /the town would pay<\/span> <small>Reported words, “told reporters”, <a /);
    assert.match(
      html,
      /<h2>Declined to comment<\/h2><ul class="declined"><li><strong>Owen Strand<\/strong>: <span lang="en">declined to say whether the &lt;old&gt; ferry would run<\/span> <small><a [^>]*>line 15<\/a><\/small><\/li><li><strong>Harbour Board</,
    );
    const markdown = toMarkdown(report, settingOf(asked));
    assert.match(markdown, /\n- that the town would pay \(Reported words, “told reporters”, line 13\)\n/);
    assert.match(markdown, /\n## Declined to comment\n\n- Owen Strand: declined to say/);
    assert.doesNotMatch(page, /Declined to comment/);
  });

  it('and a table, in which no name is a formula', () => {
    const report = reportOf(told());
    report.voices[0].name = '=1+1, "x"';
    const [head, first] = toCsv(report, fill).split('\r\n');
    assert.equal(head, 'Voice,Role,Kind,Times,Quoted,Credited,"Share of words, %"');
    assert.equal(first, `"'=1+1, ""x""",Mayor,named,2,4,6,22.2`);
  });

  it('and a table of the kinds of source', () => {
    const rows = toCsv(reportOf(told()), fill, 'mix').split('\r\n');
    assert.deepEqual(rows, [
      ...['Kind,Times,Words,"Share of words, %"', 'named,2,10,22.2', 'unnamed,1,5,11.1', ''],
    ]);
  });
});
