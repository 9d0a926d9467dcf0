import type { Reading } from '../reader/types';
import type { AttributionKind } from './types';

type Figures = Record<string, number | Record<AttributionKind, number>>;

/**
 * How often each step is right (content and source), by who read and by kind where that matters: its precision on the dev articles of PolNeAR, as
 * `node scripts/steps.mjs GOLD.jsonl --digits 2 --reader rules|model` prints it. Steps made fewer than ten times there stand at their
 * group's figure; `paraphrase` was read, on training articles (53 of 60), and so was `interview` (28 answers in two). By the model a step other than `link` means that the rules join the same words.
 */
const PRECISION: Record<Reading['maker'], Figures> = {
  rules: {
    'quote-source-cue': { direct: 0.97, mixed: 0.5, indirect: 0.5 },
    'quote-cue-source': { direct: 1, mixed: 0.5, indirect: 0.5 },
    'subject-cue': { direct: 0.84, mixed: 0.77, indirect: 0.68 },
    'quoted-as-saying': { direct: 0.84, mixed: 0.77, indirect: 0.68 },
    'content-source-cue': { direct: 0.75, mixed: 0.75, indirect: 0.65 },
    'content-cue-source': 0.78,
    'according-to': 0.83,
    passive: 0.75,
    colon: 0.6,
    continuation: 0.67,
    paraphrase: 0.88,
    interview: 0.9,
  },
  model: {
    'quote-source-cue': { direct: 1, mixed: 0.82, indirect: 0.82 },
    'quote-cue-source': { direct: 1, mixed: 0.82, indirect: 0.82 },
    'subject-cue': { direct: 0.94, mixed: 0.91, indirect: 0.81 },
    'quoted-as-saying': { direct: 0.94, mixed: 0.91, indirect: 0.81 },
    'content-source-cue': { direct: 0.76, mixed: 0.91, indirect: 0.72 },
    'content-cue-source': 0.76,
    'according-to': 0.93,
    passive: 0.8,
    colon: 0.67,
    continuation: 0.67,
    paraphrase: 0.88,
    interview: 0.9,
    link: { direct: 0.89, mixed: 0.71, indirect: 0.59 },
  },
};
/** For steps without a figure of their own. */
const OTHERWISE = 0.5;

/** The share of a step's attributions that were right when it was measured, 0 to 1. */
export function precisionOf(step: string, kind: AttributionKind, maker: Reading['maker']): number {
  const figure = PRECISION[maker][step] ?? OTHERWISE;
  return typeof figure === 'number' ? figure : figure[kind];
}
