// What the side bar and the text show of an article, as a person sees it and works with it: each step is a wish of such readers.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { articleMaker } from '../../scripts/bench/texts.mjs';
import { Workbench } from '../../scripts/host/workbench.mjs';
import { expect, serveInstalled, take } from './take.mjs';

const FERRY = '01-ferry-wire.txt';
const LONG = 'long.txt';
/** Long enough that the trained reader is at it for seconds. */
const LONG_LENGTH = 300_000;

const section = (bench, title) =>
  bench.page.locator('.sidebar .pane', { has: bench.page.locator('h3.title', { hasText: title }) });
const rowsOf = (bench, title) => section(bench, title).locator('.monaco-list-row');
/** The rows of a view as they read: the label, and behind it what is told of it. */
const rows = (bench, title = 'Quotes') =>
  rowsOf(bench, title).evaluateAll((all) =>
    all.map((row) =>
      ['.label-name', '.label-description']
        .map((part) => row.querySelector(part)?.textContent.replaceAll('\u00a0', ' ') ?? '')
        .join(' | '),
    ),
  );
const lists = (bench, pattern, title) =>
  bench.until(`${title ?? 'Quotes'} lists ${pattern}`, async () =>
    (await rows(bench, title)).some((row) => pattern.test(row)),
  );
/** Chooses an entry of a list that a command opens. */
async function choose(bench, command, entry) {
  await bench.command(command);
  await bench.page.locator('.quick-input-list .monaco-list-row', { hasText: entry }).first().click();
}
const button = (bench, title) => section(bench, 'Quotes').locator(`.pane-header a[aria-label^="${title}"]`);

/* global document, getComputedStyle */
/** How words stand in the text: the colour behind them, the kind of their lower border, their weight. */
async function lookOf(bench, words) {
  const { x, y } = await bench.boxOf(words);
  return bench.page.evaluate(
    ([left, top]) => {
      const over = [...document.querySelectorAll('.editor-instance .view-overlays .cdr')]
        .filter((each) => {
          const box = each.getBoundingClientRect();
          return box.left <= left && left <= box.right && box.top <= top && top <= box.bottom;
        })
        .map((each) => getComputedStyle(each));
      const text = document
        .elementsFromPoint(left, top)
        .find((each) => each.closest('.view-line') && each.tagName === 'SPAN');
      return {
        tint: over
          .map(({ backgroundColor }) => backgroundColor)
          .filter((each) => each !== 'rgba(0, 0, 0, 0)'),
        line: over.map(({ borderBottomStyle }) => borderBottomStyle).filter((each) => each !== 'none'),
        weight: text && getComputedStyle(text).fontWeight,
      };
    },
    [x, y],
  );
}

