import * as vscode from 'vscode';
import { move, movedEntry } from '../../kept/move';
import { read } from '../../kept/read';
import type { Problem } from '../../kept/types';
import type { Change } from '../../kept/write';
import { holds, write } from '../../kept/write';
import { take, textAt, type Home } from './home';
import { makeQueue } from './queue';

/** The file is broken, and was left as it is. */
export class BrokenError extends Error {
  /** @param problem what is wrong in it; undefined: it would lose something by the change, and nobody knows why */
  constructor(
    readonly uri: vscode.Uri,
    readonly problem: Problem | undefined,
  ) {
    super(uri.path);
  }
}
/** The file cannot be written where it is. */
export class ReadOnlyError extends Error {}

/** How often a file is written again that another window has changed meanwhile. */
const TRIES = 8;
/** When a change is looked after, in milliseconds: another window may have read before and written behind us. */
const LOOKS = [150, 600, 2000];

/** Changes a file's text; null where it must not be written. */
type Edit = (text: string) => string | null;

/** A change until it has been looked after. */
interface Pending {
  change: Change;
}

/** Makes changes in homes, one after the other. */
export interface Saver extends vscode.Disposable {
  change(home: Home, change: Change): Promise<void>;
  /** An article, or a folder of them, has got another path. */
  move(home: Home, from: string, to: string): Promise<void>;
  /** Its file has been deleted: whoever did that wanted it, and nothing is written into another one that comes. */
  forget(home: Home): void;
}

/**
 * Each change reads the file as it stands, changes that, and writes it by a temporary file that takes its place, where the file system can. Afterwards it
 * looks whether a change has outlived what another window wrote.
 * @param changed is told of each home that is another now
 */
export function makeSaver(changed: (home: Home) => void): Saver {
  const inTurn = makeQueue();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  /** The last changes by home; a later one about the same thing replaces an earlier one. */
  const recent = new Map<string, Set<Pending>>();
  const recentOf = ({ uri }: Home): Set<Pending> => {
    const known = recent.get(uri.toString()) ?? new Set();
    recent.set(uri.toString(), known);
    return known;
  };

  async function edit(home: Home, make: Edit): Promise<void> {
    take(home, await save(home.uri, make));
    changed(home);
  }

  function look(home: Home, pending: Pending, at: number): void {
    const mine = recentOf(home);
    if (at >= LOOKS.length || !mine.has(pending)) return void mine.delete(pending);
    const timer = setTimeout(() => {
      timers.delete(timer);
      void inTurn(async () => {
        if (!mine.has(pending)) return;
        const text = await textAt(home.uri);
        if (text === null) return void mine.delete(pending);
        if (!holds(text, pending.change)) return edit(home, (now) => write(now, pending.change));
        if (text === home.text) return;
        take(home, text);
        changed(home);
      })
        // Broken or gone meanwhile: whoever did that is told by the watcher.
        .catch(() => undefined)
        .then(() => look(home, pending, at + 1));
    }, LOOKS[at]);
    timers.add(timer);
  }

  return {
    async change(home, change) {
      const pending = { change };
      await inTurn(async () => {
        await edit(home, (text) => write(text, change));
        const mine = recentOf(home);
        for (const other of mine) if (!holdsBeside(other.change, change)) mine.delete(other);
        mine.add(pending);
      });
      look(home, pending, 0);
    },
    move: (home, from, to) =>
      inTurn(async () => {
        await edit(home, (text) => move(text, from, to));
        for (const pending of recentOf(home)) {
          const { add, remove } = pending.change;
          const [added, removed] = [add, remove].map((all) => all.map((each) => movedEntry(each, from, to)));
          pending.change = { add: added, remove: removed };
        }
      }),
    forget: (home) => recentOf(home).clear(),
    dispose: () => timers.forEach(clearTimeout),
  };
}

/** Whether an earlier change still says what is wanted after a later one. */
function holdsBeside(earlier: Change, later: Change): boolean {
  const both = write(write('', earlier) ?? '', later);
  return both !== null && holds(both, earlier);
}

/** Writes a file as an edit has it, and gives its text. */
async function save(uri: vscode.Uri, edit: Edit): Promise<string> {
  const { fs } = vscode.workspace;
  if (fs.isWritableFileSystem(uri.scheme) === false) throw new ReadOnlyError(uri.path);
  try {
    for (let tries = 0; ; tries++) {
      const text = await textAt(uri);
      const made = edit(text ?? '');
      if (made === null)
        throw new BrokenError(
          uri,
          read(text ?? '').problems.find(({ grave }) => grave),
        );
      if (made === (text ?? '') || (await replace(uri, text, made, tries < TRIES))) return made;
    }
  } catch (error) {
    throw !(error instanceof BrokenError) && isReadOnly(error)
      ? new ReadOnlyError(uri.path, { cause: error })
      : error;
  }
}

/**
 * Puts another text in the place of a file's. False: the file has become another meanwhile, and is left as it is.
 * @param before the text that the file had; null: there was none
 */
async function replace(
  uri: vscode.Uri,
  before: string | null,
  made: string,
  careful: boolean,
): Promise<boolean> {
  const { fs } = vscode.workspace;
  const bytes = new TextEncoder().encode(made);
  // In the place of a link there would be a file.
  const link = await isLink(uri);
  const beside = uri.with({ path: `${uri.path}.${Math.random().toString(36).slice(2, 10)}.tmp` });
  const clear = (): Thenable<void> => fs.delete(beside).then(undefined, () => undefined);
  if (!link) {
    await fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
    await fs.writeFile(beside, bytes);
  }
  if (careful && (await textAt(uri)) !== before) {
    await clear();
    return false;
  }
  const renamed =
    !link &&
    (await fs.rename(beside, uri, { overwrite: true }).then(
      () => true,
      () => false,
    ));
  if (renamed) return true;
  await clear();
  await fs.writeFile(uri, bytes);
  return true;
}

/** Whether it is a link, be it one that leads nowhere. */
const isLink = async (uri: vscode.Uri): Promise<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    ({ type }) => (type & vscode.FileType.SymbolicLink) !== 0,
    () => false,
  );

const isReadOnly = (error: unknown): boolean =>
  error instanceof Error &&
  (/EROFS|EACCES|EPERM|read-?only/i.test(error.message) ||
    (error instanceof vscode.FileSystemError && ['NoPermissions', 'Unavailable'].includes(error.code)));
