import * as ort from 'onnxruntime-web/wasm';
import { NAME_TAGS, ROLE_TAGS } from '../types';
import { ModelError } from './errors';
import type { Batch, Network, Scores } from './types';

export { ModelError } from './errors';

const INPUTS = ['ids', 'codes', 'mask'];
const OUTPUTS = ['roles', 'names', 'links', 'cue_bias', 'source_bias'];

/** Hands ONNX Runtime its binary: it looks for no file and no network, and starts no thread. */
function prepare(binary: Uint8Array): void {
  ort.env.wasm.wasmBinary = binary;
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.proxy = false;
  ort.env.logLevel = 'fatal';
}

async function openSession(model: Uint8Array): Promise<ort.InferenceSession> {
  try {
    return await ort.InferenceSession.create(model, {
      executionProviders: ['wasm'],
      graphOptimizationLevel: 'all',
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    // ONNX Runtime gives what is wrong with the file a number; without one, it could not start itself.
    throw /ERROR_CODE/.test(reason)
      ? new ModelError('unreadable', `The model cannot be read: ${reason}`, { cause })
      : new ModelError('engine', `The engine that runs the model cannot start: ${reason}`, { cause });
  }
}

/** The numbers of an output, if it has the shape that format 2 gives it; -1 fits any size. */
function numbersOf(results: ort.InferenceSession.ReturnType, name: string, shape: number[]): Float32Array {
  const { data, dims } = results[name] as ort.Tensor;
  const fits = dims.length === shape.length && shape.every((size, at) => size === -1 || size === dims[at]);
  if (fits && data instanceof Float32Array) return data;
  throw new ModelError('foreign', `The model's "${name}" is ${dims.join(' × ')}, not ${shape.join(' × ')}.`);
}

async function runSession(
  session: ort.InferenceSession,
  batch: Batch,
): Promise<ort.InferenceSession.ReturnType> {
  const { size, length } = batch;
  const tensor = (values: Int32Array): ort.Tensor => new ort.Tensor('int32', values, [size, length]);
  try {
    return await session.run({
      ids: tensor(batch.ids),
      codes: tensor(batch.codes),
      mask: tensor(batch.mask),
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ModelError('engine', `The model failed: ${reason}`, { cause });
  }
}

/**
 * Makes a model ready to run.
 * @param model the bytes of the `.onnx` file, format 2 (see types.ts).
 * @param binary the bytes of `ort-wasm-simd-threaded.wasm`, of the same version of ONNX Runtime.
 * Rejects with a ModelError.
 */
export async function openNetwork(model: Uint8Array, binary: Uint8Array): Promise<Network> {
  prepare(binary);
  const session = await openSession(model);
  const close = (): Promise<void> => session.release();
  try {
    const same = (has: readonly string[], needs: string[]): boolean =>
      has.length === needs.length && needs.every((name) => has.includes(name));
    if (!same(session.inputNames, INPUTS) || !same(session.outputNames, OUTPUTS)) {
      const names = `${session.inputNames.join(', ')} → ${session.outputNames.join(', ')}`;
      throw new ModelError('foreign', `The model is of another format: ${names}.`);
    }
    // A first run tells the sizes that the file does not name, and whether it runs at all.
    const one = Int32Array.of(0);
    const results = await runSession(session, {
      size: 1,
      length: 1,
      ids: one,
      codes: one,
      mask: Int32Array.of(1),
    });
    const links = numbersOf(results, 'links', [1, 1, -1]).length;
    const cueBias = numbersOf(results, 'cue_bias', [-1]).slice();
    const sourceBias = numbersOf(results, 'source_bias', [cueBias.length]).slice();
    if (links % 4 !== 0 || links === 0 || cueBias.length % 2 === 0) {
      throw new ModelError('foreign', 'The model has links of another shape.');
    }
    const scoresOf = (found: ort.InferenceSession.ReturnType, size: number, length: number): Scores => ({
      roles: numbersOf(found, 'roles', [size, length, ROLE_TAGS.length]),
      names: numbersOf(found, 'names', [size, length, NAME_TAGS.length]),
      links: numbersOf(found, 'links', [size, length, links]),
    });
    scoresOf(results, 1, 1);
    return {
      engine: `onnxruntime-web ${ort.env.versions.web ?? ort.env.versions.common}`,
      width: links / 4,
      cueBias,
      sourceBias,
      run: async (batch) => scoresOf(await runSession(session, batch), batch.size, batch.length),
      close,
    };
  } catch (cause) {
    await close();
    throw cause;
  }
}
