import type { Finding } from '../claims/types';
import type { Key } from './keys';
import { LEVELS, type Entry, type Ignored, type Kept, type Level, type Named } from './types';

/** What is kept about one article; asking costs the same however much is kept. */
export interface Judged {
  /** Whether a finding is not to be reported. */
  ignores(code: Finding['code'], key: Key): boolean;
  /** Empty where nothing is said of its quotations. */
  named: readonly Named[];
  ignored: readonly Ignored[];
}

/** What is kept, by article. */
export interface Index {
  /** @param file the article's path, as `pathOf` gives it */
  about(file: string): Judged;
  severity: Readonly<Record<string, Level>>;
}

const UNJUDGED: Judged = { ignores: () => false, named: [], ignored: [] };

/** Two entries with the same identity speak of the same thing, and the later one counts. */
export function identity(entry: Entry): string {
  const { list, file, occurrence } = entry;
  const [code, words] = list === 'ignored' ? [entry.code, entry.sentence] : ['', entry.quotation];
  // With lengths, so that no field can pass for the next one.
  return `${list} ${occurrence} ${code.length} ${words?.length ?? 'all'} ${code}${words ?? ''}${file}`;
}

export function indexOf(...all: readonly Kept[]): Index {
  const files = new Map<string, Entry[]>();
  for (const entry of all.flatMap(({ entries }) => entries)) {
    const known = files.get(entry.file);
    if (known) known.push(entry);
    else files.set(entry.file, [entry]);
  }
  const made = new Map<string, Judged>();
  return {
    severity: Object.assign({}, ...all.map(({ severity }) => severity)) as Index['severity'],
    about(file) {
      const entries = files.get(file);
      if (!entries) return UNJUDGED;
      const judged = made.get(file) ?? judge(entries);
      made.set(file, judged);
      return judged;
    },
  };
}

function judge(entries: readonly Entry[]): Judged {
  // Of entries that say the same the last one counts.
  const unique = [...new Map(entries.map((entry) => [identity(entry), entry])).values()];
  const ignored = unique.filter((entry) => entry.list === 'ignored');
  const everywhere = new Set(ignored.flatMap(({ sentence, code }) => (sentence === null ? code : [])));
  const keyOf = (code: string, words: string, occurrence: number): string =>
    `${code}\n${occurrence}\n${words}`;
  const here = new Set(
    ignored.flatMap(({ sentence, code, occurrence }) =>
      sentence === null ? [] : keyOf(code, sentence, occurrence),
    ),
  );
  return {
    ignores: (code, key) => everywhere.has(code) || here.has(keyOf(code, key.wording, key.occurrence)),
    ...{ ignored, named: unique.filter((entry) => entry.list === 'speakers') },
  };
}

/**
 * The level of a code, `off` included: as a setting has it for the code, else for its family (`quote/*`), else for all (`*`); else as the next
 * setting has it; else its own.
 * @param settings each as it stands: anything may stand there
 */
export function levelOf(code: Finding['code'], own: Level, ...settings: readonly unknown[]): Level {
  for (const setting of settings) {
    if (typeof setting !== 'object' || setting === null) continue;
    const entries = new Map<string, unknown>(Object.entries(setting));
    for (const key of [code, code.replace(/\/.*/, '/*'), '*']) {
      const level = LEVELS.find((each) => each === entries.get(key));
      if (level) return level;
    }
  }
  return own;
}
