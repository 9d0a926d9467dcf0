import type { Paragraph, Text } from '../text/types';
import { datelineLength, isBulletedName, isByline, isCaption, isFurniture } from './shapes';
import type { Block, BlockKind, Layout } from './types';

export { judge } from './judge';

/** Paragraphs at the top among which headline, deck and byline are looked for. */
const TOP = 6;
const LONGEST_HEADLINE = 30;
const LONGEST_WITH_STOP = 18;
/** Words of the line under a byline: the paper, the writer's job. */
const LONGEST_DESK = 6;

/** Tells a text's headline, bylines, datelines, captions and page furniture from its body. */
export function layOut(text: Text): Layout {
  const { source, paragraphs } = text;
  const repeated = repeatedLines(text);
  const blocks: Block[] = [];
  const kinds: BlockKind[] = [];
  let top = true;
  paragraphs.forEach((paragraph, index) => {
    const words = source.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 600));
    const isShort = paragraph.end - paragraph.start < 600;
    let kind: BlockKind = 'body';
    if (isShort && isByline(words) && (index < TOP || index >= paragraphs.length - 2)) kind = 'byline';
    else if (kinds[index - 1] === 'byline' && top && isDesk(text, paragraph)) kind = 'byline';
    else if (isShort && top && index === 0 && paragraphs.length > 1 && isHeadline(text, paragraph, 'first'))
      kind = 'headline';
    else if (isShort && isCaption(words)) kind = 'caption';
    else if (isShort && (isFurniture(words) || repeated.has(index))) kind = 'boilerplate';
    else if (isShort && isBulletedName(words) && index >= paragraphs.length - 3) kind = 'boilerplate';
    else if (isShort && top && index > 0 && index < TOP && isHeadline(text, paragraph, 'later'))
      kind = 'headline';
    if (kind === 'body') {
      top = false;
      const length = datelineLength(words);
      if (length > 0 && length < paragraph.end - paragraph.start) {
        const end = paragraph.start + length;
        let start = end;
        while (/\s/.test(source.charAt(start))) start++;
        blocks.push({ kind: 'dateline', start: paragraph.start, end, paragraph: index });
        blocks.push({ kind, start, end: paragraph.end, paragraph: index });
        kinds.push(kind);
        return;
      }
    }
    blocks.push({ kind, start: paragraph.start, end: paragraph.end, paragraph: index });
    kinds.push(kind);
  });
  return { blocks, kinds };
}

/** The line under a byline: a few words without a full stop. */
function isDesk({ source }: Text, { words, end }: Paragraph): boolean {
  return words.to - words.from <= LONGEST_DESK && !'.?!:"”'.includes(source.charAt(end - 1));
}

/**
 * A headline is one short sentence. A later one (a deck, a section's head) has no full stop; the first one may have it, where it is in
 * title case, or shorter still and without an article.
 */
function isHeadline({ source, words }: Text, paragraph: Paragraph, place: 'first' | 'later'): boolean {
  const { from, to } = paragraph.words;
  if (to - from > LONGEST_HEADLINE || (words[to - 1].kind === 'quote' && words[from].kind === 'quote'))
    return false;
  const last = source.charAt(paragraph.end - 1);
  if (!'.?!:;,…'.includes(last)) return true;
  if (place === 'later' || paragraph.sentences.to - paragraph.sentences.from > 1) return false;
  if (last === '?' || last === '!' || last === ';') return true;
  if (last !== '.') return false;
  let long = 0;
  let capitals = 0;
  let articles = 0;
  for (let at = from; at < to; at++) {
    const { kind, text } = words[at];
    if (kind !== 'word') continue;
    if (/^(?:the|an?)$/i.test(text)) articles++;
    if (text.length < 4) continue;
    long++;
    if (text.charAt(0) !== text.charAt(0).toLowerCase()) capitals++;
  }
  return (long > 2 && capitals >= 0.75 * long) || (articles === 0 && to - from <= LONGEST_WITH_STOP);
}

const LONGEST_TEASER = 200;

/** Indexes of short paragraphs whose exact words stood before: a teaser or link that the page repeats. Also the first of them, unless it opens the text. */
function repeatedLines({ source, paragraphs }: Text): Set<number> {
  const first = new Map<string, number>();
  const repeated = new Set<number>();
  paragraphs.forEach(({ start, end }, index) => {
    if (end - start > LONGEST_TEASER) return;
    const line = source.slice(start, end);
    const before = first.get(line);
    if (before === undefined) first.set(line, index);
    else {
      repeated.add(index);
      if (before > 0) repeated.add(before);
    }
  });
  return repeated;
}
