import { ModelError } from '../reader/model/engine';
import type { Network } from '../reader/model/types';

/** Runs a model by the `onnxruntime-node` that the user has installed. Rejects with a ModelError. */
export function openNative(runtime: unknown, model: Uint8Array): Promise<Network> {
  void runtime;
  void model;
  return Promise.reject(new ModelError('engine', 'nothing runs it yet'));
}
