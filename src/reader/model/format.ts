import { NAME_TAGS, ROLE_TAGS } from '../types';
import { ModelError } from './errors';
import type { Batch, Network, Scores } from './types';

export const INPUTS = ['ids', 'codes', 'mask'] as const;
const OUTPUTS = ['roles', 'names', 'links', 'cue_bias', 'source_bias'] as const;

type Results = Readonly<Record<string, { data: unknown; dims: readonly number[] }>>;

/** A model file that some build of ONNX Runtime has opened. */
export interface Session {
  inputNames: readonly string[];
  outputNames: readonly string[];
  run(batch: Batch): Promise<Results>;
  close(): Promise<void>;
}

/** The numbers of an output, if it has the shape that format 2 gives it; -1 fits any size. */
function numbersOf(results: Results, name: string, shape: number[]): Float32Array {
  const { data, dims } = results[name];
  const fits = dims.length === shape.length && shape.every((size, at) => size === -1 || size === dims[at]);
  if (fits && data instanceof Float32Array) return data;
  throw new ModelError('foreign', `The model's "${name}" is ${dims.join(' × ')}, not ${shape.join(' × ')}.`);
}

/**
 * A session as a network, if it is of format 2 (see types.ts); else rejects with a ModelError, and the session is closed.
 * @param engine what runs it, for the log
 */
export async function networkOf(engine: string, session: Session): Promise<Network> {
  try {
    const same = (has: readonly string[], needs: readonly string[]): boolean =>
      has.length === needs.length && needs.every((name) => has.includes(name));
    if (!same(session.inputNames, INPUTS) || !same(session.outputNames, OUTPUTS)) {
      const names = `${session.inputNames.join(', ')} → ${session.outputNames.join(', ')}`;
      throw new ModelError('foreign', `The model is of another format: ${names}.`);
    }
    // A first run tells the sizes that the file does not name, and whether it runs at all.
    const zero = Int32Array.of(0);
    const one = { size: 1, length: 1, ids: zero, codes: zero, mask: Int32Array.of(1) };
    const results = await session.run(one);
    const links = numbersOf(results, 'links', [1, 1, -1]).length;
    const cueBias = numbersOf(results, 'cue_bias', [-1]).slice();
    const sourceBias = numbersOf(results, 'source_bias', [cueBias.length]).slice();
    if (links % 4 !== 0 || links === 0 || cueBias.length % 2 === 0) {
      throw new ModelError('foreign', 'The model has links of another shape.');
    }
    const scoresOf = (found: Results, size: number, length: number): Scores => ({
      roles: numbersOf(found, 'roles', [size, length, ROLE_TAGS.length]),
      names: numbersOf(found, 'names', [size, length, NAME_TAGS.length]),
      links: numbersOf(found, 'links', [size, length, links]),
    });
    scoresOf(results, 1, 1);
    return {
      ...{ engine, width: links / 4, cueBias, sourceBias },
      run: async (batch) => scoresOf(await session.run(batch), batch.size, batch.length),
      close: () => session.close(),
    };
  } catch (cause) {
    await session.close();
    throw cause;
  }
}