const STEPS = {
  async 'who said what is listed by speaker, with the share of the quoted words'(bench) {
    await bench.openFile(FERRY);
    await bench.openQuotes();
    await bench.until('the trained reader has read it', async () =>
      /Read by the trained reader/.test(await bench.languageStatus()),
    );
    await bench.page.mouse.move(5, 5);
    await lists(bench, /^Imogen Pell \| \d+ · \d+ %$/);
  },
  async 'each quote tells its line, and by what way it came'(bench) {
    await lists(bench, /It would be wrong to guess.* \| line 12 · told reporters$/);
    await lists(bench, /There was no loss of power.* \| line 16 · in a telephone interview$/);
  },
  async 'who declined to comment is a group; a click goes to the place'(bench) {
    await lists(bench, /^Declined to comment/);
    await rowsOf(bench, 'Quotes').filter({ hasText: 'declined to say whether' }).first().click();
    await bench.cursorAt((await bench.place(FERRY, 'declined to say')).line);
  },
  async 'reported words are listed too, where asked for'(bench) {
    await bench.command('Says Who: List Reported Words Too');
    await lists(bench, /an inquiry would look at why.* \| line 12 · reported$/);
    await bench.command('Says Who: List Quotes Only');
    await bench.until('they are gone', async () => !(await rows(bench)).some((row) => /reported$/.test(row)));
  },
  async 'in order of the text it is one list'(bench) {
    await choose(bench, 'Says Who: Group Quotes', 'Order in the text');
    await bench.until('the first quote is the first row', async () =>
      /^Imogen Pell: .We felt a long scrape/.test((await rows(bench))[0] ?? ''),
    );
  },
  async 'by kind of source, named ones apart from others'(bench) {
    await choose(bench, 'Says Who: Group Quotes', 'Kind of source');
    await lists(bench, /^Named \| \d/);
    await choose(bench, 'Says Who: Group Quotes', 'Speaker');
    await lists(bench, /^Imogen Pell/);
  },
  async 'typed words filter the list; a button in its head clears them'(bench) {
    await bench.command('Says Who: Filter Quotes');
    await bench.page.locator('.quick-input-widget input').fill('marsh alarm');
    await bench.page.keyboard.press('Enter');
    await bench.until('one quote is left', async () => {
      const left = await rows(bench);
      return left.length === 2 && /There was no loss of power/.test(left[1]);
    });
    expect(await section(bench, 'Quotes').innerText(), /“marsh alarm”: 1 of \d+/);
    await section(bench, 'Quotes').hover();
    await button(bench, 'Clear the Filter').click();
    await lists(bench, /^Imogen Pell/);
  },
  async 'the row of the quote under the cursor is selected, the focus stays in the text'(bench) {
    await bench.goTo(FERRY, 'They know that sandbar');
    await bench.page
      .locator('.sidebar .monaco-list-row.selected', { hasText: 'The fishermen deserve' })
      .waitFor();
    if ((await bench.page.locator('.editor-instance .monaco-editor.focused').count()) === 0)
      throw new Error('the focus has left the text');
  },
  async 'the next quote, and the one before, by a key'(bench) {
    await bench.goTo(FERRY, 'refund every passenger');
    await bench.page.keyboard.press('Alt+P');
    await bench.cursorAt((await bench.place(FERRY, 'The fishermen deserve')).line);
    await bench.page.keyboard.press('Alt+P');
    await bench.cursorAt((await bench.place(FERRY, 'That warning was clear')).line);
    await bench.page.keyboard.press('Alt+N');
    await bench.cursorAt((await bench.place(FERRY, 'The fishermen deserve')).line);
  },
  async 'a quote is copied by the key that copies'(bench) {
    await rowsOf(bench, 'Quotes').filter({ hasText: 'That warning was clear' }).first().click();
    await bench.page.keyboard.press('Control+C');
    const held = () => bench.page.evaluate(() => navigator.clipboard.readText());
    await bench.until('it is copied', async () => /^“That warning was clear/.test(await held()));
    await rowsOf(bench, 'Quotes').filter({ hasText: 'It would be wrong' }).first().click();
    await bench.cursorAt((await bench.place(FERRY, 'It would be wrong')).line);
    await bench.command('Says Who: Copy Quote as Markdown');
    await bench.until('with who, how and where', async () =>
      /^> “It would be wrong[^]*— Helen Marsh, \w*\s?Minister \(“told reporters”, 01/.test(await held()),
    );
  },
  async 'names are listed by kind, how often; a click on a mention goes to it'(bench) {
    await lists(bench, /^People \| \d/, 'Names');
    const pell = rowsOf(bench, 'Names').filter({ hasText: 'Imogen Pell' }).first();
    await lists(bench, /^Imogen Pell \| \d+ · schoolteacher/, 'Names');
    await pell.click();
    await lists(bench, /said Imogen Pell.* \| line 10$/, 'Names');
    await rowsOf(bench, 'Names').filter({ hasText: 'said Imogen Pell' }).first().click();
    await bench.cursorAt(10);
  },
  async 'quoted words have a tint, credited ones a dotted line, names are bold, the rest is bare'(bench) {
    await bench.goTo(FERRY, 'Ferry with');
    const looks = async () =>
      Promise.all(
        ['no loss of power', 'engines had been', 'Daniel Marsh said', 'telephone'].map((words) =>
          lookOf(bench, words),
        ),
      );
    const command = 'Says Who: Mark Quoted and Credited Words in the Text';
    const plain = { tint: [], line: [], weight: '400' };
    const seen = async () => JSON.stringify(await looks());
    await bench.until('they are marked', async () => {
      const [quoted, credited, name, bare] = await looks();
      return (
        quoted.tint.length === 1 &&
        credited.line.join() === 'dotted' &&
        name.weight === '600' &&
        JSON.stringify(bare) === JSON.stringify(plain)
      );
    });
    const marked = await seen();
    await bench.command(command);
    await bench.until(
      'one command takes the marks away',
      async () => (await seen()) === JSON.stringify([plain, plain, plain, plain]),
    );
    await bench.command(command);
    await bench.until('and brings them back', async () => (await seen()) === marked);
  },
  async 'the mentions of whoever is under the cursor are lit up, “he” too'(bench) {
    await bench.goTo(FERRY, 'He is not related');
    await bench.until('both are', async () => {
      const lit = await bench.page
        .locator(
          '.editor-instance .view-overlays .wordHighlightText, .editor-instance .view-overlays .wordHighlight',
        )
        .count();
      return lit >= 2;
    });
  },
  async 'the view shows that a long text is still being read'(bench) {
    await bench.openFile(LONG);
    const bar = section(bench, 'Quotes').locator('.monaco-progress-container.active');
    await bar.first().waitFor({ state: 'visible' });
    await bench.until('the trained reader has read it', async () =>
      /Read by the trained reader/.test(await bench.languageStatus()),
    );
    await bench.until('it ends', async () => (await bar.count()) === 0);
  },
  async 'the choice of grouping is remembered when the window is opened again'(bench) {
    await bench.openFile(FERRY);
    await choose(bench, 'Says Who: Group Quotes', 'Order in the text');
    await bench.until('it is one list', async () => /^Imogen Pell: /.test((await rows(bench))[0] ?? ''));
    // What is remembered is written a moment later.
    await bench.page.waitForTimeout(1_500);
    await bench.page.reload();
    await bench.page.waitForSelector('.monaco-workbench .part.activitybar');
    await bench.openQuotes();
    await bench.openFile(FERRY);
    await bench.until('it still is', async () => /^Imogen Pell: /.test((await rows(bench))[0] ?? ''));
  },
};

export async function views() {
  const { url, folder, settings, stop } = await serveInstalled('views');
  await writeFile(path.join(folder, LONG), (await articleMaker(3))(LONG_LENGTH));
  await settings({ 'editor.minimap.enabled': false });
  const bench = await Workbench.open(url, folder, { height: 1200 });
  await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  try {
    return await take('views', bench, STEPS);
  } finally {
    await bench.close();
    stop();
  }
}
