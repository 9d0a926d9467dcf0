import * as vscode from 'vscode';
import { sentence } from '../../catalogue';
import { say } from '../say';
import type { Shown } from '../shown';
import { possibleSpeakers, type Word } from './targets';
import { plain } from './words';

interface Choice extends vscode.QuickPickItem {
  word: Word;
}

/**
 * Asks who speaks: one of the article's people and bodies, or whoever is typed. undefined: nothing was chosen.
 * @param nobody whether "nobody is shown to have said it" can be chosen
 */
export function pickSpeaker(article: Shown, words: string, nobody: boolean): Promise<Word | undefined> {
  const pick = vscode.window.createQuickPick<Choice>();
  pick.title = sentence('kept/who', { words: plain(words) }, say);
  pick.placeholder = sentence('kept/who/how', {}, say);
  pick.matchOnDescription = true;
  const known = possibleSpeakers(article).map(({ name, role }): Choice => ({
    label: plain(name),
    description: plain(role),
    word: { speaker: name },
  }));
  const none: Choice[] = nobody
    ? [{ label: sentence('kept/who/nobody', {}, say), alwaysShow: true, word: { speaker: null } }]
    : [];
  const show = (): void => {
    const typed = pick.value.trim();
    const isNew = typed !== '' && !known.some(({ word }) => word !== 'no-quote' && word.speaker === typed);
    const other: Choice[] = isNew
      ? [
          {
            label: sentence('kept/who/typed', { name: plain(typed) }, say),
            ...{ alwaysShow: true, word: { speaker: typed } },
          },
        ]
      : [];
    pick.items = [...known, ...other, ...none];
  };
  show();
  return new Promise((resolve) => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.word);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
