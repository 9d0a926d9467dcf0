import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import v8 from 'node:v8';
import vm from 'node:vm';
import { openReader } from '../../../src/editor/service';
import { connect, copies, makeNetwork, openWith, until } from './line';

/** The model that is built in (see esbuild.mjs). */
const MODEL = process.env.SAYS_WHO_MODEL ?? 'src/reader/models/reader.onnx';
const VOCABULARY = process.env.SAYS_WHO_VOCABULARY ?? 'src/reader/models/vocabulary.txt';
const BINARY = 'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm';

v8.setFlagsFromString('--expose-gc');
const collectGarbage = vm.runInNewContext('gc') as () => void;

/** Megabytes in use: of objects, and of what lies outside of the heap (the network's memory). */
function inUse(): number {
  collectGarbage();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return (heapUsed + external + arrayBuffers) / 1024 / 1024;
}

/** Edits a document again and again, each edit before the one before is answered, every `each`-th left to be answered; what that adds, in MB. */
async function growth(line: ReturnType<typeof connect>, edits: number, each: number): Promise<number> {
  let before = 0;
  let last: ReturnType<typeof line.read> | undefined;
  for (let at = 0; at <= edits; at++) {
    last?.stop();
    const asked = line.read({ source: `${copies(2)}\n\nIt is edit ${at}.`, steady: true });
    last = asked;
    if (at % each === 0) {
      await until('it is answered', () => asked.makers().includes('model'));
      // The line's own record of the test.
      line.told.length = 0;
    }
    if (at === Math.floor(edits / 10 / each) * each) before = inUse();
  }
  return inUse() - before;
}

describe('memory', function () {
  this.timeout(180_000);

  it('stays level over 10,000 edits in a row', async () => {
    const line = connect(openWith(makeNetwork()));
    line.load();
    const grown = await growth(line, 10_000, 10);
    assert.ok(grown < 5, `${grown.toFixed(1)} MB more`);
  });

  it('stays level with the model that ships', async function () {
    if (!existsSync(MODEL)) return this.skip();
    const line = connect(openReader);
    const [model, vocabulary, binary] = [MODEL, VOCABULARY, BINARY].map(
      (file) => new Uint8Array(readFileSync(file)),
    );
    line.client.post({ kind: 'model', files: { model, vocabulary, binary } });
    await until('it is loaded', () => line.news.length > 0);
    const grown = await growth(line, 200, 4);
    assert.ok(grown < 5, `${grown.toFixed(1)} MB more`);
  });

  it('is given back when a document is closed', async () => {
    const line = connect(openWith(makeNetwork()));
    line.load();
    const before = inUse();
    for (let at = 0; at < 30; at++) {
      const { makers, stop } = line.read({ document: `document ${at}`, source: copies(20) });
      await until('it is read', () => makers().includes('model'));
      stop();
      line.client.post({ kind: 'forget', document: `document ${at}` });
      line.told.length = 0;
    }
    const grown = inUse() - before;
    assert.ok(grown < 5, `${grown.toFixed(1)} MB more`);
  });
});
