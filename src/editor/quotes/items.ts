import * as vscode from 'vscode';
import { sentence, type Key } from '../../catalogue';
import { COMMANDS } from '../ids';
import { escape } from '../../markup';
import { say } from '../say';
import type { Shown } from '../shown';
import { detailOf, inFull } from './details';
import { highlights, type Group, type Leaf } from './groups';
import type { Quote } from './quotes';

/** A longer group is closed at first, and the cursor does not open it. */
export const MOST_SHOWN = 200;

const KINDS = { person: 'person', organization: 'organization', place: 'location', other: 'tag' };
const ICONS: Partial<Record<Group['kind'], string>> = {
  ...{ speaker: 'person', named: 'person', role: 'briefcase', collective: 'organization' },
  ...{ unnamed: 'question', anonymous: 'question', unresolved: 'question' },
  ...{ document: 'file-text', nobody: 'circle-slash', declined: 'mute' },
};

/** A company is not a person. */
const iconOf = (kind: Group['kind'], entity: Quote['entity']): vscode.ThemeIcon =>
  new vscode.ThemeIcon((entity && KINDS[entity]) ?? ICONS[kind] ?? 'quote');

const tell = (key: Key, args: Record<string, string | number>): string => sentence(key, args, say);

export function groupItem(document: vscode.TextDocument, group: Group): vscode.TreeItem {
  const { id, kind, label, detail, count, words, share } = group;
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, count > MOST_SHOWN ? Collapsed : Expanded);
  // Expansion is remembered by id; each document has its own.
  item.id = `${document.uri.toString()} ${id}`;
  item.contextValue = 'group';
  item.iconPath = iconOf(kind, group.entity);
  item.description = words > 0 ? tell('quotes/count-share', { count, share }) : String(count);
  const spoken = tell(words > 0 ? 'quotes/spoken-share' : 'quotes/spoken-group', { label, count, share });
  const about = kind === 'declined' ? 'quotes/declined/what' : 'quotes/share';
  item.tooltip = new vscode.MarkdownString(
    [detail ? `${label}: ${detail}` : label, tell(about, { count, words, share })].map(escape).join('\n\n'),
  );
  item.accessibilityInformation = { label: spoken };
  return item;
}

/** Without its tooltip, which is made when it is asked for. */
export function leafItem(document: vscode.TextDocument, leaf: Leaf, filter: string): vscode.TreeItem {
  const { id, parent, label, range, quote } = leaf;
  const line = document.positionAt(range.start).line + 1;
  const item = new vscode.TreeItem({ label, highlights: highlights(label, filter) });
  item.id = `${document.uri.toString()} ${id}`;
  item.contextValue = quote.kind === 'declined' ? 'declined' : 'quote';
  item.description = detailOf(quote, line, say);
  if (parent.kind === 'all')
    item.iconPath = quote.kind === 'declined' ? iconOf('declined', null) : iconOf(quote.type, quote.entity);
  item.command = {
    command: COMMANDS.showPlace,
    title: '',
    arguments: [document.uri.toString(), range.start, range.end],
  };
  const speaker = parent.kind === 'speaker' ? parent.label : quote.who || tell('quotes/nobody', {});
  item.accessibilityInformation = {
    label: tell('quotes/spoken-leaf', { speaker, line, words: label }),
    role: 'treeitem',
  };
  return item;
}

/** All words of a quote, who speaks, how it came, and why. */
export function tooltipOf(article: Shown, { quote, parent }: Leaf): vscode.MarkdownString {
  const { text, how, why } = inFull(article, quote, say);
  const who = parent.kind === 'speaker' ? '' : quote.who;
  return new vscode.MarkdownString([text, who, how, why].filter(Boolean).map(escape).join('\n\n'));
}
