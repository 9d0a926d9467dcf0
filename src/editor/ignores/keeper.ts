import * as vscode from 'vscode';
import { levelOf } from '../../kept/match';
import { entriesOf, move, moved } from '../../kept/move';
import { FILE_NAME, type Entry, type Named } from '../../kept/types';
import type { Change } from '../../kept/write';
import type { Guard } from '../guard';
import { SECTION, SETTINGS } from '../ids';
import type { Log } from '../log';
import type { ShownFinding } from '../shown';
import { emptyHome, fileIn, folderOf, homeIn, isMissing, reload, type Home } from './home';
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
  /** Resolves when what is kept about an article is known. */
  ready(uri: vscode.Uri): Promise<void>;
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
  /** By folder: the file that is there, or null. */
  const folders = new Map<string, Promise<Home | null>>();
  /** By folder of articles: the nearest home, once it is found. */
  const nearest = new Map<string, Home | null>();
  /** Homes at the roots of workspace folders, which may not be there yet. */
  const fresh = new Map<string, Home>();
  const watchers = new Map<string, vscode.Disposable>();
  const changed = new vscode.EventEmitter<Home>();
  const saver = makeSaver((home) => changed.fire(home));
  let ownRead: Promise<unknown> | undefined;

  /** What finds homes and what makes them takes turns: a look from before a file was written must not count after it. None of it asks for a turn itself. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn =
    <Given extends unknown[], Done>(work: (...given: Given) => Promise<Done>) =>
    (...given: Given): Promise<Done> => {
      const done = turn.then(() => work(...given));
      turn = done.catch(() => undefined);
      return done;
    };

  /** Looks into a folder once, and again when something happens there. */
  function look(folder: vscode.Uri): Promise<Home | null> {
    const key = folder.toString();
    const known = folders.get(key);
    if (known) return known;
    const home = fresh.get(key) ?? homeIn(folder);
    // Above the workspace there may be busy folders; what is found there is watched.
    if (inWorkspace(folder)) watch(folder);
    const found = vscode.workspace.fs.stat(home.uri).then(
      async () => {
        watch(folder);
        await reload(home);
        log.debug(`kept in ${home.uri}: ${home.read.kept.entries.length} entries`);
        if (home.read.problems.length > 0) changed.fire(home);
        return home;
      },
      async (error: unknown) => {
        if (isMissing(error) || !inWorkspace(folder)) return null;
        await reload(home);
        return home.read.sound ? null : home;
      },
    ) as Promise<Home | null>;
    folders.set(key, found);
    return found;
  }

  function watch(folder: vscode.Uri): void {
    const key = folder.toString();
    if (watchers.has(key)) return;
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, FILE_NAME));
    const again = guard('kept', () => refresh(folder));
    watchers.set(
      key,
      vscode.Disposable.from(
        ...[watcher, watcher.onDidCreate(again), watcher.onDidChange(again), watcher.onDidDelete(again)],
      ),
    );
  }

  const refresh = inTurn(async (folder: vscode.Uri): Promise<void> => {
    const home = await folders.get(folder.toString());
    const there = await vscode.workspace.fs.stat(homeIn(folder).uri).then(
      () => true,
      () => false,
    );
    if (home && there) {
      if (await reload(home)) changed.fire(home);
      return;
    }
    if (!home && !there) return;
    // One more, or one less: each article may have another home now.
    folders.delete(folder.toString());
    fresh.delete(folder.toString());
    await findAgain();
    changed.fire((await look(folder)) ?? homeIn(folder));
  });

  async function findAgain(): Promise<void> {
    const known = [...nearest.keys()];
    nearest.clear();
    for (const each of known) await find(vscode.Uri.parse(each));
  }

  /** The nearest home upwards from a folder. */
  async function find(folder: vscode.Uri): Promise<Home | null> {
    const key = folder.toString();
    const known = nearest.get(key);
    if (known !== undefined) return known;
    let at = folder;
    let home = await look(at);
    while (!home && at.path !== '/' && at.path !== '') {
      at = folderOf(at);
      home = await look(at);
    }
    nearest.set(key, home);
    return home;
  }

  const isKeptBeside = (uri: vscode.Uri): boolean => uri.scheme !== 'untitled';
  const known = (uri: vscode.Uri): Home | null =>
    isKeptBeside(uri) ? (nearest.get(folderOf(uri).toString()) ?? null) : null;
  const both = (uri: vscode.Uri) => {
    const home = known(uri);
    return [...(home ? [home] : []), own].map((each) => each.index.about(fileIn(each, uri)));
  };
  const homeFor = (uri: vscode.Uri): Home => {
    const home = known(uri);
    if (home) return home;
    const root = isKeptBeside(uri) ? vscode.workspace.getWorkspaceFolder(uri)?.uri : undefined;
    if (!root) return own;
    const made = fresh.get(root.toString()) ?? homeIn(root);
    fresh.set(root.toString(), made);
    return made;
  };

  async function change(
    uri: vscode.Uri,
    make: (file: string, home: Home) => Change,
  ): Promise<{ home: Home; change: Change }> {
    await readyNow(uri);
    const home = homeFor(uri);
    try {
      const made = make(fileIn(home, uri), home);
      await saver.change(home, made);
      if (home.folder) adopt(home);
      return { home, change: made };
    } catch (error) {
      if (!(error instanceof ReadOnlyError) || home === own) throw error;
      const made = make(fileIn(own, uri), own);
      await saver.change(own, made);
      return { home: own, change: made };
    }
  }

  /** A home that has just been made. */
  function adopt(home: Home): void {
    const key = home.folder?.toString() ?? '';
    if ([...nearest.values()].includes(home)) return;
    folders.set(key, Promise.resolve(home));
    for (const folder of nearest.keys())
      if (nearest.get(folder) === null && isBelow(vscode.Uri.parse(folder), home)) nearest.set(folder, home);
    changed.fire(home);
  }

  async function readyNow(uri: vscode.Uri): Promise<void> {
    ownRead ??= reload(own);
    await ownRead;
    if (isKeptBeside(uri)) await find(folderOf(uri));
  }

  /** What is kept goes where its article, or the folder of it, has gone. */
  const follow = inTurn(async (from: vscode.Uri, to: vscode.Uri): Promise<void> => {
    if (!isKeptBeside(from)) return;
    const old = await find(folderOf(from));
    await findAgain();
    const next = (await find(folderOf(to))) ?? homeFor(to);
    for (const home of old ? [old, own] : [own]) {
      const [before, after] = [fileIn(home, from), fileIn(home, to)];
      const entries = entriesOf(home.read.kept.entries, before);
      if (entries.length === 0) continue;
      if (home === own || home === next) {
        await saver.edit(home, (text) => move(text, before, after));
        continue;
      }
      const add = entries.map((entry) => ({
        ...entry,
        file: moved(entry.file, before, fileIn(next, to)) ?? entry.file,
      }));
      await saver.change(next, { add, remove: [] });
      if (next.folder) adopt(next);
      await saver.change(home, { add: [], remove: entries });
    }
  });

  const followAll = guard('kept', async ({ files }: vscode.FileRenameEvent) => {
    for (const { oldUri, newUri } of files) await follow(oldUri, newUri);
  });
  const lookAgain = guard('kept', async () => {
    for (const found of [...folders.values()]) {
      const home = await found;
      if (home?.folder && (await reload(home))) changed.fire(home);
    }
    if (await reload(own)) changed.fire(own);
  });
  const listening = vscode.Disposable.from(
    ...[changed, saver],
    vscode.workspace.onDidRenameFiles(followAll),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (uri.path.endsWith(`/${FILE_NAME}`)) void guard('kept', refresh)(folderOf(uri));
    }),
    // Not every file system tells what others do.
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) void lookAgain();
    }),
  );

  return {
    ...{ onDidChange: changed.event, ready: inTurn(readyNow), homeFor, change: inTurn(change) },
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
    homes: () => [...new Set([...nearest.values()].flatMap((home) => home ?? [])), own],
    restore: (home, made) => saver.change(home, made),
    dispose() {
      listening.dispose();
      for (const watcher of watchers.values()) watcher.dispose();
    },
  };
}

const inWorkspace = (uri: vscode.Uri): boolean => vscode.workspace.getWorkspaceFolder(uri) !== undefined;

const isBelow = (folder: vscode.Uri, { folder: home }: Home): boolean =>
  home !== null &&
  folder.scheme === home.scheme &&
  folder.authority === home.authority &&
  `${folder.path}/`.startsWith(home.path.endsWith('/') ? home.path : `${home.path}/`);
