import { classOf, isCapital, isSmall, SPACE } from './chars';
import type { Range } from './types';

/** A line without the white space around it; `indent` counts what stood before it. */
interface Line extends Range {
  indent: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Lines in groups between blank lines. A line ends with CR, LF, CRLF, a form feed or a Unicode separator. */
function groupLines(source: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  const take = (from: number, to: number): void => {
    let start = from;
    let end = to;
    while (start < end && classOf(source.charCodeAt(start)) === SPACE) start++;
    while (end > start && classOf(source.charCodeAt(end - 1)) === SPACE) end--;
    if (end > start) group.push({ start, end, indent: start - from });
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  };
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit > CARRIAGE_RETURN && unit !== 0x2028 && unit !== 0x2029) continue;
    if (unit < LINE_FEED || unit === 11) continue;
    take(from, at);
    if (unit === CARRIAGE_RETURN && source.charCodeAt(at + 1) === LINE_FEED) at++;
    from = at + 1;
  }
  take(from, source.length);
  if (group.length > 0) groups.push(group);
  return groups;
}

const WIDEST_WRAP = 140;
const NARROWEST_WRAP = 30;

/** Whether a line looks finished: it ends like a sentence, a heading with a colon or a list's item. */
function isFinished(source: string, { end }: Line): boolean {
  return '.?!:;…"”’\')»'.includes(source.charAt(end - 1));
}

/**
 * The width that the text was wrapped at by hand, or 0 where line ends are paragraph ends. Wrapped: most inner lines could not
 * have taken the first word of the next one, most end in the middle of a sentence, and not all begin with a capital (as verses do).
 */
function wrapWidth(source: string, groups: readonly Line[][]): number {
  let width = 0;
  let breaks = 0;
  for (const group of groups) {
    if (group.length < 2) continue;
    breaks += group.length - 1;
    for (const { start, end, indent } of group) width = Math.max(width, end - start + indent);
  }
  if (breaks === 0 || width > WIDEST_WRAP || width < NARROWEST_WRAP) return 0;
  let full = 0;
  let unfinished = 0;
  let uncapitalized = 0;
  for (const group of groups)
    for (let at = 0; at + 1 < group.length; at++) {
      if (isFull(source, group[at], group[at + 1], width)) full++;
      if (!isFinished(source, group[at]) || isSmall(source, group[at + 1].start)) unfinished++;
      if (!isCapital(source, group[at + 1].start)) uncapitalized++;
    }
  return full >= 0.6 * breaks && unfinished >= 0.5 * breaks && uncapitalized >= 0.4 * breaks ? width : 0;
}

const SLACK = 12;

/** Whether the next line's first word had no room left in this line. */
function isFull(source: string, line: Line, next: Line, width: number): boolean {
  let word = next.start;
  while (word < next.end && classOf(source.charCodeAt(word)) !== SPACE) word++;
  return line.end - line.start + line.indent + 1 + (word - next.start) > width - SLACK;
}

const BULLETS = '•·*-–—‣▪';

/** Whether in wrapped text a new paragraph begins with `next`: the line before is short, or `next` is a bullet or indented. */
function isBreak(source: string, line: Line, next: Line, width: number): boolean {
  if (next.indent >= line.indent + 2) return isFinished(source, line);
  if (BULLETS.includes(source.charAt(next.start)) && classOf(source.charCodeAt(next.start + 1)) === SPACE)
    return true;
  if (isFull(source, line, next, width)) return false;
  return isFinished(source, line) || isCapital(source, next.start);
}

/**
 * Paragraphs of a text, without the white space around them: what stands between blank lines; or, unless the text was wrapped by
 * hand, each line.
 * @returns ranges in order, none empty; all text but white space is in one of them
 */
export function findParagraphs(source: string): Range[] {
  const groups = groupLines(source);
  const width = wrapWidth(source, groups);
  const paragraphs: Range[] = [];
  for (const group of groups) {
    let { start, end } = group[0];
    for (let at = 1; at < group.length; at++) {
      const line = group[at];
      if (width === 0 || isBreak(source, group[at - 1], line, width)) {
        paragraphs.push({ start, end });
        start = line.start;
      }
      end = line.end;
    }
    paragraphs.push({ start, end });
  }
  return paragraphs;
}
