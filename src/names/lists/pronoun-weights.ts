import type { Family } from '../pronouns-features';

/** What the choice comes down to. */
export const CHOICE = {
  /** For a person known to be of the pronoun's gender; likely so; likely not. Of unknown gender: 0. */
  sure: 0.5,
  likely: 0.8,
  unlikely: -3,
  /** For whom pronouns of this gender meant before; of the other. */
  voted: 0.5,
  unvoted: -2,
  /** For a source who is not named at all. */
  unnamed: 0,
  /** For nobody in mind. */
  nobody: -4,
  /** For whoever spoke before the last speaker, where that one is answered or of the other gender. */
  turn: 1.5,
  /** How likely the best must be. */
  least: 0.55,
  /** The same where the pronoun is a source. */
  leastOfSource: 0.7,
  /** And where it would be whoever spoke last, in this paragraph or the one before. */
  leastOfSpeaker: 0.6,
};

/** What is added by hand to the weights of those families: a speaker who goes on, somebody who is introduced and then quoted, whoever is named in what is said. */
export const BY_HAND: Partial<Record<Family, readonly number[]>> = {
  speech: [0, 0, 0.3, 0.2, 0, 0, 0, 0.8, 0.8, 0.2],
  fresh: [0, 0.8],
  flags: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -2],
};

/**
 * How much each feature of `pronouns-features.ts` speaks for a person. Learned by training/pronouns.mjs from documents whose sha1(id) begins with 3 to f (polnear-train), 3 to 5
 * (news-by-machine) and 2 to f (wikigold): 8,303 pronouns that gender alone decides; no antecedent is marked there. `CHOICE` and `BY_HAND` are set by hand: `CHOICE` with GAP's figures in
 * sight, `BY_HAND` on PolNeAR's dev and training articles.
 */
export const WEIGHTS: Readonly<Record<Family, number[]>> = {
  reach: [
    0.26, -0.23, 0.05, 0.17, 0.28, -0.03, -0.13, 0.21, 0.32, -0.4, -0.23, 0.03, 0.03, -0.03, -0.2, 0.07, 0.09,
    -0.05, -0.16, 0.08, -0.1, 0.1, -0.02, -0.1, -0.24, -0.02, 0.02, -0.12, -0.02, -0.03, 0.19, -0.23, -0.18,
    -0.03, 0.05, 0, 0, 0.13, -0.01, -0.15, 0.54, -0.18, -0.1, -0.02, 0.16, 0.17, 0.04, -0.04, 0.01, -0.01,
    -0.02, -0.18, 0, 0.16, -0.15, 0.14, 0.05, -0.03, -0.2, -0.09, -0.13, 0.24, 0.23, 0.11, -0.31, 0.04, -0.02,
    0.12, -0.2, -0.02, 0.09, 0.03, 0.35, 0.18, 0.05, -0.31, 0.05, -0.23, -0.06, -0.35, -0.14, -0.05, 0.28,
    0.01, -0.19, -0.23, 0.02, 0.07, 0.08, 0.01, 0.07, 0.13, 0.1, -0.07, -0.08, 0.15, 0.26, -0.16, 0.1, -0.21,
    0.02, -0.01, -0.06, -0.05, 0, -0.03, 0.06, -0.16, 0.03, -0.01, -0.01, -0.01, -0.04, 0.12, -0.02, 0.01,
    -0.01, -0.01, -0.06, -0.07,
  ],
  between: [
    -0.13, -0.46, -0.19, 0.11, 0.44, 0.19, -0.09, -0.3, 0.34, 0.15, -0.33, -0.25, 0.03, -0.02, 0.08, 0.02,
    0.03, -0.14, -0.02, -0.33, 0.49, -0.21, -0.36, 0.11, 0.16, -0.18, -0.23, -0.07, 0.6, -0.21, -0.08, 0,
  ],
  how: [0.28, -0.27, -0.8, 0.14, -0.32, -0.31, 0.28, -0.11, 0.08, 0.58, 0.46, -0.32, -0.19, 0.23, -0.15],
  often: [-0.55, -0.25, -0.26, -0.04, -0.11, 0.01, -0.03, 0.28, 0.02, -0.12, 0.18, 0.17],
  paragraph: [0.89, 0.59, -0.55, -0.44, -0.71, -0.64],
  clause: [
    0.47, -0.06, -0.22, 0.03, 0.05, 0.03, -0.16, 0.39, -0.2, -0.04, -0.22, 0.35, 0.08, -0.03, -0.07, 0.12, 0,
    0.1, 0.09, 0, -0.09, 0.2, 0.11, 0,
  ],
  spot: [
    0.11, 0.25, -0.04, -0.16, -0.03, -0.14, 0.04, -0.09, -0.28, 0.29, -0.17, -0.11, 0.14, -0.04, -0.04, -0.07,
    -0.24, 0.25, -0.09, -0.22, 0.1, 0.05, 0.44, -0.35,
  ],
  source: [0.28, -0.21, -0.19, 0.25, -0.15, -0.65, 0.09, 0.01, -0.57, 0.17, 0.37, -0.13],
  subject: [
    0.25, 0.27, -0.16, -0.61, -0.44, 0.44, -0.05, 0.08, 0.06, 0.06, 0.08, -0.36, 0.32, -0.23, 0.07, -0.17,
  ],
  chain: [
    -0.02, -0.13, -0.11, -0.12, 0.02, 0.26, -0.19, -0.08, 0.19, -0.35, 0.11, -0.24, 0.26, -0.04, -0.27, 0.03,
  ],
  flags: [-0.04, 0.15, -0.11, 0.06, 0.6, -0.29, 0.06, 0.45, 0.15, 0.48, -1.29],
  speech: [-0.18, 0.06, 0.42, 0.08, -0.44, -0.48, -0.08, 0.25, 0.22, 0.09],
  fresh: [0.03, 0.21],
  ahead: [0, 0.42, -0.01, 0, 0, 0.08, -0.1, 0, 0, 0.16, 0.53, -0.41, 0, 0, 0, 0.01],
  place: [
    -0.22, 0.01, 0.09, -0.18, 0.11, -0.17, -0.05, 0.01, 0, -0.23, 0.43, -0.14, -0.07, -0.04, -0.03, -0.2,
    0.18, -0.14, 0.29, -0.08, 0.19, -0.34, -0.1, 0.03,
  ],
  near: [
    0.5, -0.17, -0.05, -0.19, -0.41, -0.21, 0.33, 0.22, -0.04, -0.28, 0.18, 0, 0.09, -0.3, -0.24, 0.3, 0.01,
    -0.24, 0.09, -0.17,
  ],
  beside: [
    0.06, -0.08, 0.31, -0.09, -0.01, 0.15, -0.02, -0.01, -0.13, -0.4, 0.38, 0.17, -0.64, -0.66, 0.7, 0.68,
    -0.09, -0.28, 0.37, -0.03, -0.42, 0.16, 0.19, 0.26, 0.04, -0.19, 0.34, -0.19, 0.12, 0.26, 0.08, -0.15,
  ],
  topic: [
    -0.22, -0.06, -0.15, 0.32, -0.15, -0.1, -0.2, 0.04, -0.15, -0.13, -0.1, 0.04, 0.29, 0.17, -0.15, 0.03,
  ],
};
