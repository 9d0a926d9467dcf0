// node scripts/reading.mjs [--minutes 60] [--articles 200] [--keys 240]
// An hour of a reader's work in VS Code (the server from npm), by script: somebody types in an article of 100 KB, then opens articles, looks around in
// them, edits, switches and closes. Prints how long the extension host was busy at a time, its memory, and how many exceptions were caught; fails on any.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { articleMaker, numbers } from './bench/texts.mjs';
import { ROOT } from './host/cache.mjs';
import { getServer, writeSettings } from './host/server.mjs';
import { extensionFolder, runInServer } from './host/suite.mjs';
import { build } from './package.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    articles: { type: 'string', default: '200' },
    keys: { type: 'string', default: '240' },
  },
});

/** Writes the articles, of 2 to 12 KB, and the plan that test/reading follows. */
async function writeFolder() {
  const folder = path.join(ROOT, 'out/reading');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const make = await articleMaker(11);
  const random = numbers(12);
  const articles = [];
  for (let at = 0; at < Number(values.articles); at++) {
    articles.push(`article-${at}.txt`);
    await writeFile(path.join(folder, articles[at]), make(2_000 + random() * 10_000));
  }
  await writeFile(path.join(folder, 'long.txt'), make(100_000));
  const plan = { minutes: Number(values.minutes), articles, long: 'long.txt', keys: Number(values.keys) };
  await writeFile(path.join(folder, 'plan.json'), JSON.stringify(plan));
  return folder;
}

await build({ tests: true });
const extension = await extensionFolder('reading-extension', 'reading');
const dataDir = path.join(ROOT, 'out/reading-data');
await rm(dataDir, { recursive: true, force: true });
await writeSettings(dataDir);
const { failures } = await runInServer(await getServer(), {
  extension,
  folder: await writeFolder(),
  dataDir,
});
for (const failure of failures) console.log(`FAILED ${failure}`);
process.exit(failures.length === 0 ? 0 : 1);
