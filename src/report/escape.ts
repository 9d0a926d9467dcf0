/** Characters that steer the direction of text or cannot be seen, and halves of surrogate pairs. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Article text on one line, for HTML, in text or in a quoted attribute. */
export const html = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark]);

/** Article text on one line, for Markdown, where it is shown letter for letter. */
export const markdown = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .trim()
    .replace(/[!#$&()*+./:<=>@[\\\]^_`{|}~-]/g, '\\$&');

/** One field of CSV (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe before it. */
export function csv(words: string | number): string {
  const line = String(words).replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
  const safe = typeof words === 'string' && /^[=+\-@]/.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
