// The reader's last word in the installed VSIX, by keyboard alone; and in two windows on the same folder at the same time.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Workbench } from '../../scripts/host/workbench.mjs';
import { expect, expectNone, serveInstalled, take, together } from './take.mjs';

const BUDGET = '02-budget-anonymous.txt';
const VAGUE = 'source/vague';

/** What is kept: `{ ignored, speakers }`; two empty lists where there is no file. */
async function kept({ folder }) {
  const text = await readFile(path.join(folder, '.says-who.json'), 'utf8').catch(() => '{}');
  const { ignored = [], speakers = [] } = JSON.parse(text);
  return { ignored, speakers };
}

/** How many findings of a code the Problems panel lists. */
const reported = async (bench, code) => (await bench.problems()).filter((row) => row.includes(code)).length;
const become = (bench, code, count) =>
  bench.until(`${code} is reported ${count} times`, async () => (await reported(bench, code)) === count);

async function openArticle(bench) {
  await bench.openFile(BUDGET);
  await bench.openProblems();
  await bench.until('the trained reader has read it', async () =>
    /Read by the trained reader/.test(await bench.languageStatus()),
  );
  await become(bench, VAGUE, 2);
}

const HERE = `Ignore this ${VAGUE} in this sentence (.says-who.json)`;
const press = async (bench, ...keys) => {
  for (const key of keys) await bench.page.keyboard.press(key);
};

/** Moves to a quick fix at these words, and leaves the last key to whoever wants to press it. */
async function toFix(bench, words, title) {
  await bench.goTo(BUDGET, words);
  await bench.toFix(title);
}

/** Ignores the finding at these words. */
async function ignore(bench, words) {
  await toFix(bench, words, HERE);
  await press(bench, 'Enter');
}

/** Opens the list of everything ignored and named. */
async function openList(bench, count) {
  await bench.command('Says Who: Show Everything Ignored and Named…');
  await bench.until(`it lists ${count}`, async () => (await bench.listed()).length === count);
}

const KEYS = {
  async 'a quick fix ignores a finding'(bench) {
    await openArticle(bench);
    await ignore(bench, 'Critics say');
    await become(bench, VAGUE, 1);
    const [entry] = (await kept(bench)).ignored;
    expect(
      JSON.stringify(entry),
      /"file":"02-budget-anonymous.txt","code":"source\/vague","sentence":"Critics/,
    );
  },
  async 'a command takes it back'(bench) {
    await bench.command('Says Who: Take Back the Last Ignore or Name');
    await become(bench, VAGUE, 2);
    expect(JSON.stringify(await kept(bench)), /"ignored":\[\]/);
  },
  async 'a command names a speaker, who is typed'(bench) {
    await bench.goTo(BUDGET, 'This governor stood');
    await bench.command('Says Who: Name the Speaker of This Quotation…');
    await bench.page.locator('.quick-input-widget', { hasText: 'Who said' }).waitFor();
    await bench.type('Greta Ohlsen');
    await bench.until('she can be chosen', async () =>
      (await bench.listed()).some((row) => /^Greta Ohlsen/.test(row)),
    );
    await press(bench, 'Enter');
    await bench.openQuotes();
    await bench.until('the view lists her', async () =>
      (await bench.quotes()).some((row) => /Greta Ohlsen/.test(row)),
    );
    expect(JSON.stringify((await kept(bench)).speakers), /"speaker":"Greta Ohlsen"/);
  },
  async 'the list restores one, by Space and Enter'(bench) {
    await bench.openFile(BUDGET);
    await ignore(bench, 'Critics say');
    await become(bench, VAGUE, 1);
    await ignore(bench, 'Some experts');
    await become(bench, VAGUE, 0);
    // Both quotations of what Hutchins said are hers.
    await openList(bench, 4);
    await press(bench, 'ArrowDown', 'Space', 'Enter');
    await become(bench, VAGUE, 1);
    const { ignored, speakers } = await kept(bench);
    expect(`${ignored.length} ${speakers.length} ${ignored[0].sentence}`, /^1 2 Some experts/);
  },
  async 'the list restores all'(bench) {
    await openList(bench, 3);
    // To the box above the list, and back to its input.
    await press(bench, 'Shift+Tab', 'Space', 'Tab', 'Enter');
    await become(bench, VAGUE, 2);
    await bench.until('Hutchins has his words again', async () =>
      (await bench.quotes()).every((row) => !/Greta Ohlsen/.test(row)),
    );
    const { ignored, speakers } = await kept(bench);
    expect(`${ignored.length} ${speakers.length}`, /^0 0$/);
  },
  async 'and then has nothing to list'(bench) {
    await bench.command('Says Who: Show Everything Ignored and Named…');
    await bench.page.locator('.notification-toast', { hasText: 'Nothing is ignored' }).waitFor();
  },
};

/** What two windows on the same folder do at the same time; `other` is the second one. */
const twoWindows = (other) => ({
  async 'each ignores another finding, where nothing is kept yet'(bench) {
    await Promise.all([bench, other].map(openArticle));
    await Promise.all([toFix(bench, 'Critics say', HERE), toFix(other, 'Some experts', HERE)]);
    await Promise.all([bench, other].map((each) => press(each, 'Enter')));
    await Promise.all([bench, other].map((each) => become(each, VAGUE, 0)));
    const sentences = (await kept(bench)).ignored.map(({ sentence }) => sentence.slice(0, 12)).sort();
    expect(sentences.join(), /^Critics say ,Some experts$/);
  },
  async 'each ignores another code, beside what is kept'(bench) {
    const [judging, unnamed] = ['claim/evaluation', 'source/anonymous'];
    const all = (code) => `Ignore every ${code} in this article (.says-who.json)`;
    await Promise.all([
      toFix(bench, 'hardly', all(judging)),
      toFix(other, 'two people briefed', all(unnamed)),
    ]);
    await Promise.all([bench, other].map((each) => press(each, 'Enter')));
    for (const each of [bench, other])
      await Promise.all([judging, unnamed, VAGUE].map((code) => become(each, code, 0)));
    const codes = (await kept(bench)).ignored.map(({ code }) => code).sort();
    expect(codes.join(), /^claim\/evaluation,source\/anonymous,source\/vague,source\/vague$/);
  },
  async 'each takes back what it has done'(bench) {
    for (const left of [2, 0]) {
      const back = (each) => each.command('Says Who: Take Back the Last Ignore or Name');
      await Promise.all([bench, other].map(back));
      await bench.until(`${left} are left`, async () => (await kept(bench)).ignored.length === left);
    }
    await Promise.all([bench, other].map((each) => become(each, VAGUE, 2)));
    expectNone(await readdir(bench.folder), /\.tmp$/);
  },
});

export async function lastWord() {
  const { url, folder, stop } = await serveInstalled('last-word');
  const open = () => Workbench.open(url, folder, { height: 1400 });
  const [bench, other] = [await open(), await open()];
  try {
    const taken = [await take('two-windows', bench, twoWindows(other))];
    await other.close();
    return together(...taken, await take('last-word', bench, KEYS));
  } finally {
    await bench.close();
    await other.close();
    stop();
  }
}
