import { createScanner, type Node, type SyntaxKind } from 'jsonc-parser';
import { identity } from './match';
import { read } from './read';
import type { Entry } from './types';
import { saying, saysSame, toJson } from './words';

const COMMA: SyntaxKind.CommaToken = 5;
const LINE_BREAK: SyntaxKind.LineBreakTrivia = 14;
const END: SyntaxKind.EOF = 17;

/** An entry in a list's text, with what stands around it. */
interface Item {
  /** From the line end before it. */
  lead: string;
  words: string;
  /** Comments behind it: before its comma, and after it on the same line. */
  trail: readonly [string, string];
  file: string;
}

/**
 * A list's text with entries put in beside those of the same article, made to say something else, and taken out with the comments beside them; null where
 * nothing changes.
 * @param known the list's entries as they were read
 * @param gone the identities of what is taken out
 */
export function withItems(
  text: string,
  list: Entry['list'],
  node: Node,
  known: readonly Entry[],
  news: readonly Entry[],
  gone: ReadonlySet<string>,
): string | null {
  const { children = [] } = node;
  // Where none is left out, they stand in the order of the text.
  const entries =
    known.length === children.length ? known : children.map((child) => entryAt(text, list, child));
  const { leads, trails, tail } = aroundOf(text, node, children);
  const left = new Map(news.map((entry) => [identity(entry), entry]));
  // Of entries that say the same the last one counts, and only that one is changed.
  const last = new Map(entries.map((entry, index) => [entry ? identity(entry) : '', index]));
  const items: Item[] = [];
  let changed = false;
  children.forEach(({ offset, length }, index) => {
    const entry = entries[index];
    const key = entry ? identity(entry) : '';
    const other = entry && last.get(key) === index ? left.get(key) : undefined;
    if (entry && gone.has(key) && !left.has(key)) {
      changed = true;
      return;
    }
    const same = !entry || !other || saysSame(entry, other);
    if (other) left.delete(key);
    if (!same) changed = true;
    const there = text.slice(offset, offset + length);
    const words = same ? there : saying(there, other);
    items.push({ lead: leads[index], words, trail: trails[index], file: entry?.file ?? '' });
  });
  if (left.size === 0 && !changed) return null;
  for (const entry of left.values()) {
    const before = items.findLastIndex(({ file }) => file <= entry.file);
    const item: Item = { lead: '\n    ', words: toJson(entry), trail: ['', ''], file: entry.file };
    items.splice(before + 1, 0, item);
  }
  return joined(items, children.length > 0 ? '' : tail.trimEnd(), children.length > 0 ? tail : '');
}

/** @param head comments before the first entry, where there was none */
function joined(items: readonly Item[], head: string, tail: string): string {
  if (items.length === 0) return `[${(head + tail).trim() === '' ? '' : head + tail}]`;
  const body = items
    .map(
      ({ lead, words, trail }, at) =>
        `${lead}${words}${trail[0]}${at < items.length - 1 ? ',' : ''}${trail[1]}`,
    )
    .join('');
  // A comment must not reach over the end of the list.
  const open = items.at(-1)?.trail.join('').includes('//') ?? false;
  const end = /\s$/.test(tail) ? tail : `${tail}\n  `;
  return `[${head}${body}${open && !/^\s*\n/.test(end) ? '\n' : ''}${end}]`;
}

/** What stands before and behind each entry, and behind them all. */
function aroundOf(text: string, node: Node, children: readonly Node[]) {
  const gaps: string[] = [];
  let at = node.offset + 1;
  for (const { offset, length } of children) {
    gaps.push(text.slice(at, offset));
    at = offset + length;
  }
  const [first, ...between] = [...gaps, text.slice(at, node.offset + node.length - 1)];
  if (children.length === 0) return { leads: [], trails: [], tail: first };
  const cut = between.map((gap, index) => gapOf(gap, index < between.length - 1));
  return {
    leads: [first, ...cut.slice(0, -1).map(([, , lead]) => lead)],
    trails: cut.map(([before, after]) => [before, after] as const),
    tail: cut[cut.length - 1][2],
  };
}

/** Cuts what stands between two entries: before the comma, after it on its line, and the rest. */
function gapOf(gap: string, comma: boolean): [string, string, string] {
  const scanner = createScanner(gap);
  let [before, wanted] = ['', comma];
  let start = 0;
  for (let kind = scanner.scan(); kind !== END; kind = scanner.scan()) {
    const at = scanner.getTokenOffset();
    if (wanted && kind === COMMA) {
      before = gap.slice(0, at);
      start = at + 1;
      wanted = false;
    }
    if (!wanted && kind === LINE_BREAK) return [before, gap.slice(start, at), gap.slice(at)];
  }
  return [before, '', gap.slice(start)];
}

/** The entry that a part of the file is; null where it is none. */
function entryAt(text: string, list: Entry['list'], { offset, length }: Node): Entry | null {
  const words = text.slice(offset, offset + length);
  return read(`{"${list}":[${words}]}`).kept.entries[0] ?? null;
}
