import type { Article } from '../article';
import type { Told } from './types';

/** What a report needs of an article. */
export function toldOf({ text, layout, names, attributions, refusals, quotations, findings }: Article): Told {
  return {
    source: text.source,
    paragraphs: text.paragraphs.map(({ start, end }, at) => ({ start, end, kind: layout.kinds[at] })),
    entities: names.entities,
    attributions,
    refusals,
    quotations: text.quotations.flatMap(({ pieces, length, parent }, at) =>
      parent < 0 ? [{ pieces, length, attribution: quotations[at] }] : [],
    ),
    findings,
  };
}
