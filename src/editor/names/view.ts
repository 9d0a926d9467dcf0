import * as vscode from 'vscode';
import { sentence } from '../../catalogue';
import type { Answer } from '../answers';
import type { Desk } from '../feature';
import { COMMANDS, VIEWS } from '../ids';
import { escape } from '../../markup';
import { say } from '../say';
import { groupNames, type Kind, type Named, type Place } from './groups';

type Node = { kind: Kind } | { named: Named } | { place: Place };

/** Whom and what the article names that was last looked at; each opens its mentions. `snapshot` gives what the view shows. */
export function registerNames({
  front,
  guard,
}: Desk): vscode.Disposable & { snapshot: () => { document: vscode.TextDocument; kinds: Kind[] } | null } {
  const changed = new vscode.EventEmitter<undefined>();
  let answer: Answer | undefined;
  let kinds: Kind[] = [];

  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: guard('names', (node?: Node): Node[] => {
      if (!node) return kinds.map((kind) => ({ kind }));
      if ('kind' in node) return node.kind.named.map((named) => ({ named }));
      return 'named' in node ? node.named.places.map((place) => ({ place })) : [];
    }) as (node?: Node) => Node[],
    getTreeItem: guard('names', (node: Node) => itemOf(answer?.document, node)) as (
      node: Node,
    ) => vscode.TreeItem,
  };
  const view = vscode.window.createTreeView(VIEWS.names, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  let stale = true;
  const show = guard('names', () => {
    const next = front.answer;
    if (next === answer && !stale) return;
    answer = next;
    // A view that nobody sees costs nothing.
    stale = !view.visible;
    kinds = next?.article && view.visible ? groupNames(next.article, say) : [];
    changed.fire(undefined);
  });
  show();
  return Object.assign(
    vscode.Disposable.from(
      view,
      changed,
      view.onDidChangeVisibility(() => show()),
      front.onDidChange(show),
    ),
    {
      snapshot: () =>
        answer?.article ? { document: answer.document, kinds: groupNames(answer.article, say) } : null,
    },
  );
}

const ICONS = { person: 'person', organization: 'organization', place: 'location', other: 'tag' };

function itemOf(document: vscode.TextDocument | undefined, node: Node): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const uri = document?.uri.toString() ?? '';
  if ('kind' in node) {
    const item = new vscode.TreeItem(node.kind.label, node.kind.id === 'other' ? Collapsed : Expanded);
    item.id = `${uri} ${node.kind.id}`;
    item.description = String(node.kind.named.length);
    return item;
  }
  if ('named' in node) {
    const { id, kind, label, detail, count } = node.named;
    const item = new vscode.TreeItem(label, Collapsed);
    item.id = `${uri} ${id}`;
    item.description = sentence(detail ? 'names/count-detail' : 'names/count', { count, detail }, say);
    item.tooltip = new vscode.MarkdownString(escape(detail ? `${label}: ${detail}` : label));
    item.iconPath = new vscode.ThemeIcon(ICONS[kind]);
    item.accessibilityInformation = { label: sentence('names/spoken', { label, count, detail }, say) };
    return item;
  }
  const { id, label, within, range } = node.place;
  const item = new vscode.TreeItem({ label, highlights: [within] }, None);
  const line = (document?.positionAt(range.start).line ?? 0) + 1;
  item.id = `${uri} ${id}`;
  item.description = sentence('quotes/line', { line }, say);
  item.command = { command: COMMANDS.showPlace, title: '', arguments: [uri, range.start, range.end] };
  item.accessibilityInformation = {
    label: sentence('names/spoken-place', { line, words: label }, say),
    role: 'treeitem',
  };
  return item;
}
