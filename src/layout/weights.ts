import type { Features } from './features';

/** A feature's weight, and the value above which it counts no more. */
interface Weight {
  feature: keyof Features;
  weight: number;
  most: number;
}

// Fitted once by logistic regression (both classes of equal weight, L2) on articles for training alone and on one half of the
// non-articles, as docs/detection.md says, then rounded.
const WEIGHTS: readonly Weight[] = [
  { feature: 'symbols', weight: -49, most: 0.1 },
  { feature: 'functionWords', weight: 2.5, most: 1 },
  { feature: 'reporting', weight: 93, most: 0.03 },
  { feature: 'past', weight: 10, most: 1 },
  { feature: 'names', weight: 18, most: 0.2 },
  { feature: 'people', weight: 79, most: 0.04 },
  { feature: 'reader', weight: -64, most: 1 },
  { feature: 'licence', weight: -85, most: 1 },
  { feature: 'technical', weight: -67, most: 0.1 },
  { feature: 'prose', weight: 6.1, most: 1 },
  { feature: 'quotations', weight: 13, most: 0.06 },
];
const DATELINE = 0.8;
const BIAS = -6.3;

/** How much a text looks like news: above 0 more than not. */
export function newsScore(seen: Features, hasDateline: boolean): number {
  let score = BIAS + (hasDateline ? DATELINE : 0);
  for (const { feature, weight, most } of WEIGHTS) score += weight * Math.min(seen[feature], most);
  return score;
}
