import type { Range } from '../text/types';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export const CODES = ['quote/unattributed', 'quote/unbalanced', 'source/anonymous', 'source/vague'] as const;
export type Code = (typeof CODES)[number];

/** An observable fact of attribution: a code and its arguments, never a sentence; the catalogue has the sentences. */
export interface Finding extends Range {
  code: Code;
  severity: Severity;
  /** Arguments of the message; strings are the article's own words and hostile until escaped. */
  args: Record<string, string | number>;
  /** The words that triggered it. */
  trigger: Range;
}
