import type { Log } from './log';

/** Wraps what VS Code calls back: what it throws or rejects with is logged, and goes no further. */
export interface Guard {
  <Given extends unknown[], Answer>(
    name: string,
    callback: (...given: Given) => Answer,
  ): (...given: Given) => Answer | undefined;
  /** How many exceptions were caught. */
  readonly errors: number;
}

export function makeGuard(log: Pick<Log, 'error'>): Guard {
  let errors = 0;
  const tell = (name: string, error: unknown): undefined => {
    errors++;
    log.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return undefined;
  };
  const guard = <Given extends unknown[], Answer>(name: string, callback: (...given: Given) => Answer) =>
    function guarded(...given: Given): Answer | undefined {
      try {
        const answer = callback(...given);
        // A promise's rejection is an exception too; the promise that replaces it answers as the original would have.
        return answer instanceof Promise
          ? (answer.catch((error: unknown) => tell(name, error)) as Answer)
          : answer;
      } catch (error) {
        return tell(name, error);
      }
    };
  return Object.defineProperty(guard, 'errors', { get: () => errors }) as Guard;
}
