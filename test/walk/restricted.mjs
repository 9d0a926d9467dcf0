// The installed VSIX in a folder that nobody has said to trust (Restricted Mode): everything works, for nothing of the folder is run.
import { Workbench } from '../../scripts/host/workbench.mjs';
import { expect, serveInstalled, take } from './take.mjs';

const BUDGET = '02-budget-anonymous.txt';

const STEPS = {
  async 'the folder is not trusted'(bench) {
    await bench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  },
  async 'a card comes up over a name'(bench) {
    await bench.openFile(BUDGET);
    await bench.goTo(BUDGET, 'Carla Benitez');
    expect(await bench.hover('Benitez'), /Carla Benitez/);
  },
  'the trained reader reads': (bench) =>
    bench.until('it has read', async () => /Read by the trained reader/.test(await bench.languageStatus())),
  async 'quotes and problems are listed'(bench) {
    await bench.openQuotes();
    await bench.until('a speaker is', async () => (await bench.quotes()).some((row) => /Benitez/.test(row)));
    await bench.openProblems();
    await bench.until('a problem is', async () =>
      (await bench.problems()).some((row) => /source\/vague/.test(row)),
    );
  },
  async 'the report comes up'(bench) {
    await bench.command('Says Who: Show Source Report');
    expect(await (await bench.report()).locator('table').first().innerText(), /Carla Benitez/);
  },
};

export async function restricted() {
  const { url, folder, settings, stop } = await serveInstalled('restricted');
  await settings({
    'security.workspace.trust.enabled': true,
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'never',
  });
  const bench = await Workbench.open(url, folder);
  try {
    return await take('restricted', bench, STEPS);
  } finally {
    await bench.close();
    stop();
  }
}
