import * as vscode from 'vscode';
import type { Api } from '../../src/editor/api';

/** How long anything may take to show, in milliseconds: on a busy machine file watchers can be late by more than ten seconds. */
const PATIENCE = 40_000;

/** An invented story with a name, a role, pronouns, a quotation without a speaker and a mark without its partner. */
export const STORY = `Harbor bridge to close for six weeks

PORT SELLICK (MNA) — The old harbor bridge will close for six weeks of repairs, the town council said on Monday.

"We cannot wait for another winter," said Mayor Imogen Pell, who took office in May. "The steel is tired."

Transport Minister Owen Strand said the ferry would run twice as often. "Nobody will have to swim," he told reporters at the harbor. Strand added that the state would pay.

The contract went to Castellan Metals, which built the first bridge in 1931, according to Pell. She called the firm "an old friend of the town".

A senior official said the work could take longer than planned.

Shopkeepers have begun to lay in stores for the winter, and the school will open an hour later.

"Nobody ever asked the people who live on this side about any of this."

The bridge was built in 1931 and was last painted in 1998.
`;

/** What makes a story one in which somebody declined to comment. */
export const DECLINED = '\nCastellan Metals declined to say what the bridge would cost.\n';

/** Texts that are not articles. */
export const RECIPE = `Pancakes\n\n2 eggs\n200 ml milk\n100 g flour\n\n1. Mix.\n2. Fry.\n`;

/** English prose that is no news: the cheap look lets it through, and the judgement decides. */
export const PROSE = `How to make the pancakes that my grandmother made

Put the flour in a bowl and make a hole in the middle of it. Break the eggs into the hole, add a little of the milk, and stir slowly from the middle until you have a thick paste without any lumps.

Now add the rest of the milk, a spoon at a time, and keep stirring. Leave the bowl in a cool place for half an hour, so that the flour can swell. You can use the time to wash the apples, or to read a book.

Heat a pan with a little butter until it begins to turn brown. Pour in enough of the mixture to cover the bottom, and turn the pancake over when its upper side is dry. Serve it at once with sugar and the juice of a lemon.
`;

export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('says-who.says-who');
  if (!extension) throw new Error('the extension is not installed');
  return extension.activate();
}

/**
 * Opens a text as an untitled document, shows it and waits until it is analyzed.
 * @param last whether to wait for the trained reader too, so that what is shown changes no more
 */
export async function open(
  content: string,
  language = 'plaintext',
  last = true,
): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await show(document, last);
  return document;
}

/** Opens a file of the workspace's folder. */
export async function openFile(name: string, last = true): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await show(document, last);
  return document;
}

async function show(document: vscode.TextDocument, last: boolean): Promise<void> {
  await vscode.window.showTextDocument(document, { preview: false });
  await (await api()).whenSettled(document.uri, last);
}

/** Replaces the first place of `old` in a document, or all of it where `old` is null; does not wait for the analysis. */
export async function edit(document: vscode.TextDocument, old: string | null, words: string): Promise<void> {
  const start = old === null ? 0 : placeOf(document, old);
  const end = start + (old ?? document.getText()).length;
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), words);
  if (!(await vscode.workspace.applyEdit(change))) throw new Error('the edit was refused');
}

/** The offset of the `nth` place of these words, from 0. */
export function placeOf(document: vscode.TextDocument, words: string, nth = 0): number {
  let at = -1;
  for (let count = 0; count <= nth; count++) {
    at = document.getText().indexOf(words, at + 1);
    if (at < 0) throw new Error(`no “${words}” in the document, or not often enough`);
  }
  return at;
}

/** The Markdown of all cards over the middle of these words; '' for none. */
export function cardOver(document: vscode.TextDocument, words: string, nth = 0): Promise<string> {
  return cardAt(document, placeOf(document, words, nth) + Math.floor(words.length / 2));
}

/** The same at an offset. */
export async function cardAt(document: vscode.TextDocument, offset: number): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(offset),
  );
  const parts = hovers.flatMap(({ contents }) => contents);
  return parts.map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
}

/** What Says Who found in a document, in the order of the text. */
export function found(
  document: vscode.TextDocument,
): { code: string; words: string; page: string; message: string }[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'says-who')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ code, range, message }) => {
      const { value, target } = code as { value: string; target: vscode.Uri };
      return { code: value, words: document.getText(range), page: target.toString(), message };
    });
}

export const codes = (document: vscode.TextDocument): string[] => found(document).map(({ code }) => code);

/** Waits until something holds; an error that says what did not hold. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  for (const end = Date.now() + PATIENCE; !holds();) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await pause(25);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Closes every tab, without asking to save. */
export async function closeAll(): Promise<void> {
  for (let tries = 0; vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0); tries++) {
    if (tries > 50) throw new Error('a tab stays open');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await pause(20);
  }
}

export function ok(holds: unknown, message: string): asserts holds {
  if (!holds) throw new Error(message);
}

/** Equal as data. */
export function same<Value>(actual: Value, expected: Value, message = ''): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  ok(one === other, `${message} expected ${other}, got ${one}`.trim());
}

export function match(actual: string, pattern: RegExp): void {
  ok(pattern.test(actual), `expected ${pattern} in: ${actual || '(nothing)'}`);
}

/** Has the tests of this suite run by rules, so that what they expect does not hang on what a model has learned. */
export function byRules(): void {
  const set = (value: string | undefined): Thenable<void> =>
    vscode.workspace.getConfiguration('saysWho').update('reader', value, vscode.ConfigurationTarget.Global);
  before(() => set('rules'));
  after(() => set(undefined));
}

/** What the clipboard holds; null in a browser that lets nobody read it, where nothing can be said about it. */
export async function clipboard(): Promise<string | null> {
  const held = await vscode.env.clipboard.readText();
  if (held !== '') return held;
  await vscode.env.clipboard.writeText('x');
  return (await vscode.env.clipboard.readText()) === 'x' ? '' : null;
}
