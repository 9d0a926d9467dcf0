import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { analyze } from '../../../src/article';
import { CODES, type Code, type Severity } from '../../../src/claims/types';

// Every code has a page; what the page says is reported is, and what it says is not is not.

const FOLDER = 'docs/findings';
/** Reported of a whole article, whose example is longer than a page; find.test.ts has it. */
const LONG: readonly Code[] = ['article/single-source'];

const pageOf = (code: Code): string => readFileSync(`${FOLDER}/${code}.md`, 'utf8');

/** The quoted examples below a heading, without their marks of emphasis; and the words that these set off. */
function examples(page: string, heading: string): { text: string; words: string }[] {
  const section = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/(?:^>.*\n)+/gm)].map(([quoted]) => {
    const lines = quoted.replace(/^> ?/gm, '').trim();
    const marked = lines.replace(/([^\n])\n(?!\n)/g, '$1 ').replace(/\n +/g, '\n');
    return { text: marked.replaceAll('**', ''), words: /\*\*(.+?)\*\*/s.exec(marked)?.[1] ?? '' };
  });
}

/** The findings of one code in an example with a story around it, so that it stands in the body of an article: its words, and its level. */
function found(code: Code, text: string): { words: string; severity: Severity }[] {
  const isWhole = code.startsWith('article/');
  const source = isWhole
    ? `The valley in winter\n\n${text}`
    : `Harbour council meets over frozen ducks\n\nThe harbour council met on Monday in the town hall, Mayor Odile Marchetti said.\n\nThe boats lie still.\n\n${text}\n\nThe town hall of Lisse was built in 1904.`;
  return analyze(source)
    .findings.filter((finding) => finding.code === code)
    .map(({ start, end, severity }) => ({ words: source.slice(start, end), severity }));
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
      const reported = examples(page, 'Reported');
      const not = examples(page, 'Not reported');
      assert.ok(reported.length > 0 && not.length > 0);
      const level = /Severity: (\w+)/.exec(page)?.[1];
      for (const [at, { text, words }] of (LONG.includes(code) ? [] : reported).entries()) {
        const here = found(code, text);
        assert.ok(
          words !== '' && here.some((each) => each.words.includes(words) || words.includes(each.words)),
          `${words}: ${here.map((each) => each.words).join(' | ')}`,
        );
        if (at === 0) assert.equal(here[0].severity, level);
      }
      for (const { text } of not) assert.deepEqual(found(code, text), [], text);
    });
  }
});
