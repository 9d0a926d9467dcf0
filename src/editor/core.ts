import { analyze, type Article } from '../article';
import { judge, layOut } from '../layout/layout';
import type { Judgement } from '../layout/types';
import { parse } from '../text/parse';

/** More than the judgement looks at, in UTF-16 code units. */
const JUDGED = 40_000;

/**
 * Reads a text, or only judges it where it is no article. Loaded by a dynamic import when the first document that might be an article is
 * open: no other file of the editor may import the analysis, types excepted.
 * @param asked whether it is read in any case
 */
export function read(source: string, asked: boolean): { judgement: Judgement; article: Article | null } {
  if (!asked) {
    const text = parse(source.slice(0, JUDGED));
    const judgement = judge(text, layOut(text));
    if (!judgement.read) return { judgement, article: null };
  }
  const article = analyze(source);
  return { judgement: article.judgement, article };
}
