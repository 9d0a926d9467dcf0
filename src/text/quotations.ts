import { classOf, isAlphanumeric, SPACE } from './chars';
import { findMarks, type Mark } from './marks';
import { pairMarks, type Pair } from './pairs';
import type { Quotation, Range, StrayMark } from './types';

/** The part of a quotation that stands in one paragraph. */
export interface Piece extends Range {
  quotation: number;
}

/** What the quotation marks of one paragraph say: the marks (apostrophes not among them) and the pieces, each in order. */
export interface Quoted {
  marks: Mark[];
  pieces: Piece[];
}

export interface Quotations {
  quotations: Quotation[];
  strayMarks: StrayMark[];
  quoteStyle: 'double' | 'single';
  /** By paragraph. */
  quoted: Quoted[];
}

/** A pair with the range that it makes; `open`: it may go on in the next paragraph. */
interface Stretch extends Range {
  pair: Pair;
  single: boolean;
  open: boolean;
}

/** Finds all quotations. Their `length` is 0 until the words are counted. */
export function findQuotations(source: string, paragraphs: readonly Range[]): Quotations {
  const marks = paragraphs.map((paragraph) => findMarks(source, paragraph));
  const pairs = marks.map((each) => (each.length > 0 ? pairMarks(each).pairs : []));
  const quoteStyle = styleOf(pairs);
  const quotations: Quotation[] = [];
  const strayMarks: StrayMark[] = [];
  let pending: { quotation: number; stretch: Stretch; paragraph: number } | null = null;

  const stray = (mark: Mark, side: StrayMark['side'], paragraph: number): void => {
    mark.used = true;
    strayMarks.push({ start: mark.start, end: mark.end, side, paragraph });
  };
  const giveUp = (): void => {
    if (pending?.stretch.pair.opening) {
      quotations[pending.quotation].balanced = false;
      stray(pending.stretch.pair.opening, 'opening', pending.paragraph);
    }
    pending = null;
  };

  const quoted = paragraphs.map((paragraph, index): Quoted => {
    const pieces: Piece[] = [];
    const around: Piece[] = [];
    const stretches = stretchesOf(source, paragraph, pairs[index], quoteStyle);
    const first = stretches[0];
    let continued = -1;
    if (
      pending &&
      first?.start === paragraph.start &&
      first.end > first.start &&
      first.pair.opening &&
      first.single === pending.stretch.single
    )
      continued = pending.quotation;
    else giveUp();
    pending = null;
    for (const stretch of stretches) {
      const { start, end, pair, open } = stretch;
      while (around.length > 0 && around[around.length - 1].end <= start) around.pop();
      const parent = around.length > 0 ? around[around.length - 1].quotation : -1;
      let quotation = -1;
      if (stretch === first && continued >= 0) {
        quotation = continued;
        quotations[quotation].pieces.push({ start, end });
        quotations[quotation].end = end;
        quotations[quotation].balanced = pair.closing !== null;
      } else if (end > start) {
        quotation = quotations.length;
        const balanced = pair.opening !== null && pair.closing !== null;
        quotations.push({ start, end, pieces: [{ start, end }], parent, balanced, length: 0 });
      }
      if (pair.opening) pair.opening.used = true;
      if (pair.closing) pair.closing.used = true;
      if (quotation >= 0) {
        const piece = { start, end, quotation };
        pieces.push(piece);
        around.push(piece);
      }
      if (open && parent < 0 && quotation >= 0) pending = { quotation, stretch, paragraph: index };
      else if (pair.opening && !pair.closing) stray(pair.opening, 'opening', index);
    }
    // Closing marks without a partner, after the opening ones: those come first only where nothing was open.
    for (const { opening, closing } of pairs[index])
      if (closing && !opening && (!closing.single || isStraySingle(source, closing, quoteStyle)))
        stray(closing, 'closing', index);
    return { marks: marks[index], pieces };
  });
  giveUp();
  strayMarks.sort((a, b) => a.start - b.start);
  return { quotations, strayMarks, quoteStyle, quoted };
}

/** Single where single marks enclose more first-level text than double ones. */
function styleOf(paragraphs: readonly Pair[][]): 'double' | 'single' {
  let single = 0;
  let double = 0;
  for (const pairs of paragraphs) {
    let end = -1;
    for (const { opening, closing } of pairs) {
      if (!opening || opening.start < end) continue;
      if (closing) {
        end = closing.end;
        if (opening.single) single += end - opening.start;
        else double += end - opening.start;
      } else if (!opening.single) double++;
    }
  }
  return single > double ? 'single' : 'double';
}

/** A single closing mark without a partner counts only where it can't be an apostrophe: in single style, behind punctuation. */
function isStraySingle(source: string, { start, weak }: Mark, style: 'double' | 'single'): boolean {
  return style === 'single' && !weak && !isAlphanumeric(source, start - 1);
}

/** The ranges that a paragraph's pairs make, in order of `start`, properly nested; a lone mark's may be empty. */
function stretchesOf(
  source: string,
  paragraph: Range,
  pairs: readonly Pair[],
  style: 'double' | 'single',
): Stretch[] {
  const stretches: Stretch[] = [];
  let front: Stretch | null = null;
  let bare = true;
  for (const pair of pairs) {
    const { opening, closing } = pair;
    if (opening && closing) {
      stretches.push({ start: opening.start, end: closing.end, pair, single: opening.single, open: false });
      if (!opening.single || style === 'single') bare = false;
    } else if (opening) {
      if (opening.single && style !== 'single') continue;
      const cut = opening.single ? pair.singleCut : pair.cut;
      let end = cut < 0 ? paragraph.end : cut;
      while (end > opening.end && classOf(source.charCodeAt(end - 1)) === SPACE) end--;
      if (end === opening.end) end = opening.start;
      stretches.push({ start: opening.start, end, pair, single: opening.single, open: cut < 0 });
      bare = false;
    } else if (closing && (!closing.single || isStraySingle(source, closing, style))) {
      if (bare && closing.start > paragraph.start)
        front = { start: paragraph.start, end: closing.end, pair, single: closing.single, open: false };
      bare = false;
    }
  }
  if (front) stretches.unshift(front);
  return stretches;
}
