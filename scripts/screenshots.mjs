// Pictures of files in VS Code with the packaged extension: the Quotes view, the Problems panel, and a card over the words given.
// With --opening SECONDS, of each file as it opens too: a picture for each time that the window's look changes, named by milliseconds.
// node scripts/screenshots.mjs [--opening 0] [--out out/screenshots] [--theme dark|light|contrast|contrast-light|both|all]
//   [--size 1280x800] [--scale 1] [--command TITLE] FILE[#WORDS] …
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ROOT } from './host/cache.mjs';
import { servePackaged } from './host/packaged.mjs';
import { Workbench } from './host/workbench.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: path.join(ROOT, 'out/screenshots') },
    theme: { type: 'string', default: 'both' },
    size: { type: 'string', default: '1280x800' },
    scale: { type: 'string', default: '1' },
    opening: { type: 'string', default: '0' },
    command: { type: 'string', multiple: true, default: [] },
  },
});
if (positionals.length === 0) {
  console.error(
    'usage: screenshots.mjs [--out FOLDER] [--theme dark|light|contrast|contrast-light|both|all] [--size 1280x800] [--scale 1] FILE[#WORDS] …',
  );
  process.exit(2);
}
const THEMES = { both: ['dark', 'light'], all: ['dark', 'light', 'contrast', 'contrast-light'] };
const shots = positionals.map((each) => {
  const [file, words] = each.split('#');
  return { file, name: path.basename(file), words };
});
const [width, height] = values.size.split('x').map(Number);

/** Pictures of what changes in the window for some seconds. */
async function record(page, seconds, nameAt) {
  const began = Date.now();
  let last = null;
  for (let at = 0; at < 1000 * seconds; at = Date.now() - began) {
    const picture = await page.screenshot();
    if (!last?.equals(picture)) await writeFile(nameAt(at), picture);
    last = picture;
  }
}

await mkdir(values.out, { recursive: true });
const { url, folder, stop } = await servePackaged(
  'screenshots-of',
  shots.map(({ file }) => file),
);
for (const theme of THEMES[values.theme] ?? [values.theme]) {
  const bench = await Workbench.open(url, folder, {
    width,
    height,
    colorScheme: theme.endsWith('light') ? 'light' : 'dark',
    contrast: theme.startsWith('contrast'),
    scale: Number(values.scale),
  });
  await bench.openProblems();
  for (const { name, words } of shots) {
    const opening = Number(values.opening);
    if (opening > 0) await bench.openSidebar();
    await bench.openFile(name);
    if (opening > 0) {
      const nameAt = (at) =>
        path.join(values.out, `${path.parse(name).name}-${theme}-${String(at).padStart(5, '0')}.png`);
      await record(bench.page, opening, nameAt);
    }
    await bench.openQuotes();
    for (const title of values.command) await bench.command(title);
    await bench.page.waitForTimeout(1_000);
    if (words) {
      await bench.goTo(name, words);
      const card = await bench.hover(words).catch((error) => error.message);
      console.log(`${name}, ${words}:\n${card.replace(/^/gm, '    ')}`);
    }
    const picture = path.join(values.out, `${path.parse(name).name}-${theme}.png`);
    await bench.screenshot(picture);
    console.log(picture);
    await bench.page.keyboard.press('Escape');
  }
  await bench.close();
}
stop();
process.exit(0);
