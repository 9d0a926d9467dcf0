// Pictures of everything that Says Who shows of an article, each in four themes: to be looked at before a change of the interface is called done.
// node scripts/surfaces.mjs [--out out/surfaces] [--theme dark]… [--only quotes-order]… [FILE#PERSON#PRONOUN#QUOTATION …]
// The words say over what the cards come up: a name, a pronoun with the words behind it, words of a quotation.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ROOT } from './host/cache.mjs';
import { servePackaged } from './host/packaged.mjs';
import { Workbench } from './host/workbench.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: path.join(ROOT, 'out/surfaces') },
    theme: { type: 'string', multiple: true },
    only: { type: 'string', multiple: true },
  },
});
const OURS = 'test/articles/01-ferry-wire.txt#Daniel Marsh#He is not#no alarm before we';
const articles = (positionals.length > 0 ? positionals : [OURS]).map((given) => {
  const [file, person, pronoun, quotation] = given.split('#');
  return { file, name: path.basename(file), person, pronoun, quotation };
});
const THEMES = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  contrast: 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
};

const sidebar = (bench, title) =>
  bench.page.locator('.sidebar .pane', { has: bench.page.locator('h3.title', { hasText: title }) });
async function group(bench, by) {
  await bench.command('Says Who: Group Quotes');
  await bench.page.locator('.quick-input-list .monaco-list-row', { hasText: by }).first().click();
}
/** A card over a place, the cursor there too. */
async function card(bench, { name }, words, over = words) {
  if (!words) return;
  await bench.goTo(name, words);
  await bench.hover(over).catch((error) => console.log(error.message));
}

/** How to come to each, from the one before; `settings` are those while it is shown. */
const SURFACES = {
  quotes: { go: (bench) => bench.openQuotes() },
  'quotes-type': { go: (bench) => group(bench, 'Kind of source') },
  async 'quotes-order'(bench) {
    await group(bench, 'Order in the text');
    await bench.command('Says Who: List Reported Words Too');
  },
  async 'quotes-tooltip'(bench) {
    await bench.command('Says Who: List Quotes Only');
    await group(bench, 'Speaker');
    await bench.rows().nth(1).hover();
    await bench.page.waitForTimeout(1_500);
  },
  async names(bench, { person }) {
    await bench.page.mouse.move(5, 5);
    await sidebar(bench, 'Names')
      .locator('.monaco-list-row', { hasText: person?.split(' ').at(-1) ?? '' })
      .first()
      .click();
  },
  'card-person': (bench, article) => card(bench, article, article.person),
  'card-pronoun': (bench, article) =>
    card(bench, article, article.pronoun, `${article.pronoun?.split(' ')[0]} `),
  'card-quotation': (bench, article) => card(bench, article, article.quotation),
  async highlights(bench, { name, person }) {
    await bench.page.mouse.move(5, 5);
    await bench.page.keyboard.press('Escape');
    if (person) await bench.goTo(name, person);
  },
  hints: { settings: { 'saysWho.hints': true } },
  'no-marks': { settings: { 'saysWho.marking': false } },
  async outline(bench) {
    await bench.command('Explorer: Focus on Outline View');
    await bench.page.waitForTimeout(1_000);
  },
  async problems(bench) {
    await bench.openQuotes();
    await bench.openProblems();
  },
  'findings-in-text': { settings: { 'saysWho.findings': 'text' } },
  async report(bench) {
    await bench.page.keyboard.press('Control+J');
    await bench.command('Says Who: Show Source Report');
    await bench.report();
  },
  async 'report-below'(bench) {
    const report = await bench.report();
    for (const each of await report.locator('details').all())
      await each.evaluate((node) => (node.open = true));
    await report.locator('ul.declined, h2:last-of-type').first().scrollIntoViewIfNeeded();
  },
  async walkthrough(bench) {
    await bench.command('View: Close All Editor Groups');
    await bench.command('Welcome: Open Walkthrough');
    await bench.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Read an article with Says Who' })
      .first()
      .click();
    await bench.page.locator('.gettingStartedContainer').first().waitFor();
  },
};

const { url, folder, settings, stop } = await servePackaged(
  'surfaces',
  articles.map(({ file }) => file),
);
for (const theme of values.theme ?? Object.keys(THEMES)) {
  const look = { 'workbench.colorTheme': THEMES[theme], 'window.autoDetectColorScheme': false };
  for (const article of articles) {
    const out = path.join(values.out, path.parse(article.name).name);
    await mkdir(out, { recursive: true });
    await settings(look);
    const bench = await Workbench.open(url, folder, { width: 1280, height: 900 });
    await bench.openFile(article.name);
    await bench.openQuotes();
    // The trained reader's answer, not the rules'.
    await bench.page.waitForTimeout(4_000);
    for (const [surface, given] of Object.entries(SURFACES)) {
      const { go = async () => undefined, settings: more } =
        typeof given === 'function' ? { go: given } : given;
      if (more) await settings({ ...look, ...more });
      await go(bench, article).catch((error) => console.log(`${surface}: ${error.message}`));
      await bench.page.waitForTimeout(more ? 1_500 : 500);
      if (!values.only || values.only.includes(surface))
        await bench.screenshot(path.join(out, `${surface}-${theme}.png`));
      if (more) await settings(look);
    }
    await bench.close();
  }
}
stop();
process.exit(0);
