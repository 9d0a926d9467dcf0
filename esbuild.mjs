// Builds what ships (dist/) and, with --tests, what the tests run (out/). Usage: node esbuild.mjs [--watch | --tests]
// To try another model: SAYS_WHO_MODEL=other.onnx (and SAYS_WHO_VOCABULARY=other.txt) takes the place of the one in src/reader/models.
import { build, context } from 'esbuild';
import { access, copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

const shared = { bundle: true, target: 'es2022', sourcemap: true, logLevel: 'warning' };

/** The workers hold what runs the model, and in their CommonJS nothing that asks where it lies. */
const worker = {
  ...shared,
  platform: 'browser',
  minify: true,
  sourcemap: false,
  define: { 'import.meta.url': '"file:///says-who.js"' },
};

/** What is in the VSIX: one bundle for desktop and web, without node's modules; their workers; and the command line. */
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
    ...worker,
    entryPoints: ['src/editor/worker.node.ts'],
    outfile: 'dist/worker.node.js',
    format: 'cjs',
    external: ['node:*'],
  },
  {
    ...worker,
    entryPoints: ['src/editor/worker.web.ts'],
    outfile: 'dist/worker.web.js',
    format: 'iife',
  },
  {
    ...shared,
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    // What a package has for Node may ask for its other files by their paths, and those are not in the bundle.
    mainFields: ['module', 'main'],
    format: 'cjs',
    minify: true,
    sourcemap: false,
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** The trained reader's files, which are read when the first article is open; without them texts are read by rules. */
const MODEL_FILES = {
  'dist/reader.onnx': process.env.SAYS_WHO_MODEL ?? 'src/reader/models/reader.onnx',
  'dist/vocabulary.txt': process.env.SAYS_WHO_VOCABULARY ?? 'src/reader/models/vocabulary.txt',
  'dist/NOTICE': 'src/reader/models/NOTICE',
  'dist/LICENSE-MODEL': 'src/reader/models/LICENSE',
  'dist/ort-wasm-simd-threaded.wasm': 'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
};

async function copyModel() {
  await mkdir('dist', { recursive: true });
  for (const [to, from] of Object.entries(MODEL_FILES)) {
    const found = await access(from).then(
      () => true,
      () => false,
    );
    if (found) await copyFile(from, to);
    else console.warn(`there is no ${from}: what is built reads by rules alone`);
  }
}

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
    await of('test/reading', {
      entryPoints: ['test/reading/index.ts'],
      platform: 'browser',
      external: ['vscode'],
    }),
  ];
  return sets.filter((set) => set.entryPoints.length > 0);
}

if (process.argv.includes('--watch')) {
  await copyModel();
  for (const options of shipped) await (await context(options)).watch();
} else {
  await rm('dist', { recursive: true, force: true });
  await Promise.all([copyModel(), ...shipped.map((options) => build(options))]);
  if (process.argv.includes('--tests')) {
    await rm('out/test', { recursive: true, force: true });
    await Promise.all((await tests()).map((options) => build(options)));
  }
}
