import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { decode } from '../../../../src/reader/model/decode';
import { openNetwork } from '../../../../src/reader/model/engine';
import { makeTagger, piecesOf, readVocabulary, type Tagger } from '../../../../src/reader/model/tagger';
import type { Decoded, Network, Tagging, WindowTagging } from '../../../../src/reader/model/types';
import { cutWindows } from '../../../../src/reader/model/windows';

/** What `training/reference.py` wrote of one text, with the shipped model in ONNX Runtime's own build: it shares no code with ours. */
interface Reference {
  id: string;
  text: string;
  ids: number[];
  codes: number[];
  offsets: [number, number][];
  windows: [number, number, number][];
  /** Best tag of each piece. */
  roles: number[];
  names: number[];
  attributions: { source: [number, number][]; cue: [number, number][]; content: [number, number][] }[];
  entities: { start: number; end: number; type: string }[];
}

const vocabulary = readVocabulary(readFileSync('src/reader/models/vocabulary.txt'));
const references = readFileSync('test/reader-reference.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Reference);

/** Best tag of each word. */
function bestOf(windows: readonly WindowTagging[], layer: 'roles' | 'names', tags: number): number[] {
  return windows.flatMap((window) =>
    Array.from({ length: window[layer].length / tags }, (_, word) => {
      const scores = [...window[layer].subarray(word * tags, (word + 1) * tags)];
      return scores.indexOf(Math.max(...scores));
    }),
  );
}

/** Decoded groups as the reference has them. */
function attributionsOf({ roles, groups }: Decoded): Reference['attributions'] {
  const ranges = (spans: number[]): [number, number][] =>
    spans.filter((span) => span >= 0).map((span) => [roles[span].start, roles[span].end]);
  return groups.map(({ source, cue, contents }) => ({
    source: ranges([source]),
    cue: ranges([cue]),
    content: ranges(contents),
  }));
}

describe('reader: the model reads as its reference says', () => {
  let network: Network;
  let tagger: Tagger;
  const taggings = new Map<string, Tagging>();

  before(async function () {
    this.timeout(120_000);
    const binary = readFileSync('node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm');
    network = await openNetwork(readFileSync('src/reader/models/reader.onnx'), binary);
    tagger = makeTagger(network, vocabulary);
    for (const { id, text } of references) taggings.set(id, (await tagger.tag(text)).tagging);
  });
  after(() => network.close());

  it('has texts to compare with', () => assert.ok(references.length > 0));

  for (const reference of references) {
    const { id, text } = reference;
    it(`${id}: pieces, codes and windows are the same`, () => {
      const pieces = piecesOf(text, vocabulary);
      assert.deepEqual([...pieces.ids], reference.ids);
      assert.deepEqual([...pieces.codes], reference.codes);
      assert.deepEqual(
        reference.offsets.map((_, i) => [pieces.starts[i], pieces.ends[i]]),
        reference.offsets,
      );
      const windows = cutWindows(text, pieces).map(({ context, from, to }) => [context, from, to]);
      assert.deepEqual(windows, reference.windows);
    });
    it(`${id}: what is decoded is the same`, () => {
      const decoded = decode(taggings.get(id) as Tagging);
      assert.deepEqual(attributionsOf(decoded), reference.attributions);
      assert.deepEqual(
        decoded.names.map(({ start, end, type }) => ({ start, end, type })),
        reference.entities,
      );
    });
  }

  it('gives the same tag to 99.5 % of the words, at least', () => {
    let words = 0;
    let same = 0;
    for (const { id, text, roles, names } of references) {
      const { first } = piecesOf(text, vocabulary);
      const { windows } = taggings.get(id) as Tagging;
      const expected = [roles, names].map((tags) => tags.filter((_, piece) => first[piece] === 1));
      [bestOf(windows, 'roles', 7), bestOf(windows, 'names', 9)].forEach((tags, layer) => {
        assert.equal(tags.length, expected[layer].length);
        words += tags.length;
        same += tags.filter((tag, word) => tag === expected[layer][word]).length;
      });
    }
    assert.ok(same >= 0.995 * words, `${same} of ${words}`);
  });
});
