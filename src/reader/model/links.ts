import type { Span } from '../../text/types';
import type { Tagging } from './types';

/** Words of a span that are asked what they belong to: on dev 8 give what 40 give, and a little more. */
const MOST_WORDS = 8;

/** How likely a span belongs to each candidate (by its index; those it cannot see are left out), and to none. */
export interface Chances {
  of: Map<number, number>;
  none: number;
}

/** Candidates a word of one window can belong to: words, and the candidate that each is in. */
interface Seen {
  window: number;
  words: number[];
  owners: number[];
}

/** Where each window's words are: `[context, from)` only looked at, `[from, to)` its own. */
interface Place {
  context: number;
  from: number;
  to: number;
}

/**
 * Makes the function that says what a span belongs to: each of its words spreads its belief over "none" and the words of the candidates in its window; a
 * candidate has what its words have; the span has the mean of its words (the first 8).
 * @param kind which link: to cues or to sources.
 * @param candidates spans in order, none over another.
 */
export function linker(
  tagging: Tagging,
  kind: 'cue' | 'source',
  candidates: readonly Span[],
): (span: Span) => Chances {
  const { width, windows } = tagging;
  const bias = kind === 'cue' ? tagging.cueBias : tagging.sourceBias;
  const reach = (bias.length - 1) / 2;
  const query = kind === 'cue' ? 0 : 2 * width;
  const key = query + width;
  const places = placesOf(tagging);
  let seen: Seen = { window: -1, words: [], owners: [] };

  const look = (window: number): Seen => {
    const { context, to } = places[window];
    const words: number[] = [];
    const owners: number[] = [];
    for (let owner = firstEndingAfter(candidates, context); owner < candidates.length; owner++) {
      const candidate = candidates[owner];
      if (candidate.from >= to) break;
      for (let word = Math.max(candidate.from, context); word < candidate.to && word < to; word++) {
        words.push(word);
        owners.push(owner);
      }
    }
    return { window, words, owners };
  };

  return (span) => {
    const chances: Chances = { of: new Map(), none: 0 };
    const last = Math.min(span.to, span.from + MOST_WORDS);
    let window = windowOf(places, span.from);
    for (let word = span.from; word < last; word++) {
      while (word >= places[window].to) window++;
      if (seen.window !== window) seen = look(window);
      const { vectors, pieces } = windows[window];
      const own = word - places[window].context;
      const asked = vectors.subarray((own + 1) * 4 * width + query, (own + 1) * 4 * width + query + width);
      const score = (row: number, distance: number): number => {
        const from = row * 4 * width + key;
        let sum = bias[reach + Math.max(-reach, Math.min(reach, distance))];
        for (let i = 0; i < width; i++) sum += asked[i] * vectors[from + i];
        return sum;
      };
      const { words, owners } = seen;
      const shares = new Float64Array(words.length + 1);
      shares[words.length] = score(0, -pieces[own]);
      for (let i = 0; i < words.length; i++) {
        const row = words[i] - places[window].context;
        shares[i] = score(row + 1, pieces[row] - pieces[own]);
      }
      spread(shares, 1 / (last - span.from));
      chances.none += shares[words.length];
      for (let i = 0; i < words.length; i++) {
        chances.of.set(owners[i], (chances.of.get(owners[i]) ?? 0) + shares[i]);
      }
    }
    return chances;
  };
}

/** From this probability on, what was not chosen is told. */
const WORTH_TELLING = 0.1;

/** The likeliest candidate and its probability, -1 where none is likelier; and the others worth telling, likeliest first. */
export function likeliest({ of, none }: Chances): {
  candidate: number;
  probability: number;
  others: number[];
} {
  const ranked = [...of].sort((a, b) => b[1] - a[1]);
  const chosen = ranked.length > 0 && ranked[0][1] >= none;
  const [candidate, probability] = chosen ? ranked[0] : [-1, none];
  const others = ranked.slice(chosen ? 1 : 0).filter(([, share]) => share >= WORTH_TELLING);
  return { candidate, probability, others: others.map(([index]) => index) };
}

/** Two beliefs as one. */
export function together(a: Chances, b: Chances): Chances {
  const of = new Map<number, number>();
  for (const chances of [a, b])
    for (const [owner, share] of chances.of) of.set(owner, (of.get(owner) ?? 0) + share / 2);
  return { of, none: (a.none + b.none) / 2 };
}

/** Scores become shares of a whole (softmax), in place. */
function spread(scores: Float64Array, whole: number): void {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i] - highest);
  for (let i = 0; i < scores.length; i++) scores[i] *= whole / sum;
}

function placesOf({ windows }: Tagging): Place[] {
  let from = 0;
  return windows.map(({ context, pieces }) => {
    const to = from + pieces.length - context;
    const place = { context: from - context, from, to };
    from = to;
    return place;
  });
}

/** The window that a word is tagged in. */
function windowOf(places: readonly Place[], word: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle].to <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstEndingAfter(spans: readonly Span[], word: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].to <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}
