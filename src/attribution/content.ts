import { firstFrom, lastFrom } from '../text/places';
import type { Quotation, Range, Text } from '../text/types';
import type { Attribution, AttributionKind } from './types';

/** Quotations with fewer words that nobody is credited with are as often a title or a term as they are speech. */
export const LEAST_SPOKEN = 5;

/** What one cue, or none, is said to have for its content. */
interface Said {
  ranges: readonly Range[];
  cued: boolean;
}

/**
 * The pieces of each content in order, those that are most of a quotation made the whole of it. The paragraphs of one quotation that no content
 * lays claim to go with the next that one does, or with the last: the marks make them one.
 * @param contents what has no cue gets a quotation of several paragraphs only where nothing with a cue wants any of it, and then the whole
 */
export function wholeQuotations(text: Text, contents: readonly Said[]): Range[][] {
  const claims = new Map<Quotation, Int32Array>();
  const pieces = contents.map(({ ranges, cued }, index) =>
    ranges.flatMap((range): Range[] => {
      const quotation = mostlyCovered(text, range);
      if (!quotation) return [range];
      if (quotation.pieces.length === 1) return quotation.pieces;
      const owners = claims.get(quotation) ?? new Int32Array(quotation.pieces.length).fill(-1);
      claims.set(quotation, owners);
      const wins = (owner: number): boolean => owner < 0 || (cued && !contents[owner].cued);
      for (const at of paragraphsIn(quotation, range)) if (wins(owners[at])) owners[at] = index;
      return [];
    }),
  );
  for (const [quotation, owners] of claims) {
    const wanted = owners.filter((owner) => owner >= 0);
    const cued = wanted.filter((owner) => contents[owner].cued);
    let owner = cued.at(-1) ?? wanted[0];
    for (let at = owners.length - 1; at >= 0; at--) {
      if (owners[at] >= 0 && contents[owners[at]].cued) owner = owners[at];
      pieces[owner].push(quotation.pieces[at]);
    }
  }
  return pieces.map((each) => disjoint(each.sort((a, b) => a.start - b.start)));
}

/** The paragraphs of a quotation that a range covers, by index. */
function* paragraphsIn({ pieces }: Quotation, { start, end }: Range): Generator<number> {
  for (let at = lastFrom(pieces, start + 1); at < pieces.length && pieces[at].end - 2 <= end; at++) yield at;
}

/**
 * The outermost quotation that a piece of content, give or take its marks, has all of, or of which it has a paragraph or more. What follows it in the
 * piece is no part of it where the quotation ends its sentence and the reporter goes on.
 */
function mostlyCovered(text: Text, { start, end }: Range): Quotation | null {
  const { quotations } = text;
  let at = lastFrom(quotations, start + 1);
  while (at >= 0 && quotations[at].parent >= 0) at = quotations[at].parent;
  const quotation = quotations[at];
  if (!quotation || (end > quotation.end + 1 && !endsSpeech(text, quotation))) return null;
  const part = quotation.pieces[lastFrom(quotation.pieces, start + 1)];
  return part && start <= part.start + 1 && end >= part.end - 2 ? quotation : null;
}

/** True where a quotation ends its sentence and the next one begins outside quotation marks. */
function endsSpeech({ sentences, words }: Text, quotation: Quotation): boolean {
  const next = sentences[firstFrom(sentences, quotation.end)];
  return (
    next !== undefined &&
    sentences[lastFrom(sentences, quotation.end - 1)].end <= quotation.end &&
    words[next.words.from].quotation < 0
  );
}

/** Ranges in order of `start`, those that overlap made one. */
function disjoint(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of ranges) {
    const last = kept.at(-1);
    if (last && range.start < last.end)
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else kept.push(range);
  }
  return kept;
}

/** A piece of content without the commas and the like at its edges. */
export function withoutCommas(text: Text, { start, end }: Range): Range {
  const isLoose = (at: number): boolean => ',;: \n'.includes(text.source.charAt(at));
  while (start < end && isLoose(start)) start++;
  while (end > start && isLoose(end - 1)) end--;
  return { start, end };
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
