import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { VERSION } from './check';
import { withItems } from './items';
import { identity } from './match';
import { read, textOf } from './read';
import type { Entry } from './types';
import { saysSame, toJson } from './words';

/** What is to be changed in a file. Taking away what is not there, or adding what is, changes nothing, so a change can be made twice. */
export interface Change {
  add: readonly Entry[];
  remove: readonly Entry[];
}

/**
 * A file's text with a change made in it; all else stays letter for letter, what this program does not know and comments included.
 * @param given the text as it stands now; '' where there is no file
 * @returns null where the text is broken, or could lose something by the change: then it must not be written
 */
export function write(given: string, { add, remove }: Change): string | null {
  const text = textOf(given);
  const before = read(text);
  if (!before.sound) return null;
  // Nothing is made where there is nothing to take away.
  if (text.trim() === '' && add.length === 0) return given;
  const start = text.trim() === '' ? `{\n  "version": ${VERSION}\n}\n` : text;
  const gone = new Set(remove.map(identity));
  const added = [...new Map(add.map((entry) => [identity(entry), entry])).values()];
  let made: string | null = start;
  for (const list of ['ignored', 'speakers'] as const) {
    const of = (all: readonly Entry[]): Entry[] => all.filter((entry) => entry.list === list);
    if (made === null || of([...added, ...remove]).length === 0) continue;
    made = withList(made, list, of(before.kept.entries), of(added), gone);
  }
  if (made === null) return null;

  // Whatever happens above, nothing is lost.
  const wanted = new Map(before.kept.entries.map((entry) => [identity(entry), entry]));
  for (const key of gone) wanted.delete(key);
  for (const entry of added) wanted.set(identity(entry), entry);
  const after = new Map(read(made).kept.entries.map((entry) => [identity(entry), entry]));
  const whole =
    after.size === wanted.size && [...wanted].every(([key, entry]) => saysSame(after.get(key), entry));
  return whole ? made : null;
}

/** Whether a change has been made in a file. */
export function holds(given: string, { add, remove }: Change): boolean {
  const there = new Map(read(given).kept.entries.map((entry) => [identity(entry), entry]));
  const added = new Set(add.map(identity));
  return (
    add.every((entry) => saysSame(there.get(identity(entry)), entry)) &&
    remove.every((entry) => added.has(identity(entry)) || !there.has(identity(entry)))
  );
}

function withList(
  text: string,
  list: Entry['list'],
  known: readonly Entry[],
  news: readonly Entry[],
  gone: ReadonlySet<string>,
): string | null {
  const tree = parseTree(text);
  if (tree?.type !== 'object') return null;
  const node = findNodeAtLocation(tree, [list]);
  if (!node) return news.length === 0 ? text : withProperty(text, tree, list, news);
  if (node.type !== 'array') return null;
  const inner = withItems(text, list, node, known, news, gone);
  return inner === null ? text : text.slice(0, node.offset) + inner + text.slice(node.offset + node.length);
}

function withProperty(text: string, tree: Node, list: string, news: readonly Entry[]): string {
  const last = tree.children?.at(-1);
  const at = last ? last.offset + last.length : tree.offset + 1;
  const sorted = [...news].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const words = sorted.map((entry) => `\n    ${toJson(entry)}`).join(',');
  const rest = text.slice(at);
  return `${text.slice(0, at)}${last ? ',' : ''}\n  "${list}": [${words}\n  ]${/^\s*\}/.test(rest) && !rest.startsWith('}') ? '' : '\n'}${rest}`;
}
