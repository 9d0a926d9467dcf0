import { analyze, type Article } from '../article';
import type { Named } from '../kept/types';
import { judge, layOut } from '../layout/layout';
import type { Judgement } from '../layout/types';
import { ModelError } from '../reader/model/errors';
import { parse } from '../text/parse';
import type { NoModel } from './protocol';

export { analyze };
export { makeMemory, type TaggingMemory } from '../reader/model/tagger';

/** More than the judgement looks at, in UTF-16 code units. */
const JUDGED = 40_000;

/**
 * Reads a text by rules, or only judges it where it is no article. Only what serves as a worker imports this file: no other file of the
 * editor may import the analysis, types excepted.
 * @param asked whether it is read in any case
 * @param named what a reader says of its quotations
 */
export function read(
  source: string,
  asked: boolean,
  named?: readonly Named[],
): { judgement: Judgement; article: Article | null } {
  if (!asked) {
    const text = parse(source.slice(0, JUDGED));
    const judgement = judge(text, layOut(text));
    if (!judgement.read) return { judgement, article: null };
  }
  const article = analyze(source, undefined, named);
  return { judgement: article.judgement, article };
}

/** Why a trained reader could not be opened or failed, as a code of the catalogue. */
export function modelErrorCode(error: unknown): NoModel {
  return error instanceof ModelError ? error.code : 'engine';
}
