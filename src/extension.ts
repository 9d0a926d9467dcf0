import * as vscode from 'vscode';
import { makeApi, type Api } from './editor/api';
import { makeArticles } from './editor/articles';
import { registerCommands } from './editor/commands';
import { registerDiagnostics } from './editor/diagnostics/register';
import { registerFindingsInText } from './editor/diagnostics/text';
import type { Desk } from './editor/feature';
import { makeFront } from './editor/front';
import { makeGuard } from './editor/guard';
import { registerHover } from './editor/hover/register';
import { registerIgnores } from './editor/ignores/register';
import { makeKeeper } from './editor/ignores/keeper';
import { registerHints } from './editor/hints/register';
import { makeLog } from './editor/log';
import { registerMarking } from './editor/marking/register';
import { registerNames } from './editor/names/view';
import { registerPlaces } from './editor/places/register';
import { registerQuotes } from './editor/quotes/view';
import { makeReader } from './editor/reader';
import { registerReport } from './editor/report/panel';
import { registerStatus } from './editor/status';

const FEATURES = [
  ...[registerStatus, registerHover, registerDiagnostics, registerFindingsInText, registerCommands],
  ...[registerPlaces, registerHints, registerMarking, registerIgnores],
];

/** One breath: the articles, and what shows them. Whoever reads is started when the first text opens that might be an article. */
export function activate(context: vscode.ExtensionContext): Api {
  const { subscriptions, extensionUri, globalState, globalStorageUri } = context;
  const log = makeLog(vscode.window.createOutputChannel('Says Who', { log: true }));
  const guard = makeGuard(log);
  const reader = makeReader(extensionUri, guard, log);
  const keeper = makeKeeper(globalStorageUri, guard, log);
  const articles = makeArticles(reader, keeper, guard, log);
  const front = makeFront(articles, guard);
  const desk: Desk = { articles, front, keeper, reader, guard, log, memory: globalState };
  const quotes = registerQuotes(desk);
  const names = registerNames(desk);
  const report = registerReport(desk);
  subscriptions.push(log, reader, keeper, articles, front, quotes, names, report);
  for (const feature of FEATURES) {
    const registered = guard('activation', feature)(desk);
    if (registered) subscriptions.push(registered);
  }
  return makeApi(desk, quotes, names, report);
}
