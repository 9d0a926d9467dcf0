import { LANGUAGE } from './ids';

export const MODES = ['always', 'auto', 'never'] as const;
export type Mode = (typeof MODES)[number];

export interface Decision {
  /** `auto`: the text decides. */
  mode: Mode;
  /** A reason of the catalogue; where the mode is `auto`, the text gives it. */
  reason: string;
}

/** What is asked about a document. */
export interface Question {
  language: string;
  /** What the user asked of this file; undefined: nothing. */
  chosen: boolean | undefined;
  /** The setting `saysWho.files`, as it stands: a pattern's mode. Anything may stand there. */
  files: unknown;
  /** Whether the document fits a pattern. */
  fits: (pattern: string) => boolean;
}

const BY_TEXT = ['plaintext', 'markdown', LANGUAGE];
/** Schemes of documents that nobody opened to read, besides those that open with `vscode-`. */
const SKIPPED = new Set(['git', 'output', 'comment', 'debug', 'search-editor']);
const FILE_SYSTEMS = new Set(['vscode-vfs', 'vscode-remote', 'vscode-local', 'vscode-test-web']);

/** Whether documents of this scheme are ever read. */
export function readsScheme(scheme: string): boolean {
  return FILE_SYSTEMS.has(scheme) || !(SKIPPED.has(scheme) || scheme.startsWith('vscode-'));
}

/**
 * How a document is to be treated: as the user asked, else as the last fitting pattern of the setting says, else by its language: an article
 * always, plain text by its text, Markdown and the rest never. `auto` never reaches other languages.
 */
export function decide({ language, chosen, files, fits }: Question): Decision {
  if (chosen !== undefined) return chosen ? yes('chosen-on') : no('chosen-off');
  const patterns = typeof files === 'object' && files !== null ? Object.entries(files) : [];
  const mode = patterns.findLast(([pattern, value]) => isMode(value) && fits(pattern))?.[1] as
    Mode | undefined;
  if (mode === 'always') return yes(language === LANGUAGE ? 'language' : 'always');
  if (mode === 'never') return no(language === 'markdown' ? 'markdown' : 'never');
  if (mode === 'auto') return BY_TEXT.includes(language) ? { mode, reason: '' } : no('other-language');
  if (language === LANGUAGE) return yes('language');
  if (language === 'plaintext') return { mode: 'auto', reason: '' };
  return no(language === 'markdown' ? 'markdown' : 'other-language');
}

const yes = (reason: string): Decision => ({ mode: 'always', reason });
const no = (reason: string): Decision => ({ mode: 'never', reason });

function isMode(value: unknown): value is Mode {
  return MODES.some((mode) => mode === value);
}
