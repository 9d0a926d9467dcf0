import * as vscode from 'vscode';
import { rangeIn, type Desk } from '../feature';
import { say } from '../say';
import { COMMANDS, SECTION, SETTINGS } from '../ids';
import { commandLink } from '../markup';
import { cardAt } from './card';

/** A small card on every name, pronoun, role and quotation of an article. */
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
        lineOf: (offset) => document.positionAt(offset).line + 1,
      });
      if (!card) return undefined;
      const markdown = new vscode.MarkdownString(card.markdown);
      markdown.isTrusted = { enabledCommands: [COMMANDS.showPlace] };
      return new vscode.Hover(markdown, rangeIn(document, card));
    },
  );
  return vscode.languages.registerHoverProvider('*', { provideHover });
}
