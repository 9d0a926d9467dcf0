import * as vscode from 'vscode';
import { sentence, verdict } from '../catalogue';
import type { Answer } from './answers';
import { findingsOf, isAboutFindings } from './diagnostics/findings';
import type { Desk } from './feature';
import { say } from './say';
import { COMMANDS, KEYS, SECTION } from './ids';
import { whyNot, type Reader } from './reader';
import type { Shown } from './shown';

/** What the active file was taken for and why, in the language status; and the context keys of the commands that change it. */
export function registerStatus({ articles, reader, guard }: Desk): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem(`${SECTION}.status`, []);
  item.name = sentence('status/name', {}, say);

  const show = guard('status', () => {
    const document = vscode.window.activeTextEditor?.document;
    const readable = document !== undefined && articles.couldBeRead(document);
    const answer = readable ? articles.latest(document) : undefined;
    const reading = answer?.article != null;
    void vscode.commands.executeCommand('setContext', KEYS.readable, readable);
    void vscode.commands.executeCommand('setContext', KEYS.reading, reading);
    // Code and the like has no business with us, and sees nothing of us.
    const concerns = readable && answer?.status.reason !== 'other-language';
    item.selector = concerns ? [{ language: document.languageId, scheme: document.uri.scheme }] : [];
    if (!concerns) return;
    const status = answer?.status ?? { read: false, reason: 'pending', args: {} };
    item.busy = answer === undefined;
    const count = answer?.article ? counted(document, answer.article) : 0;
    item.text = sentence(
      count > 0 ? 'status/short/found' : reading ? 'status/short/reading' : 'status/short/not-reading',
      { count },
      say,
    );
    const found = count > 0 ? [sentence('status/found', { count }, say)] : [];
    item.detail = [...found, ...(answer ? whoRead(answer, reader) : []), verdict(status, say)].join(' ');
    item.severity =
      status.reason === 'failed' || status.reason === 'too-long' || (reading && isDenied(reader))
        ? vscode.LanguageStatusSeverity.Warning
        : vscode.LanguageStatusSeverity.Information;
    item.command = {
      command: reading ? COMMANDS.skipFile : COMMANDS.readFile,
      title: sentence(reading ? 'status/turn-off' : 'status/turn-on', {}, say),
    };
  });
  show();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    articles.onDidChange(show),
    reader.onDidChange(show),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (isAboutFindings(change)) show();
    }),
  );
}

/** How many findings are shown, hints not counted. */
const counted = (document: vscode.TextDocument, article: Shown): number =>
  findingsOf(document, article).filter(({ severity }) => severity !== 'hint').length;

/** Whether the user wants the trained reader, and nothing else, and it cannot be had. */
const isDenied = (reader: Reader): boolean =>
  reader.setting() === 'model' && typeof reader.model === 'object';

/** Which reader made what is seen, as a sentence; and why it was not the trained one. */
function whoRead({ article }: Answer, reader: Reader): string[] {
  if (!article) return [];
  if (article.maker === 'model') return [sentence('reader/model', {}, say)];
  if (reader.expected()) return [sentence('reader/rules/for-now', {}, say)];
  const { model } = reader;
  const why = reader.setting() !== 'rules' && typeof model === 'object' ? [whyNot(model.code)] : [];
  return [sentence('reader/rules', {}, say), ...why];
}
