// Our own articles, without the golden files beside them.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './cache.mjs';

export const ARTICLES = path.join(ROOT, 'test/articles');
/** What VS Code need not show of that folder. */
export const HIDDEN = { '**/*.golden.txt': true, '**/*.md': true };

/** The names of the articles in that folder, in order. */
export function samples() {
  return readdirSync(ARTICLES).filter((name) => /\.(txt|article)$/.test(name) && !/\.golden\./.test(name));
}
