import type { Layout } from '../layout/types';
import type { Text } from '../text/types';

const LONGEST = 12;
const CREDIT = /^\W*(?:photo|image|picture|credit)|\bvia\b|\/|\bgetty\b/i;

/** For each paragraph, whether it only tells who wrote the article or took a picture: nobody in it is spoken of. */
export function creditParagraphs({ source, paragraphs, sentences }: Text, { kinds }: Layout): boolean[] {
  return paragraphs.map(({ start, end, sentences: { from, to } }, at) => {
    if (kinds[at] !== 'caption') return kinds[at] === 'byline';
    const words = from < to ? sentences[to - 1].words.to - sentences[from].words.from : 0;
    return words <= LONGEST && CREDIT.test(source.slice(start, end));
  });
}
