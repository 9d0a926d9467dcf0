// What the tests need and the extension does not: npm packages in a folder that git ignores.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './run.mjs';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const CACHE = path.join(ROOT, '.vscode-test');

/**
 * Installs npm packages into a folder of the cache, once for each list of packages; no install script of theirs is run.
 * `finish(folder)` does what else has to be done before the folder can be used. Gives the folder.
 */
export async function cached(name, packages, finish = async () => {}) {
  const folder = path.join(CACHE, name);
  const stamp = path.join(folder, 'ready');
  const wanted = packages.join(' ');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return folder;
  console.log(`  fetching ${wanted} (once)`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  await npm(['install', '--prefix', folder, ...quiet, ...packages], { cwd: folder });
  await finish(folder);
  await writeFile(stamp, wanted);
  return folder;
}
