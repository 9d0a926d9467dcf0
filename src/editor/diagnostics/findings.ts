import * as vscode from 'vscode';
import type { Severity } from '../../claims/types';
import { SECTION, SETTINGS } from '../ids';
import type { Shown, ShownFinding } from '../shown';
import { severityOf } from './severity';

export const WHERE = ['problems', 'text', 'off'] as const;
export type Where = (typeof WHERE)[number];

/** Where findings are shown: in the Problems panel too, in the text only, or nowhere. Anything may stand in the setting. */
export function whereOf(document: vscode.TextDocument): Where {
  const set: unknown = vscode.workspace.getConfiguration(SECTION, document).get(SETTINGS.findings);
  return WHERE.find((where) => where === set) ?? 'problems';
}

/** The findings that are shown of a document, with the severity that the user gives them; none where all are off. */
export function findingsOf(
  document: vscode.TextDocument,
  { findings }: Pick<Shown, 'findings'>,
): (ShownFinding & { severity: Severity })[] {
  if (whereOf(document) === 'off') return [];
  const setting: unknown = vscode.workspace.getConfiguration(SECTION, document).get(SETTINGS.severity);
  return findings.flatMap((finding) => {
    const severity = severityOf(finding.code, finding.severity, setting);
    return severity === 'off' ? [] : { ...finding, severity };
  });
}

/** Whether a change of settings may change what is shown. */
export function isAboutFindings(change: vscode.ConfigurationChangeEvent): boolean {
  return [SETTINGS.severity, SETTINGS.findings].some((each) =>
    change.affectsConfiguration(`${SECTION}.${each}`),
  );
}
