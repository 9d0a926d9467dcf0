import { uniquely } from '../unique';
import type { SourceType } from '../../attribution/types';
import { sentence, type Say } from '../../catalogue';
import type { EntityKind } from '../../names/types';
import type { Range } from '../../text/types';
import { firstWords } from '../../markup';
import { holds } from '../ranges';
import type { Shown } from '../shown';
import type { Choice } from './choice';
import { quotesOf, wordsOf, type Quote } from './quotes';

const LABEL_LENGTH = 90;
const SOURCE_LENGTH = 40;

/** One quote: a direct or mixed attribution of speech, or a quotation that nobody is shown to have said; or, where asked for, reported words; or a refusal to comment. */
export interface Leaf {
  /** The same for the same words of the same group, whatever is typed elsewhere. */
  id: string;
  parent: Group;
  label: string;
  /** The source's words, where they tell more than the group; '' for none. The label opens with them. */
  source: string;
  /** Its first contiguous piece. */
  range: Range;
  quote: Quote;
}

export interface Group {
  id: string;
  /** `all`: the one group of a list without groups. */
  kind: 'speaker' | 'unnamed' | 'document' | 'nobody' | 'declined' | 'all' | SourceType;
  /** What a speaker is; null where the group is no entity. */
  entity: EntityKind | null;
  label: string;
  /** A speaker's role; '' for none. */
  detail: string;
  count: number;
  /** Words in quotation marks, and how many percent that is of all such words of the article. */
  words: number;
  share: number;
  quotes: readonly Quote[];
  /** Made when first asked for: a group that is closed costs nothing. */
  readonly leaves: Leaf[];
}

/** A row of the view. */
export type Node = Group | Leaf;
export const isLeaf = (node: Node): node is Leaf => 'parent' in node;

/** What the view shows of an article. */
export interface Listing {
  groups: Group[];
  /** How many rows are listed, and how many there are without the filter. */
  count: number;
  of: number;
  /** How many of them are quotes: refusals to comment are none. */
  quotes: number;
}

/** The groups behind the speakers. */
const OTHERS = { unnamed: 'quotes/unnamed', document: 'quotes/documents', nobody: 'quotes/nobody' } as const;
const OTHER_OF: Partial<Record<Quote['type'], keyof typeof OTHERS>> = {
  ...{ unresolved: 'nobody', nobody: 'nobody', document: 'document' },
};
const TYPES: readonly (SourceType | 'nobody')[] = [
  ...(['named', 'role', 'collective', 'anonymous', 'document', 'unresolved', 'nobody'] as const),
];

/**
 * The quotes of an article as the reader chose: by speaker, most quoted first, then unnamed sources, documents, and quotations without a
 * speaker; by kind of source; or as they stand in the text. Who declined to comment comes last, but in order of the text.
 */
export function listQuotes(article: Shown, choice: Choice, say: Say): Listing {
  const all = quotesOf(article);
  const total = all.reduce((sum, { words }) => sum + words, 0);
  const wanted = all.filter(({ kind }) => choice.reported || kind !== 'indirect');
  const listed = wanted.filter(finder(article, choice.filter));
  const unique = uniquely();
  const groupOf: Make = (kind, label, quotes) => {
    const words = quotes.reduce((sum, quote) => sum + quote.words, 0);
    const { speaker, entity } = kind === 'speaker' ? quotes[0] : { speaker: null, entity: null };
    const role = speaker === null ? '' : firstWords(article.entities[speaker].roles[0] ?? '', LABEL_LENGTH);
    let made: Leaf[] | undefined;
    const group: Group = {
      id: kind === 'speaker' ? unique(`speaker ${label}`) : kind,
      ...{ kind, entity, label, detail: role === label ? '' : role, count: quotes.length },
      ...{ words, share: total > 0 ? Math.round((100 * words) / total) : 0, quotes },
      get leaves() {
        return (made ??= leavesOf(group, article, say));
      },
    };
    return group;
  };
  const quotes = listed.filter(({ kind }) => kind !== 'declined');
  const declined = listed.filter(({ kind }) => kind === 'declined');
  const last =
    declined.length > 0 ? [groupOf('declined', sentence('quotes/declined', {}, say), declined)] : [];
  const groups = {
    speaker: () => [...bySpeaker(quotes, groupOf, say), ...last],
    type: () => [...byType(quotes, groupOf, say), ...last],
    order: () => (listed.length > 0 ? [groupOf('all', '', listed)] : []),
  };
  return { groups: groups[choice.by](), count: listed.length, of: wanted.length, quotes: quotes.length };
}

