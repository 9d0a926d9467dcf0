// Builds what ships (dist/) and, with --tests, what the tests run (out/). Usage: node esbuild.mjs [--watch | --tests]
import { build, context } from 'esbuild';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

const shared = { bundle: true, target: 'es2022', sourcemap: true, logLevel: 'warning' };

/** What is in the VSIX: one bundle for desktop and web, without node's modules; and the command line. */
export const shipped = [
  {
    ...shared,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    minify: true,
    sourcemap: false,
  },
  {
    ...shared,
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'cjs',
    minify: true,
    sourcemap: false,
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** Every `.ts` file below a folder. */
async function filesBelow(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith('.ts')).map((name) => path.join(folder, name));
}

async function tests() {
  const of = async (folder, extra) => ({
    ...shared,
    entryPoints: await filesBelow(folder),
    outdir: `out/${folder}`,
    outbase: folder,
    format: 'cjs',
    ...extra,
  });
  const sets = [
    await of('test/unit', { platform: 'node', packages: 'external' }),
    await of('test/host', {
      entryPoints: ['test/host/index.ts'],
      platform: 'browser',
      external: ['vscode'],
      // Mocha's bundle for browsers would else take the file around it for itself alone, and export over it.
      define: { module: 'undefined', exports: 'undefined' },
    }),
  ];
  return sets.filter((set) => set.entryPoints.length > 0);
}

if (process.argv.includes('--watch')) {
  for (const options of shipped) await (await context(options)).watch();
} else {
  await rm('dist', { recursive: true, force: true });
  await Promise.all(shipped.map((options) => build(options)));
  if (process.argv.includes('--tests')) {
    await rm('out/test', { recursive: true, force: true });
    await Promise.all((await tests()).map((options) => build(options)));
  }
}
