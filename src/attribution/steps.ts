/**
 * How often each step's source was right: its precision on the dev articles of PolNeAR (attributions found, and found with the right source).
 * Measured by `scripts/steps.mjs`; shown to the reader as the attribution's confidence.
 */
export const PRECISION: Record<string, number> = {
  link: 0.5,
};
