// The source report in VS Code: no violation that axe knows of in four themes, and there and back by keyboard.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Workbench } from '../../scripts/host/workbench.mjs';
import { expect, serveInstalled, take, together } from './take.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BUDGET = '02-budget-anonymous.txt';
const THEMES = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high contrast': 'Default High Contrast',
  'light high contrast': 'Default High Contrast Light',
};
/** What VS Code's class of a theme is in a panel. */
const CLASSES = {
  ...{ dark: /vscode-dark/, light: /vscode-light/ },
  ...{ 'high contrast': /vscode-high-contrast/, 'light high contrast': /vscode-high-contrast-light/ },
};

/* global axe, document */
const look = (theme) => ({
  async 'the report comes up beside the article'(bench) {
    await bench.openFile(BUDGET);
    await bench.until('the trained reader has read it', async () =>
      /Read by the trained reader/.test(await bench.languageStatus()),
    );
    await bench.command('Says Who: Show Source Report');
    const report = await bench.report();
    expect(await report.evaluate(() => document.body.className), CLASSES[theme]);
  },
  async 'axe has nothing to say against it, all of it open'(bench) {
    const report = await bench.report();
    const problems = await report.evaluate(async (code) => {
      for (const each of document.querySelectorAll('details')) each.open = true;
      (0, eval)(code);
      const { violations, passes } = await axe.run(document, { resultTypes: ['violations', 'passes'] });
      const told = violations.map(({ id, help, nodes }) => `${id}: ${help}, ${nodes[0].html.slice(0, 200)}`);
      return passes.length < 10 ? [...told, 'axe looked at hardly anything'] : told;
    }, AXE);
    if (problems.length > 0) throw new Error(problems.join('\n'));
  },
});

/** What has the focus in the report. */
const focused = async (bench) => {
  const report = await bench.report();
  return report.evaluate(() => document.activeElement?.title ?? '');
};
const press = async (bench, ...keys) => {
  for (const key of keys) await bench.page.keyboard.press(key);
};

const KEYS = {
  async 'Alt+O leads to the paragraph of the cursor, in the ribbon'(bench) {
    // From the report, where the walk before has ended.
    await press(bench, 'Alt+O');
    await bench.cursorAt(1);
    await bench.goTo(BUDGET, 'Critics say');
    const { line } = await bench.place(BUDGET, 'Critics say');
    await press(bench, 'Alt+O');
    await bench.until('it has the focus', async () =>
      new RegExp(`^Line ${line}: `).test(await focused(bench).catch(() => '')),
    );
  },
  async 'Tab goes from paragraph to paragraph, and Enter to its place in the text'(bench) {
    await press(bench, 'Tab');
    const line = Number(/^Line (\d+)/.exec(await focused(bench))?.[1]);
    await press(bench, 'Enter');
    await bench.cursorAt(line);
  },
  async 'Alt+O comes back to where one was'(bench) {
    const before = (await bench.page.locator('.statusbar-item', { hasText: /Ln \d/ }).innerText()).trim();
    const line = /Ln (\d+)/.exec(before)?.[1];
    await press(bench, 'Alt+O');
    await bench.until('it has the focus', async () =>
      new RegExp(`^Line ${line}: `).test(await focused(bench).catch(() => '')),
    );
  },
  async 'and from there to the text, the cursor where it was'(bench) {
    const line = Number(/^Line (\d+)/.exec(await focused(bench))?.[1]);
    await press(bench, 'Alt+O');
    await bench.cursorAt(line);
    await press(bench, 'ArrowDown');
    await bench.cursorAt(line + 1);
  },
};

export async function panel() {
  const { url, folder, settings, stop } = await serveInstalled('panel');
  const taken = [];
  try {
    for (const [theme, name] of Object.entries(THEMES)) {
      await settings({ 'workbench.colorTheme': name, 'editor.minimap.enabled': false });
      const bench = await Workbench.open(url, folder);
      taken.push(await take(`panel-${theme.replaceAll(' ', '-')}`, bench, look(theme)));
      if (theme === 'dark') taken.push(await take('panel-keys', bench, KEYS));
      await bench.close();
    }
  } finally {
    stop();
  }
  return together(...taken);
}
