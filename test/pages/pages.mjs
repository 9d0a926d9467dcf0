// The saved source report in a browser: no violation that axe knows of, in light and dark; nothing asked of the network; every link leads somewhere in the page.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from '../../scripts/host/cache.mjs';
import { getChromium, launch } from '../../scripts/host/chromium.mjs';
import { run } from '../../scripts/host/run.mjs';

const ARTICLES = [
  'media/sample.article',
  'test/articles/02-budget-anonymous.txt',
  'test/articles/05-patched-together.txt',
];
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/* global axe, document, window */
export async function pages() {
  const chromium = await getChromium();
  if (!chromium) throw new Error('no Chromium starts here');
  const axeSource = await readFile(AXE, 'utf8');
  const browser = await launch(chromium);
  const failures = [];
  let passed = 0;
  for (const file of ARTICLES) {
    const args = ['dist/cli.js', 'report', '--reader', 'rules', file];
    const { output: html } = await run(process.execPath, args, { cwd: ROOT });
    for (const colorScheme of ['light', 'dark']) {
      const found = await problemsOf(browser, html, colorScheme, axeSource);
      if (found.length === 0) passed++;
      for (const each of found)
        failures.push(`the report of ${path.basename(file)}, ${colorScheme}: ${each}`);
    }
  }
  await browser.close();
  return { passed, failures };
}

async function problemsOf(browser, html, colorScheme, axeSource) {
  const problems = [];
  // The page's own policy holds in its own tests; only what looks at it may run.
  const context = await browser.newContext({
    colorScheme,
    bypassCSP: true,
    viewport: { width: 900, height: 900 },
  });
  const page = await context.newPage();
  page.on('request', (request) => problems.push(`it asks for ${request.url()}`));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.setContent(html);
  await page.evaluate(axeSource);
  const { violations, passes } = await page.evaluate(() =>
    axe.run(document, { resultTypes: ['violations', 'passes'] }),
  );
  if (passes.length < 10) problems.push('axe looked at hardly anything');
  for (const { id, help, nodes } of violations)
    problems.push(`${id}: ${help}, ${nodes[0].html.slice(0, 200)}`);
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')]
      .filter((link) => !document.getElementById(link.getAttribute('href').slice(1)))
      .map((link) => link.getAttribute('href')),
  );
  if (lost.length > 0) problems.push(`links lead nowhere: ${lost.slice(0, 3).join(', ')}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  if (wide) problems.push('it is wider than the window');
  await context.close();
  return problems;
}
