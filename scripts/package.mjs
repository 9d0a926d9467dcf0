// npm run package: builds and makes says-who.vsix.
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ROOT } from './host/cache.mjs';
import { run } from './host/run.mjs';

/** Builds dist/ (with `tests`: out/test too). */
export function build({ tests = false } = {}) {
  return run(process.execPath, ['esbuild.mjs', ...(tests ? ['--tests'] : [])], { cwd: ROOT });
}

/** vsce in a process of its own: it ends the one that it runs in when something is wrong. */
const vsce = (...args) => run(process.execPath, ['node_modules/@vscode/vsce/vsce', ...args], { cwd: ROOT });

/** What the VSIX holds, as paths in the repository. */
export async function shippedFiles() {
  const { output } = await vsce('ls', '--no-dependencies');
  return output.trim().split(/\r?\n/).sort();
}

/** Makes the VSIX of what is built: `{ file, files, bytes }`. */
export async function makeVsix() {
  const file = path.join(ROOT, 'says-who.vsix');
  await rm(file, { force: true });
  await vsce('package', '--no-dependencies', '--out', file);
  return { file, files: await shippedFiles(), bytes: (await stat(file)).size };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build();
  const { file, files, bytes } = await makeVsix();
  for (const each of files) console.log(`  ${each}`);
  console.log(
    `${path.relative(process.cwd(), file)}: ${files.length} files, ${(bytes / 1024).toFixed(0)} KB`,
  );
}
