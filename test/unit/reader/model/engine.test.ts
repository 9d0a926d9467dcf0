import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ModelError, openNetwork } from '../../../../src/reader/model/engine';

const binary = readFileSync('node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm');

/** A field of a protobuf message: text and messages; numbers below 128. */
function field(number: number, value: string | number | Buffer): Buffer {
  if (typeof value === 'number') return Buffer.from([number << 3, value]);
  const bytes = Buffer.from(value);
  return Buffer.concat([Buffer.from([(number << 3) | 2, bytes.length]), bytes]);
}

/** A model in ONNX that gives what it takes, and is no reader: `x` -> `y`, one int32. */
function otherModel(): Buffer {
  const type = field(1, Buffer.concat([field(1, 6), field(2, field(1, field(1, 1)))]));
  const value = (name: string): Buffer => Buffer.concat([field(1, name), field(2, type)]);
  const node = Buffer.concat([field(1, 'x'), field(2, 'y'), field(4, 'Identity')]);
  const graph = Buffer.concat([field(1, node), field(2, 'g'), field(11, value('x')), field(12, value('y'))]);
  return Buffer.concat([field(1, 8), field(7, graph), field(8, field(2, 17))]);
}

const refusal = (model: Uint8Array): Promise<string> =>
  openNetwork(model, binary).then(
    () => 'none',
    (error: unknown) => (error instanceof ModelError ? error.code : String(error)),
  );

describe('reader: engine', () => {
  it('says so where a file is empty, cut short or no model', async () => {
    assert.equal(await refusal(new Uint8Array(0)), 'unreadable');
    assert.equal(await refusal(otherModel().subarray(0, 30)), 'unreadable');
    assert.equal(await refusal(Buffer.from('<!doctype html><title>404</title>')), 'unreadable');
  }).timeout(60_000);
  it('says so where a model is of another format', async () => {
    assert.equal(await refusal(otherModel()), 'foreign');
  }).timeout(60_000);
});
