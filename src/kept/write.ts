import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { VERSION } from './check';
import { identity } from './match';
import { read, textOf } from './read';
import type { Entry, Ignored, Named } from './types';

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
  const start = text.trim() === '' ? `{\n  "version": ${VERSION}\n}\n` : text;
  const gone = new Set(remove.map(identity));
  const added = [...new Map(add.map((entry) => [identity(entry), entry])).values()];
  let made: string | null = start;
  for (const list of ['ignored', 'speakers'] as const) {
    made = made && withList(made, list, added, gone);
  }
  if (made === null) return null;

  // Whatever happens above, nothing is lost.
  const wanted = new Map(before.kept.entries.map((entry) => [identity(entry), entry]));
  for (const key of gone) wanted.delete(key);
  for (const entry of added) wanted.set(identity(entry), entry);
  const after = new Map(read(made).kept.entries.map((entry) => [identity(entry), entry]));
  const same = (key: string, entry: Entry): boolean => toJson(entry) === toJson(after.get(key) ?? entry);
  const whole =
    after.size === wanted.size && [...wanted].every(([key, entry]) => after.has(key) && same(key, entry));
  return whole ? made : null;
}

/** Whether a change has been made in a file. */
export function holds(given: string, { add, remove }: Change): boolean {
  const there = new Map(read(given).kept.entries.map((entry) => [identity(entry), toJson(entry)]));
  const added = new Set(add.map(identity));
  return (
    add.every((entry) => there.get(identity(entry)) === toJson(entry)) &&
    remove.every((entry) => added.has(identity(entry)) || !there.has(identity(entry)))
  );
}

function withList(
  text: string,
  list: Entry['list'],
  added: readonly Entry[],
  gone: ReadonlySet<string>,
): string | null {
  const news = added.filter((entry) => entry.list === list);
  const tree = parseTree(text);
  if (tree?.type !== 'object') return null;
  const node = findNodeAtLocation(tree, [list]);
  if (!node) return news.length === 0 ? text : withProperty(text, tree, list, news);
  if (node.type !== 'array') return null;
  const inner = itemsOf(text, list, node, news, gone);
  return inner === null ? text : text.slice(0, node.offset) + inner + text.slice(node.offset + node.length);
}

/** The list's text with entries put in beside those of the same article, replaced and taken out; null where nothing changes. */
function itemsOf(
  text: string,
  list: Entry['list'],
  node: Node,
  news: readonly Entry[],
  gone: ReadonlySet<string>,
): string | null {
  const children = node.children ?? [];
  const left = new Map(news.map((entry) => [identity(entry), entry]));
  const items: { lead: string; words: string; file: string }[] = [];
  let at = node.offset + 1;
  let changed = false;
  // Of entries that say the same the last one counts, and only that one is replaced.
  const entries = children.map((child) => entryAt(text, list, child));
  const last = new Map(entries.map((entry, index) => [entry ? identity(entry) : '', index]));
  children.forEach((child, index) => {
    const lead = text.slice(at, child.offset).replace(',', '');
    const words = text.slice(child.offset, child.offset + child.length);
    at = child.offset + child.length;
    const entry = entries[index];
    const key = entry ? identity(entry) : '';
    const other = entry && last.get(key) === index ? left.get(key) : undefined;
    if (entry && gone.has(key) && !left.has(key)) {
      changed = true;
      return;
    }
    const same = !entry || !other || toJson(entry) === toJson(other);
    if (other) left.delete(key);
    if (!same) changed = true;
    items.push({ lead, words: same ? words : toJson(other), file: entry?.file ?? '' });
  });
  if (left.size === 0 && !changed) return null;
  for (const entry of left.values()) {
    const before = items.findLastIndex(({ file }) => file <= entry.file);
    items.splice(before + 1, 0, { lead: '\n    ', words: toJson(entry), file: entry.file });
  }
  const tail = children.length > 0 ? text.slice(at, node.offset + node.length - 1) : '\n  ';
  const body = items.map(({ lead, words }) => lead + words).join(',');
  return items.length === 0 ? '[]' : `[${body}${/\s$/.test(tail) ? tail : `${tail}\n  `}]`;
}

function withProperty(text: string, tree: Node, list: string, news: readonly Entry[]): string {
  const last = tree.children?.at(-1);
  const at = last ? last.offset + last.length : tree.offset + 1;
  const sorted = [...news].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const words = sorted.map((entry) => `\n    ${toJson(entry)}`).join(',');
  const rest = text.slice(at);
  return `${text.slice(0, at)}${last ? ',' : ''}\n  "${list}": [${words}\n  ]${/^\s*\}/.test(rest) && !rest.startsWith('}') ? '' : '\n'}${rest}`;
}

/** The entry that a part of the file is; null where it is none. */
function entryAt(text: string, list: Entry['list'], { offset, length }: Node): Entry | null {
  const words = text.slice(offset, offset + length);
  return read(`{"${list}":[${words}]}`).kept.entries[0] ?? null;
}

/** An entry as it stands in the file, on one line. */
export function toJson(entry: Entry): string {
  const many = entry.occurrence > 1 ? { occurrence: entry.occurrence } : {};
  const fields =
    entry.list === 'ignored'
      ? (({ file, code, sentence }: Ignored) => ({
          file,
          code,
          ...(sentence === null ? {} : { sentence }),
          ...many,
        }))(entry)
      : (({ file, quotation, quote, speaker }: Named) => ({
          ...{ file, quotation, ...many },
          ...(quote ? { speaker } : { quote }),
        }))(entry);
  return `{ ${Object.entries(fields)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(', ')} }`;
}
