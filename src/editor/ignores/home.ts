import * as vscode from 'vscode';
import { pathOf } from '../../kept/check';
import { indexOf, type Index } from '../../kept/match';
import { read } from '../../kept/read';
import { FILE_NAME, NOTHING, type Read } from '../../kept/types';

/** A file that keeps what readers say of articles: a `.says-who.json`, or the extension's own. */
export interface Home {
  uri: vscode.Uri;
  /** The folder whose articles it is about; null: the extension's own, which knows articles by their URI. */
  folder: vscode.Uri | null;
  /** As it was read last; '' where it is not there. */
  text: string;
  /** What the file looked like from outside when it was read; '' where that is not known. */
  stamp: string;
  read: Read;
  index: Index;
}

const EMPTY: Read = { kept: NOTHING, problems: [], sound: true };

export const emptyHome = (uri: vscode.Uri, folder: vscode.Uri | null): Home => ({
  ...{ uri, folder, text: '', stamp: '', read: EMPTY, index: indexOf(NOTHING) },
});

export const homeIn = (folder: vscode.Uri): Home => emptyHome(vscode.Uri.joinPath(folder, FILE_NAME), folder);

/** The name by which a home knows an article or a folder. */
export function fileIn({ folder }: Home, uri: vscode.Uri): string {
  if (!folder) return uri.toString();
  const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return pathOf(uri.path.startsWith(root) ? uri.path.slice(root.length) : uri.path);
}

export const folderOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');

const codeOf = (error: unknown): string =>
  error instanceof vscode.FileSystemError ? error.code : error instanceof Error ? error.name : '';
export const isMissing = (error: unknown): boolean =>
  ['FileNotFound', 'FileNotADirectory'].includes(codeOf(error));

/** A file's text; null where there is none. Throws where it cannot be read. */
export async function textAt(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Reads a home anew; a file that cannot be read holds nothing, and must not be written. Whether anything in it is different. */
export async function reload(home: Home): Promise<boolean> {
  let text: string;
  let found: Read | null = null;
  try {
    text = (await textAt(home.uri)) ?? '';
  } catch (error) {
    text = '';
    const what = error instanceof Error ? error.message : String(error);
    const place = { start: 0, end: 0, line: 1, column: 1 };
    found = {
      ...{ kept: NOTHING, sound: false },
      problems: [{ code: 'unreadable', ...place, args: { what }, grave: true }],
    };
  }
  if (text === home.text && !found && home.read.problems[0]?.code !== 'unreadable') return false;
  take(home, text, found);
  return true;
}

export function take(home: Home, text: string, found: Read | null = null): void {
  home.text = text;
  home.read = found ?? read(text);
  home.index = indexOf(home.read.kept);
}
