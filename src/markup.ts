import type { Range } from './text/types';

/** Characters that steer the direction of text or cannot be seen, and halves of surrogate pairs. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** On one line, single-spaced, without control characters or halves of surrogate pairs. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
}

/**
 * Article text for a MarkdownString, where it is shown letter for letter: every mark that means something in
 * Markdown is escaped, so there are no links (not even bare addresses), images, tags, entities, icons or code. Icons are put in after the
 * Markdown is rendered, so a backslash does not keep them out: a dollar sign is an entity. `MarkdownString.appendText` would make every space unbreakable.
 */
export function escape(words: string): string {
  return oneLine(words)
    .replace(/[!#&()*+./:<=>@[\\\]^_`{|}~-]/g, '\\$&')
    .replaceAll('$', '&#36;');
}

/** The words of ranges, in the order of the text; ranges with nothing but a space between them are one phrase. */
export function phrases(source: string, ranges: readonly Range[]): string {
  const parts: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (last && start - last.end <= 1) last.end = Math.max(last.end, end);
    else parts.push({ start, end });
  }
  return parts.map(({ start, end }) => oneLine(source.slice(start, end))).join(' … ');
}

/** The first words, up to `most` UTF-16 units, with an ellipsis where there are more. */
export function firstWords(words: string, most: number): string {
  const line = oneLine(words);
  if (line.length <= most) return line;
  const space = line.lastIndexOf(' ', most);
  return `${line.slice(0, space > most / 2 ? space : most).replace(/[\uD800-\uDBFF]$/, '')} …`;
}
