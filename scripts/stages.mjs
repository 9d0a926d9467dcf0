// The stages of npm test, in order. Each gives `{ passed, failures }`: how many passed, and a sentence for each that did not.
import { copyFile, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from './host/cache.mjs';
import { run } from './host/run.mjs';
import { samples } from './host/samples.mjs';
import { runBrowserSuite, runHostSuite, workspaceFolder } from './host/suite.mjs';
import { pages } from '../test/pages/pages.mjs';
import { german } from '../test/walk/german.mjs';
import { lastWord } from '../test/walk/last-word.mjs';
import { newcomer } from '../test/walk/newcomer.mjs';
import { panel } from '../test/walk/panel.mjs';
import { restricted } from '../test/walk/restricted.mjs';
import { views } from '../test/walk/views.mjs';
import { walk } from '../test/walk/walk.mjs';
import { makeVsix } from './package.mjs';

const tool = (file, args) =>
  run(process.execPath, [path.join('node_modules', file), ...args], { cwd: ROOT, check: false });

/** Types, lint and form of the sources. */
async function check() {
  const results = await Promise.all([
    tool('typescript/bin/tsc', ['--noEmit']).then((result) => ({ name: 'tsc', ...result })),
    tool('eslint/bin/eslint.js', ['--max-warnings', '0', '.']).then((result) => ({
      name: 'eslint',
      ...result,
    })),
    tool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']).then((result) => ({
      name: 'prettier',
      ...result,
    })),
  ]);
  const failed = results.filter(({ code }) => code !== 0);
  return {
    passed: results.length - failed.length,
    failures: failed.map(({ name, output }) => `${name}\n${output.trim().slice(0, 4000)}`),
  };
}

/** test/unit in plain mocha. */
async function unit() {
  const report = path.join(ROOT, 'out/unit.json');
  await rm(report, { force: true });
  const { output } = await tool('mocha/bin/mocha.js', [
    '--reporter',
    'json',
    '--reporter-option',
    `output=${report}`,
  ]);
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) throw new Error(`mocha did not finish\n${output.trim().slice(-4000)}`);
  const { stats, failures } = JSON.parse(text);
  return {
    passed: stats.passes,
    failures: failures.map(({ fullTitle, err }) => `${fullTitle}: ${err.message}`),
  };
}

/** Our own articles as a newsroom would check its own: what they were written to show is ignored in test/lint/.says-who.json, and nothing else may be warned of. */
async function lint() {
  const folder = await workspaceFolder('lint');
  await copyFile(path.join(ROOT, 'test/lint/.says-who.json'), path.join(folder, '.says-who.json'));
  const args = ['dist/cli.js', 'lint', '--reader', 'rules', '--severity', 'warning', 'out/lint'];
  const { code, output } = await run(process.execPath, args, { cwd: ROOT, check: false });
  const read = Number(/articles: (\d+)/.exec(output)?.[1]);
  if (code === 0 && read === samples().length) return { passed: 1, failures: [] };
  const failures = [
    `${read} articles read of ${samples().length}, exit status ${code}; accept in test/lint/.says-who.json what should be found\n${output.trim()}`,
  ];
  return { passed: 0, failures };
}

/** Every file of the VSIX; what is not listed here is not shipped by accident. */
const SHIPPED = [
  ...[
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'l10n/bundle.l10n.de.json',
    'package.json',
    'package.nls.de.json',
    'package.nls.json',
    'dist/LICENSE-MODEL',
    'dist/NOTICE',
    'dist/cli.js',
    'dist/extension.js',
    'dist/ort-wasm-simd-threaded.wasm',
    'dist/reader.onnx',
    'dist/vocabulary.txt',
    'dist/worker.node.js',
    'dist/worker.web.js',
  ],
  ...[
    'media/icon.png',
    'media/language-configuration.json',
    'media/quotes.svg',
    'media/sample.article',
    ...['card', 'files', 'findings', 'open', 'quotes', 'report'].flatMap((name) =>
      ['dark', 'light'].map((theme) => `media/walkthrough/${name}-${theme}.png`),
    ),
    'syntaxes/article.tmLanguage.json',
    'syntaxes/says-who.schema.json',
  ],
].sort();
const MAX_BYTES = 12 * 1024 * 1024;

/** The VSIX can be made and holds what it should. */
async function packaged() {
  const { files, bytes } = await makeVsix();
  const failures = [
    ...SHIPPED.filter((file) => !files.includes(file)).map((file) => `the VSIX lacks ${file}`),
    ...files
      .filter((file) => !SHIPPED.includes(file))
      .map((file) => `the VSIX holds ${file}, which nobody expects`),
    ...(bytes > MAX_BYTES ? [`the VSIX has ${bytes} bytes, more than ${MAX_BYTES}`] : []),
  ];
  return { passed: failures.length === 0 ? 1 : 0, failures };
}

export const STAGES = {
  check,
  unit,
  lint,
  package: packaged,
  pages,
  host: runHostSuite,
  newcomer,
  walk,
  views,
  'last-word': lastWord,
  panel,
  restricted,
  german,
  browser: runBrowserSuite,
};
