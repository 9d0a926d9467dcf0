// VS Code's page driven as a person drives it: keys, mouse, and reading what is on the screen.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getChromium, launch } from './chromium.mjs';

/** How long anything may take, in milliseconds: long, for a busy machine; what is there is not waited for. */
const PATIENCE = 60_000;

/** A workbench in a browser; every method waits until what it asked for can be seen. */
export class Workbench {
  constructor(browser, page, folder) {
    Object.assign(this, { browser, page, folder });
  }

  /** Opens a folder in the server's page. */
  static async open(
    url,
    folder,
    { width = 1280, height = 800, scale = 1, colorScheme = 'dark', contrast = false } = {},
  ) {
    const browser = await launch(await getChromium());
    const page = await browser.newPage({
      viewport: { width, height },
      deviceScaleFactor: scale,
      colorScheme,
      forcedColors: contrast ? 'active' : 'none',
    });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${url}?${new URLSearchParams({ folder })}`);
    await page.waitForSelector('.monaco-workbench .part.activitybar');
    await page.waitForSelector('.monaco-workbench .explorer-folders-view .monaco-list-row');
    return new Workbench(browser, page, folder);
  }

  close() {
    return this.browser.close();
  }

  /** Runs a command by its title, through the palette; what it asks then may be there at once. */
  async command(title) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input');
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
    await this.until(
      'the palette is gone',
      async () => !(await input.isVisible()) || !(await input.inputValue()).startsWith('>'),
    );
  }

  /** Opens a file of the folder; what is typed then goes into it. */
  async openFile(name) {
    await this.page.keyboard.press('Control+P');
    await this.page.locator('.quick-input-widget input').fill(name);
    // The list of before may have it too, not as the one that Enter chooses.
    await this.page
      .locator('.quick-input-list .monaco-list-row.focused', { hasText: name })
      .first()
      .waitFor();
    await this.page.keyboard.press('Enter');
    // Its report's tab has the same name in it.
    await this.page.locator('.tab.active', { hasText: name }).first().waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  }

  async closeFile() {
    const tabs = this.page.locator('.editor-group-container .tab');
    const before = await tabs.count();
    await this.page.locator('.tab.active .codicon-close').first().click();
    await this.until('the tab closes', async () => (await tabs.count()) < before);
  }

  /** Brings a place of the open file into view, the cursor on it: the `nth` place of these words, from 0. */
  async goTo(name, words, nth = 0) {
    const { line, column } = await this.place(name, words, nth);
    await this.page.keyboard.press('Control+G');
    await this.page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.cursorAt(line);
  }

  /** The line and column, from 1, of the `nth` place of these words in a file of the folder. */
  async place(name, words, nth = 0) {
    const text = (await readFile(path.join(this.folder, name), 'utf8'))
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
    let at = -1;
    for (let count = 0; count <= nth; count++) {
      at = text.indexOf(words, at + 1);
      if (at < 0) throw new Error(`${name} has no “${words}”, or not often enough`);
    }
    const before = text.slice(0, at).split('\n');
    return { line: before.length, column: before.at(-1).length + 1 };
  }

  /** Waits until the cursor stands in this line (from 1), as the status bar has it. */
  async cursorAt(line) {
    await this.page.locator('.statusbar-item', { hasText: new RegExp(`Ln ${line},`) }).waitFor();
  }

  /** The middle of words that can be seen in the editor. */
  async boxOf(words) {
    const box = await this.page.evaluate(boxOf, words);
    if (!box) throw new Error(`“${words}” can't be seen in the editor`);
    return box;
  }

