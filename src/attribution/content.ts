import { firstFrom } from '../text/places';
import type { Range, Text } from '../text/types';
import type { Attribution, AttributionKind } from './types';

/** Quotations with fewer words that nobody is credited with are as often a title or a term as they are speech. */
export const LEAST_SPOKEN = 5;

/** Pieces of content in order, each that is most of a quotation made the whole of it, one range for each of its paragraphs. */
export function wholeQuotations(text: Text, content: Range[]): Range[] {
  const pieces = content.flatMap((piece): Range[] => {
    const quotation = text.quotations[firstFrom(text.quotations, piece.start - 1)];
    if (!quotation || quotation.start > piece.start + 1 || quotation.parent >= 0) return [piece];
    const first = quotation.pieces[0];
    if (piece.end < first.end - 2 || piece.end > quotation.end + 1)
      return quotation.pieces.length > 1 && piece.end >= first.end ? quotation.pieces : [piece];
    return quotation.pieces;
  });
  return pieces.sort((a, b) => a.start - b.start);
}

/** Whole quotations of this many characters are speech, not a word or a title. */
const SPEECH = 10;

/**
 * `"Not now," she said of the bridge`: where an attribution follows a quotation that ends in a comma, what goes on unquoted behind it is no
 * part of what is said, only what it is about.
 */
export function withoutTopic(text: Text, content: Range[], cue: Range | null): Range[] {
  if (!cue || content.length === 0) return content;
  const first = content[0];
  const quotation = text.quotations[firstFrom(text.quotations, first.start)];
  if (!quotation || quotation.start !== first.start || quotation.end !== first.end) return content;
  if (first.end > cue.start || first.end - first.start < SPEECH) return content;
  if (!/[,?!]["”'’]{1,2}$/.test(text.source.slice(first.end - 3, first.end))) return content;
  return content.filter(({ start, end }) => {
    if (start < cue.start) return true;
    const next = firstFrom(text.quotations, start);
    return text.quotations[next - 1]?.end > start || text.quotations[next]?.start < end;
  });
}

/** `direct`: every piece is a quotation (or part of a longer one); `mixed`: quotation marks stand in it; else `indirect`. */
export function kindOf(text: Text, content: readonly Range[]): AttributionKind {
  let quoted = 0;
  let marked = false;
  for (const piece of content) {
    let whole = false;
    for (
      let at = firstFrom(text.quotations, piece.start);
      at < text.quotations.length && text.quotations[at].start < piece.end;
      at++
    ) {
      const { start, end } = text.quotations[at];
      marked = true;
      whole ||= start <= piece.start && end >= piece.end;
    }
    const within =
      whole ||
      text.quotations[firstFrom(text.quotations, piece.start) - 1]?.pieces.some(
        (part) => part.start <= piece.start && part.end >= piece.end,
      );
    if (within) quoted++;
  }
  if (content.length > 0 && quoted === content.length) return 'direct';
  return marked || quoted > 0 ? 'mixed' : 'indirect';
}

/** For each quotation the attribution whose content holds it, or -1; the narrowest where several do. */
export function creditedQuotations(text: Text, attributions: readonly Attribution[]): Int32Array {
  const credited = new Int32Array(text.quotations.length).fill(-1);
  const width = new Float64Array(text.quotations.length).fill(Infinity);
  attributions.forEach(({ content }, index) => {
    for (const piece of content) {
      for (
        let at = firstFrom(text.quotations, piece.start);
        at < text.quotations.length && text.quotations[at].start < piece.end;
        at++
      ) {
        if (text.quotations[at].pieces[0].end > piece.end || piece.end - piece.start >= width[at]) continue;
        credited[at] = index;
        width[at] = piece.end - piece.start;
      }
    }
  });
  return credited;
}
