import type { Range } from '../text/types';
import type { Code, Finding, Severity } from './types';

/** A finding that is about the words which triggered it. */
export function finding(
  code: Code,
  severity: Severity,
  { start, end }: Range,
  args: Finding['args'],
): Finding {
  return { code, severity, start, end, trigger: { start, end }, args };
}
