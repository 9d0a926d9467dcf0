// A reader's day with the installed VSIX, step by step.
import { Workbench } from '../../scripts/host/workbench.mjs';
import { expect, expectNone, serveInstalled, take } from './take.mjs';

const FERRY = '01-ferry-wire.txt';
const PATCHED = '05-patched-together.txt';
const NO_ARTICLE = 'requirements.txt';

/** What a person does and sees, in order; a step that fails ends the walk. */
const STEPS = {
  'a card comes up over a name': async (bench) => {
    await bench.openFile(FERRY);
    await bench.goTo(FERRY, 'Imogen Pell');
    const card = await bench.hover('Imogen Pell');
    expect(card, /Imogen Pell/);
    expect(card, /schoolteacher|person/);
  },
  'the language status says who read it': async (bench) => {
    await bench.until('the trained reader has read it', async () =>
      /Read by the trained reader/.test(await bench.languageStatus()),
    );
  },
  'a card over a quotation names the speaker': async (bench) => {
    await bench.goTo(FERRY, 'There was no loss');
    expect(await bench.hover('There was no loss'), /Daniel Marsh/);
  },
  'the Quotes view lists the speakers': async (bench) => {
    await bench.openQuotes();
    await bench.until('speakers are listed', async () =>
      (await bench.quotes()).some((row) => /Imogen Pell/.test(row)),
    );
  },
  'a click on a quote goes to its place': async (bench) => {
    const { line } = await bench.place(FERRY, '“The fishermen deserve the credit');
    await bench.rows().filter({ hasText: 'The fishermen deserve' }).first().click();
    await bench.cursorAt(line);
  },
  'a second file has its own quotes and problems': async (bench) => {
    await bench.openFile(PATCHED);
    await bench.openProblems();
    await bench.until('Brandvold is listed', async () =>
      (await bench.quotes()).some((row) => /Brandvold/.test(row)),
    );
    await bench.until('a problem is listed', async () =>
      (await bench.problems()).some((row) => /source\/anonymous/.test(row) && /says-who/.test(row)),
    );
    await bench.until('the missing closing mark is listed', async () =>
      (await bench.problems()).some((row) => /quote\/unbalanced/.test(row)),
    );
  },
  'an edit clears a problem': async (bench) => {
    const flagged = async () => (await bench.problems()).filter((row) => /unbalanced/.test(row)).length;
    const before = await flagged();
    await bench.goTo(PATCHED, 'stopwatch. She said');
    for (let times = 0; times < 'stopwatch'.length; times++) await bench.page.keyboard.press('ArrowRight');
    await bench.type('"');
    await bench.until('the problem is gone', async () => (await flagged()) < before);
  },
  'an edit leaves what is selected and what is closed': async (bench) => {
    const group = bench.rows().filter({ hasText: 'Brandvold' }).first();
    await group.click();
    await bench.page.keyboard.press('ArrowLeft');
    await bench.until(
      'the group is closed',
      async () => (await group.getAttribute('aria-expanded')) === 'false',
    );
    const before = await bench.quotes();
    await bench.openFile(PATCHED);
    await bench.page.keyboard.press('Control+End');
    await bench.type(' It rained.');
    // Longer than the answer takes.
    await bench.page.waitForTimeout(3_000);
    if (before.join('\n') !== (await bench.quotes()).join('\n'))
      throw new Error(`the rows were ${before.join(' | ')}, and are ${(await bench.quotes()).join(' | ')}`);
    if ((await group.getAttribute('aria-expanded')) !== 'false') throw new Error('the group is open again');
    await bench.until('it is still selected', async () =>
      /selected/.test((await group.getAttribute('class')) ?? ''),
    );
    await group.click();
    await bench.page.keyboard.press('ArrowRight');
  },
  'a file that is no article has nothing': async (bench) => {
    await bench.openFile(NO_ARTICLE);
    await bench.until('the view is empty', async () => (await bench.quotes()).length === 0);
    expectNone(await bench.problems(), /requirements/);
  },
  'closed files leave no problems': async (bench) => {
    await bench.command('View: Revert and Close Editor');
    await bench.openFile(PATCHED);
    await bench.command('View: Revert and Close Editor');
    await bench.until('no problem of the closed file is left', async () =>
      (await bench.problems()).every((row) => !/says-who/.test(row)),
    );
  },
};

export async function walk() {
  const { url, folder, stop } = await serveInstalled('walk');
  const bench = await Workbench.open(url, folder, { height: 1400 });
  try {
    return await take('day', bench, STEPS);
  } finally {
    await bench.close();
    stop();
  }
}
