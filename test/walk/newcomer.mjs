// From the VSIX to the first useful card, as somebody walks who knows VS Code and nothing of Says Who: each step one test, timed. The figures in
// docs/first-minute.md are of this.
import { Workbench } from '../../scripts/host/workbench.mjs';
import { expect, serveInstalled, take } from './take.mjs';

/** From VS Code's first look to the last step: installing and VS Code's own start are not ours. */
const MINUTE = 60_000;

const STEPS = {
  async 'Get Started is found and opens'(bench) {
    await bench.command('Welcome: Open Walkthrough');
    const entry = bench.page.locator('.quick-input-list .monaco-list-row', {
      hasText: 'Read an article with Says Who',
    });
    await entry.first().click();
    await bench.page.locator('.gettingStartedContainer', { hasText: 'Open an article' }).first().waitFor();
  },
  async 'its first step opens the sample'(bench) {
    await bench.page
      .locator('.gettingStartedContainer .monaco-button', { hasText: 'Open a Sample Article' })
      .click();
    await bench.page.locator('.editor-instance .view-line', { hasText: 'night ferry' }).first().waitFor();
  },
  async 'a card says who Strand is'(bench) {
    const card = await bench.hover('Owen Strand');
    expect(card, /Owen Strand/);
    expect(card, /treasurer/);
  },
  async 'a card says whom “he” means, and why'(bench) {
    expect(await bench.hover('” he '), /“he” is\s+Owen Strand[^]*Why\?/);
  },
  async 'the activity bar lists who said what'(bench) {
    await bench.openQuotes();
    await bench.until('a speaker is listed', async () =>
      (await bench.quotes()).some((row) => /Imogen Pell/.test(row)),
    );
  },
  async 'the button above the text sums it up'(bench) {
    await bench.page.locator('.editor-actions [aria-label^="Show Source Report"]').first().click();
    expect(await (await bench.report()).locator('table').first().innerText(), /Imogen Pell/);
  },
};

export async function newcomer() {
  const { url, folder, installed, stop } = await serveInstalled('newcomer');
  const began = performance.now();
  const bench = await Workbench.open(url, folder);
  const opened = performance.now() - began;
  try {
    const { passed, failures, times } = await take('newcomer', bench, STEPS);
    const all = { 'the VSIX is installed': installed, 'VS Code opens': opened, ...times };
    let sum = 0;
    for (const [title, ms] of Object.entries(all)) {
      sum += ms;
      console.log(
        `  ${(ms / 1000).toFixed(1).padStart(5)} s, ${(sum / 1000).toFixed(1).padStart(5)} s in all: ${title}`,
      );
    }
    const own = sum - installed - opened;
    const late = own > MINUTE ? [`the steps took ${(own / 1000).toFixed(0)} s`] : [];
    return { passed, failures: [...failures, ...late] };
  } finally {
    await bench.close();
    stop();
  }
}
