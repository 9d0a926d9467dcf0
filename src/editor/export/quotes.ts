import type { ChannelKind } from '../../attribution/types';
import { sentence, wayOf, type Say } from '../../catalogue';
import { csv } from '../../report/escape';
import type { Group } from '../quotes/groups';
import { wordsOf, type Quote } from '../quotes/quotes';
import type { Shown } from '../shown';
import { escape as markdown, oneLine } from '../../markup';

/** What quotes are written about. */
export interface Written {
  article: Shown;
  /** The name of the article's file. */
  file: string;
  /** The line of an offset, counted from 1. */
  lineOf: (offset: number) => number;
  say: Say;
}

/** One quote as data: the keys of the JSON file and the columns of the CSV file, which stay English. */
export interface Row {
  speaker: string | null;
  role: string | null;
  /** The words that stand beside the quote for whoever speaks, which may be "he". */
  source: string | null;
  type: Quote['type'];
  kind: Quote['kind'];
  /** By what way it came to the reporter, and the words that show it; null where the text does not. */
  channel: ChannelKind | null;
  channelWords: string | null;
  words: string;
  line: number;
  start: number;
  end: number;
}

const COLUMNS = [
  ...(['speaker', 'role', 'source', 'type', 'kind', 'channel', 'channelWords'] as const),
  ...(['words', 'line', 'start', 'end'] as const),
];

export function rowOf(quote: Quote, { article, lineOf }: Written): Row {
  const { speaker, beside, content, type, kind, channel, who } = quote;
  const { start } = content[0];
  return {
    speaker: speaker === null ? null : oneLine(who),
    role: speaker === null ? null : oneLine(article.entities[speaker].roles[0] ?? '') || null,
    source: beside ? oneLine(article.source.slice(beside.start, beside.end)) : null,
    ...{ type, kind, channel: kind === 'declined' ? kind : (channel?.kind ?? null) },
    channelWords: channel?.words ?? null,
    ...{ words: wordsOf(article, quote), line: lineOf(start) },
    ...{ start, end: content[content.length - 1].end },
  };
}

/** The words alone, a line for each quote. */
export const toText = (quotes: readonly Quote[], { article }: Written): string =>
  quotes.map((quote) => wordsOf(article, quote)).join('\n');

/** Block quotes, each with who said it and where. */
export const toBlocks = (quotes: readonly Quote[], written: Written): string =>
  quotes
    .map((quote) => {
      const { speaker, role, source, words, line } = rowOf(quote, written);
      const name = speaker ?? source;
      const who = name === null ? sentence('quotes/nobody', {}, written.say) : name;
      const place = sentence('export/place', { file: written.file, line }, written.say);
      const credit = [who, ...(role === null || role === who ? [] : [role])].map(markdown).join(', ');
      return `> ${markdown(words)}\n>\n> — ${credit} (${placed(quote, place, written.say)})\n`;
    })
    .join('\n');

/** By what way the words came, where the text shows it, and where they stand. */
const placed = ({ channel }: Quote, place: string, say: Say): string =>
  markdown(channel ? `${wayOf(channel.kind, channel.words, say)}, ${place}` : place);

/** A page with a list for each group; the title is the file's name. */
export function toMarkdown(groups: readonly Group[], written: Written): string {
  const { file, say } = written;
  const sections = groups.map((group) => {
    const { kind, label, detail } = group;
    const head = kind === 'all' ? '' : `\n## ${[label, detail].filter(Boolean).map(markdown).join(', ')}\n`;
    const items = group.quotes.map((quote) => {
      const { words, line } = rowOf(quote, written);
      const who = kind === 'speaker' || quote.who === '' ? '' : `${markdown(quote.who)}: `;
      return `- ${who}${markdown(words)} (${placed(quote, sentence('quotes/line', { line }, say), say)})\n`;
    });
    return `${head}\n${items.join('')}`;
  });
  return `# ${markdown(sentence('export/title', { file }, say))}\n${sections.join('')}`;
}

/** RFC 4180, a line end of CR LF; what a spreadsheet would take for a formula is kept from being one. */
export function toCsv(quotes: readonly Quote[], written: Written): string {
  const rows = quotes.map((quote) => {
    const row = rowOf(quote, written);
    return COLUMNS.map((column) => csv(row[column] ?? ''));
  });
  return [COLUMNS, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

export const toJson = (quotes: readonly Quote[], written: Written): string =>
  `${JSON.stringify({ file: written.file, quotes: quotes.map((quote) => rowOf(quote, written)) }, null, 2)}\n`;
