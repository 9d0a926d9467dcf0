// The README's recordings, made by driving the packaged extension on the sample article: media/recordings/*.png (animated).
// node scripts/recordings.mjs [NAME …]
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from './host/cache.mjs';
import { Film } from './host/film.mjs';
import { servePackaged } from './host/packaged.mjs';
import { Workbench } from './host/workbench.mjs';

const OUT = path.join(ROOT, 'media/recordings');
const NAME = 'sample.article';
const SIZE = { width: 960, height: 640 };
const MAX_BYTES = 1.5 * 1024 * 1024;
const READ = 2_600;

/** Rests the mouse on words of the text until their card is up. */
async function card(bench, film, words) {
  const box = await bench.boxOf(words);
  await film.move({ x: box.x - 3, y: box.y + 2 });
  await bench.hover(words);
  film.at = box;
  await film.draw();
  await film.hold(READ);
  await bench.page.keyboard.press('Escape');
}

/** What each shows: what it says and does. The article is open, and nothing else. */
const FILMS = {
  async reading(bench, film) {
    await film.say('Rest the mouse on a name');
    await film.hold(1_200);
    await card(bench, film, 'Owen Strand');
    await film.say('… on “he”: who is meant, and why');
    await card(bench, film, '” he ');
    await film.say('… on a quotation: who speaks');
    await card(bench, film, 'Sooner or later');
    await film.say('A border: nobody is shown to have said it');
    await card(bench, film, 'They vote at midnight');
    await film.hold(800);
  },
  async quotes(bench, film) {
    await film.say('Says Who, in the activity bar: every quotation by its speaker');
    await film.hold(1_000);
    await film.click(bench.page.locator('.activitybar [aria-label^="Says Who"]').first());
    await bench.until('rows are listed', async () => (await bench.quotes()).length > 3);
    await film.hold(READ);
    await film.say('A click goes to its place');
    for (const words of ['Nobody asks me', 'We are spending']) {
      await film.click(bench.rows().filter({ hasText: words }).first());
      await bench.page.waitForTimeout(600);
      await film.hold(1_800);
    }
    await film.hold(600);
  },
  async findings(bench, film) {
    await bench.openProblems();
    await film.say('Findings: facts about attribution');
    await film.hold(1_500);
    await film.click(bench.page.locator('.markers-panel .monaco-list-row', { hasText: 'Critics' }).first());
    await bench.page.waitForTimeout(600);
    await film.hold(READ);
    await film.say('Ctrl+. settles one for good');
    // Into the text, where the quick fixes are.
    await bench.page.keyboard.press('Enter');
    await bench.cursorAt((await bench.place(NAME, 'Critics')).line);
    await bench.page.waitForTimeout(600);
    await bench.page.keyboard.press('Control+.');
    const menu = bench.page.locator('.action-widget .monaco-list-row', { hasText: 'Ignore' });
    await menu.first().waitFor();
    await film.hold(READ);
    await film.click(menu.first());
    await bench.until('it is gone', async () =>
      (await bench.problems()).every((row) => !/Critics/.test(row)),
    );
    await film.hold(READ);
  },
  async report(bench, film) {
    await film.say('The source report: who speaks where');
    await film.hold(1_000);
    await film.click(bench.page.locator('.editor-actions [aria-label^="Show Source Report"]').first());
    const report = await bench.report();
    await bench.page.waitForTimeout(1_200);
    await film.hold(READ);
    await film.say('A click on a paragraph goes to it');
    for (const at of [9, 4]) {
      await film.click(report.locator('a[data-paragraph]').nth(at));
      await bench.page.waitForTimeout(900);
      await film.hold(1_800);
    }
    await film.say('Save it as one HTML file, Markdown or CSV');
    await film.hold(READ);
  },
};

await mkdir(OUT, { recursive: true });
const chosen = process.argv.slice(2);
const { url, folder, stop } = await servePackaged('recordings', [path.join(ROOT, 'media', NAME)]);
for (const [name, act] of Object.entries(FILMS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const bench = await Workbench.open(url, folder, { ...SIZE, colorScheme: 'light' });
  await bench.openFile(NAME);
  await bench.until('it is read', async () =>
    /Read by the trained reader/.test(await bench.languageStatus()),
  );
  await bench.command('View: Close Primary Side Bar').catch(() => undefined);
  await bench.page.mouse.move(5, 5);
  const film = new Film(bench.page);
  await film.begin();
  await act(bench, film);
  const picture = film.picture();
  const file = path.join(OUT, `${name}.png`);
  await writeFile(file, picture);
  console.log(
    `${path.relative(ROOT, file)}: ${film.frames.length} frames, ${(picture.length / 1024).toFixed(0)} KB`,
  );
  if (picture.length > MAX_BYTES) throw new Error('that is too large for a README');
  await bench.close();
}
stop();
process.exit(0);
