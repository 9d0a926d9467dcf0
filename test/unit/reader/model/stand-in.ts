import fc from 'fast-check';
import { piecesOf, readVocabulary } from '../../../../src/reader/model/tagger';
import type { Network, Pieces } from '../../../../src/reader/model/types';

/** A vocabulary small enough to see through. */
export const vocabulary = readVocabulary(
  [
    ...['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'],
    ...['.', ',', '?', '!', '"', '“', '”', '-', '[', ']', '#', '’', '\u4e2d'],
    ...[
      'the',
      'mayor',
      'said',
      'harbour',
      'har',
      'cafe',
      'it',
      'is',
      'safe',
      'ines',
      'calloway',
      'port',
      'ellery',
    ],
    ...['##bour', '##s', '##master', '##ing', '##9', '1', '19'],
    ...[...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => [letter, `##${letter}`]),
    '',
  ].join('\n'),
);

/** A text's pieces, as written in the text: those that go on with a word have `##` before them. */
export function shown(
  source: string,
  { ids, starts, ends, first }: Pieces = piecesOf(source, vocabulary),
): string {
  return [...ids]
    .map(
      (id, i) =>
        `${first[i] ? '' : '##'}${source.slice(starts[i], ends[i])}${id === vocabulary.unknown ? '?' : ''}`,
    )
    .join(' ');
}

/** A network that has learned nothing: each piece's scores hang on it and on the pieces beside it. Counts its runs. */
export function standIn(width = 2): Network & { runs: number } {
  const network: Network & { runs: number } = {
    engine: 'stand-in',
    width,
    cueBias: Float32Array.of(0.1, 0, 0.2),
    sourceBias: Float32Array.of(0, 0.3, 0),
    runs: 0,
    run: ({ size, length, ids, codes }) => {
      network.runs++;
      const scores = (count: number): Float32Array =>
        Float32Array.from({ length: size * length * count }, (_, i) => {
          const piece = Math.floor(i / count);
          return Math.sin((ids[piece] + 1) * (i % count) + codes[piece] + (ids[piece + 1] ?? 0) / 3) * 3;
        });
      return Promise.resolve({ roles: scores(7), names: scores(9), links: scores(4 * width) });
    },
    close: () => Promise.resolve(),
  };
  return network;
}

/** Any text, with what news has, and what it should not have: halves of characters, controls, marks on nothing. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...'aZ9.“”" \n-', '\ud83c', '\u0301', '\u00ad', '[CLS]', '中', 'é', '한', '𝐀'), {
      maxLength: 200,
    })
    .map((parts) => parts.join('')),
);

/** Seconds of the processor that some work takes, whatever else the machine does. */
export function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
