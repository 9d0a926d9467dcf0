import * as vscode from 'vscode';
import type { Answer, Articles } from './answers';
import type { Guard } from './guard';

/** The text that was last looked at and could be read: what views beside the text are about. The panel or a setting in front of it does not take it away; another text does. */
export interface Front extends vscode.Disposable {
  readonly document: vscode.TextDocument | undefined;
  /** The newest answer about it; undefined where there is none, or the document was closed. */
  readonly answer: Answer | undefined;
  /** Another editor is in front, or there is another answer; also where the document is the same as before. */
  readonly onDidChange: vscode.Event<void>;
}

export function makeFront(articles: Articles, guard: Guard): Front {
  const changed = new vscode.EventEmitter<void>();
  let document: vscode.TextDocument | undefined;
  const look = guard('front', (editor: vscode.TextEditor | undefined) => {
    if (editor && articles.couldBeRead(editor.document)) document = editor.document;
    changed.fire();
  });
  look(vscode.window.activeTextEditor);
  const listening = vscode.Disposable.from(
    changed,
    vscode.window.onDidChangeActiveTextEditor(look),
    articles.onDidChange((about) => {
      if (about === document) changed.fire();
    }),
  );
  return {
    get document() {
      return document;
    },
    get answer() {
      return document && articles.latest(document);
    },
    onDidChange: changed.event,
    dispose: () => void listening.dispose(),
  };
}
