import makeRules, { type Ignore } from 'ignore';
import { guarded, reasonOf, type Host } from './host';
import { decode } from './input';

/** A text to lint, and whether it was asked for by its name. */
export interface Given {
  id: string;
  file: string | null;
  text: string;
  asked: boolean;
}

/** What git ignores below a folder. */
interface Rules {
  folder: string;
  rules: Ignore;
}

const KINDS = /\.(?:article|txt|md)$/i;

/** The texts of one argument: a file, whatever it is; what git does not ignore below a folder, or all of it where git ignores the folder; standard input. */
export async function* textsAt(host: Host, given: string): AsyncGenerator<Given> {
  if (given === '-') {
    yield { id: '-', file: null, text: decode(await host.allOf(host.stdin)), asked: true };
    return;
  }
  yield* guarded(host, below(host, given), given);
}

async function* below(host: Host, given: string): AsyncGenerator<Given> {
  if (!(await host.isFolder(given))) {
    yield await textOf(host, given, true);
    return;
  }
  const folder = host.absolute(given);
  const above = await rulesAbove(host, folder);
  yield* inside(host, given, isIgnored(above, folder, true) ? [] : above);
}

async function* inside(host: Host, folder: string, above: readonly Rules[]): AsyncGenerator<Given> {
  const rules = [...above, ...(await rulesIn(host, host.absolute(folder), '.gitignore'))];
  for (const { name, kind } of await host.entriesOf(folder)) {
    const path = host.join(folder, name);
    if (name.startsWith('.') || name === 'node_modules') continue;
    if (isIgnored(rules, host.absolute(path), kind === 'folder')) continue;
    if (kind === 'folder') yield* guarded(host, inside(host, path, rules), path);
    else if (kind === 'file' && KINDS.test(name)) yield* guarded(host, alone(host, path), path);
  }
}

async function* alone(host: Host, path: string): AsyncGenerator<Given> {
  yield await textOf(host, path, /\.article$/i.test(path));
}

async function textOf(host: Host, file: string, asked: boolean): Promise<Given> {
  return { id: file, file, text: decode(await host.bytesOf(file)), asked };
}

/** The rules of the repository that a folder is in, from its root down to the folder above it; none where it is in none. */
async function rulesAbove(host: Host, folder: string): Promise<Rules[]> {
  const above: string[] = [];
  for (let at = folder; ;) {
    if (await host.isThere(`${at}/.git`)) break;
    const next = at.slice(0, at.lastIndexOf('/'));
    if (next === at || next === '') return [];
    above.unshift((at = next));
  }
  const own = await rulesIn(host, above[0] ?? folder, '.git/info/exclude');
  const found: Rules[] = [...own];
  for (const each of above) found.push(...(await rulesIn(host, each, '.gitignore')));
  return found;
}

async function rulesIn(host: Host, folder: string, name: string): Promise<Rules[]> {
  const file = `${folder}/${name}`;
  if (!(await host.isThere(file))) return [];
  try {
    return [{ folder, rules: makeRules().add(new TextDecoder().decode(await host.bytesOf(file))) }];
  } catch (error) {
    host.say(`${host.shown(file)} could not be read: ${reasonOf(error)}.`);
    return [];
  }
}

/** The nearest rules that say something decide. */
function isIgnored(all: readonly Rules[], path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of [...all].reverse()) {
    // Rules say nothing of the folder that they stand in.
    if (path === folder) continue;
    const { ignored, unignored } = rules.test(`${path.slice(folder.length + 1)}${isFolder ? '/' : ''}`);
    if (ignored || unignored) return ignored;
  }
  return false;
}
