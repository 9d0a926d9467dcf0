// Measures one contender in this process: node measure.mjs NAME SETUP, where SETUP is JSON (see bench.mjs). Prints JSON.
import process from 'node:process';
import { CONTENDERS } from './contenders.mjs';
import { articleMaker, textsOf, versions } from './texts.mjs';

const ARTICLE = 6_000;
const READS = 40;
const EDITS = 60;
/** Given at once in bulk, as the command line does. */
const TOGETHER = { items: 32, characters: 200_000 };

const [name, setup] = [process.argv[2], JSON.parse(process.argv[3])];
const article = await articleMaker(1);
const megabytes = (text) => Buffer.byteLength(text) / 1e6;
const memory = () => process.memoryUsage().rss / 1e6;

async function timed(task) {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** The middle one of some times, and the one that 95 % stay below. */
function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  return { p50: at(0.5), p95: at(0.95) };
}

/** Megabytes a second, by the clock and of the processor's time, over batches of the texts, for so long as there is time. */
async function bulk(contender, texts) {
  let read = 0;
  let clock = 0;
  const before = process.cpuUsage();
  for (let at = 0; at < texts.length && clock < setup.seconds * 1000;) {
    const batch = [];
    let length = 0;
    while (at < texts.length && batch.length < TOGETHER.items && length < TOGETHER.characters) {
      batch.push(texts[at]);
      length += texts[at++].length;
    }
    clock += await timed(() => contender.readAll(batch));
    read += batch.reduce((sum, text) => sum + megabytes(text), 0);
  }
  const { user, system } = process.cpuUsage(before);
  return { clock: (read / clock) * 1e3, processor: (read / (user + system)) * 1e6 };
}

async function times(count, task) {
  const all = [];
  for (let at = 0; at < count; at++) all.push(await timed(() => task(at)));
  return all;
}

const files = [];
for (const file of setup.files) files.push({ file, texts: await textsOf(file) });
const many = Array.from({ length: 400 }, () => article(ARTICLE));
const first = article(ARTICLE);
const warm = Array.from({ length: READS }, () => article(ARTICLE));
const edited = [...versions(article(ARTICLE), EDITS + 5, 2)];

const before = memory();
let contender;
const load = await timed(async () => (contender = await CONTENDERS[name](setup)));
const loaded = memory() - before;
const cold = await timed(() => contender.read(first));
const reads = await times(READS, (at) => contender.read(warm[at]));
const edits = await times(edited.length, (at) => (contender.edit ?? contender.read)(edited[at]));
const bulks = [await bulk(contender, many)];
for (const { texts } of files) bulks.push(await bulk(contender, texts));
const most = process.resourceUsage().maxRSS / 1e3 - before;

console.log(
  JSON.stringify({
    about: contender.about,
    load,
    cold,
    warm: spread(reads.slice(5)),
    edit: spread(edits.slice(5)),
    bulks,
    memory: { loaded, most },
  }),
);
process.exit(0);
