// Pictures of files in VS Code with the packaged extension: the Quotes view, the Problems panel, and a card over the words given.
// node scripts/screenshots.mjs [--out out/screenshots] [--theme dark|light|both] [--size 1280x800] [--scale 1] FILE[#WORDS] …
import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ROOT } from './host/cache.mjs';
import { getServer, installExtension, startServer, writeSettings } from './host/server.mjs';
import { Workbench } from './host/workbench.mjs';
import { build, makeVsix } from './package.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: path.join(ROOT, 'out/screenshots') },
    theme: { type: 'string', default: 'both' },
    size: { type: 'string', default: '1280x800' },
    scale: { type: 'string', default: '1' },
  },
});
if (positionals.length === 0) {
  console.error(
    'usage: screenshots.mjs [--out FOLDER] [--theme dark|light|both] [--size 1280x800] [--scale 1] FILE[#WORDS] …',
  );
  process.exit(2);
}
const shots = positionals.map((each) => {
  const [file, words] = each.split('#');
  return { file, name: path.basename(file), words };
});
const [width, height] = values.size.split('x').map(Number);
const folder = path.join(ROOT, 'out/articles');
const dataDir = path.join(ROOT, 'out/screenshots-data');

for (const each of [folder, dataDir]) await rm(each, { recursive: true, force: true });
for (const { file, name } of shots) await cp(file, path.join(folder, name));
await mkdir(values.out, { recursive: true });
await build();
const { file: vsix } = await makeVsix();
const server = await getServer();
await writeSettings(dataDir, {
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'window.autoDetectColorScheme': true,
});
await installExtension(server, dataDir, vsix);
const { url, stop } = await startServer(server, dataDir);
for (const colorScheme of values.theme === 'both' ? ['dark', 'light'] : [values.theme]) {
  const bench = await Workbench.open(url, folder, {
    width,
    height,
    colorScheme,
    scale: Number(values.scale),
  });
  await bench.openProblems();
  for (const { name, words } of shots) {
    await bench.openFile(name);
    await bench.openQuotes();
    await bench.page.waitForTimeout(1_000);
    if (words) {
      await bench.goTo(name, words);
      const card = await bench.hover(words).catch((error) => error.message);
      console.log(`${name}, ${words}:\n${card.replace(/^/gm, '    ')}`);
    }
    const picture = path.join(values.out, `${path.parse(name).name}-${colorScheme}.png`);
    await bench.screenshot(picture);
    console.log(picture);
    await bench.page.keyboard.press('Escape');
  }
  await bench.close();
}
stop();
process.exit(0);
