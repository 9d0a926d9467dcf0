// Words that put something above everything else of its kind. From English grammars, and from Wikipedia's "words to watch" (puffery).
import { lexicon } from '../phrases';

/** Superlatives that judge: nobody can look them up. */
export const JUDGING = lexicon(
  'unprecedented, unparalleled, unmatched, unrivaled, unrivalled, unheard of, like never before, once-in-a-lifetime, arguably the',
  "the|their|its|his|her|'s worst, the|their|its|his|her|'s greatest, the|their|its|his|her|'s finest, the|their|its|his|her|'s toughest, the|their|its|his|her|'s ugliest",
  "the|their|its|his|her|'s|one|some of? the? most important|significant|powerful|dramatic|surprising|serious|forceful|vivid|memorable|remarkable|striking|extraordinary|stunning|successful|effective|damaging|dangerous|brutal|bitter|contentious|controversial|divisive|respected|gifted|talented|impressive|devastating|notorious",
  'one|some of the best|worst|greatest|toughest|fiercest|strangest|harshest|sharpest|ugliest',
);

/** Superlatives that can be counted. */
export const COUNTED = lexicon(
  "the|its|'s|his|her|their best|strongest|weakest|largest|biggest|highest|lowest|smallest|oldest|youngest|longest|fastest|richest|poorest|deadliest|first|only, record-breaking, record-high, record-low, a record, the first|only time, for the first time, the|his|her|its|their most, one of the most, historic",
);