type Make = (kind: Group['kind'], label: string, quotes: readonly Quote[]) => Group;

function bySpeaker(quotes: readonly Quote[], make: Make, say: Say): Group[] {
  const speakers = gathered(quotes, ({ speaker }) => speaker);
  const others = gathered(speakers.get(null) ?? [], ({ type }) => OTHER_OF[type] ?? 'unnamed');
  speakers.delete(null);
  return [
    ...[...speakers.values()]
      .map((theirs) => make('speaker', theirs[0].who, theirs))
      .sort((a, b) => b.count - a.count),
    ...(['unnamed', 'document', 'nobody'] as const).flatMap((kind) => {
      const theirs = others.get(kind);
      return theirs ? make(kind, sentence(OTHERS[kind], {}, say), theirs) : [];
    }),
  ];
}

function byType(quotes: readonly Quote[], make: Make, say: Say): Group[] {
  const types = gathered(quotes, ({ type }) => type);
  return TYPES.flatMap((type) => {
    const theirs = types.get(type);
    return theirs ? make(type, sentence(`quotes/type/${type}`, {}, say), theirs) : [];
  });
}

function gathered<Of>(quotes: readonly Quote[], of: (quote: Quote) => Of): Map<Of, Quote[]> {
  const groups = new Map<Of, Quote[]>();
  for (const quote of quotes) {
    const key = of(quote);
    const known = groups.get(key);
    if (known) known.push(quote);
    else groups.set(key, [quote]);
  }
  return groups;
}

const termsOf = (filter: string): string[] => filter.toLowerCase().split(/\s+/).filter(Boolean);

/** Where the words of a filter stand in a label: the first place of each, none within another. */
export function highlights(label: string, filter: string): [number, number][] {
  const lower = label.toLowerCase();
  // A few letters change their length with their case.
  if (filter === '' || lower.length !== label.length) return [];
  const places = termsOf(filter).map((term): [number, number] => [
    lower.indexOf(term),
    lower.indexOf(term) + term.length,
  ]);
  const inOrder = places.filter(([start]) => start >= 0).sort(([a], [b]) => a - b);
  return inOrder.filter(([start], at) => at === 0 || start >= inOrder[at - 1][1]);
}

/** Whether a quote holds every word of a filter, in its own words or in those that tell who speaks. */
function finder(article: Shown, filter: string): (quote: Quote) => boolean {
  const terms = termsOf(filter);
  if (terms.length === 0) return () => true;
  return (quote) => {
    const words = `${quote.who} ${wordsOf(article, quote)}`.toLowerCase();
    return terms.every((term) => words.includes(term));
  };
}

function leavesOf(group: Group, article: Shown, say: Say): Leaf[] {
  const unique = uniquely();
  return group.quotes.map((quote) => {
    const first = firstWords(wordsOf(article, quote), LABEL_LENGTH);
    const beside = group.kind === 'speaker' ? '' : group.kind === 'all' ? quote.short : quote.who;
    const source = firstWords(beside, SOURCE_LENGTH);
    const label = source ? sentence('quotes/beside', { source, words: first }, say) : first;
    const { start, end } = quote.content[0];
    return {
      // No label has a line end, so no two groups can make the same.
      id: unique(`${group.id}\n${label}`),
      ...{ parent: group, label, source, range: { start, end }, quote },
    };
  });
}

/** The leaf at an offset; of several, the one that begins last. */
export function leafAt(groups: readonly Group[], offset: number): Leaf | null {
  let found: (() => Leaf) | null = null;
  let latest = -1;
  for (const group of groups) {
    for (const [at, { content }] of group.quotes.entries()) {
      const start = content.find((piece) => holds(piece, offset))?.start ?? -1;
      if (start <= latest) continue;
      latest = start;
      found = () => group.leaves[at];
    }
  }
  return found?.() ?? null;
}
