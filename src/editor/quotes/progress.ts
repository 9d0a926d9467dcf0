import * as vscode from 'vscode';
import type { Articles } from '../answers';
import { VIEWS } from '../ids';

/** An article that is read sooner after it opened, or after the last letter typed, shows no progress; in milliseconds. */
const PATIENCE = 600;

/** A bar at the top of the view while its article is read, where that takes long and the view is seen. */
export function showProgress(
  articles: Articles,
  isSeen: () => boolean,
): vscode.Disposable & { update: (document: vscode.TextDocument | undefined) => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: (() => void) | undefined;
  const isRead = (document: vscode.TextDocument): boolean => {
    const answer = articles.latest(document);
    if (answer) return answer.version !== document.version || articles.awaits(answer);
    return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
  };
  const stop = (): void => {
    clearTimeout(timer);
    end?.();
    end = undefined;
  };
  const start = (): void => {
    // Made at once: VS Code calls back later, and by then it may be over.
    const over = new Promise<void>((resolve) => (end = resolve));
    void vscode.window.withProgress({ location: { viewId: VIEWS.quotes } }, () => over);
  };
  return {
    /** After each answer about the document, each letter typed, and when the trained reader comes or fails. */
    update(document) {
      if (!document || !isSeen() || !isRead(document)) return stop();
      clearTimeout(timer);
      if (!end) timer = setTimeout(start, PATIENCE);
    },
    dispose: stop,
  };
}
