const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
const LEAD = /^[ \t]*(?:>[ \t]?)*(?:#{1,6}(?=[ \t]|$)|[-*+](?=[ \t])|\d{1,3}[.)](?=[ \t]))?/;
const RULE = /^[ \t]*(?:[-*_=][ \t]*){3,}$/;
const DEFINITION = /^ {0,3}\[[^\]]{1,200}\]:/;
const TABLE_RULE = /^[ \t]*\|?[ \t:|-]{3,}\|[ \t:|-]*$/;

/**
 * Markdown with its markup replaced by spaces: as long as it was, every remaining word where it was. Code, pictures, addresses and HTML go as a
 * whole; of links, headings, lists, quotes and emphasis only the signs. Linear in length.
 */
export function maskMarkdown(source: string): string {
  const lines = source.split(/(?<=\n)/);
  let at = 0;
  const masked: string[] = [];
  if (/^---[ \t]*\r?\n?$/.test(lines[0])) {
    const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*\r?\n?$/.test(line));
    for (; at <= end; at++) masked.push(blank(lines[at]));
  }
  let fence = '';
  let comment = false;
  for (; at < lines.length; at++) {
    const line = lines[at];
    const opens = FENCE.exec(line)?.[0].trim() ?? '';
    if (fence) {
      if (opens.startsWith(fence)) fence = '';
      masked.push(blank(line));
    } else if (opens) {
      fence = opens;
      masked.push(blank(line));
    } else if (DEFINITION.test(line) || RULE.test(line.trimEnd()) || TABLE_RULE.test(line.trimEnd())) {
      masked.push(blank(line));
    } else {
      const done = maskLine(line, comment);
      comment = done.comment;
      masked.push(done.masked);
    }
  }
  return masked.join('');
}

function blank(words: string): string {
  return words.replace(/[^\r\n]/g, ' ');
}

/** One line's inline markup; `comment`: whether an HTML comment is open where it starts, and where it ends. */
function maskLine(line: string, comment: boolean): { masked: string; comment: boolean } {
  const lead = comment ? '' : (LEAD.exec(line)?.[0] ?? '');
  let masked = blank(lead);
  let at = lead.length;
  const skipTo = (end: number): void => {
    masked += blank(line.slice(at, end));
    at = end;
  };
  /** Where the nearest `]` and `>` and "`" are, so that no search runs over the same stretch twice. */
  const next = finder(line);
  while (at < line.length) {
    const mark = line[at];
    if (comment) {
      const end = line.indexOf('-->', at);
      comment = end < 0;
      skipTo(end < 0 ? line.length : end + 3);
    } else if (line.startsWith('<!--', at)) {
      comment = true;
    } else if (mark === '\\' && /[!-/:-@[-`{-~]/.test(line[at + 1] ?? '')) {
      masked += ` ${line[at + 1]}`;
      at += 2;
    } else if (mark === '!' && line[at + 1] === '[') {
      const end = next(']', at);
      skipTo(end < 0 ? at + 2 : targetEnd(line, end, next));
    } else if (mark === ']') {
      skipTo(targetEnd(line, at, next));
    } else if (mark === '<' && /[A-Za-z/!]/.test(line[at + 1] ?? '')) {
      const end = next('>', at);
      skipTo(end < 0 ? at + 1 : end + 1);
    } else if (mark === '`') {
      const end = next('`', at + 1);
      skipTo(end < 0 ? at + 1 : end + 1);
    } else if (mark === '[' || mark === '|' || isEmphasis(line, at)) {
      skipTo(at + 1);
    } else {
      masked += mark;
      at++;
    }
  }
  return { masked, comment };
}

/** Behind a `]`: where the `(address)` or `[label]` that belongs to it ends. */
function targetEnd(line: string, bracket: number, next: (mark: string, from: number) => number): number {
  const opens = line[bracket + 1];
  const end = opens === '(' ? next(')', bracket + 1) : opens === '[' ? next(']', bracket + 2) : -1;
  return end < 0 ? bracket + 1 : end + 1;
}

function isEmphasis(line: string, at: number): boolean {
  const mark = line[at];
  if (mark === '~') return line[at - 1] === '~' || line[at + 1] === '~';
  if (mark === '*') return !(isSpace(line[at - 1]) && isSpace(line[at + 1]));
  return mark === '_' && !(isWord(line[at - 1]) && isWord(line[at + 1]));
}

const isSpace = (mark: string | undefined): boolean => mark === undefined || /\s/.test(mark);
const isWord = (mark: string | undefined): boolean => mark !== undefined && /[\p{L}\p{N}]/u.test(mark);

/** `indexOf`, remembering what it found: many searches along one line stay linear. */
function finder(line: string): (mark: string, from: number) => number {
  const found = new Map<string, number>();
  return (mark, from) => {
    const known = found.get(mark);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const at = line.indexOf(mark, from);
    found.set(mark, at);
    return at;
  };
}
