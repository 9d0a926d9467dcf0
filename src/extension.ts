import * as vscode from 'vscode';
import { makeApi, type Api } from './editor/api';
import { makeArticles } from './editor/articles';
import { registerCommands } from './editor/commands';
import { registerDiagnostics } from './editor/diagnostics/register';
import type { Desk } from './editor/feature';
import { makeGuard } from './editor/guard';
import { registerHover } from './editor/hover/register';
import { registerQuotes } from './editor/quotes/view';
import { registerStatus } from './editor/status';

/** One breath: the articles, and their readers. The analysis itself is loaded when the first article opens. */
export function activate({ subscriptions }: vscode.ExtensionContext): Api {
  const log = vscode.window.createOutputChannel('Says Who', { log: true });
  const guard = makeGuard(log);
  const articles = makeArticles(guard, log);
  const desk: Desk = { articles, guard, log };
  const quotes = registerQuotes(desk);
  subscriptions.push(log, articles, quotes);
  for (const feature of [registerStatus, registerHover, registerDiagnostics, registerCommands]) {
    const registered = guard('activation', feature)(desk);
    if (registered) subscriptions.push(registered);
  }
  return makeApi(desk, quotes);
}
