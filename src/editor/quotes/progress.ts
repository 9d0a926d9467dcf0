import * as vscode from 'vscode';
import type { Articles } from '../articles';
import { VIEWS } from '../ids';

/** An article that is read sooner after it opened, or after the last letter typed, shows no progress; in milliseconds. */
const PATIENCE = 600;

/** A bar at the top of the view while its article is read, where that takes long and the view is seen. */
export function showProgress(
  articles: Articles,
  isSeen: () => boolean,
): vscode.Disposable & { update: (document: vscode.TextDocument | undefined) => void } {
  let watched: vscode.TextDocument | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: (() => void) | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    end?.();
    end = undefined;
    watched = undefined;
  };
  const start = (): void => {
    if (end) return;
    const location = { viewId: VIEWS.quotes };
    void vscode.window.withProgress({ location }, () => new Promise<void>((resolve) => (end = resolve)));
  };
  return {
    update(document) {
      if (!document || !isSeen()) return stop();
      clearTimeout(timer);
      timer = setTimeout(start, PATIENCE);
      if (document === watched) return;
      stop();
      watched = document;
      timer = setTimeout(start, PATIENCE);
      void articles.settled(document, true).finally(() => {
        if (document === watched) stop();
      });
    },
    dispose: stop,
  };
}
