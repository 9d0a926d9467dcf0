// Names found by the rules in documents that may be read. Usage:
//   node scripts/names-dev.mjs CORPUS.jsonl [--digits 2] [--field entities|machineNames] [--errors 40] [--write FILE]
// Prints precision, recall and F1 by kind; with --errors that many wrong or missed names with their surroundings; with --write the analysis as data, names only.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const file = process.argv[2];
const digits = option('digits', null);
const field = option('field', 'entities');
const most = Number(option('errors', 0));
const write = option('write', null);

const folder = mkdtempSync(path.join(tmpdir(), 'names-'));
const bundle = path.join(folder, 'core.mjs');
await build({
  stdin: {
    contents: `export { parse } from './src/text/parse';
      export { layOut } from './src/layout/layout';
      export { readByRules } from './src/reader/rules/read';
      export { gather } from './src/names/gather';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
});
const { parse, layOut, readByRules, gather } = await import(pathToFileURL(bundle).href);
rmSync(folder, { recursive: true });

const KIND = { P: 'person', O: 'organization', L: 'place' };
const kindOf = (type) => KIND[type.charAt(0).toUpperCase()] ?? 'other';
const asked = (id) => !digits || digits.includes(createHash('sha1').update(id).digest('hex')[0]);
const TITLE =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Rev|Sir|Dame|Lord|Lady|President|Vice|Prime|Minister|Secretary|Senator|Governor|Judge|Justice|King|Queen|Prince|Princess|Pope|Chancellor|Ambassador|General|Colonel|Professor|Former|The|the|a|an|[\p{Ll}][\p{L}'’-]*)\.?\s+)+/u;

/** The name as `eval/names.mjs` compares it: without leading titles and a closing possessive. */
function key(text, { start, end }, kind) {
  const words = text.slice(start, end).replace(/['’]s?$/u, '');
  const lead = words.match(TITLE)?.[0].length ?? 0;
  return `${lead < words.length ? start + lead : start}-${start + words.length} ${kind}`;
}

const totals = {};
const errors = [];
const written = [];
let time = 0;
let size = 0;
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const doc = JSON.parse(line);
  if (!asked(doc.id)) continue;
  const text = parse(doc.text);
  const layout = layOut(text);
  const reading = readByRules(text, layout);
  const before = performance.now();
  const { entities } = gather(text, layout, reading);
  time += performance.now() - before;
  size += doc.text.length;
  written.push(JSON.stringify({ id: doc.id, entities }));
  const gold = new Set();
  for (const entity of doc[field]) {
    const kind = kindOf(entity.type);
    if (/^(?:person|loc|org|per|place)/i.test(entity.type) && (!entity.form || entity.form === 'name'))
      gold.add(key(doc.text, entity, kind));
  }
  const found = new Set();
  for (const { kind, mentions } of entities)
    if (kind !== 'other')
      for (const mention of mentions) if (mention.form === 'name') found.add(key(doc.text, mention, kind));
  const at = (name) => (totals[name] ??= { right: 0, found: 0, gold: 0 });
  const show = (mark, each) => {
    const [range, kind] = each.split(' ');
    const [start, end] = range.split('-').map(Number);
    const around = (from, to) => doc.text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
    errors.push(
      `${mark} ${kind.padEnd(12)} ${around(start - 30, start)}[${around(start, end)}]${around(end, end + 30)}`,
    );
  };
  for (const each of gold) {
    at(each.split(' ')[1]).gold++;
    if (found.has(each)) at(each.split(' ')[1]).right++;
    else show('missed', each);
  }
  for (const each of found) {
    at(each.split(' ')[1]).found++;
    if (!gold.has(each)) show('wrong ', each);
  }
}
const sum = { right: 0, found: 0, gold: 0 };
for (const counts of Object.values(totals)) for (const name of Object.keys(sum)) sum[name] += counts[name];
for (const [kind, { right, found, gold }] of [...Object.entries(totals), ['all', sum]]) {
  const figure = (part, whole) => (whole ? (100 * part) / whole : 0).toFixed(1);
  console.log(
    `${kind.padEnd(13)} P ${figure(right, found)}  R ${figure(right, gold)}  F1 ${figure(2 * right, found + gold)}  (${gold} gold)`,
  );
}
console.log(`gathering: ${(size / 1e3 / time).toFixed(1)} MB/s`);
if (write) writeFileSync(write, `${written.join('\n')}\n`);
const step = Math.max(1, Math.floor(errors.length / most));
if (most > 0) for (let at = 0; at < errors.length; at += step) console.log(errors[at]);
