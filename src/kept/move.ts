import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { pathOf } from './check';
import { read, textOf } from './read';
import type { Entry } from './types';

/** The path of an article after a file or a folder has got another one; null where that does not concern it. */
export function moved(file: string, from: string, to: string): string | null {
  if (file === from) return to;
  return file.startsWith(`${from}/`) ? to + file.slice(from.length) : null;
}

/** An entry after that. */
export const movedEntry = (entry: Entry, from: string, to: string): Entry => ({
  ...entry,
  file: moved(entry.file, from, to) ?? entry.file,
});

/** The entries of a file or of all files in a folder. */
export const entriesOf = (entries: readonly Entry[], from: string): Entry[] =>
  entries.filter(({ file }) => moved(file, from, from) !== null);

/** A file's text after an article, or a folder of them, has got another path; all else stays letter for letter. Null where the text is broken. */
export function move(given: string, from: string, to: string): string | null {
  const text = textOf(given);
  if (!read(text).sound) return null;
  const tree = parseTree(text);
  if (!tree) return text;
  const places = (['ignored', 'speakers'] as const)
    .flatMap((list) => findNodeAtLocation(tree, [list])?.children ?? [])
    .map((item) => findNodeAtLocation(item, ['file']))
    .sort((a, b) => (a?.offset ?? 0) - (b?.offset ?? 0));
  const parts: string[] = [];
  let at = 0;
  for (const place of places) {
    const value: unknown = place?.value;
    const path = typeof value === 'string' ? moved(pathOf(value), from, to) : null;
    if (!place || path === null) continue;
    parts.push(text.slice(at, place.offset), JSON.stringify(path));
    at = place.offset + place.length;
  }
  return parts.join('') + text.slice(at);
}
