import * as vscode from 'vscode';
import { rangeIn, type Desk } from '../feature';
import { COLORS, SECTION, SETTINGS } from '../ids';
import { stretchesOf, type Mark } from './stretches';

/**
 * Shows in the text what is quoted, what is credited and who is named. Decorations rather than semantic tokens: these need a theme that knows them,
 * and few themes colour plain text. No difference is told by colour alone.
 */
export function registerMarking({ articles, guard }: Desk): vscode.Disposable {
  const color = (id: string): vscode.ThemeColor => new vscode.ThemeColor(id);
  const { ClosedClosed: rangeBehavior } = vscode.DecorationRangeBehavior;
  const make = (options: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType =>
    vscode.window.createTextEditorDecorationType({ rangeBehavior, ...options });
  const types: Record<Mark, vscode.TextEditorDecorationType> = {
    quoted: make({ backgroundColor: color(COLORS.quoted) }),
    credited: make({ borderColor: color(COLORS.credited), borderStyle: 'dotted', borderWidth: '0 0 1px 0' }),
    uncredited: make({ borderColor: color(COLORS.uncredited), borderStyle: 'dashed', borderWidth: '1px' }),
    name: make({ fontWeight: '600' }),
  };
  const marks = Object.keys(types) as Mark[];

  const mark = guard('marking', (editor: vscode.TextEditor) => {
    const { document } = editor;
    const answer = articles.latest(document);
    // Until the next answer VS Code moves the marks along with what is typed.
    if (answer && answer.version !== document.version) return;
    const isOn = vscode.workspace.getConfiguration(SECTION, document).get(SETTINGS.marking, true);
    const article = isOn ? answer?.article : null;
    const stretches = article && stretchesOf(article);
    for (const each of marks)
      editor.setDecorations(types[each], stretches?.[each].map((range) => rangeIn(document, range)) ?? []);
  });
  const markAll = (of: (document: vscode.TextDocument) => boolean = () => true): void => {
    for (const editor of vscode.window.visibleTextEditors) if (of(editor.document)) mark(editor);
  };
  markAll();
  return vscode.Disposable.from(
    ...Object.values(types),
    articles.onDidChange((about) => markAll((document) => document === about)),
    vscode.window.onDidChangeVisibleTextEditors(() => markAll()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${SECTION}.${SETTINGS.marking}`)) markAll();
    }),
  );
}

/** Turns the marks on or off, for every article. */
export async function toggleMarking(): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION);
  await settings.update(
    SETTINGS.marking,
    !settings.get(SETTINGS.marking, true),
    vscode.ConfigurationTarget.Global,
  );
}
