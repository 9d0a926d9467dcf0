// The installed VSIX in a German VS Code: what it says is German, wherever it says it.
import { Workbench } from '../../scripts/host/workbench.mjs';
import { expect, expectNone, serveInstalled, take } from './take.mjs';

const BUDGET = '02-budget-anonymous.txt';

const STEPS = {
  async 'a card speaks German'(bench) {
    await bench.openFile(BUDGET);
    await bench.goTo(BUDGET, 'Carla Benitez');
    expect(await bench.hover('Benitez'), /mal genannt · zuerst in Zeile \d+/);
  },
  'so does the language status': (bench) =>
    bench.until('it has read', async () =>
      /Gelesen mit dem trainierten Modell/.test(await bench.languageStatus()),
    ),
  async 'so do the views'(bench) {
    await bench.openQuotes();
    await bench.until('unnamed sources are', async () =>
      (await bench.quotes()).some((row) => /^Ungenannte Quellen/.test(row)),
    );
    expect((await bench.quotes()).join('\n'), /^Personen ?\d/m);
    for (const title of ['Zitate', 'Namen'])
      await bench.page.locator('.sidebar .pane-header', { hasText: title }).first().waitFor();
  },
  async 'so do the findings'(bench) {
    await bench.openProblems();
    await bench.until('one is', async () =>
      (await bench.problems()).some((row) => /source\/vague/.test(row)),
    );
    expectNone(await bench.problems(), /\b(?:the|nobody|is)\b.*source\/vague/);
  },
  async 'so do the commands'(bench) {
    await bench.command('Says Who: Quellenbericht anzeigen');
    expect(await (await bench.report()).locator('h2').first().innerText(), /Stimmen nach Wortanteil/);
  },
};

export async function german() {
  const { url, folder, stop } = await serveInstalled('german', 'de');
  const bench = await Workbench.open(url, folder, { height: 1400 });
  try {
    return await take('german', bench, STEPS);
  } finally {
    await bench.close();
    stop();
  }
}
