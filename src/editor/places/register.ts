import * as vscode from 'vscode';
import { sentence } from '../../catalogue';
import type { Range } from '../../text/types';
import { rangeIn, type Desk } from '../feature';
import { LANGUAGE } from '../ids';
import { firstWords } from '../../markup';
import { say } from '../say';
import type { Shown } from '../shown';
import { entityAt, introductionOf, mentionsOf, outlineOf, type Entry } from './about';

const MOST_LETTERS = 80;

/** From word to word of an article: highlights, definition, references, symbols of the file and of all that are open, folding. */
export function registerPlaces({ articles, guard }: Desk): vscode.Disposable {
  type Document = vscode.TextDocument;
  /** The article as it stands; undefined where the document is none. */
  const read = async (document: Document, token: vscode.CancellationToken): Promise<Shown | undefined> => {
    const answer = await articles.settled(document);
    return token.isCancellationRequested ? undefined : (answer?.article ?? undefined);
  };
  /** For a provider about what stands at a position: the places of whoever is meant there. */
  const placesAt =
    (places: (article: Shown, id: number) => Range[]) =>
    async (document: Document, position: vscode.Position, token: vscode.CancellationToken) => {
      const article = await read(document, token);
      const found = article && entityAt(article, document.offsetAt(position));
      return found && places(article, found.entity.id).map((place) => rangeIn(document, place));
    };
  const everyMention = placesAt(mentionsOf);
  const introduction = placesAt((article, id) => [introductionOf(article, id) ?? []].flat());
  const located = (
    { uri }: Document,
    ranges: vscode.Range[] | null | undefined,
  ): vscode.Location[] | undefined => ranges?.map((range) => new vscode.Location(uri, range));

  const highlights = guard(
    'highlights',
    async (document: Document, ...at: [vscode.Position, vscode.CancellationToken]) =>
      (await everyMention(document, ...at))?.map((range) => new vscode.DocumentHighlight(range)),
  );
  const definition = guard(
    'definition',
    async (document: Document, ...at: [vscode.Position, vscode.CancellationToken]) =>
      located(document, await introduction(document, ...at)),
  );
  const references = guard(
    'references',
    async (document: Document, position: vscode.Position, _: unknown, token: vscode.CancellationToken) =>
      located(document, await everyMention(document, position, token)),
  );
  const outline = guard('outline', async (document: Document, token: vscode.CancellationToken) => {
    const article = await read(document, token);
    return article && outlineOf(article).map((entry) => symbolOf(document, entry));
  });
  const folding = guard(
    'folding',
    async (document: Document, _: unknown, token: vscode.CancellationToken) => {
      const article = await read(document, token);
      return article && foldsOf(document, article);
    },
  );
  const workspace = guard('symbols', (query: string) =>
    articles.all().flatMap(({ document, article }) => (article ? namesLike(query, document, article) : [])),
  );

  const { languages } = vscode;
  // Named languages go before VS Code's own word by word highlights; anything else is read when asked for.
  const anything = [{ language: LANGUAGE }, { language: 'plaintext' }, { language: 'markdown' }, '*'];
  return vscode.Disposable.from(
    languages.registerDocumentHighlightProvider(anything, { provideDocumentHighlights: highlights }),
    languages.registerDefinitionProvider(anything, { provideDefinition: definition }),
    languages.registerReferenceProvider(anything, { provideReferences: references }),
    languages.registerDocumentSymbolProvider(
      anything,
      { provideDocumentSymbols: outline },
      { label: 'Says Who' },
    ),
    languages.registerFoldingRangeProvider(anything, { provideFoldingRanges: folding }),
    languages.registerWorkspaceSymbolProvider({ provideWorkspaceSymbols: workspace }),
  );
}

const SYMBOLS = {
  headline: vscode.SymbolKind.File,
  speaker: vscode.SymbolKind.Class,
  quote: vscode.SymbolKind.String,
};

function symbolOf(
  document: vscode.TextDocument,
  { kind, words, detail, place, whole, children }: Entry,
): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(
    firstWords(words, MOST_LETTERS) || '…',
    typeof detail === 'number'
      ? sentence('outline/quotes', { count: detail }, say)
      : kind === 'quote'
        ? detail
        : '',
    SYMBOLS[kind],
    rangeIn(document, whole),
    rangeIn(document, place),
  );
  symbol.children = children.map((child) => symbolOf(document, child));
  return symbol;
}

/** Quotations of several paragraphs can be folded to their first. */
function foldsOf(document: vscode.TextDocument, { quotations }: Shown): vscode.FoldingRange[] | undefined {
  const folds = quotations
    .filter(({ pieces, outer }) => outer && pieces.length > 1)
    .map(({ start, end }) => {
      const [from, to] = [document.positionAt(start).line, document.positionAt(end).line];
      return new vscode.FoldingRange(from, to);
    });
  return folds.length > 0 ? folds : undefined;
}

const KINDS = {
  person: vscode.SymbolKind.Class,
  organization: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Namespace,
  other: vscode.SymbolKind.Object,
};

/** Entities whose names hold the letters of a query in their order, as VS Code filters them again; each leads to its introduction. */
function namesLike(query: string, document: vscode.TextDocument, article: Shown): vscode.SymbolInformation[] {
  const letters = [...query.toLowerCase()].filter((letter) => letter !== ' ');
  const fits = (name: string): boolean => {
    let at = 0;
    for (const letter of name.toLowerCase()) if (letter === letters[at]) at++;
    return at === letters.length;
  };
  return article.entities.flatMap(({ id, name, aliases, kind, roles }) => {
    const place = [name, ...aliases].some(fits) && introductionOf(article, id);
    if (!place) return [];
    const location = new vscode.Location(document.uri, rangeIn(document, place));
    return [
      new vscode.SymbolInformation(name, KINDS[kind], firstWords(roles[0] ?? '', MOST_LETTERS), location),
    ];
  });
}
