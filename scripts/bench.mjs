// npm run bench -- [--only NAME]… [--seconds 6] [--processor] [--native FOLDER] [--dist dist] [FILE.jsonl|FILE.txt]…
// How fast and how big: our readers beside compromise and wink-nlp, on the same texts, each in a process of its own. Prints a table in Markdown.
// Texts are made of the paragraphs of test/articles; each FILE is read in bulk as well. --native: where onnxruntime-node is installed.
// --seconds: what each figure may take. --processor: times are the processor's and not the clock's, for a machine that has other work to do.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs, promisify } from 'node:util';
import { bundle } from './core.mjs';
import { CONTENDERS } from './bench/contenders.mjs';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', multiple: true },
    seconds: { type: 'string', default: '6' },
    processor: { type: 'boolean', default: false },
    native: { type: 'string', default: '.' },
    dist: { type: 'string', default: 'dist' },
  },
});

const folder = await mkdtemp(path.join(os.tmpdir(), 'says-who-'));
const core = path.join(folder, 'core.mjs');
const { dist, native, processor } = values;
const setup = { core, dist, native, processor, seconds: Number(values.seconds), files };
const results = [];
const without = [];
try {
  await bundle(core, [
    'src/article.ts',
    'src/reader/model/engine.ts',
    'src/reader/model/tagger.ts',
    'src/cli/native.ts',
    'src/catalogue.ts',
    'src/editor/shown.ts',
    'src/editor/hover/card.ts',
  ]);
  for (const name of Object.keys(CONTENDERS)) {
    if (values.only && !values.only.includes(name)) continue;
    if (name === 'model, native' && !installed('onnxruntime-node')) {
      without.push(`${name}: onnxruntime-node is not installed`);
      continue;
    }
    try {
      const args = ['scripts/bench/measure.mjs', name, JSON.stringify(setup)];
      const { stdout } = await promisify(execFile)(process.execPath, args);
      results.push({ name, ...JSON.parse(stdout) });
    } catch (error) {
      without.push(`${name}: ${/\w*Error.*/.exec(error.stderr ?? '')?.[0] ?? error.message}`);
    }
  }
} finally {
  await rm(folder, { recursive: true });
}

function installed(name) {
  try {
    return createRequire(path.resolve(values.native, 'any')).resolve(name);
  } catch {
    return null;
  }
}

const short = (number) =>
  number < 10 ? number.toFixed(number < 0.1 ? 3 : number < 1 ? 2 : 1) : number.toFixed(0);
const pair = ({ p50, p95 }) => `${short(p50)} / ${short(p95)}`;
const columns = [
  ['', ({ name }) => name],
  ['load, ms', ({ load }) => short(load)],
  ['article of 6 KB, ms: first', ({ cold }) => short(cold)],
  ['then p50 / p95', ({ warm }) => pair(warm)],
  ['an edit in it, ms: p50 / p95', ({ edits }) => pair(edits)],
  ['an edit in 100 KB, ms: p50 / p95', ({ longEdits }) => pair(longEdits)],
  ['bulk, MB/s', ({ bulks }) => short(bulks[0])],
  ...files.map((file, at) => [`${path.basename(file)}, MB/s`, ({ bulks }) => short(bulks[at + 1])]),
  ['memory, MB: loaded', ({ memory }) => memory.loaded.toFixed(0)],
  ['at most', ({ memory }) => memory.most.toFixed(0)],
];
const row = (cells) => `| ${cells.join(' | ')} |`;
console.log(row(columns.map(([title]) => title)));
console.log(row(columns.map(() => '---')));
for (const result of results) console.log(row(columns.map(([, cell]) => cell(result))));
const again = results.find(({ edits }) => edits.windows > 0);
const cards = results.find((each) => each.cards)?.cards;
if (cards)
  console.log(
    `\nA card of a hover, ms, p50 / p95: ${pair(cards.short)} in 6 KB, ${pair(cards.long)} in 100 KB.`,
  );
const windows = ({ run, windows: all }) => `${run.toFixed(1)} of ${all.toFixed(1)}`;
if (again)
  console.log(
    `\nWindows that the network reads again at an edit, on average: ${windows(again.edits)} in 6 KB, ${windows(again.longEdits)} in 100 KB.`,
  );
console.log(`
Node ${process.versions.node}, ${os.cpus()[0]?.model.trim()}, one thread each; times are ${processor ? 'what the processor was at it' : 'by the clock'}; load average ${os.loadavg()[0].toFixed(1)} on ${os.cpus().length} cores.
Engines: ${results.map(({ about }) => about).join(', ')}.${without.map((each) => `\nLeft out: ${each}.`).join('')}
`);
