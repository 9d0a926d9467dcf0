import * as vscode from 'vscode';
import { match, ok, pause, same, until } from '../help';
import { node } from './frozen';
import {
  ASKED,
  at,
  comes,
  FILE,
  fix,
  goes,
  has,
  lastWord,
  NAME,
  openAt,
  put,
  root,
  run,
  textOf,
} from './help';

const CODE = 'quote/unattributed';
const GOOD = `{ "ignored": [{ "file": "${NAME}", "code": "${CODE}" }] }`;
/** One in which an entry that counts and one that does not stand as `given`. */
const withEntry = (given: string): string => GOOD.replace(' }] }', ` }, ${given}] }`);

/** Nothing counts, or something would be lost by writing: what it says, and where (from 0). */
const GRAVE: Record<string, { text: string; place: [number, number]; says: RegExp; counts?: boolean }> = {
  'an error of syntax': {
    text: `{\n  "ignored": [\n    { "file": "${NAME}" "code": "${CODE}" }\n  ]\n}\n`,
    place: [2, 27],
    says: /^This is not JSON: a comma is missing before this\. Nothing in the file counts/,
  },
  'a conflict that git has left': {
    text: `{ "ignored": [\n<<<<<<< HEAD\n${GOOD}\n=======\n>>>>>>> other\n] }`,
    place: [1, 0],
    says: /^A conflict that git has left: choose a side\. Nothing in the file counts/,
  },
  'a list that is none': {
    text: '{ "ignored": {} }',
    place: [0, 13],
    says: /^Expected a list\. This does not count/,
  },
  'a list that stands twice': {
    text: '{ "ignored": [],\n"ignored": [] }',
    place: [1, 0],
    says: /^“ignored” stands twice in the file/,
  },
  'a version to come': {
    text: GOOD.replace('{', '{ "version": 2,'),
    place: [0, 13],
    says: /^The file is of another version than 1/,
  },
};

/** What is left out, and told; all else counts. */
const LIGHT: Record<string, { given: string; says: RegExp }> = {
  'an entry of a wrong type': { given: '7', says: /^Expected an object\. This does not count; the rest/ },
  'a field of a wrong type': {
    given: `{ "file": 7, "code": "${CODE}" }`,
    says: /^Expected the article’s path in “file”/,
  },
  'a code that nobody knows': {
    given: `{ "file": "${NAME}", "code": "quote/spelling" }`,
    says: /^No finding has the code “quote\/spelling”/,
  },
};

const told = (): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(FILE()).filter(({ source }) => source === 'says-who');

/** Tries to ignore the finding, and closes the message that comes of it. */
async function isRefused(document: vscode.TextDocument): Promise<void> {
  let done = false;
  const tried = fix(document, ASKED, /^Ignore this quote\/unattributed/).finally(() => (done = true));
  while (!done) {
    await pause(50);
    await vscode.commands.executeCommand('notifications.clearAll');
  }
  await tried;
}

describe('the reader’s last word: what is wrong in its file', function () {
  lastWord();
  afterEach(() => vscode.commands.executeCommand('notifications.clearAll'));

  for (const [name, { text, place, says }] of Object.entries(GRAVE)) {
    it(`${name}: told with its place, findings go on, and it is never written over`, async () => {
      await put(FILE(), text);
      const document = await openAt(at(NAME));
      await comes(document, CODE);
      await until('it is told', () => told().length === 1);
      const [{ range, message, severity }] = told();
      same([range.start.line, range.start.character], place);
      match(message, says);
      same(severity, vscode.DiagnosticSeverity.Error);
      await isRefused(document);
      same(await textOf(FILE()), text);
      ok(has(document, CODE), 'it is still reported');
      await put(FILE(), GOOD);
      await goes(document, CODE);
      await until('nothing is wrong any more', () => told().length === 0);
    });
  }

  for (const [name, { given, says }] of Object.entries(LIGHT)) {
    it(`${name}: told with its place, all else counts, and it stays when something is written`, async () => {
      const text = withEntry(given);
      await put(FILE(), text);
      const document = await openAt(at(NAME));
      await until('it is told', () => told().length === 1);
      const [{ range, message, severity }] = told();
      const start = text.indexOf(given);
      ok(
        start <= range.start.character && range.end.character <= start + given.length,
        `told of ${JSON.stringify(range)}`,
      );
      match(message, says);
      same(severity, vscode.DiagnosticSeverity.Warning);
      ok(!has(document, CODE), 'the other entry counts');
      await comes(document, 'source/anonymous');
      await fix(document, 'senior official', /^Ignore every source\/anonymous in this article/);
      await goes(document, 'source/anonymous');
      ok((await textOf(FILE())).includes(given), 'it is still there');
      same(told().length, 1);
    });
  }

  it('is checked by its schema while it is written', async function () {
    if (!vscode.extensions.getExtension('vscode.json-language-features')) return this.skip();
    await put(FILE(), '{ "ignored": [{ "file": "bridge.txt" }] }');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(FILE()));
    const missing = (): boolean =>
      vscode.languages
        .getDiagnostics(FILE())
        .some(({ source, message }) => source !== 'says-who' && /"code"/.test(message));
    await until('VS Code misses the code', missing);
  });

  it('one that is a folder: told, findings go on, and nothing is written', async () => {
    await vscode.workspace.fs.createDirectory(FILE());
    const document = await openAt(at(NAME));
    await comes(document, CODE);
    await until('it is told', () => told().length === 1);
    match(told()[0].message, /^The file cannot be read: /);
    await isRefused(document);
    same((await vscode.workspace.fs.stat(FILE())).type, vscode.FileType.Directory);
  });

  it('one that may not be read: told, findings go on, and what is said is kept elsewhere', async function () {
    const disk = node('node:fs') as typeof import('node:fs') | null;
    const process = node('node:process') as typeof import('node:process') | null;
    // Root may read everything.
    if (!disk || root().scheme === 'vscode-test-web' || process?.getuid?.() === 0) return this.skip();
    await put(FILE(), GOOD);
    disk.chmodSync(FILE().fsPath, 0);
    const document = await openAt(at(NAME));
    await comes(document, CODE);
    await until('it is told', () => told().length === 1);
    match(told()[0].message, /^The file cannot be read: /);
    await fix(document, ASKED, /^Ignore this quote\/unattributed/);
    await goes(document, CODE);
    await run('takeBack');
    await comes(document, CODE);
    disk.chmodSync(FILE().fsPath, 0o644);
    same(await textOf(FILE()), GOOD);
  });
});
