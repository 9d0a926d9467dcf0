import { analyze, type Article } from '../article';
import type { Tagging } from '../reader/model/types';
import { readAhead } from './ahead';
import { reasonOf, type Host } from './host';
import type { Source } from './input';
import { makeKeeper, type About } from './kept';
import type { Reader } from './reader';

/** Reads the texts, in their order, with what is kept about each. A text that makes trouble is told of and left out, and the others are read. */
export async function* articlesOf<Given extends Source>(
  host: Host,
  reader: Reader,
  sources: AsyncGenerator<Given>,
): AsyncGenerator<{ source: Given; article: Article; about: About }> {
  const keeper = makeKeeper(host);
  for await (const batch of readAhead(sources, reader.reach)) {
    const seen = await reader.look(batch.map(({ text }) => text));
    for (const [at, source] of batch.entries()) {
      const about = await keeper.about(source.file);
      const article = articleOf(host, reader, source, seen[at], about);
      if (article) yield { source, article, about };
    }
  }
}

/** null, with a complaint, where there is none. */
function articleOf(
  host: Host,
  { strict }: Reader,
  { id, text }: Source,
  seen: Tagging | null | string,
  { named }: About,
): Article | null {
  if (typeof seen === 'string' && strict) {
    host.complain(`${id} was left out, the model could not read it: ${seen}.`);
    return null;
  }
  if (typeof seen === 'string') host.say(`the model could not read ${id}: ${seen}. Rules read it instead.`);
  try {
    return analyze(text, typeof seen === 'string' ? undefined : (seen ?? undefined), named);
  } catch (error) {
    host.complain(`${id} could not be analyzed, which is a fault of this program: ${reasonOf(error)}.`);
    return null;
  }
}
