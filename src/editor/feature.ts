import * as vscode from 'vscode';
import type { Articles } from './answers';
import type { Front } from './front';
import type { Guard } from './guard';
import type { Keeper } from './ignores/keeper';
import type { Log } from './log';
import type { Reader } from './reader';

/** What every feature is given. A feature is a function that takes it, registers itself and returns what undoes that. */
export interface Desk {
  articles: Articles;
  front: Front;
  keeper: Keeper;
  reader: Reader;
  guard: Guard;
  log: Log;
  /** What is remembered from one start to the next, in whatever folder: habits of the reader, not of a project. */
  memory: vscode.Memento;
}

export function rangeIn(
  document: vscode.TextDocument,
  { start, end }: { start: number; end: number },
): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
