// node scripts/bench/kept.mjs
// What it costs to know what is ignored, by how much is: 10, 1,000 and 10,000 entries in a .says-who.json, about many articles or all about the one that is read.
// Prints a table in Markdown.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { bundle } from '../core.mjs';
import { articleMaker } from './texts.mjs';

const COUNTS = [10, 1_000, 10_000];
const ARTICLES = 300;
const FILE = 'stories/0.txt';
const BATCHES = 40;
const BATCH = 100;

const folder = await mkdtemp(path.join(os.tmpdir(), 'says-who-'));
const core = path.join(folder, 'core.mjs');
try {
  await bundle(core, [
    'src/article.ts',
    'src/kept/keys.ts',
    'src/kept/match.ts',
    'src/kept/read.ts',
    'src/kept/write.ts',
  ]);
  await measure(await import(pathToFileURL(core).href));
} finally {
  await rm(folder, { recursive: true });
}

async function measure({ analyze, keysOfFindings, indexOf, levelOf, read, write }) {
  const { text, findings } = analyze((await articleMaker(1))(6_000));
  const columns = [
    'entries',
    'about',
    'KB',
    'read anew, ms',
    'one more written, ms',
    'looked up in an analysis, µs: first',
    'then',
  ];
  const row = (cells) => console.log(`| ${cells.join(' | ')} |`);
  row(columns);
  row(columns.map(() => '---'));
  for (const about of ['many articles', 'this article']) {
    for (const count of COUNTS) {
      const fileOf = (at) => (about === 'this article' ? FILE : `stories/${at % ARTICLES}.txt`);
      const ignored = Array.from({ length: count }, (_, at) => ({
        ...{ file: fileOf(at), code: 'source/vague' },
        sentence: `Critics of plan ${at} say that it comes too late for the town and its people.`,
      }));
      const kept = JSON.stringify({ version: 1, ignored }, null, 1);
      const more = {
        list: 'ignored',
        file: FILE,
        code: 'source/vague',
        sentence: 'One more.',
        occurrence: 1,
      };
      // Another text each time: the last one is remembered.
      let times = 0;
      const known = () => indexOf(read(kept + ' '.repeat(++times)).kept);
      /** What the editor and the command line do with the findings of every analysis. */
      const lookUp = (index) => {
        const judged = index.about(FILE);
        const keys = keysOfFindings(text, findings);
        return findings.filter(
          ({ code, severity }, at) =>
            levelOf(code, severity, {}, index.severity) !== 'off' && !judged.ignores(code, keys[at]),
        );
      };
      lookUp(known());
      const fresh = Array.from({ length: 5 }, () => known());
      const index = fresh[0];
      const first = middle(fresh.map((each) => timed(() => lookUp(each))));
      const then = middle(Array.from({ length: BATCHES }, () => timed(() => lookUp(index), BATCH)));
      const reads = middle(Array.from({ length: 7 }, () => timed(known)));
      const writes = middle(
        Array.from({ length: 3 }, () => timed(() => write(kept, { add: [more], remove: [] }))),
      );
      const micro = (ms) => (ms * 1e3).toFixed(0);
      row([
        count.toLocaleString('en'),
        about,
        (Buffer.byteLength(kept) / 1e3).toFixed(0),
        reads.toFixed(1),
        writes.toFixed(1),
        micro(first),
        micro(then),
      ]);
    }
  }
  console.log(
    `\nAn article of 6 KB with ${findings.length} findings; Node ${process.versions.node}, ${os.cpus()[0]?.model.trim()}; times are what the processor was at it; load average ${os.loadavg()[0].toFixed(1)} on ${os.cpus().length} cores.`,
  );
}

/** How long the processor is at a task, in milliseconds; the mean of so many times, where one is too short to be counted. */
function timed(task, times = 1) {
  const before = process.cpuUsage();
  for (let at = 0; at < times; at++) task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3 / times;
}

/** The middle one of some times. */
function middle(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}
