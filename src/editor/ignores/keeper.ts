import * as vscode from 'vscode';
import { levelOf } from '../../kept/match';
import { entriesOf, movedEntry } from '../../kept/move';
import { FILE_NAME, type Entry, type Named } from '../../kept/types';
import type { Change } from '../../kept/write';
import type { Guard } from '../guard';
import { SECTION, SETTINGS } from '../ids';
import type { Log } from '../log';
import type { ShownFinding } from '../shown';
import { makeFinder } from './finder';
import { emptyHome, fileIn, folderOf, reload, type Home } from './home';
import { makeQueue } from './queue';
import { makeSaver, ReadOnlyError } from './save';

/** An entry of a home, with the home. */
export interface Kept {
  home: Home;
  entry: Entry;
}

/** Knows what readers have said of articles, and keeps what they say: in the nearest `.says-who.json` upwards, else at the workspace folder's root, else in the extension's own storage. */
export interface Keeper extends vscode.Disposable {
  /** Something that is kept is different. */
  readonly onDidChange: vscode.Event<Home>;
  /**
   * Resolves when what is kept about an article is known.
   * @param opened whether it has just been opened: then files are looked at that are known already
   */
  ready(uri: vscode.Uri, opened?: boolean): Promise<void>;
  /** What is said of its quotations. */
  named(uri: vscode.Uri): readonly Named[];
  /** Its findings that are to be reported, in the levels that the file and the setting give them. */
  left(document: vscode.TextDocument, findings: readonly ShownFinding[]): ShownFinding[];
  /** Where something about an article would be kept. */
  homeFor(uri: vscode.Uri): Home;
  homes(): Home[];
  /** Keeps, or no longer keeps, entries about an article; `make` is given the name by which the home knows it. Resolves with where they are now. */
  change(
    uri: vscode.Uri,
    make: (file: string, home: Home) => Change,
  ): Promise<{ home: Home; change: Change }>;
  /** Changes a home. */
  restore(home: Home, change: Change): Promise<void>;
}

export function makeKeeper(storage: vscode.Uri, guard: Guard, log: Pick<Log, 'debug'>): Keeper {
  const own = emptyHome(vscode.Uri.joinPath(storage, 'kept.json'), null);
  const changed = new vscode.EventEmitter<Home>();
  const tell = (home: Home): void => changed.fire(home);
  const saver = makeSaver(tell);
  /** What finds homes and what makes them takes turns; none of it asks for a turn itself. */
  const inTurn = makeQueue();
  const finder = makeFinder(tell, saver.forget, inTurn, guard, log);
  let ownRead: Promise<unknown> | undefined;

  const isKeptBeside = (uri: vscode.Uri): boolean => uri.scheme !== 'untitled';
  const known = (uri: vscode.Uri): Home | null => (isKeptBeside(uri) ? finder.known(folderOf(uri)) : null);
  const both = (uri: vscode.Uri) => {
    const home = known(uri);
    return [...(home ? [home] : []), own].map((each) => each.index.about(fileIn(each, uri)));
  };
  const homeFor = (uri: vscode.Uri): Home => {
    const home = known(uri);
    if (home) return home;
    const root = isKeptBeside(uri) ? vscode.workspace.getWorkspaceFolder(uri)?.uri : undefined;
    return root ? finder.madeIn(root) : own;
  };

  async function change(
    uri: vscode.Uri,
    make: (file: string, home: Home) => Change,
  ): Promise<{ home: Home; change: Change }> {
    await readyNow(uri, false);
    const home = homeFor(uri);
    try {
      const made = make(fileIn(home, uri), home);
      await saver.change(home, made);
      if (home.folder) finder.adopt(home);
      return { home, change: made };
    } catch (error) {
      if (!(error instanceof ReadOnlyError) || home === own) throw error;
      const made = make(fileIn(own, uri), own);
      await saver.change(own, made);
      return { home: own, change: made };
    }
  }

  async function readyNow(uri: vscode.Uri, opened: boolean): Promise<void> {
    ownRead ??= reload(own);
    await ownRead;
    if (isKeptBeside(uri)) await (opened ? finder.findAfterLook : finder.find)(folderOf(uri));
  }

  /** What is kept goes where its article, or the folder of it, has gone. */
  async function follow(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    if (!isKeptBeside(from)) return;
    const old = await finder.find(folderOf(from));
    await finder.findAgain();
    const next = (await finder.find(folderOf(to))) ?? homeFor(to);
    for (const home of old ? [old, own] : [own]) {
      const [before, after] = [fileIn(home, from), fileIn(home, to)];
      const entries = entriesOf(home.read.kept.entries, before);
      if (entries.length === 0) continue;
      if (home === own || home === next) {
        await saver.move(home, before, after);
        continue;
      }
      const add = entries.map((entry) => movedEntry(entry, before, fileIn(next, to)));
      await saver.change(next, { add, remove: [] });
      if (next.folder) finder.adopt(next);
      await saver.change(home, { add: [], remove: entries });
    }
  }

  const followAll = guard('kept', async ({ files }: vscode.FileRenameEvent) => {
    for (const { oldUri, newUri } of files) await inTurn(() => follow(oldUri, newUri));
  });
  const refresh = guard('kept', (folder: vscode.Uri) => inTurn(() => finder.refresh(folder)));
  const lookAgain = guard('kept', async () => {
    for (const folder of finder.folders()) void refresh(folder);
    if (await reload(own)) changed.fire(own);
  });
  const listening = vscode.Disposable.from(
    ...[changed, saver, finder],
    vscode.workspace.onDidRenameFiles(followAll),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (uri.path.endsWith(`/${FILE_NAME}`)) void refresh(folderOf(uri));
    }),
    // Not every file system tells what others do.
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) void lookAgain();
    }),
  );

  return {
    ...{ onDidChange: changed.event, homeFor },
    ready: (uri, opened = false) => inTurn(() => readyNow(uri, opened)),
    change: (uri, make) => inTurn(() => change(uri, make)),
    named: (uri) => both(uri).flatMap(({ named }) => named),
    left(document, findings) {
      const judged = both(document.uri);
      const setting = vscode.workspace.getConfiguration(SECTION, document).get(SETTINGS.severity);
      const kept = known(document.uri)?.index.severity;
      return findings.flatMap((finding) => {
        if (judged.some((each) => each.ignores(finding.code, finding.key))) return [];
        const level = levelOf(finding.code, finding.severity, setting, kept);
        return level === 'off' ? [] : { ...finding, severity: level };
      });
    },
    homes: () => [...finder.homes(), own],
    restore: (home, made) => saver.change(home, made),
    dispose: () => listening.dispose(),
  };
}
