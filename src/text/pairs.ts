import type { Mark, Side } from './marks';

/** Marks of one paragraph that belong together, or one without its partner. */
export interface Pair {
  opening: Mark | null;
  closing: Mark | null;
  /** Where an unclosed double mark's quotation must end because another one begins: an offset, or -1. */
  cut: number;
  /** The same for an unclosed single mark, which may well have double ones inside. */
  singleCut: number;
}

export interface Pairing {
  /** In order of their first mark. Single marks without a partner are among them only where they stand outside everything else. */
  pairs: Pair[];
  strays: number;
}

/**
 * Pairs the marks of one paragraph: shaped marks by stack, straight ones by the characters beside them and by parity where these say
 * nothing; by parity alone where that contradicts fewer neighbours than it saves stray marks.
 */
export function pairMarks(marks: readonly Mark[]): Pairing {
  const first = pairBy(marks, false);
  if (first.strays === 0) return first;
  let count = 0;
  let contradictions = 0;
  for (const { single, glyph, hint } of marks) {
    if (single) continue;
    if (glyph !== null) return first;
    if (hint !== null && hint !== (count % 2 === 0 ? 'opening' : 'closing')) contradictions++;
    count++;
  }
  return count % 2 === 0 && contradictions < first.strays ? pairBy(marks, true) : first;
}

function pairBy(marks: readonly Mark[], parity: boolean): Pairing {
  const pairs: (Pair | null)[] = [];
  // Indexes into `pairs` of what is open, outermost first.
  const stack: number[] = [];
  let doubles = 0;
  let strays = 0;
  const followers = followingMarks(marks);

  const open = (mark: Mark): void => {
    stack.push(pairs.length);
    pairs.push({ opening: mark, closing: null, cut: -1, singleCut: -1 });
    if (!mark.single) doubles++;
  };
  const top = (): Pair | null => (stack.length > 0 ? pairs[stack[stack.length - 1]] : null);
  /** Tells what is open now that a double mark stands at `at` inside it. */
  const cut = (at: number): void => {
    const outer = top();
    if (outer && outer.cut < 0 && at >= 0) outer.cut = at;
  };
  const dropSingles = (): void => {
    for (let last = top(); last?.opening?.single; last = top()) {
      pairs[stack[stack.length - 1]] = null;
      stack.pop();
      cut(last.cut);
    }
  };
  const close = (mark: Mark): void => {
    if (!mark.single) dropSingles();
    const pair = top();
    if (pair?.opening && pair.opening.single === mark.single) {
      stack.pop();
      pair.closing = mark;
      if (!mark.single) doubles--;
      if (!mark.single || pair.cut >= 0) cut(pair.opening.start);
      const outer = top();
      if (mark.single && outer && outer.singleCut < 0) outer.singleCut = pair.opening.start;
    } else if (!mark.single || stack.length === 0) {
      pairs.push({ opening: null, closing: mark, cut: -1, singleCut: -1 });
      if (!mark.single) strays++;
    }
  };

  marks.forEach((mark, index) => {
    const { single, weak } = mark;
    const isOpen = single ? top()?.opening?.single === true : doubles > 0;
    const side = single ? (mark.hint ?? mark.glyph) : sideOf(mark, doubles > 0, parity);
    if (side === 'opening') return open(mark);
    if (weak && (!isOpen || isApostrophe(mark, top(), followers[index]))) return;
    close(mark);
  });
  const unclosed = stack.filter((each) => pairs[each]?.opening);
  unclosed.forEach((each, depth) => {
    const pair = pairs[each];
    const inner = unclosed[depth + 1];
    if (!pair?.opening) return;
    // A single mark without a partner is taken for an apostrophe, unless it might open a long first-level quotation.
    if (pair.opening.single && depth > 0) pairs[each] = null;
    if (!pair.opening.single) strays++;
    const next = inner === undefined ? -1 : (pairs[inner]?.opening?.start ?? -1);
    if (next >= 0 && (pair.cut < 0 || next < pair.cut)) pair.cut = next;
    if (next >= 0 && (pair.singleCut < 0 || next < pair.singleCut)) pair.singleCut = next;
  });
  return { pairs: pairs.filter((pair) => pair !== null), strays };
}

function sideOf({ glyph, hint }: Mark, isOpen: boolean, parity: boolean): Side {
  const bystate = isOpen ? 'closing' : 'opening';
  if (parity || (glyph === null && hint === null)) return bystate;
  if (glyph === null || hint === null) return glyph ?? hint ?? bystate;
  // Shape and neighbours disagree: „Ja“, ”Yes”, »Ja«. The neighbours are right where that makes a pair.
  return hint === bystate ? hint : glyph;
}

const FARTHEST_WEAK = 80;

/** Whether a weak closing mark is rather an apostrophe or prime: a better one follows, or its opening mark stands far off. */
function isApostrophe(mark: Mark, opener: Pair | null, follower: Mark | null): boolean {
  if (follower?.hint === 'closing') return true;
  return mark.single && mark.start - (opener?.opening?.start ?? 0) > FARTHEST_WEAK;
}

/** For each mark the next of its own kind; for single ones only where double marks between them come in twos. */
function followingMarks(marks: readonly Mark[]): (Mark | null)[] {
  const following: (Mark | null)[] = new Array<Mark | null>(marks.length).fill(null);
  let single: Mark | null = null;
  let double: Mark | null = null;
  let count = 0;
  let countAtSingle = 0;
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at];
    if (mark.single) {
      following[at] = (count - countAtSingle) % 2 === 0 ? single : null;
      single = mark;
      countAtSingle = count;
    } else {
      following[at] = double;
      double = mark;
      count++;
    }
  }
  return following;
}
