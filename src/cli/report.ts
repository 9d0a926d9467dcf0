import { fill } from '../catalogue';
import { toHtml } from '../report/html';
import { toCsv, toMarkdown } from '../report/markdown';
import { reportOf } from '../report/report';
import { toldOf } from '../report/told';
import { articlesOf } from './articles';
import type { Host } from './host';
import type { Source } from './input';
import { report as reported } from './kept';
import { placesIn } from './places';
import type { Reader } from './reader';

export type ReportFormat = 'html' | 'markdown' | 'csv';

/** What a text without a headline is called: its file's name, not where it lies, for a report is sent to others. */
const nameOf = ({ id }: Source): string => (id === '-' ? '' : (String(id).split(/[\\/]/).at(-1) ?? ''));

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
    const report = reportOf(toldOf({ ...article, findings }), nameOf(source));
    const place = placesIn(source.text);
    const words = { source: source.text, say: fill, lineOf: (offset: number) => place(offset).line };
    const written = {
      html: () => toHtml(report, { ...words, nonce: 'report' }),
      markdown: () => toMarkdown(report, words),
      csv: () => toCsv(report, fill),
    }[format]();
    await host.write(`${count++ > 0 ? '\n' : ''}${written}`);
  }
}
