import type { Reading } from '../reader/types';
import type { AttributionKind } from './types';

type Figures = Record<string, number | Record<AttributionKind, number>>;

/**
 * How often each step is right (content and source), by who read and by kind where that matters: its precision on the dev articles of PolNeAR, as
 * `node scripts/steps.mjs GOLD.jsonl --digits 2 --reader rules|model` prints it. Steps made fewer than ten times there stand at their
 * group's figure. By the model a step other than `link` means that the rules join the same words.
 */
const PRECISION: Record<Reading['maker'], Figures> = {
  rules: {
    'quote-source-cue': { direct: 0.97, mixed: 0.46, indirect: 0.46 },
    'quote-cue-source': { direct: 1, mixed: 0.5, indirect: 0.5 },
    'subject-cue': { direct: 0.86, mixed: 0.77, indirect: 0.67 },
    'content-source-cue': { direct: 0.75, mixed: 0.75, indirect: 0.67 },
    'content-cue-source': 0.54,
    'according-to': 0.82,
    passive: 0.75,
    colon: 0.63,
    continuation: 0.67,
  },
  model: {
    'quote-source-cue': { direct: 1, mixed: 0.69, indirect: 0.69 },
    'quote-cue-source': { direct: 1, mixed: 0.69, indirect: 0.69 },
    'subject-cue': { direct: 0.92, mixed: 0.88, indirect: 0.8 },
    'content-source-cue': { direct: 0.76, mixed: 1, indirect: 0.76 },
    'content-cue-source': 0.76,
    'according-to': 0.92,
    passive: 0.8,
    colon: 0.7,
    continuation: 0.67,
    link: { direct: 0.84, mixed: 0.67, indirect: 0.58 },
  },
};
/** For steps without a figure of their own. */
const OTHERWISE = 0.5;

/** The share of a step's attributions that were right when it was measured, 0 to 1. */
export function precisionOf(step: string, kind: AttributionKind, maker: Reading['maker']): number {
  const figure = PRECISION[maker][step] ?? OTHERWISE;
  return typeof figure === 'number' ? figure : figure[kind];
}
