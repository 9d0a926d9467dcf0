// npm run package: builds and makes says-who.vsix.
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles } from '@vscode/vsce';
import { ROOT } from './host/cache.mjs';
import { run } from './host/run.mjs';

/** Builds dist/ (with `tests`: out/test too). */
export function build({ tests = false } = {}) {
  return run(process.execPath, ['esbuild.mjs', ...(tests ? ['--tests'] : [])], { cwd: ROOT });
}

/** Makes the VSIX of what is built: `{ file, files, bytes }`. */
export async function makeVsix() {
  const file = path.join(ROOT, 'says-who.vsix');
  await rm(file, { force: true });
  await createVSIX({ cwd: ROOT, packagePath: file, dependencies: false });
  const files = (await listFiles({ cwd: ROOT, dependencies: false })).map((each) =>
    each.replaceAll('\\', '/'),
  );
  return { file, files: files.sort(), bytes: (await stat(file)).size };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build();
  const { file, files, bytes } = await makeVsix();
  for (const each of files) console.log(`  ${each}`);
  console.log(
    `${path.relative(process.cwd(), file)}: ${files.length} files, ${(bytes / 1024).toFixed(0)} KB`,
  );
}
