import * as vscode from 'vscode';
import { sentence } from '../../catalogue';
import { rangeIn, type Desk } from '../feature';
import { say } from '../say';
import { COMMANDS, SECTION, SETTINGS } from '../ids';
import { commandLink } from '../markup';
import { cardAt } from './card';
import { reasonOf, thingAt } from './why';

/** A small card on every name, pronoun, role and quotation of an article; and the reason of what it says. */
export function registerHover({ articles, guard }: Desk): vscode.Disposable {
  const provideHover = guard(
    'hover',
    async (document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken) => {
      if (!vscode.workspace.getConfiguration(SECTION, document).get(SETTINGS.hover, true)) return undefined;
      const answer = await articles.settled(document);
      if (!answer?.article || token.isCancellationRequested) return undefined;
      const uri = document.uri.toString();
      const card = cardAt(answer.article, document.offsetAt(position), {
        say,
        link: (words, { start, end }) => commandLink(words, COMMANDS.showPlace, [uri, start, end]),
        ask: (words, { start }, reason) => commandLink(words, COMMANDS.explain, [uri, start], reason),
        more: (words, entity) => commandLink(words, COMMANDS.showQuotes, [uri, entity]),
        lineOf: (offset) => document.positionAt(offset).line + 1,
      });
      if (!card) return undefined;
      const markdown = new vscode.MarkdownString(card.markdown, true);
      markdown.isTrusted = { enabledCommands: [COMMANDS.showPlace, COMMANDS.explain, COMMANDS.showQuotes] };
      return new vscode.Hover(markdown, rangeIn(document, card));
    },
  );

  /** Tells why, of a place or of what the cursor stands on, and leads to the words that decided. */
  const explain = async (uri: unknown, offset: unknown): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const document =
      uri === undefined
        ? editor?.document
        : vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
    const answer = document && (await articles.settled(document));
    const at = Number.isSafeInteger(offset)
      ? Number(offset)
      : editor && document
        ? document.offsetAt(editor.selection.active)
        : -1;
    const article = answer?.article;
    // A cursor behind the last letter of a word is still on it.
    const thing = article && (thingAt(article, at) ?? thingAt(article, at - 1));
    if (!document || !article || !thing) return inform(sentence('card/explain/nothing', {}, say));
    const reason = reasonOf(article, thing, say);
    if (!reason) return inform(sentence('card/explain/plain', {}, say));
    const go = sentence('card/explain/go', {}, say);
    const { words, place } = reason;
    // Nobody waits for the answer: the message may stay for long.
    void vscode.window.showInformationMessage(words, ...(place ? [go] : [])).then((picked) => {
      if (picked && place)
        return vscode.commands.executeCommand(
          COMMANDS.showPlace,
          document.uri.toString(),
          place.start,
          place.end,
        );
    });
  };
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider('*', { provideHover }),
    vscode.commands.registerCommand(COMMANDS.explain, guard('explain', explain)),
  );
}

const inform = (words: string): void => void vscode.window.showInformationMessage(words);
