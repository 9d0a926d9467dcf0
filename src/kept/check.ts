import { LEVELS, type Entry, type Kept, type Level, type Problem } from './types';
import { wording } from './wording';

/** What is wrong with a value, and the way to it. */
export interface Fault {
  path: readonly (string | number)[];
  code: Problem['code'];
  args: Problem['args'];
  grave?: true;
}

export const VERSION = 1;
const FAMILIES = ['quote', 'source', 'claim', 'article'];

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What a file's value holds; entries that are not as they should be are told of and left out.
 * @param codes the codes that are known
 */
export function checked(value: unknown, codes: ReadonlySet<string>): { kept: Kept; faults: Fault[] } {
  const faults: Fault[] = [];
  const kept: Kept = { entries: [], severity: {} };
  const wrong = (path: Fault['path'], wanted: string, grave?: 'grave'): null => {
    faults.push({ path, code: 'type', args: { wanted }, ...(grave ? { grave: true } : {}) });
    return null;
  };
  const known = (path: Fault['path'], code: string): void => {
    const family = code === '*' || (code.endsWith('/*') && FAMILIES.includes(code.slice(0, -2)));
    if (!family && !codes.has(code)) faults.push({ path, code: 'unknown-code', args: { code } });
  };

  if (!isObject(value)) {
    wrong([], 'object', 'grave');
    return { kept, faults };
  }
  const { version, ignored, speakers, severity } = value;
  if (version !== undefined && version !== VERSION) {
    // A later version may mean other things by the same words.
    faults.push({ path: ['version'], code: 'version', args: { version: VERSION }, grave: true });
    return { kept, faults };
  }
  for (const list of ['ignored', 'speakers'] as const) {
    const items = list === 'ignored' ? ignored : speakers;
    if (items === undefined) continue;
    if (!Array.isArray(items)) {
      wrong([list], 'list', 'grave');
      continue;
    }
    const take = list === 'ignored' ? ignoredOf : namedOf;
    items.forEach((item: unknown, at) => {
      const entry = isObject(item)
        ? take(item, (name, wanted) => wrong([list, at, ...(name ? [name] : [])], wanted))
        : wrong([list, at], 'object');
      if (!entry) return;
      if (entry.list === 'ignored') known([list, at, 'code'], entry.code);
      kept.entries.push(entry);
    });
  }
  if (severity !== undefined && !isObject(severity)) wrong(['severity'], 'object');
  for (const [code, level] of Object.entries(isObject(severity) ? severity : {})) {
    known(['severity', code], code);
    if (isLevel(level)) kept.severity[code] = level;
    else wrong(['severity', code], 'level');
  }
  return { kept, faults };
}

type Wrong = (name: string, wanted: string) => null;

function ignoredOf(item: Fields, wrong: Wrong): Entry | null {
  const { file, code, sentence, occurrence } = item;
  if (typeof file !== 'string') return wrong(file === undefined ? '' : 'file', 'file');
  if (typeof code !== 'string') return wrong(code === undefined ? '' : 'code', 'code');
  if (sentence !== undefined && typeof sentence !== 'string') return wrong('sentence', 'sentence');
  if (!isCount(occurrence)) return wrong('occurrence', 'occurrence');
  return {
    ...{ list: 'ignored', file: pathOf(file), code },
    ...{ sentence: sentence === undefined ? null : wording(sentence), occurrence: occurrence ?? 1 },
    ...besides(item, 'ignored'),
  };
}

function namedOf(item: Fields, wrong: Wrong): Entry | null {
  const { file, quotation, occurrence, speaker, quote } = item;
  if (typeof file !== 'string') return wrong(file === undefined ? '' : 'file', 'file');
  if (typeof quotation !== 'string') return wrong(quotation === undefined ? '' : 'quotation', 'quotation');
  if (!isCount(occurrence)) return wrong('occurrence', 'occurrence');
  if (quote !== undefined && typeof quote !== 'boolean') return wrong('quote', 'quote');
  const named = typeof speaker === 'string' && speaker.trim() !== '';
  if (quote !== false && !named && speaker !== null)
    return wrong(speaker === undefined ? '' : 'speaker', 'speaker');
  return {
    ...{ list: 'speakers', file: pathOf(file), quotation: wording(quotation), occurrence: occurrence ?? 1 },
    ...{ quote: quote !== false, speaker: quote !== false && named ? speaker.trim() : null },
    ...besides(item, 'speakers'),
  };
}

const OWN = {
  ignored: new Set(['file', 'code', 'sentence', 'occurrence']),
  speakers: new Set(['file', 'quotation', 'occurrence', 'speaker', 'quote']),
};

function besides(item: Fields, list: Entry['list']): Pick<Entry, 'more'> {
  const names = Object.keys(item).filter((name) => !OWN[list].has(name));
  return names.length > 0 ? { more: Object.fromEntries(names.map((name) => [name, item[name]])) } : {};
}

const isCount = (value: unknown): value is number | undefined =>
  value === undefined || (Number.isSafeInteger(value) && Number(value) >= 1);

const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value);

/** A path as it is compared: with `/`, composed letters, and no `./` before it. */
export const pathOf = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .normalize('NFC');
