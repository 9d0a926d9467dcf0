// The pictures of the walkthrough, taken from the running extension: media/walkthrough/*.png, in a dark and a light theme.
// node scripts/pictures.mjs
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from './host/cache.mjs';
import { servePackaged } from './host/packaged.mjs';
import { Workbench } from './host/workbench.mjs';

const OUT = path.join(ROOT, 'media/walkthrough');
const NAME = 'sample.article';
const [WIDTH, HEIGHT] = [1200, 760];
const SIDEBAR = { x: 0, y: 36, width: 700, height: 460 };
const EDITOR = { x: 350, y: 36, width: 700, height: 460 };

/** What each picture shows: how to come there, and which part of the window. */
const SHOTS = {
  open: { clip: EDITOR, go: (bench) => bench.goTo(NAME, 'Town votes') },
  async card(bench) {
    await bench.goTo(NAME, 'Owen Strand');
    await bench.hover('Strand');
  },
  quotes: { clip: SIDEBAR, go: (bench) => bench.goTo(NAME, 'Town votes') },
  findings: { clip: { x: 350, y: 290, width: 700, height: 460 }, go: (bench) => bench.openProblems() },
  files: { clip: { x: 500, y: 300, width: 700, height: 460 }, go: (bench) => bench.languageStatus() },
  report: {
    clip: { x: 500, y: 36, width: 700, height: 460 },
    async go(bench) {
      await bench.command('View: Close Panel').catch(() => undefined);
      await bench.command('Says Who: Show Source Report');
      await bench.page.waitForTimeout(2_000);
    },
  },
};

await mkdir(OUT, { recursive: true });
const { url, folder, stop } = await servePackaged('pictures', [path.join(ROOT, 'media', NAME)]);
for (const colorScheme of ['dark', 'light']) {
  const bench = await Workbench.open(url, folder, { width: WIDTH, height: HEIGHT, colorScheme });
  await bench.openFile(NAME);
  await bench.openQuotes();
  // The trained reader's answer, not the rules'.
  await bench.page.waitForTimeout(4_000);
  for (const [name, shot] of Object.entries(SHOTS)) {
    const { go = shot, clip = EDITOR } = shot;
    await go(bench);
    await bench.page.waitForTimeout(500);
    await bench.page.screenshot({ path: path.join(OUT, `${name}-${colorScheme}.png`), clip });
    await bench.page.keyboard.press('Escape');
  }
  await bench.close();
}
stop();
process.exit(0);
