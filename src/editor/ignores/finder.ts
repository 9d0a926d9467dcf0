import * as vscode from 'vscode';
import { FILE_NAME } from '../../kept/types';
import type { Guard } from '../guard';
import type { Log } from '../log';
import { folderOf, homeIn, isMissing, reload, type Home } from './home';
import type { Queue } from './queue';

/** When a folder in which something has happened is looked at once more, in milliseconds: of what is made and deleted in a moment, watchers tell nothing. */
const LATER = 1_000;
const UNREADABLE = 'unreadable';

/** Finds the homes of articles in the folders, and keeps watch over them. What gives a promise is to be called by turns: a look from before a file was written must not count after it. */
export interface Finder extends vscode.Disposable {
  /** The nearest home upwards from a folder. */
  find(folder: vscode.Uri): Promise<Home | null>;
  /** The same, after a look at what was known of the folders on the way: watchers may be late, or tell nothing. */
  findAfterLook(folder: vscode.Uri): Promise<Home | null>;
  /** The home that `find` has found; null: none, or it was never asked. */
  known(folder: vscode.Uri): Home | null;
  /** Finds all again, of which another one may be the nearest now. */
  findAgain(): Promise<void>;
  /** Looks into a folder in which something may have happened. */
  refresh(folder: vscode.Uri): Promise<void>;
  /** Every folder that was looked into. */
  folders(): vscode.Uri[];
  /** All that were found. */
  homes(): Home[];
  /** The home that would be made in a folder. */
  madeIn(folder: vscode.Uri): Home;
  /** Takes in a home that has just been made. */
  adopt(home: Home): void;
}

/**
 * @param changed is told of each home that is another now
 * @param gone is told of each whose file is no longer there
 */
export function makeFinder(
  changed: (home: Home) => void,
  gone: (home: Home) => void,
  inTurn: Queue,
  guard: Guard,
  log: Pick<Log, 'debug'>,
): Finder {
  /** By folder: the file that is there, or null. */
  const folders = new Map<string, Promise<Home | null>>();
  /** By folder of articles: the nearest home, once it is found. */
  const nearest = new Map<string, Home | null>();
  /** Homes that may be made, and are not there yet. */
  const fresh = new Map<string, Home>();
  const watchers = new Map<string, vscode.Disposable>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** Looks into a folder once. */
  function look(folder: vscode.Uri): Promise<Home | null> {
    const key = folder.toString();
    const known = folders.get(key);
    if (known) return known;
    const home = fresh.get(key) ?? homeIn(folder);
    // Above the workspace there may be busy folders; what is found there is watched.
    if (inWorkspace(folder)) watch(folder);
    const found = stampOf(folder).then(async (stamp) => {
      if (stamp === null) return null;
      home.stamp = stamp;
      await reload(home);
      if (stamp === UNREADABLE && home.read.sound) return null;
      watch(folder);
      log.debug(`kept in ${home.uri}: ${home.read.kept.entries.length} entries`);
      if (home.read.problems.length > 0) changed(home);
      return home;
    });
    folders.set(key, found);
    return found;
  }

  function watch(folder: vscode.Uri): void {
    const key = folder.toString();
    if (watchers.has(key)) return;
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, FILE_NAME));
    const again = guard('kept', () => inTurn(() => refresh(folder)));
    const told = (): void => {
      again();
      clearTimeout(timers.get(key));
      timers.set(key, setTimeout(again, LATER));
    };
    watchers.set(
      key,
      vscode.Disposable.from(
        ...[watcher, watcher.onDidCreate(told), watcher.onDidChange(told), watcher.onDidDelete(told)],
      ),
    );
  }

  /** @param stamps whether to take a file that looks as it did before for the same */
  async function refresh(folder: vscode.Uri, stamps = false): Promise<void> {
    const home = await folders.get(folder.toString());
    const stamp = await stampOf(folder);
    if (home && stamp !== null) {
      if (stamps && stamp === home.stamp) return;
      home.stamp = stamp;
      if (await reload(home)) changed(home);
      return;
    }
    if (!home && stamp === null) return;
    if (home) gone(home);
    // One more, or one less: each article may have another home now.
    folders.delete(folder.toString());
    fresh.delete(folder.toString());
    await findAgain();
    changed((await look(folder)) ?? homeIn(folder));
  }

  async function findAgain(): Promise<void> {
    const known = [...nearest.keys()];
    nearest.clear();
    for (const each of known) await find(vscode.Uri.parse(each));
  }

  async function find(folder: vscode.Uri): Promise<Home | null> {
    const key = folder.toString();
    const known = nearest.get(key);
    if (known !== undefined) return known;
    let home: Home | null = null;
    for (const each of upwards(folder)) {
      home = await look(each);
      if (home) break;
    }
    nearest.set(key, home);
    return home;
  }

  async function findAfterLook(folder: vscode.Uri): Promise<Home | null> {
    for (const each of upwards(folder)) {
      if (folders.has(each.toString())) await refresh(each, true);
      if (await folders.get(each.toString())) break;
    }
    return find(folder);
  }

  return {
    ...{ find, findAfterLook, findAgain, refresh: (folder) => refresh(folder) },
    known: (folder) => nearest.get(folder.toString()) ?? null,
    folders: () => [...folders.keys()].map((each) => vscode.Uri.parse(each)),
    homes: () => [...new Set([...nearest.values()].flatMap((home) => home ?? []))],
    madeIn(folder) {
      const made = fresh.get(folder.toString()) ?? homeIn(folder);
      fresh.set(folder.toString(), made);
      return made;
    },
    adopt(home) {
      if ([...nearest.values()].includes(home)) return;
      folders.set(home.folder?.toString() ?? '', Promise.resolve(home));
      for (const folder of nearest.keys())
        if (nearest.get(folder) === null && isBelow(vscode.Uri.parse(folder), home))
          nearest.set(folder, home);
      changed(home);
    },
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.dispose();
    },
  };
}

/** What a folder's file looks like from outside; null: there is none. Of folders above the workspace that may not be looked into, there is none either. */
async function stampOf(folder: vscode.Uri): Promise<string | null> {
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(homeIn(folder).uri);
    return `${mtime} ${size}`;
  } catch (error) {
    return isMissing(error) || !inWorkspace(folder) ? null : UNREADABLE;
  }
}

/** A folder and those above it. */
function* upwards(folder: vscode.Uri): Generator<vscode.Uri> {
  yield folder;
  for (let at = folder; at.path !== '/' && at.path !== '';) yield (at = folderOf(at));
}

const inWorkspace = (uri: vscode.Uri): boolean => vscode.workspace.getWorkspaceFolder(uri) !== undefined;

const isBelow = (folder: vscode.Uri, { folder: home }: Home): boolean =>
  home !== null &&
  folder.scheme === home.scheme &&
  folder.authority === home.authority &&
  `${folder.path}/`.startsWith(home.path.endsWith('/') ? home.path : `${home.path}/`);
