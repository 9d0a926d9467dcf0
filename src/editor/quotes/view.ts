import * as vscode from 'vscode';
import { sentence } from '../../catalogue';
import type { Answer } from '../answers';
import { nameOf } from '../documents';
import type { Desk } from '../feature';
import { KEYS, SECTION, SETTINGS, VIEWS } from '../ids';
import { say } from '../say';
import { remembered, type Choice } from './choice';
import { registerCommands } from './commands';
import { isLeaf, leafAt, listQuotes, type Group, type Listing, type Node } from './groups';
import { groupItem, leafItem, MOST_SHOWN, tooltipOf } from './items';
import { showProgress } from './progress';

/** How long the cursor rests before the view follows it, in milliseconds. */
const DELAY = 100;
const CHOICE = 'quotes';
const NOTHING: Listing = { groups: [], count: 0, of: 0, quotes: 0 };

/** The view as its commands see it. */
export interface View {
  /** The article that it shows. */
  answer(): Answer | undefined;
  listing(): Listing;
  choice(): Choice;
  choose(change: Partial<Choice>): void;
  selection(): readonly Node[];
  /** Brings a group or a quote into view, and selects it. */
  reveal(node: Node, focus: boolean): Thenable<void>;
}

/** What is seen of the view. */
export interface Snapshot {
  document: vscode.TextDocument;
  groups: Group[];
  /** The labels of the rows that are selected, and the number on the icon. */
  selected: string[];
  badge: number;
}

/** The quotes of the article that was last looked at; `snapshot` gives what the view shows. */
export function registerQuotes(desk: Desk): vscode.Disposable & {
  snapshot: () => Snapshot | null;
} {
  const { articles, front, guard, memory, reader } = desk;
  const changed = new vscode.EventEmitter<undefined>();
  let answer: Answer | undefined;
  let listing = NOTHING;
  let choice = remembered(memory.get(CHOICE));

  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: guard('quotes', (node?: Node): Node[] => {
      if (node) return isLeaf(node) ? [] : node.leaves;
      const [first] = listing.groups;
      return first?.kind === 'all' ? first.leaves : listing.groups;
    }) as (node?: Node) => Node[],
    getParent: (node) => (isLeaf(node) && node.parent.kind !== 'all' ? node.parent : null),
    getTreeItem: guard('quotes', (node: Node) => {
      if (!answer) return new vscode.TreeItem('');
      return isLeaf(node) ? leafItem(answer.document, node, choice.filter) : groupItem(answer.document, node);
    }) as (node: Node) => vscode.TreeItem,
    resolveTreeItem(item, node) {
      if (answer?.article && isLeaf(node)) item.tooltip = tooltipOf(answer.article, node);
      return item;
    },
  };
  const view = vscode.window.createTreeView(VIEWS.quotes, {
    ...{ treeDataProvider: provider, showCollapseAll: true, canSelectMany: true },
  });

  const list = (): void => {
    const article = answer?.article;
    listing = article ? listQuotes(article, choice, say) : NOTHING;
    const { count, of, quotes } = listing;
    const { filter, reported } = choice;
    view.description = article && answer ? `${quotes} · ${nameOf(answer.document)}` : '';
    view.message = filter && article ? sentence('quotes/filtered', { filter, count, of }, say) : '';
    const counts = vscode.workspace.getConfiguration(SECTION).get(SETTINGS.badge, false) && quotes > 0;
    const tooltip = sentence('quotes/badge', { count: quotes }, say);
    view.badge = counts ? { value: quotes, tooltip } : undefined;
    setKeys({ [KEYS.listed]: article != null, [KEYS.filtered]: filter !== '', [KEYS.reported]: reported });
    changed.fire(undefined);
  };
  const show = guard('quotes', () => {
    const next = front.answer;
    progress.update(front.document);
    if (next === answer) return;
    answer = next;
    list();
  });
  const progress = showProgress(articles, () => view.visible);

  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Selects the quote that the cursor stands in, while the view is seen; the focus stays where it is. */
  const followCursor = guard('quotes', (editor: vscode.TextEditor | undefined) => {
    clearTimeout(timer);
    if (!view.visible || !editor || editor.document !== answer?.document) return;
    timer = setTimeout(
      guard('quotes', () => {
        if (editor.document !== answer?.document || answer.version !== editor.document.version) return;
        const leaf = leafAt(listing.groups, editor.document.offsetAt(editor.selection.active));
        if (!leaf || view.selection.some((each) => isLeaf(each) && each.id === leaf.id)) return;
        if (leaf.parent.count <= MOST_SHOWN || leaf.parent.kind === 'all') return reveal(leaf, false);
      }),
      DELAY,
    );
  });
  const reveal = (node: Node, focus: boolean): Thenable<void> =>
    view.reveal(node, { focus, select: true, expand: !isLeaf(node) });

  list();
  show();
  const commands = registerCommands(desk, {
    answer: () => answer,
    listing: () => listing,
    choice: () => choice,
    choose(change) {
      choice = { ...choice, ...change };
      void memory.update(CHOICE, { by: choice.by, reported: choice.reported });
      list();
      followCursor(vscode.window.activeTextEditor);
    },
    selection: () => view.selection,
    reveal,
  });
  return Object.assign(
    vscode.Disposable.from(
      ...[view, changed, commands, progress],
      { dispose: () => clearTimeout(timer) },
      view.onDidChangeVisibility(() => {
        progress.update(front.document);
        followCursor(vscode.window.activeTextEditor);
      }),
      front.onDidChange(show),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => followCursor(textEditor)),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(`${SECTION}.${SETTINGS.badge}`)) list();
      }),
      reader.onDidChange(() => progress.update(front.document)),
      vscode.workspace.onDidChangeTextDocument((change) => {
        if (change.document === front.document) progress.update(front.document);
      }),
    ),
    {
      snapshot: () =>
        answer
          ? {
              ...{ document: answer.document, groups: listing.groups },
              ...{ selected: view.selection.map(({ label }) => label), badge: view.badge?.value ?? 0 },
            }
          : null,
    },
  );
}

/** Context keys, for `when` clauses. */
function setKeys(keys: Record<string, boolean>): void {
  for (const [key, value] of Object.entries(keys))
    void vscode.commands.executeCommand('setContext', key, value);
}
