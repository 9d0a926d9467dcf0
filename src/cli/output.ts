import { analyze, type Article } from '../article';
import { toData } from '../contract';
import type { Tagging } from '../reader/model/types';
import { readAhead } from './ahead';
import { reasonOf, type Host } from './host';
import type { Source } from './input';
import type { Reader } from './reader';
import { asText } from './reading-as-text';

export type Format = 'text' | 'json' | 'jsonl';

/** Prints the answers in the order of the texts. A text that makes trouble is told of, and the others are answered. */
export async function print(
  host: Host,
  reader: Reader,
  sources: AsyncGenerator<Source>,
  format: Format,
): Promise<void> {
  const ends = { text: ['', '\n', ''], json: ['[', ',', '\n]\n'], jsonl: ['', '', ''] }[format];
  let count = 0;
  await host.write(ends[0]);
  for await (const batch of readAhead(sources, reader.reach)) {
    const seen = await reader.look(batch.map(({ text }) => text));
    for (const [at, source] of batch.entries()) {
      const article = articleOf(host, reader, source, seen[at]);
      if (article) await host.write(`${count++ > 0 ? ends[1] : ''}${worded(article, source, format)}`);
    }
  }
  await host.write(ends[2]);
}

/** null, with a complaint, where there is none. */
function articleOf(
  host: Host,
  { strict }: Reader,
  { id, text }: Source,
  seen: Tagging | null | string,
): Article | null {
  if (typeof seen === 'string' && strict) {
    host.complain(`${id} was left out, the model could not read it: ${seen}.`);
    return null;
  }
  if (typeof seen === 'string') host.say(`the model could not read ${id}: ${seen}. Rules read it instead.`);
  try {
    return analyze(text, typeof seen === 'string' ? undefined : (seen ?? undefined));
  } catch (error) {
    host.complain(`${id} could not be analyzed, which is a fault of this program: ${reasonOf(error)}.`);
    return null;
  }
}

function worded(article: Article, { id, file }: Source, format: Format): string {
  if (format === 'text')
    return `${id === '-' ? '' : `${id}\n`}${asText(article, { places: true, reader: true })}`;
  const data = toData(article, id, file);
  return format === 'jsonl' ? `${JSON.stringify(data)}\n` : `\n${JSON.stringify(data, null, 2)}`;
}
