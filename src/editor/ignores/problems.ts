import * as vscode from 'vscode';
import { sentence, type Key } from '../../catalogue';
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
      read.problems.map((problem) => {
        const { start, end, line, column } = problem;
        const first = new vscode.Position(line - 1, column - 1);
        const diagnostic = new vscode.Diagnostic(
          new vscode.Range(first, first.translate(0, Math.max(1, end - start))),
          sentenceOf(problem),
          read.sound ? Warning : Broken,
        );
        diagnostic.source = SOURCE;
        return diagnostic;
      }),
    );
    const [first] = read.problems;
    if (!first) return void told.delete(uri.toString());
    for (const problem of read.problems)
      log.warn(`${uri}:${problem.line}:${problem.column}: ${sentenceOf(problem)}`);
    if (read.sound || told.has(uri.toString())) return;
    told.add(uri.toString());
    void tellBroken({ uri, problem: first });
  };
  return vscode.Disposable.from(collection, keeper.onDidChange(report));
}

const sentenceOf = ({ code, args }: Problem): string => {
  const key: Key = `kept/problem/${code}`;
  const shown = Object.entries(args).map(([name, value]) => [name, firstWords(String(value), 200)] as const);
  return sentence(key, Object.fromEntries(shown), say);
};

/** Says that a file is broken and where, and leads there. */
export async function tellBroken({
  uri,
  problem,
}: {
  uri: vscode.Uri;
  problem: Problem | undefined;
}): Promise<void> {
  const { line, column } = problem ?? { line: 1, column: 1 };
  const why = problem ? sentenceOf(problem) : '';
  const open = sentence('kept/open', {}, say);
  const file = vscode.workspace.asRelativePath(uri);
  const picked = await vscode.window.showWarningMessage(
    sentence('kept/broken', { file, line, column, why }, say),
    open,
  );
  if (picked !== open) return;
  const place = new vscode.Position(line - 1, column - 1);
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(place, place) });
}
