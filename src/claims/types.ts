import type { Range } from '../text/types';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export const CODES = [
  'quote/unattributed',
  'quote/ambiguous-speaker',
  'quote/unbalanced',
  'quote/scare',
  'quote/late-speaker',
  'source/anonymous',
  'source/anonymous-opinion',
  'source/vague',
  'source/agentless',
  'source/unnamed-study',
  'source/secondhand',
  'claim/statistic',
  'claim/cause',
  'claim/prediction',
  'claim/motive',
  'claim/superlative',
  'claim/evaluation',
  'article/single-source',
  'article/no-named-source',
] as const;
export type Code = (typeof CODES)[number];

/** An observable fact of attribution: a code and its arguments, never a sentence; the catalogue has the sentences. */
export interface Finding extends Range {
  code: Code;
  severity: Severity;
  /** Arguments of the message; strings are the article's own words and hostile until escaped. */
  args: Record<string, string | number>;
  /** The words that triggered it. */
  trigger: Range;
  /** Other places of the article that belong to it, and what each is: another candidate, an earlier mention. */
  related?: Related[];
}

export interface Related extends Range {
  what: 'candidate' | 'earlier' | 'speaker';
}
