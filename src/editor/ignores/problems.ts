import * as vscode from 'vscode';
import { problem, sentence } from '../../catalogue';
import type { Problem } from '../../kept/types';
import type { Desk } from '../feature';
import { SOURCE } from '../ids';
import { say } from '../say';
import { firstWords } from '../../markup';
import type { Home } from './home';

const { Error: Broken, Warning } = vscode.DiagnosticSeverity;

/** What is wrong in a `.says-who.json`, in the Problems panel and in the log; where nothing in it counts, also in a message. */
export function reportProblems({ keeper, log }: Desk): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(`${SOURCE}-kept`);
  const told = new Set<string>();
  const report = ({ uri, read }: Home): void => {
    collection.set(
      uri,
      read.problems.map((each) => {
        const { start, end, line, column, grave } = each;
        const first = new vscode.Position(line - 1, column - 1);
        const diagnostic = new vscode.Diagnostic(
          new vscode.Range(first, first.translate(0, Math.max(1, end - start))),
          sentenceOf(each),
          grave ? Broken : Warning,
        );
        diagnostic.source = SOURCE;
        return diagnostic;
      }),
    );
    for (const each of read.problems) log.warn(`${uri}:${each.line}:${each.column}: ${sentenceOf(each)}`);
    const grave = read.problems.find((each) => each.grave);
    if (!grave) return void told.delete(uri.toString());
    if (told.has(uri.toString())) return;
    told.add(uri.toString());
    void tellBroken(uri, grave);
  };
  return vscode.Disposable.from(collection, keeper.onDidChange(report));
}

const sentenceOf = ({ code, args }: Problem): string => {
  const shown = Object.entries(args).map(([name, value]) => [name, firstWords(String(value), 200)] as const);
  return problem({ code, args: Object.fromEntries(shown) }, say);
};

/** Says that a file is not written to, why and where, and leads there. */
export async function tellBroken(uri: vscode.Uri, grave: Problem): Promise<void> {
  const { line, column } = grave;
  const open = sentence('kept/open', {}, say);
  const file = vscode.workspace.asRelativePath(uri);
  const picked = await vscode.window.showWarningMessage(
    sentence('kept/broken', { file, line, column, why: sentenceOf(grave) }, say),
    open,
  );
  if (picked !== open) return;
  const place = new vscode.Position(line - 1, column - 1);
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(place, place) });
}
