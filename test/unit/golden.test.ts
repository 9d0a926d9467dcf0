import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../../src/article';
import { asText } from '../../src/cli/reading-as-text';
import { openNetwork } from '../../src/reader/model/engine';
import { makeTagger, readVocabulary, type Tagger } from '../../src/reader/model/tagger';
import type { Network, Tagging } from '../../src/reader/model/types';

// Each article of test/articles has two files beside it: NN-name.golden.txt shows who is named, who said what and what is flagged by rules,
// NN-name.model.golden.txt by the trained reader. `UPDATE_GOLDEN=1 npm run test:unit` writes them anew; then read what has changed.

const FOLDER = 'test/articles';
const update = process.env['UPDATE_GOLDEN'] === '1';
const articles = readdirSync(FOLDER).filter(
  (name) => /^\d\d-.*\.(?:txt|article)$/.test(name) && !name.includes('.golden.'),
);
const textOf = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');

function compare(name: string, kind: string, tagging?: Tagging): void {
  const golden = path.join(FOLDER, name.replace(/\.[a-z]+$/, kind));
  const reading = asText(analyze(textOf(name), tagging), { places: false });
  if (update) writeFileSync(golden, reading);
  assert.equal(reading, readFileSync(golden, 'utf8'));
}

describe('our own articles are read by rules as their golden files show', () => {
  it('there are eight of them or more', () => assert.ok(articles.length >= 8));
  for (const name of articles) it(name, () => compare(name, '.golden.txt'));
});

describe('our own articles are read by the trained reader as their golden files show', () => {
  let network: Network;
  let tagger: Tagger;
  before(async function () {
    this.timeout(60_000);
    const binary = readFileSync('node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm');
    network = await openNetwork(readFileSync('src/reader/models/reader.onnx'), binary);
    tagger = makeTagger(network, readVocabulary(readFileSync('src/reader/models/vocabulary.txt')));
  });
  after(() => network.close());
  for (const name of articles) {
    it(name, async () => compare(name, '.model.golden.txt', (await tagger.tag(textOf(name))).tagging));
  }
});
