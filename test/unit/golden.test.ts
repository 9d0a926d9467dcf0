import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../../src/article';
import { asText } from '../../src/cli/reading-as-text';

// Each article of test/articles has beside it NN-name.golden.txt: who is named, who said what, what is flagged.
// `UPDATE_GOLDEN=1 npm run test:unit` writes them anew; then read what has changed.

const FOLDER = 'test/articles';
const update = process.env['UPDATE_GOLDEN'] === '1';
const articles = readdirSync(FOLDER).filter(
  (name) => /^\d\d-.*\.(?:txt|article)$/.test(name) && !name.includes('.golden.'),
);

describe('our own articles are read as their golden files show', () => {
  it('there are eight of them or more', () => assert.ok(articles.length >= 8));

  for (const name of articles) {
    it(name, () => {
      const golden = path.join(FOLDER, name.replace(/\.[a-z]+$/, '.golden.txt'));
      const reading = asText(analyze(readFileSync(path.join(FOLDER, name), 'utf8')), { places: false });
      if (update) writeFileSync(golden, reading);
      assert.equal(reading, readFileSync(golden, 'utf8'));
    });
  }
});
