import * as ort from 'onnxruntime-web/wasm';
import { ModelError } from './errors';
import { networkOf } from './format';
import type { Batch, Network } from './types';

export { ModelError } from './errors';

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

async function runSession(
  session: ort.InferenceSession,
  { ids, codes, mask, size, length }: Batch,
): Promise<ort.InferenceSession.ReturnType> {
  const tensor = (values: Int32Array): ort.Tensor => new ort.Tensor('int32', values, [size, length]);
  try {
    return await session.run({ ids: tensor(ids), codes: tensor(codes), mask: tensor(mask) });
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
  return networkOf(`onnxruntime-web ${ort.env.versions.web ?? ort.env.versions.common}`, {
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    run: async (batch) => (await runSession(session, batch)) as Record<string, ort.Tensor>,
    close: () => session.release(),
  });
}
