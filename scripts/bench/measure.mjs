// Measures one contender in this process: node measure.mjs NAME SETUP, where SETUP is JSON (see bench.mjs). Prints JSON.
import process from 'node:process';
import { CONTENDERS } from './contenders.mjs';
import { articleMaker, textsOf, versions } from './texts.mjs';

const ARTICLE = 6_000;
const READS = 40;
const EDITS = 60;
const LONG_ARTICLE = 100_000;
const LONG_EDITS = 30;
/** So many first ones are not counted: what runs often has to be compiled. */
const UNCOUNTED = 3;
/** Places of an article that the mouse rests on, from its beginning to its end. */
const PLACES = 500;
/** Given at once in bulk, as the command line does. */
const TOGETHER = { items: 32, characters: 200_000 };

const [name, setup] = [process.argv[2], JSON.parse(process.argv[3])];
const article = await articleMaker(1);
const megabytes = (text) => Buffer.byteLength(text) / 1e6;
const memory = () => process.memoryUsage().rss / 1e6;

/** How long a task takes, in milliseconds: by the clock, or what it costs the processor. */
async function timed(task) {
  const start = performance.now();
  const before = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(before);
  return setup.processor ? (user + system) / 1e3 : performance.now() - start;
}

/** The middle one of some times, and the one that 95 % stay below. */
function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  return { p50: at(0.5), p95: at(0.95) };
}

/** Megabytes a second over batches of the texts, for so long as there is time. */
async function bulk(contender, texts) {
  let read = 0;
  let spent = 0;
  for (let at = 0; at < texts.length && spent < setup.seconds * 1e3;) {
    const batch = [];
    let length = 0;
    while (at < texts.length && batch.length < TOGETHER.items && length < TOGETHER.characters) {
      batch.push(texts[at]);
      length += texts[at++].length;
    }
    spent += await timed(() => contender.readAll(batch));
    read += batch.reduce((sum, text) => sum + megabytes(text), 0);
  }
  return (read / spent) * 1e3;
}

/** How long each text takes once it runs smoothly, for so long as there is time; and of its windows, how many were read. */
async function each(texts, task) {
  const times = [];
  const windows = { all: 0, run: 0 };
  let spent = 0;
  for (const [at, text] of texts.entries()) {
    let told;
    const time = await timed(async () => (told = await task(text)));
    spent += time;
    if (at >= UNCOUNTED) {
      times.push(time);
      windows.all += told?.windows ?? 0;
      windows.run += told?.run ?? 0;
    }
    if (at >= 2 * UNCOUNTED && spent > setup.seconds * 1e3) break;
  }
  const mean = (sum) => sum / times.length;
  return { ...spread(times), windows: mean(windows.all), run: mean(windows.run) };
}

/** How long a card takes in an article. */
async function cardsIn(text) {
  const card = contender.cards(text);
  const places = Array.from({ length: PLACES }, (_, at) => Math.floor((at * text.length) / PLACES));
  return each(places, card);
}

const files = [];
for (const file of setup.files) files.push({ file, texts: await textsOf(file) });
const many = Array.from({ length: 400 }, () => article(ARTICLE));
const first = article(ARTICLE);
const warm = Array.from({ length: READS }, () => article(ARTICLE));
const edited = [...versions(article(ARTICLE), EDITS, 2)];
const longEdited = [...versions(article(LONG_ARTICLE), LONG_EDITS, 3)];

const before = memory();
let contender;
const load = await timed(async () => (contender = await CONTENDERS[name](setup)));
const loaded = memory() - before;
const cold = await timed(() => contender.read(first));
const reads = await each(warm, (text) => contender.read(text));
const edit = (text) => (contender.edit ?? contender.read)(text);
const edits = await each(edited, edit);
const longEdits = await each(longEdited, edit);
const cards = contender.cards && {
  short: await cardsIn(first),
  long: await cardsIn(article(LONG_ARTICLE)),
};
const bulks = [await bulk(contender, many)];
for (const { texts } of files) bulks.push(await bulk(contender, texts));
const most = process.resourceUsage().maxRSS / 1e3 - before;

console.log(
  JSON.stringify({
    about: contender.about,
    load,
    cold,
    warm: reads,
    edits,
    longEdits,
    cards,
    bulks,
    memory: { loaded, most },
  }),
);
process.exit(0);
