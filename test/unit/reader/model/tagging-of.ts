import type { Tagging } from '../../../../src/reader/model/types';

const NAME = { PER: 1, LOC: 5 } as const;

/**
 * A tagging as a network would give it that is nearly sure: words with their tags, `Ines/S/PER Calloway/S+/PER+ said/C …` (`+`: goes on), words separated
 * by spaces; and whom each word looks for: word number -> [cue, source], -1 for none.
 */
export function taggingOf(
  marked: string,
  looks: Record<number, [number, number]> = {},
): { source: string; tagging: Tagging } {
  const words = marked.split(' ').map((word) => word.split('/'));
  const source = words.map(([word]) => word).join(' ');
  const starts = words.map((_, i) => words.slice(0, i).reduce((sum, [word]) => sum + word.length + 1, 0));
  const tagsOf = (labels: string[], kinds: Record<string, number>): number => {
    const label = labels.find((one) => one.replace('+', '') in kinds);
    return label ? kinds[label.replace('+', '')] + (label.endsWith('+') ? 1 : 0) : 0;
  };
  const scores = (tags: number, kinds: Record<string, number>): Float32Array =>
    Float32Array.from(
      words.flatMap(([, ...labels]) => {
        const sure = tagsOf(labels, kinds);
        return Array.from({ length: tags }, (_, tag) => Math.log(tag === sure ? 0.93 : 0.07 / (tags - 1)));
      }),
    );
  // Each row has a direction of its own as its key, and asks for the row that it looks for.
  const width = words.length + 1;
  const vectors = new Float32Array(width * 4 * width);
  for (let row = 0; row < width; row++) {
    const [cue, source] = looks[row - 1] ?? [-1, -1];
    [cue + 1, row, source + 1, row].forEach(
      (direction, i) => (vectors[(row * 4 + i) * width + direction] = i % 2 ? 1 : 9),
    );
  }
  const window = {
    ...{ context: 0, pieces: Int32Array.from(words, (_, i) => i + 1), vectors },
    ...{ roles: scores(7, { S: 1, C: 3, T: 5 }), names: scores(9, NAME) },
  };
  const ends = Int32Array.from(words, ([word], i) => starts[i] + word.length);
  const bias = Float32Array.of(0, 0, 0);
  return {
    source,
    tagging: {
      starts: Int32Array.from(starts),
      ends,
      windows: [window],
      width,
      cueBias: bias,
      sourceBias: bias,
    },
  };
}
