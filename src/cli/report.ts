import { fill } from '../catalogue';
import { toHtml } from '../report/html';
import { toCsv, toMarkdown } from '../report/markdown';
import { reportOf } from '../report/report';
import { toldOf } from '../report/told';
import { lastFrom } from '../text/places';
import type { Range } from '../text/types';
import { articlesOf } from './articles';
import type { Host } from './host';
import type { Source } from './input';
import { report as reported } from './kept';
import type { Reader } from './reader';

export type ReportFormat = 'html' | 'markdown' | 'csv';

/** Prints the source report of each text, without the findings that are ignored. The page of each is a page of its own, whatever stands before it. */
export async function printReports(
  host: Host,
  reader: Reader,
  sources: AsyncGenerator<Source>,
  format: ReportFormat,
): Promise<void> {
  let count = 0;
  for await (const { source, article, about } of articlesOf(host, reader, sources)) {
    const { findings } = reported(article, about);
    const report = reportOf(toldOf({ ...article, findings }), source.id === '-' ? '' : String(source.id));
    const words = { source: source.text, say: fill, lineOf: linesOf(source.text) };
    const written = {
      html: () => toHtml(report, { ...words, nonce: 'report' }),
      markdown: () => toMarkdown(report, words),
      csv: () => toCsv(report, fill),
    }[format]();
    await host.write(`${count++ > 0 ? '\n' : ''}${written}`);
  }
}

/** The line of an offset, counted from 1. */
function linesOf(text: string): (offset: number) => number {
  const lines: Range[] = [];
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = text.indexOf('\n', start);
    lines.push({ start, end });
  }
  return (offset) => lastFrom(lines, offset) + 1;
}
