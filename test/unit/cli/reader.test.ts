import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Host } from '../../../src/cli/host';
import { print } from '../../../src/cli/output';
import { LONGEST, openReader, readerWith } from '../../../src/cli/reader';
import type { ArticleData } from '../../../src/contract';
import type { Tagger } from '../../../src/reader/model/tagger';
import type { Tagging } from '../../../src/reader/model/types';

/** A machine with these files beside the program and this package installed; what it was told is in `told` and `out`. */
function machine(files: Record<string, Uint8Array> = {}, installed: () => unknown = () => null) {
  const told: string[] = [];
  const out: string[] = [];
  const none = (): never => assert.fail('nothing is read here');
  const host: Host = {
    stdin: (async function* () {})(),
    filesAt: none,
    streamOf: none,
    bytesOf: none,
    ...{ isFolder: none, isThere: none, entriesOf: none, join: none, absolute: none, shown: none },
    ...{ uriOf: none, allOf: none, hash: none, exceed: none },
    shipped: (name) =>
      name in files
        ? Promise.resolve(files[name])
        : Promise.reject(Object.assign(new Error(name), { code: 'ENOENT' })),
    installed,
    write: (words) => Promise.resolve(void out.push(words)),
    say: (sentence) => void told.push(`say: ${sentence}`),
    complain: (sentence) => void told.push(`complain: ${sentence}`),
  };
  return { host, told, out };
}

const NOTHING: Tagging = {
  starts: new Int32Array(0),
  ends: new Int32Array(0),
  windows: [],
  width: 1,
  cueBias: new Float32Array(1),
  sourceBias: new Float32Array(1),
};
/** Tags nothing; stumbles over texts with "stone" in them, and over batches that hold one. */
const tagger: Tagger = {
  tag: (source) =>
    source.includes('stone')
      ? Promise.reject(new Error('Out of memory.'))
      : Promise.resolve({ tagging: NOTHING, windows: 0, run: 0 }),
  tagAll: (sources) => Promise.all(sources.map(async (source) => (await tagger.tag(source)).tagging)),
};

describe('who reads on the command line', () => {
  it('rules, where they were asked for', async () => {
    const { host, told } = machine();
    const reader = await openReader(host, 'rules');
    assert.deepEqual(await reader?.look(['One.', 'Two.']), [null, null]);
    assert.deepEqual(told, []);
  });

  it('rules with a sentence, or nobody with a complaint, where the model’s files are missing or are none', async () => {
    const vocabulary = new TextEncoder().encode('[PAD]\n[UNK]\n');
    // A broken binary would stay with ONNX Runtime, and with every test after this one.
    const binary = readFileSync('node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm');
    const broken = { 'reader.onnx': Uint8Array.of(1), 'vocabulary.txt': vocabulary };
    for (const files of [{}, broken, { ...broken, 'ort-wasm-simd-threaded.wasm': binary }]) {
      const { host, told } = machine(files);
      assert.equal((await openReader(host, 'auto'))?.strict, false);
      assert.equal(await openReader(host, 'model'), null);
      assert.equal(told.length, 2);
      assert.match(told[0], /^say: the model .*\. Rules read instead\.$/);
      assert.match(told[1], /^complain: the model .*[^.]\.$/);
    }
  });

  it('tells that the user’s own engine cannot be used, before it takes the other', async () => {
    const { host, told } = machine(
      { 'reader.onnx': Uint8Array.of(1), 'vocabulary.txt': Uint8Array.of() },
      () => {
        throw new Error('The file is of another machine.');
      },
    );
    await openReader(host, 'auto');
    assert.equal(
      told[0],
      'say: onnxruntime-node is installed but cannot be used: The file is of another machine. The slower engine reads.',
    );
  });

  it('the model reads what it can of a batch; a text that it stumbles over loses no other', async () => {
    const reader = readerWith(tagger, false);
    assert.deepEqual(await reader.look(['One.', 'A stone.', 'Two.', 'x'.repeat(LONGEST + 1)]), [
      NOTHING,
      'out of memory',
      NOTHING,
      'it is longer than 1,000,000 characters',
    ]);
  });

  const texts = async function* () {
    for (const [id, text] of ['One.', 'A stone.', 'Two.'].entries())
      yield await Promise.resolve({ id, file: null, text });
  };

  it('rules read what the model cannot, unless only the model was asked for', async () => {
    const auto = machine();
    await print(auto.host, readerWith(tagger, false), texts(), 'jsonl');
    assert.deepEqual(
      auto.out.filter(Boolean).map((line) => (JSON.parse(line) as ArticleData).reader),
      ['model', 'rules', 'model'],
    );
    assert.deepEqual(auto.told, ['say: the model could not read 1: out of memory. Rules read it instead.']);

    const strict = machine();
    await print(strict.host, readerWith(tagger, true), texts(), 'jsonl');
    assert.deepEqual(
      strict.out.filter(Boolean).map((line) => (JSON.parse(line) as ArticleData).id),
      [0, 2],
    );
    assert.deepEqual(strict.told, ['complain: 1 was left out, the model could not read it: out of memory.']);
  });
});
