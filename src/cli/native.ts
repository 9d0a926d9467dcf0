import { ModelError } from '../reader/model/engine';
import { NAME_TAGS, ROLE_TAGS } from '../reader/types';
import type { Batch, Network, Scores } from '../reader/model/types';

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

const INPUTS = ['ids', 'codes', 'mask'] as const;
const OUTPUTS = ['roles', 'names', 'links', 'cue_bias', 'source_bias'] as const;
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
  if (!has(session.inputNames, INPUTS) || !has(session.outputNames, OUTPUTS)) throw foreign();

  async function run(batch: Batch): Promise<Outputs> {
    const feeds = INPUTS.map((name) => [name, tensor(batch[name], [batch.size, batch.length])]);
    const found = await session.run(Object.fromEntries(feeds)).catch((error: unknown) => {
      throw new ModelError('engine', 'onnxruntime-node failed', { cause: error });
    });
    return found as Outputs;
  }
  const tensor = (data: Int32Array, dims: number[]) => new runtime.Tensor('int32', data, dims);

  // The biases are the same whatever is read; a single piece brings them, and the width.
  const one = Int32Array.of(1);
  const first = await run({ size: 1, length: 1, ids: one, codes: Int32Array.of(0), mask: one });
  const sizes = [first.roles, first.names, first.links].map(({ dims }) => dims.at(-1) ?? 0);
  if (sizes[0] !== ROLE_TAGS.length || sizes[1] !== NAME_TAGS.length || sizes[2] % 4 !== 0) throw foreign();
  return {
    engine: `onnxruntime-node ${runtime.env?.versions?.node ?? ''}`.trimEnd(),
    width: sizes[2] / 4,
    cueBias: first.cue_bias.data,
    sourceBias: first.source_bias.data,
    async run(batch): Promise<Scores> {
      const { roles, names, links } = await run(batch);
      return { roles: roles.data, names: names.data, links: links.data };
    },
    close: () => session.release(),
  };
}

const foreign = (): ModelError =>
  new ModelError('foreign', 'The model is of another format than this program knows.');

type Outputs = Record<(typeof OUTPUTS)[number], { data: Float32Array; dims: readonly number[] }>;

const has = (names: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((name) => names.includes(name));

function isRuntime(module: unknown): module is Runtime {
  return typeof module === 'object' && module !== null && 'InferenceSession' in module && 'Tensor' in module;
}