  /** Rests the mouse on words that can be seen in the editor, and gives the text of the card that comes up. */
  async hover(words) {
    const box = await this.boxOf(words);
    const card = this.page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
    // Until extensions have started, no card comes up, nor does one afterwards while the mouse rests.
    await this.until(`a card comes up over “${words}”`, async () => {
      await this.page.mouse.move(5, 5);
      await this.page.mouse.move(box.x - 3, box.y + 2);
      await this.page.mouse.move(box.x, box.y, { steps: 4 });
      return card.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      );
    });
    await this.until('the card is loaded', async () => !/Loading/.test(await this.card()));
    return this.card();
  }

  /** What stands in the card that is up. */
  async card() {
    const parts = await this.page.locator('.monaco-hover:not(.hidden) .hover-row').allInnerTexts();
    return parts.join('\n').replaceAll('\u00a0', ' ');
  }

  /** The page of the source report that is open, as a frame; it may be written anew at any time. */
  async report() {
    let report;
    await this.until('the report is there', async () => {
      for (const frame of this.page.frames())
        if (
          (await frame
            .locator('section#ribbon')
            .count()
            .catch(() => 0)) > 0
        )
          report = frame;
      return report;
    });
    return report;
  }

  /** Opens our view in the sidebar, which may have nothing to show yet. */
  async openSidebar() {
    const icon = this.page.locator('.activitybar [aria-label^="Says Who"]').first();
    const title = this.page.locator('.sidebar .composite.title', { hasText: 'Says Who' }).first();
    const shows = () =>
      title.waitFor({ timeout: 2_000 }).then(
        () => true,
        () => false,
      );
    await icon.waitFor();
    // A click on the icon of the view that is open would close it; a window may open it by itself.
    await this.until('our view is open', async () => (await shows()) || (await icon.click(), shows()));
  }

  /** Opens our view, and waits for its rows. */
  async openQuotes() {
    await this.openSidebar();
    await this.page.locator('.sidebar .pane-body .monaco-list').first().waitFor();
  }

  /** Its rows. */
  rows() {
    return this.page.locator('.sidebar .monaco-list-row');
  }

  /** Its rows as they read. */
  async quotes() {
    return (await this.rows().allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  }

  /** What the language status says of the open file; the mouse rests on its `{}` for it. */
  async languageStatus() {
    await this.page.mouse.move(5, 5);
    await this.page.locator('[id="status.languageStatus"]').hover();
    const parts = this.page.locator('.hover-language-status');
    await parts
      .first()
      .waitFor({ timeout: 3_000 })
      .catch(() => {});
    return (await parts.allInnerTexts()).join('\n');
  }

  /** Opens the quick fixes at the cursor, and moves to the one with this title, by keyboard. */
  async toFix(title) {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    // While an article is read anew, there are none.
    await this.until(`“${title}” is among the quick fixes`, async () => {
      if ((await rows.filter({ hasText: title }).count()) > 0) return true;
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Control+.');
      const row = rows.filter({ hasText: title }).first();
      await row.waitFor({ timeout: 3_000 }).catch(() => {});
      return false;
    });
    await this.until(`“${title}” is chosen`, async () => {
      const chosen = this.page.locator('.action-widget .monaco-list-row.action.focused');
      if ((await chosen.innerText().catch(() => '')).includes(title)) return true;
      await this.page.keyboard.press('ArrowDown');
      return false;
    });
  }

  /** Takes a quick fix at the cursor, by keyboard. */
  async fix(title) {
    await this.toFix(title);
    await this.page.keyboard.press('Enter');
  }

  /** The rows of the list that is up, as they read. */
  async listed() {
    const rows = await this.page.locator('.quick-input-list .monaco-list-row').allInnerTexts();
    return rows.map((text) => text.replace(/\s+/g, ' ').trim());
  }

  async openProblems() {
    if ((await this.page.locator('.markers-panel').count()) === 0) {
      await this.page.keyboard.press('Control+Shift+M');
      await this.page.locator('.markers-panel').first().waitFor();
    }
  }

  /** The rows of the Problems panel as they read. */
  async problems() {
    const rows = await this.page.locator('.markers-panel .monaco-list-row').allInnerTexts();
    return rows.map((text) => text.replace(/\s+/g, ' ').trim());
  }

  /** Types at the cursor. */
  async type(text) {
    await this.page.keyboard.type(text, { delay: 5 });
  }

  /** Waits until something holds: an error that says what did not. */
  async until(what, holds) {
    for (const end = performance.now() + PATIENCE; performance.now() < end;) {
      if (await holds()) return;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`waited in vain until ${what}`);
  }

  async screenshot(file) {
    await this.page.screenshot({ path: file });
  }
}

/* global document, NodeFilter */
/** In the page: the middle of the first of these words that stand in one line of the active editor. */
function boxOf(words) {
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const text = line.textContent.replaceAll('\u00a0', ' ');
    const at = text.indexOf(words);
    if (at < 0) continue;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const middle = at + Math.floor(words.length / 2);
    for (let node = walker.nextNode(), start = 0; node; start += node.length, node = walker.nextNode()) {
      if (middle >= start + node.length) continue;
      const range = document.createRange();
      range.setStart(node, middle - start);
      range.setEnd(node, Math.min(node.length, middle - start + 1));
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
  }
  return null;
}
