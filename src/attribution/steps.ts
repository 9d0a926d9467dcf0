import type { AttributionKind } from './types';

/**
 * How often each step is right (content and source), by kind where that matters: its precision on the dev articles of PolNeAR, as
 * `node scripts/steps.mjs GOLD.jsonl --digits 2` prints it. Steps made fewer than ten times there stand at their group's figure.
 */
const PRECISION: Record<string, number | Record<AttributionKind, number>> = {
  'quote-source-cue': { direct: 0.97, mixed: 0.46, indirect: 0.46 },
  'quote-cue-source': { direct: 1, mixed: 0.5, indirect: 0.5 },
  'subject-cue': { direct: 0.86, mixed: 0.77, indirect: 0.67 },
  'content-source-cue': { direct: 0.75, mixed: 0.75, indirect: 0.67 },
  'content-cue-source': 0.54,
  'according-to': 0.82,
  passive: 0.75,
  colon: 0.63,
  continuation: 0.67,
};
/** For steps without a figure of their own. */
const OTHERWISE = 0.5;

/** The share of a step's attributions that were right when it was measured, 0 to 1. */
export function precisionOf(step: string, kind: AttributionKind): number {
  const figure = PRECISION[step] ?? OTHERWISE;
  return typeof figure === 'number' ? figure : figure[kind];
}
