import * as vscode from 'vscode';
import { sentence } from '../../catalogue';
import type { Answer } from '../articles';
import type { Desk } from '../feature';
import { say } from '../say';
import { COMMANDS, VIEWS } from '../ids';
import { escape } from '../markup';
import { groupQuotes, type Group, type Leaf } from './groups';

/** What the view shows: groups and leaves know nothing of it. */
interface Shown {
  document: vscode.TextDocument;
  groups: Group[];
}
type Node = { group: Group; leaf: null } | { group: Group; leaf: Leaf };

/** The quotes of the article that was last looked at; `snapshot` gives what the view shows. */
export function registerQuotes({
  articles,
  guard,
}: Desk): vscode.Disposable & { snapshot: () => Shown | null } {
  const changed = new vscode.EventEmitter<undefined>();
  let document: vscode.TextDocument | undefined;
  let answer: Answer | undefined;
  let groups: Group[] = [];

  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: guard('quotes', (node?: Node): Node[] => {
      if (!node) return groups.map((group) => ({ group, leaf: null }));
      return node.leaf ? [] : node.group.leaves.map((leaf) => ({ group: node.group, leaf }));
    }) as (node?: Node) => Node[],
    getParent: ({ group, leaf }) => (leaf ? { group, leaf: null } : null),
    getTreeItem: guard('quotes', ({ group, leaf }: Node) =>
      answer && leaf ? leafItem(answer.document, group, leaf) : groupItem(answer?.document, group),
    ) as (node: Node) => vscode.TreeItem,
  };
  const view = vscode.window.createTreeView(VIEWS.quotes, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });

  const show = guard('quotes', () => {
    const next = document && articles.latest(document);
    if (next === answer) return;
    answer = next;
    groups = next?.article ? groupQuotes(next.article, say) : [];
    view.description = next?.article ? nameOf(next.document) : '';
    changed.fire(undefined);
  });
  /** The panel or a setting in front of an article does not take its quotes away; another text, or closing it, does. */
  const follow = guard('quotes', (editor: vscode.TextEditor | undefined) => {
    if (editor && articles.couldBeRead(editor.document)) document = editor.document;
    show();
  });
  follow(vscode.window.activeTextEditor);

  return Object.assign(
    vscode.Disposable.from(
      view,
      changed,
      vscode.window.onDidChangeActiveTextEditor(follow),
      articles.onDidChange((about) => {
        if (about === document) show();
      }),
    ),
    { snapshot: () => answer && { document: answer.document, groups } } as { snapshot: () => Shown | null },
  );
}

/** A longer group is closed at first. */
const MOST_SHOWN = 200;
const ICONS = { speaker: 'person', unnamed: 'question', document: 'file-text', nobody: 'circle-slash' };

function groupItem(
  document: vscode.TextDocument | undefined,
  { id, kind, label, count }: Group,
): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, count > MOST_SHOWN ? Collapsed : Expanded);
  // Expansion is remembered by id; each document has its own.
  item.id = `${document?.uri.toString()} ${id}`;
  item.description = String(count);
  item.iconPath = new vscode.ThemeIcon(ICONS[kind]);
  item.accessibilityInformation = {
    label: sentence('quotes/spoken-group', { label, count }, say),
  };
  return item;
}

function leafItem(document: vscode.TextDocument, group: Group, leaf: Leaf): vscode.TreeItem {
  const line = document.positionAt(leaf.range.start).line + 1;
  const item = new vscode.TreeItem(leaf.label);
  item.id = `${document.uri.toString()} ${leaf.id}`;
  item.description = sentence('quotes/line', { line }, say);
  item.tooltip = new vscode.MarkdownString([leaf.text, leaf.why].filter(Boolean).map(escape).join('\n\n'));
  item.command = {
    command: COMMANDS.showPlace,
    title: '',
    arguments: [document.uri.toString(), leaf.range.start, leaf.range.end],
  };
  item.accessibilityInformation = {
    label: sentence('quotes/spoken-leaf', { speaker: group.label, line, words: leaf.label }, say),
    role: 'treeitem',
  };
  return item;
}

function nameOf({ uri }: vscode.TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
