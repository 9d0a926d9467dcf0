import { findNodeAtLocation, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { CODES } from '../claims/types';
import { checked, type Fault } from './check';
import { NOTHING, type Kept, type Problem, type Read } from './types';

/** A longer file, in UTF-16 code units, is not read: ten thousand entries have about two millions. */
const LIMIT = 20_000_000;
/** More problems than these are not told one by one. */
const MOST = 100;
/** How git marks both sides of a conflict. */
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |$)/m;

/** The file's text without a byte order mark, which the editor does not show. */
export const textOf = (text: string): string => text.replace(/^\uFEFF/, '');

/**
 * Reads a `.says-who.json`; never throws. Comments are allowed. What is wrong is told with its place, and all else counts; a file with an error of
 * syntax holds nothing that counts.
 */
export function read(given: string): Read {
  const text = textOf(given);
  if (text !== last.text) last = { text, read: readNow(text) };
  return last.read;
}

/** What was read last: a text is read again when it is written, and when that is looked after. */
let last: { text: string; read: Read } = { text: '', read: { kept: NOTHING, problems: [], sound: true } };

function readNow(text: string): Read {
  if (text.trim() === '') return { kept: NOTHING, problems: [], sound: true };
  if (text.length > LIMIT)
    return broken(text, { code: 'too-long', start: 0, end: 0, args: { limit: LIMIT } });
  const conflict = CONFLICT.exec(text);
  if (conflict)
    return broken(text, {
      ...{ code: 'conflict', start: conflict.index, end: conflict.index + 7, args: {} },
    });
  const value = valueOf(text);
  if ('problem' in value) return broken(text, value.problem);
  const { kept, faults } = checked(value.value, new Set(CODES));
  const twice = doubledIn(text).map((problem) => withLine(text, problem));
  const problems = [...twice, ...(faults.length > 0 ? placed(text, faults) : [])];
  return { kept, problems, sound: problems.every(({ grave }) => !grave) };
}

/** What is wrong with JSON (`kept/what/…` in the catalogue), by what its parser calls it. */
const MISSING: Record<string, string> = {
  ...{ CommaExpected: 'comma', ColonExpected: 'colon', PropertyNameExpected: 'name', ValueExpected: 'value' },
  ...{ CloseBraceExpected: 'brace', CloseBracketExpected: 'bracket', EndOfFileExpected: 'end' },
  ...{ UnexpectedEndOfString: 'mark', UnexpectedEndOfComment: 'comment' },
};

/** What a file is made of. */
const PARTS = ['version', 'ignored', 'speakers', 'severity'];

type Unplaced = Omit<Problem, 'line' | 'column'>;

function broken(text: string, problem: Omit<Unplaced, 'grave'>): Read {
  return { kept: NOTHING, problems: [withLine(text, { ...problem, grave: true })], sound: false };
}

/** Fast where it is plain JSON; where it is not, with comments or the place of what is wrong. */
function valueOf(text: string): { value: unknown } | { problem: Omit<Unplaced, 'grave'> } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    // Looked at more closely.
  }
  try {
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors);
    const [error] = errors;
    if (tree && !error) return { value: JSON.parse(withoutComments(text, tree)) as unknown };
    const { offset, length } = error ?? { offset: 0, length: 0 };
    const what = (error && MISSING[printParseErrorCode(error.error)]) ?? (error ? 'symbol' : 'value');
    return { problem: { code: 'syntax', start: offset, end: offset + length, args: { what } } };
  } catch {
    return { problem: { code: 'syntax', start: 0, end: 0, args: { what: 'deep' } } };
  }
}

/** The values of a tree as JSON again. */
function withoutComments(text: string, tree: NonNullable<ReturnType<typeof parseTree>>): string {
  const { type, children = [], offset, length } = tree;
  const inner = (): string => children.map((child) => withoutComments(text, child)).join(',');
  if (type === 'object') return `{${inner()}}`;
  if (type === 'array') return `[${inner()}]`;
  if (type === 'property') return children.map((child) => withoutComments(text, child)).join(':');
  return text.slice(offset, offset + length);
}

/** The parts of the file that stand in it twice: JSON knows the last one only. */
function doubledIn(text: string): Unplaced[] {
  const mayBe = PARTS.some((name) => text.split(`"${name}"`).length > 2);
  const properties = (mayBe ? parseTree(text)?.children : undefined) ?? [];
  const seen = new Set<unknown>();
  return properties.flatMap(({ children: [key] = [] }) => {
    const known = seen.has(key.value);
    seen.add(key.value);
    const place = { start: key.offset, end: key.offset + key.length };
    return known ? { code: 'twice', ...place, args: { name: String(key.value) }, grave: true } : [];
  });
}

function placed(text: string, faults: readonly Fault[]): Problem[] {
  const tree = parseTree(text);
  // The grave ones are among those that are told.
  const told = [...faults].sort((a, b) => Number(b.grave ?? false) - Number(a.grave ?? false)).slice(0, MOST);
  return told.map(({ path, code, args, grave = false }) => {
    const node = tree && findNodeAtLocation(tree, [...path]);
    const { offset, length } = node ?? { offset: 0, length: 0 };
    return withLine(text, { code, start: offset, end: offset + length, args, grave });
  });
}

function withLine(text: string, problem: Unplaced): Problem {
  const before = text.slice(0, problem.start);
  const line = before.split('\n').length;
  return { ...problem, line, column: problem.start - before.lastIndexOf('\n') };
}

export type { Kept };
