import type { Text, Sentence } from '../../text/types';

/** A word outside quotations, or a whole quotation, as one step of the clause that it stands in. */
export interface Item {
  /** Words `[from, to)` of the text. */
  from: number;
  to: number;
  /** Index of the outermost quotation, or -1 for a word outside. */
  quotation: number;
  /** The word in lower case, with straight apostrophes; empty for a quotation. */
  low: string;
}

/** The outermost quotation around quotation `index`. */
export function outermost(text: Text, index: number): number {
  let at = index;
  while (at >= 0 && text.quotations[at].parent >= 0) at = text.quotations[at].parent;
  return at;
}

/** A sentence as items, in order; linear in its words. */
export function itemsOf(text: Text, sentence: Sentence): Item[] {
  const items: Item[] = [];
  for (let i = sentence.words.from; i < sentence.words.to; i++) {
    const word = text.words[i];
    const quotation = word.quotation < 0 ? -1 : outermost(text, word.quotation);
    const last = items.at(-1);
    if (quotation >= 0 && last?.quotation === quotation) last.to = i + 1;
    else
      items.push({
        from: i,
        to: i + 1,
        quotation,
        low: quotation < 0 ? word.text.toLowerCase().replace('’', "'") : '',
      });
  }
  return items;
}
