// How well "is this English news prose?" is answered: node scripts/detection.mjs CORPORA [--also FOLDER]… [--show no|yes] [--half a|b] [--digits 2]
// Articles: polnear-train, basil and ieer in CORPORA, by the first hex digit of sha1(id). Non-articles: text files under node_modules,
// /usr/share/doc, the fixtures of the layout tests and any further FOLDER; each content once, in two halves by sha1 of the path
// (the fixtures, all of them seen, in the first).
// --show no: articles (of --digits only) not recognized; --show yes: non-articles (of --half only) taken for news.
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { documents, load } from './core.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    also: { type: 'string', multiple: true, default: [] },
    show: { type: 'string' },
    half: { type: 'string', default: 'a' },
    digits: { type: 'string', default: '2' },
    features: { type: 'boolean', default: false },
  },
});
if (positionals.length !== 1) {
  console.error('usage: detection.mjs CORPORA [--also FOLDER]… [--show no|yes] [--half a|b] [--digits 2]');
  process.exit(2);
}

const { parse } = await load('src/text/parse.ts');
const { judge, layOut } = await load('src/layout/layout.ts');
const { measure } = await load('src/layout/features.ts');
const sha1 = (string) => createHash('sha1').update(string).digest('hex');
const percent = (part, whole) => `${((100 * part) / (whole || 1)).toFixed(2)} %`;

function answer(source) {
  const text = parse(source);
  const judgement = judge(text, layOut(text));
  return { ...judgement, seen: values.features ? measure(text) : undefined };
}

const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
const byCount = (map) =>
  [...map]
    .sort((a, b) => b[1] - a[1])
    .map(([reason, times]) => `${reason} ${times}`)
    .join(', ');
const figures = (seen) =>
  seen
    ? ` ${Object.entries(seen)
        .map(([key, value]) => `${key}=${Number(value.toFixed(4))}`)
        .join(' ')}`
    : '';

console.log('articles                             recognized');
for (const [corpus, setAside] of [
  ['polnear-train', '01'],
  ['basil', '01'],
  ['ieer', '01234567'],
]) {
  const parts = new Map();
  for await (const { id, text } of documents(join(positionals[0], `${corpus}.jsonl`))) {
    const digit = sha1(id)[0];
    const part = setAside.includes(digit) ? 'set aside' : digit === '2' ? 'dev' : 'training';
    const { read, reason, seen } = answer(text);
    const tally = parts.get(part) ?? { all: 0, read: 0, reasons: new Map() };
    tally.all++;
    if (read) tally.read++;
    else count(tally.reasons, reason);
    parts.set(part, tally);
    if (values.show === 'no' && !read && values.digits.includes(digit) && part !== 'set aside')
      console.log(`  ${id} ${reason}${figures(seen)} ${JSON.stringify(text.slice(0, 200))}`);
  }
  for (const [part, { all, read, reasons }] of [...parts].sort())
    console.log(
      `${corpus.padEnd(14)} ${part.padEnd(10)} ${String(read).padStart(5)} of ${String(all).padEnd(5)} ${percent(read, all)}  ${byCount(reasons)}`,
    );
}

const TEXT_FILE =
  /\.(?:txt|md|markdown|rst|log|srt|eml|me)$|^(?:copyright|readme|license|licence|copying|authors|changelog|changes|news|todo|thanks|history|install|bugs|notice|faq|credits)/i;
const LARGEST = 3_000_000;

function* textFiles(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* textFiles(path);
    else if (entry.isFile() && TEXT_FILE.test(basename(path)) && !/\.(?:gz|xz|bz2|js|ts|json)$/.test(path))
      yield path;
  }
}

/** The file's text, cut after 200,000 bytes: the answer depends on its head alone. */
function head(path) {
  if (statSync(path).size <= 200_000) return readFileSync(path, 'utf8');
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(200_000);
  const length = readSync(file, bytes, 0, bytes.length, 0);
  closeSync(file);
  return bytes.toString('utf8', 0, length);
}

const known = new Set();
const halves = { a: new Map(), b: new Map() };
const places = new Map();
const fixtures = 'test/unit/layout/fixtures';
for (const folder of ['node_modules', '/usr/share/doc', fixtures, ...values.also])
  for (const path of textFiles(folder)) {
    if (statSync(path).size > LARGEST) continue;
    const source = head(path);
    const content = sha1(source);
    if (known.has(content)) continue;
    known.add(content);
    const half = folder === fixtures || '01234567'.includes(sha1(path)[0]) ? 'a' : 'b';
    const { read, reason, args, seen } = answer(source);
    count(halves[half], read ? 'news' : reason);
    const place = places.get(folder) ?? { all: 0, read: 0 };
    place.all++;
    if (read) place.read++;
    places.set(folder, place);
    if (values.show === 'yes' && read && values.half.includes(half))
      console.log(`  ${half} ${path} ${JSON.stringify(args)}${figures(seen)}`);
  }

console.log('\nnon-articles         taken for news');
for (const [folder, { all, read }] of places)
  console.log(`${folder.padEnd(20)} ${read} of ${all}  ${percent(read, all)}`);
for (const [half, reasons] of Object.entries(halves)) {
  const all = [...reasons.values()].reduce((sum, each) => sum + each, 0);
  const read = reasons.get('news') ?? 0;
  console.log(
    `${half === 'a' ? 'half tuned on' : 'other half'}: ${read} of ${all}  ${percent(read, all)}   ${byCount(reasons)}`,
  );
}
