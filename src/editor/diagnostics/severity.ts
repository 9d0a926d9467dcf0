import type { Code, Severity } from '../../claims/types';

const LEVELS = ['error', 'warning', 'information', 'hint', 'off'] as const;

/**
 * The level of a code, `off` included: as the setting has it for the code, else for its family (`quote/*`), else for all (`*`), else its own.
 * @param setting the value of `saysWho.severity`, as it stands: anything may stand there
 */
export function severityOf(code: Code, own: Severity, setting: unknown): Severity | 'off' {
  if (typeof setting !== 'object' || setting === null) return own;
  const entries = new Map<string, unknown>(Object.entries(setting));
  for (const key of [code, code.replace(/\/.*/, '/*'), '*']) {
    const level = LEVELS.find((each) => each === entries.get(key));
    if (level) return level;
  }
  return own;
}
