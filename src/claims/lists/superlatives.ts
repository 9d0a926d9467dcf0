// Words that put something above everything else of its kind. From English grammars, and from Wikipedia's "words to watch" (puffery).
import { lexicon } from '../phrases';

/** Superlatives that judge: nobody can look them up. */
export const JUDGING = lexicon(
  'unprecedented, unparalleled, unmatched, unrivaled, unrivalled, unheard of, like never before, historic, once-in-a-lifetime, never before',
  "the|their|its|his|her|'s best, the|their|its|his|her|'s worst, the|their|its|his|her|'s greatest, the|their|its|his|her|'s finest, the|their|its|his|her|'s toughest, the|their|its|his|her|'s ugliest, the|their|its|his|her|'s strongest, the|their|its|his|her|'s weakest",
  'one|some of the|his|her|its|their|america most|best|worst|greatest|biggest|largest|strongest|toughest|fiercest|strangest|harshest|sharpest',
  "the most, the least, his|her|its|their most, 's most, arguably the",
);

/** Superlatives that can be counted. */
export const COUNTED = lexicon(
  "the|its|'s|his|her|their largest|biggest|highest|lowest|smallest|oldest|youngest|longest|fastest|richest|poorest|deadliest|first|only, record-breaking, record-high, record-low, a record, the first|only time, for the first time",
);
