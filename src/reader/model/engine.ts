import { ModelError } from './errors';
import type { Network } from './types';

export { ModelError } from './errors';

/**
 * Makes a model ready to run.
 * @param model the bytes of the `.onnx` file, format 2 (see types.ts).
 * @param binary the bytes of `ort-wasm-simd-threaded.wasm`, of the same version of ONNX Runtime.
 * Rejects with a ModelError.
 */
export function openNetwork(model: Uint8Array, binary: Uint8Array): Promise<Network> {
  void model;
  void binary;
  return Promise.reject(new ModelError('engine', 'No model can be run yet.'));
}
