import assert from 'node:assert/strict';
import { openNative } from '../../../src/cli/native';

const MODEL = Uint8Array.of(1, 2, 3);
const OUTPUTS = ['roles', 'names', 'links', 'cue_bias', 'source_bias'];

/** Stands in for the package: its networks give zeros of the right size, the biases 1 and 2. */
function runtime({ outputs = OUTPUTS, links = 8, fails = false } = {}) {
  const calls: { options?: unknown; dims: number[][]; released: number } = { dims: [], released: 0 };
  const zeros = (...dims: number[]) => ({ dims, data: new Float32Array(dims.reduce((a, b) => a * b)) });
  class Tensor {
    constructor(
      readonly type: string,
      readonly data: Int32Array,
      readonly dims: [number, number],
    ) {}
  }
  const session = {
    inputNames: ['ids', 'codes', 'mask'],
    outputNames: outputs,
    run: (feeds: Record<string, Tensor>) => {
      const [size, length] = feeds.ids.dims;
      calls.dims.push([size, length]);
      return Promise.resolve({
        roles: zeros(size, length, 7),
        names: zeros(size, length, 9),
        links: zeros(size, length, links),
        cue_bias: { dims: [3], data: Float32Array.of(1, 1, 1) },
        source_bias: { dims: [3], data: Float32Array.of(2, 2, 2) },
      });
    },
    release: () => Promise.resolve(void calls.released++),
  };
  const InferenceSession = {
    create: (_: Uint8Array, options: unknown) => {
      calls.options = options;
      return fails ? Promise.reject(new Error('no such operator')) : Promise.resolve(session);
    },
  };
  return { calls, module: { InferenceSession, Tensor, env: { versions: { node: '9.9.9' } } } };
}

describe('a model run by the user’s own ONNX Runtime', () => {
  it('is a network like any other', async () => {
    const { module, calls } = runtime();
    const network = await openNative(module, MODEL);
    assert.deepEqual(
      [network.engine, network.width, [...network.cueBias], [...network.sourceBias]],
      ['onnxruntime-node 9.9.9', 2, [1, 1, 1], [2, 2, 2]],
    );
    const six = new Int32Array(6);
    const scores = await network.run({ size: 2, length: 3, ids: six, codes: six, mask: six });
    assert.deepEqual(
      [scores.roles.length, scores.names.length, scores.links.length],
      [2 * 3 * 7, 2 * 3 * 9, 2 * 3 * 8],
    );
    assert.deepEqual(calls.dims.at(-1), [2, 3]);
    await network.close();
    assert.equal(calls.released, 1);
  });

  it('uses as many cores as it is told to', async () => {
    const { module, calls } = runtime();
    await openNative(module, MODEL, { threads: 1 });
    assert.deepEqual(calls.options, {
      intraOpNumThreads: 1,
      logSeverityLevel: 4,
      extra: { session: { x64quantprecision: '1' } },
    });
  });

  it('says why there is none: another format, a file that is no model, a package that is another', async () => {
    const foreign = { name: 'ModelError', code: 'foreign' };
    const engine = { name: 'ModelError', code: 'engine' };
    await assert.rejects(openNative(runtime({ outputs: ['roles', 'names'] }).module, MODEL), foreign);
    await assert.rejects(openNative(runtime({ links: 7 }).module, MODEL), foreign);
    await assert.rejects(openNative(runtime({ fails: true }).module, MODEL), engine);
    await assert.rejects(openNative({ something: 'else' }, MODEL), engine);
  });
});
