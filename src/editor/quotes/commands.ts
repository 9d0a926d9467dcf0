import * as vscode from 'vscode';
import { sentence, type Key } from '../../catalogue';
import { toBlocks, toCsv, toJson, toMarkdown, toText, type Written } from '../export/quotes';
import { nameOf } from '../documents';
import type { Desk } from '../feature';
import { COMMANDS, VIEWS } from '../ids';
import { say } from '../say';
import { GROUPINGS, isGrouping } from './choice';
import { isLeaf, leafAt, type Group, type Node } from './groups';
import type { Quote } from './quotes';
import type { View } from './view';

/** What can be asked of the Quotes view. */
export function registerCommands({ guard }: Pick<Desk, 'guard'>, view: View): vscode.Disposable {
  /** What the article in the view is written with; null where there is none. */
  const written = (): Written | null => {
    const { document, article } = view.answer() ?? {};
    if (!document || !article) return null;
    const lineOf = (offset: number): number => document.positionAt(offset).line + 1;
    return { article, file: nameOf(document), lineOf, say };
  };

  const group = async (by: unknown): Promise<void> => {
    if (isGrouping(by)) return view.choose({ by });
    const items = GROUPINGS.map((each) => ({
      each,
      label: sentence(`quotes/by/${each}`, {}, say),
      description: sentence(`quotes/by/${each}/what`, {}, say),
      iconPath: each === view.choice().by ? new vscode.ThemeIcon('check') : new vscode.ThemeIcon('blank'),
    }));
    const picked = await vscode.window.showQuickPick(items, { placeHolder: tell('quotes/group-by') });
    if (picked) view.choose({ by: picked.each });
  };

  const filter = async (given: unknown): Promise<void> => {
    const words =
      typeof given === 'string'
        ? given
        : await vscode.window.showInputBox({
            ...{ prompt: tell('quotes/filter'), placeHolder: tell('quotes/filter/example') },
            value: view.choice().filter,
          });
    if (words !== undefined) view.choose({ filter: words.trim() });
  };

  /** Selects the next quote in the text behind the cursor, or the one before it; round the ends. */
  const step = (forward: boolean) => async (): Promise<void> => {
    const { document } = view.answer() ?? {};
    if (!document) return inform('quotes/none-ahead');
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
    const quotes = view.listing().groups.flatMap((each) => each.quotes);
    const pieces = quotes.filter(({ kind }) => kind !== 'declined').map(({ content }) => content[0]);
    pieces.sort((a, b) => a.start - b.start);
    const from = editor ? document.offsetAt(editor.selection.start) : -1;
    const next = forward
      ? (pieces.find(({ start }) => start > from) ?? pieces[0])
      : (pieces.findLast(({ start }) => start < from) ?? pieces.at(-1));
    if (!next) return inform('quotes/none-ahead');
    await vscode.commands.executeCommand(COMMANDS.showPlace, document.uri.toString(), next.start, next.end);
  };

  /** What a command is about: the rows it was called on, those that are selected, or the quote that the cursor stands in. */
  const meant = (node: unknown, nodes: unknown): Quote[] => {
    const rows = Array.isArray(nodes) && nodes.length > 0 ? (nodes as Node[]) : isNode(node) ? [node] : [];
    const chosen = node === SELECTED ? view.selection() : rows.length > 0 ? rows : atCursor(view);
    const quotes = chosen.flatMap((each) => (isLeaf(each) ? [each.quote] : each.quotes));
    return [...new Set(quotes)];
  };
  const copy =
    (write: (quotes: readonly Quote[], written: Written) => string) =>
    async (node: unknown, nodes: unknown): Promise<void> => {
      const about = written();
      const quotes = meant(node, nodes);
      if (!about || quotes.length === 0) return inform('quotes/nothing-to-copy');
      await vscode.env.clipboard.writeText(write(quotes, about));
    };

  const commands: Partial<Record<keyof typeof COMMANDS, (...given: unknown[]) => unknown>> = {
    async showQuotes(_: unknown, entity: unknown) {
      await vscode.commands.executeCommand(`${VIEWS.quotes}.focus`);
      const theirs = view
        .listing()
        .groups.find(({ kind, quotes }) => kind === 'speaker' && quotes[0].speaker === entity);
      if (theirs) await view.reveal(theirs, true);
    },
    groupQuotes: group,
    filterQuotes: filter,
    clearFilter: () => view.choose({ filter: '' }),
    showReported: () => view.choose({ reported: true }),
    hideReported: () => view.choose({ reported: false }),
    nextQuote: step(true),
    previousQuote: step(false),
    copyQuote: copy(toText),
    copyQuoteMarkdown: copy(toBlocks),
    exportQuotes: (format: unknown, to: unknown) => exportQuotes(view, written(), format, to),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(COMMANDS[name as keyof typeof COMMANDS], guard(name, run)),
    ),
  );
}

/** The argument of a key in the view, where no row is handed over. */
const SELECTED = 'selected';
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'id' in value && 'label' in value;

function atCursor(view: View): readonly Node[] {
  const { document } = view.answer() ?? {};
  const editor = vscode.window.activeTextEditor;
  const leaf =
    editor && editor.document === document
      ? leafAt(view.listing().groups, document.offsetAt(editor.selection.active))
      : null;
  return leaf ? [leaf] : view.selection();
}

const FORMATS = {
  md: {
    label: 'Markdown',
    write: (_: readonly Quote[], about: Written, groups: readonly Group[]) => toMarkdown(groups, about),
  },
  csv: { label: 'CSV', write: toCsv },
  json: { label: 'JSON', write: toJson },
};
type Format = keyof typeof FORMATS;

/**
 * Writes the quotes that the view lists to a file; asks for what is not given.
 * @param format a key of FORMATS
 * @param to the file's URI
 */
async function exportQuotes(
  view: View,
  written: Written | null,
  format: unknown,
  to: unknown,
): Promise<void> {
  const { document } = view.answer() ?? {};
  const { groups } = view.listing();
  if (!document || !written || groups.length === 0) return inform('quotes/nothing-to-export');
  const extension = isFormat(format) ? format : await pickFormat();
  if (!extension) return;
  const path = document.uri.path.replace(/(\.[^./]*)?$/, `.quotes.${extension}`);
  const { label, write } = FORMATS[extension];
  const uri =
    to instanceof vscode.Uri
      ? to
      : await vscode.window.showSaveDialog({
          filters: { [label]: [extension] },
          ...(document.isUntitled ? {} : { defaultUri: document.uri.with({ path }) }),
        });
  const quotes = groups
    .flatMap((each) => each.quotes)
    .sort((a, b) => a.content[0].start - b.content[0].start);
  if (uri) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(write(quotes, written, groups)));
}

const isFormat = (value: unknown): value is Format =>
  typeof value === 'string' && Object.hasOwn(FORMATS, value);

async function pickFormat(): Promise<Format | undefined> {
  const items = (Object.keys(FORMATS) as Format[]).map((format) => ({
    format,
    label: FORMATS[format].label,
    description: sentence(`quotes/export/${format}`, {}, say),
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder: tell('quotes/export-as') }))?.format;
}

const tell = (key: Key): string => sentence(key, {}, say);
const inform = (key: Key): void => void vscode.window.showInformationMessage(tell(key));
