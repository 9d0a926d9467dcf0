import type { Article } from '../article';
import { toData } from '../contract';
import { articlesOf } from './articles';
import type { Host } from './host';
import type { Source } from './input';
import { report } from './kept';
import type { Reader } from './reader';
import { asText } from './reading-as-text';

export type Format = 'text' | 'json' | 'jsonl';

/** Prints the answers in the order of the texts, without the findings that are ignored. */
export async function print(
  host: Host,
  reader: Reader,
  sources: AsyncGenerator<Source>,
  format: Format,
): Promise<void> {
  const ends = { text: ['', '\n', ''], json: ['[', ',', '\n]\n'], jsonl: ['', '', ''] }[format];
  let count = 0;
  await host.write(ends[0]);
  for await (const { source, article, about } of articlesOf(host, reader, sources)) {
    const { findings } = report(article, about);
    await host.write(`${count++ > 0 ? ends[1] : ''}${worded({ ...article, findings }, source, format)}`);
  }
  await host.write(ends[2]);
}

function worded(article: Article, { id, file }: Source, format: Format): string {
  if (format === 'text')
    return `${id === '-' ? '' : `${id}\n`}${asText(article, { places: true, reader: true })}`;
  const data = toData(article, id, file);
  return format === 'jsonl' ? `${JSON.stringify(data)}\n` : `\n${JSON.stringify(data, null, 2)}`;
}
