import { oneLine } from '../markup';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Article text on one line, for HTML, in text or in a quoted attribute. */
export const html = (words: string): string => oneLine(words).replace(/[&<>"']/g, (mark) => ENTITIES[mark]);

/** The same, for a piece of a line: a space at either end stays, so that words do not run together with those beside it. */
export function htmlPiece(words: string): string {
  const inner = html(words);
  const [before, after] = [/^\s/, /\s$/].map((space) => (space.test(words) ? ' ' : ''));
  return inner === '' ? before : before + inner + after;
}

/** One field of CSV (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe before it. */
export function csv(words: string | number): string {
  const line = oneLine(String(words));
  const safe = typeof words === 'string' && /^[=+\-@]/.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
