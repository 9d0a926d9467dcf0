import type { Severity } from '../claims/types';

interface More {
  /** What else stands in the entry: a note, or what other programs know. */
  more?: Readonly<Record<string, unknown>>;
}

/** A finding that is not to be reported, of one sentence; or, where `sentence` is null, every finding of its code in the article. */
export interface Ignored extends More {
  list: 'ignored';
  /** The article's path from the folder of the file that keeps this, with `/`; where no such file can be had, the article's URI. */
  file: string;
  code: string;
  /** The sentence in the form of `wording`, and which finding of this code in such a sentence it is, from 1. */
  sentence: string | null;
  occurrence: number;
}

/** What a reader says of a quotation: who speaks; that nobody is shown to (`null`); or that it is no quote (`quote: false`). */
export interface Named extends More {
  list: 'speakers';
  file: string;
  /** Its words in the form of `wording`, and which quotation of these words it is, from 1. */
  quotation: string;
  occurrence: number;
  quote: boolean;
  speaker: string | null;
}

export type Entry = Ignored | Named;
export type Level = Severity | 'off';
export const LEVELS: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];

/** What a `.says-who.json` holds. */
export interface Kept {
  entries: Entry[];
  /** By code, by family (`quote/*`) or for all (`*`), as in the setting `saysWho.severity`. */
  severity: Record<string, Level>;
}

/** What is wrong in a file, and where: the code of a sentence of the catalogue (`kept/problem/…`) and its arguments. */
export interface Problem {
  code: 'syntax' | 'conflict' | 'too-long' | 'version' | 'twice' | 'type' | 'unknown-code' | 'unreadable';
  /** In UTF-16 code units into the file's text; line and column count from 1. */
  start: number;
  end: number;
  line: number;
  column: number;
  args: Record<string, string | number>;
  /** Whether the file must not be written as it stands. */
  grave: boolean;
}

/** A file as it was read. */
export interface Read {
  kept: Kept;
  problems: Problem[];
  /** Whether it may be written, so no problem is grave: nothing in it would be lost. */
  sound: boolean;
}

export const FILE_NAME = '.says-who.json';
export const NOTHING: Kept = { entries: [], severity: {} };
