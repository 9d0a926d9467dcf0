import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { analyze } from '../../../src/article';
import { CODES, type Code } from '../../../src/claims/types';

// Every code has a page; what the page says is reported is, and what it says is not is not.

const FOLDER = 'docs/findings';
/** Reported of a whole article, whose example is longer than a page; find.test.ts has it. */
const LONG: readonly Code[] = ['article/single-source'];

const pageOf = (code: Code): string => readFileSync(`${FOLDER}/${code}.md`, 'utf8');

/** The first quoted example below a heading, without its marks of emphasis; and the words that these set off. */
function example(page: string, heading: string): { text: string; words: string } {
  const section = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const quoted = /(?:^>.*\n)+/m.exec(section)?.[0] ?? '';
  const lines = quoted.replace(/^> ?/gm, '').trim();
  const marked = lines.replace(/([^\n])\n(?!\n)/g, '$1 ').replace(/\n +/g, '\n');
  return { text: marked.replaceAll('**', ''), words: /\*\*(.+?)\*\*/s.exec(marked)?.[1] ?? '' };
}

/** A story around an example, so that it stands in the body of an article. */
function found(code: Code, text: string): string[] {
  const isWhole = code.startsWith('article/');
  const source = isWhole
    ? `The valley in winter\n\n${text}`
    : `Harbour council meets over frozen ducks\n\nThe harbour council met on Monday in the town hall, Mayor Odile Marchetti said.\n\nThe boats lie still.\n\n${text}\n\nThe town hall of Lisse was built in 1904.`;
  return analyze(source)
    .findings.filter((finding) => finding.code === code)
    .map(({ start, end }) => source.slice(start, end));
}

describe('the pages of the findings', () => {
  for (const code of CODES) {
    it(`${code} has one, and its examples hold`, () => {
      assert.ok(existsSync(`${FOLDER}/${code}.md`));
      const page = pageOf(code);
      for (const heading of [
        'Reported',
        'Not reported',
        'What would settle it',
        'Whose guideline it follows',
      ])
        assert.ok(page.includes(`## ${heading}\n`), heading);
      if (LONG.includes(code)) return;
      const reported = example(page, 'Reported');
      const words = found(code, reported.text);
      assert.ok(
        words.some((each) => each.includes(reported.words) || reported.words.includes(each)),
        `${reported.words}: ${words.join(' | ')}`,
      );
      assert.deepEqual(found(code, example(page, 'Not reported').text), []);
    });
  }
});
