import * as vscode from 'vscode';
import { api, closeAll, openFile, pause } from '../host/help';
import { report } from '../host/report';
import { quantile, watchBusy } from './busy';

/** What scripts/reading.mjs writes into the folder that is read. */
interface Plan {
  minutes: number;
  /** Articles to open, edit, look at, leave and close. */
  articles: string[];
  /** The long one that is typed in. */
  long: string;
  keys: number;
}

const WORDS = ' The mayor said on Monday that nobody had asked her, and “nobody will”, she added. ';

/** Types in a long article, then reads for as long as the plan says; figures are reported as notes. Called by VS Code (`extensionTestsPath`). */
export async function run(): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder.uri, 'plan.json'));
  const plan = JSON.parse(new TextDecoder().decode(bytes)) as Plan;
  const note = (title: string): void => report({ state: 'note', title });
  try {
    await type(plan, note);
    await read(plan, note);
    // What watches the network (scripts/host/network.mjs) has to see this one request, and nothing else.
    await fetch('http://127.0.0.1:47999/').catch(() => null);
    report({ state: 'passed', title: 'read to the end' });
  } catch (error) {
    report({ state: 'failed', title: 'reading', error: String(error) });
    throw error;
  } finally {
    report({ state: 'end', title: '' });
  }
}

/** One key every 150 ms, with a pause of a second now and then, in which it is read again. Once unread, for what VS Code itself takes. */
async function type({ long, keys }: Plan, note: (title: string) => void): Promise<void> {
  for (const read of [false, true]) {
    const document = await openFile(long, false);
    await vscode.commands.executeCommand(read ? 'saysWho.readFile' : 'saysWho.skipFile');
    await (await api()).whenSettled(document.uri, true);
    await pause(3000);
    const editor = vscode.window.activeTextEditor;
    if (!editor) throw new Error('no editor');
    const middle = document.lineAt(Math.floor(document.lineCount / 2)).range.end;
    editor.selection = new vscode.Selection(middle, middle);
    const busy = watchBusy();
    const each: number[] = [];
    for (let at = 0; at < keys; at++) {
      busy.take();
      await vscode.commands.executeCommand('type', { text: WORDS[at % WORDS.length] });
      await pause(at % 12 === 11 ? 1500 : 150);
      each.push(busy.take());
    }
    busy.stop();
    note(
      `typing in ${Math.round(document.getText().length / 1000)} KB, ${read ? 'read' : 'not read'}: ${keys} keys, the extension host busy for ` +
        `${ms(quantile(each, 0.5))} / ${ms(quantile(each, 0.95))} / ${ms(Math.max(...each))} ms (p50, p95, most)`,
    );
    await closeAll();
  }
}

/** Opens, looks, edits, switches and closes, again and again; one line of figures for each tenth of the time. */
async function read({ minutes, articles }: Plan, note: (title: string) => void): Promise<void> {
  const begun = Date.now();
  const length = minutes * 60_000;
  const busy = watchBusy();
  let opened = 0;
  for (let tenth = 1; tenth <= 10; tenth++) {
    const each: number[] = [];
    const opening: number[] = [];
    const finished: number[] = [];
    while (Date.now() - begun < (length * tenth) / 10) {
      busy.take();
      const name = articles[opened++ % articles.length];
      const before = performance.now();
      const document = await openFile(name, false);
      opening.push(performance.now() - before);
      await (await api()).whenSettled(document.uri, true);
      finished.push(performance.now() - before);
      await lookAround(document);
      await typeIn();
      await vscode.commands.executeCommand('workbench.action.previousEditor');
      await pause(200);
      each.push(busy.take());
      if (opened % 5 === 0) await closeAll();
    }
    const { errors } = await api();
    if (each.length === 0) continue;
    note(
      `${Math.round((Date.now() - begun) / 60_000)} min: ${opened} opened, exceptions ${errors()}, memory ${memory()}, to the first answer ` +
        `${ms(quantile(opening, 0.5))} / ${ms(quantile(opening, 0.95))} ms, to the last ${ms(quantile(finished, 0.5))} / ${ms(quantile(finished, 0.95))} ms, busy ${ms(quantile(each, 0.5))} / ${ms(quantile(each, 0.95))} / ${ms(Math.max(...each))} ms`,
    );
  }
  busy.stop();
  const bad = (await api()).log().filter((line) => /\berror\b/i.test(line));
  if ((await api()).errors() > 0) throw new Error(`exceptions: ${bad.slice(-3).join(' | ')}`);
}

/** Cards, symbols, references and hints, as a reader's pointer and the window ask for them. */
async function lookAround(document: vscode.TextDocument): Promise<void> {
  const { uri } = document;
  const text = document.getText();
  for (let at = 0; at < 5; at++) {
    const position = document.positionAt(Math.floor((text.length * (at + 0.5)) / 5));
    for (const command of [
      'vscode.executeHoverProvider',
      'vscode.executeDocumentHighlights',
      'vscode.executeDefinitionProvider',
      'vscode.executeReferenceProvider',
    ]) {
      await vscode.commands.executeCommand(command, uri, position);
    }
  }
  await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);
  await vscode.commands.executeCommand('saysWho.nextQuote');
  await pause(300);
}

async function typeIn(): Promise<void> {
  for (const key of ' it said') {
    await vscode.commands.executeCommand('type', { text: key });
    await pause(60);
  }
  await pause(500);
}

/** The extension host's, its workers included, where it runs in Node. */
function memory(): string {
  const { process } = globalThis as { process?: { memoryUsage?: () => { rss: number; heapUsed: number } } };
  const used = process?.memoryUsage?.();
  return used ? `${mb(used.rss)} (heap ${mb(used.heapUsed)})` : 'unknown';
}

const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
const ms = (value: number): string => value.toFixed(0);
