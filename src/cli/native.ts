import { ModelError } from '../reader/model/errors';
import { INPUTS, networkOf } from '../reader/model/format';
import type { Network } from '../reader/model/types';

/** As much of `onnxruntime-node` as is used here. */
interface Runtime {
  InferenceSession: {
    create(
      model: Uint8Array,
      options: {
        intraOpNumThreads?: number;
        logSeverityLevel: number;
        extra: { session: Record<string, string> };
      },
    ): Promise<Session>;
  };
  Tensor: new (type: 'int32', data: Int32Array, dims: number[]) => unknown;
  env?: { versions?: { node?: string } };
}
interface Session {
  inputNames: readonly string[];
  outputNames: readonly string[];
  run(feeds: Record<string, unknown>): Promise<Record<string, { data: unknown; dims: readonly number[] }>>;
  release(): Promise<void>;
}

/** Only errors are told, and those as exceptions. */
const QUIET = 4;
/** Else processors without VNNI saturate products of 8 bits, and a logit differs by up to 0.45 from what WASM gives. */
const PRECISE = { x64quantprecision: '1' };

/**
 * Runs a model, format 2, by the `onnxruntime-node` that the user has installed. Rejects with a ModelError.
 * @param threads how many cores it may use; all of them where none is given.
 */
export async function openNative(
  runtime: unknown,
  model: Uint8Array,
  { threads }: { threads?: number } = {},
): Promise<Network> {
  if (!isRuntime(runtime))
    throw new ModelError('engine', 'it is not the ONNX Runtime that this program knows');
  const session = await runtime.InferenceSession.create(model, {
    ...(threads ? { intraOpNumThreads: threads } : {}),
    logSeverityLevel: QUIET,
    extra: { session: PRECISE },
  }).catch((error: unknown) => {
    throw new ModelError('engine', 'it could not open the model', { cause: error });
  });
  const tensor = (data: Int32Array, dims: number[]) => new runtime.Tensor('int32', data, dims);
  return networkOf(`onnxruntime-node ${runtime.env?.versions?.node ?? ''}`.trimEnd(), {
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    async run(batch) {
      const feeds = INPUTS.map((name) => [name, tensor(batch[name], [batch.size, batch.length])]);
      return session.run(Object.fromEntries(feeds)).catch((error: unknown) => {
        throw new ModelError('engine', 'onnxruntime-node failed', { cause: error });
      });
    },
    close: () => session.release(),
  });
}

function isRuntime(module: unknown): module is Runtime {
  return typeof module === 'object' && module !== null && 'InferenceSession' in module && 'Tensor' in module;
}
