import type * as vscode from 'vscode';
import type { Guard } from './guard';

/** How long listeners may run one after the other before everybody else gets a turn, in milliseconds. */
const BUDGET = 4;

/** An emitter whose listeners keep nobody waiting: what they do about one event is spread over as many turns as it takes. */
export interface Turns<Value> extends vscode.Disposable {
  readonly event: vscode.Event<Value>;
  /**
   * Has every listener told, the first ones at once. One that has not been told of the same value yet is told once.
   * @param then is called when all have been told of everything so far
   */
  fire(value: Value, then?: () => void): void;
}

/** @param budget how long listeners may run without a break, in milliseconds */
export function makeTurns<Value>(guard: Guard, budget = BUDGET): Turns<Value> {
  const listeners = new Set<(value: Value) => void>();
  const queue = new Set<() => void>();
  /** What is queued of a listener, by value. */
  const queued = new WeakMap<(value: Value) => void, Set<Value>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;

  function run(): void {
    timer = undefined;
    running = true;
    const begun = performance.now();
    for (const task of queue) {
      if (performance.now() - begun > budget) {
        timer = setTimeout(run, 0);
        break;
      }
      queue.delete(task);
      task();
    }
    running = false;
  }

  return {
    event(listener, self?: unknown, disposables?: vscode.Disposable[]) {
      const mine = guard('listener', (value: Value): void => void listener.call(self, value));
      listeners.add(mine);
      const dispose = { dispose: () => listeners.delete(mine) };
      disposables?.push(dispose);
      return dispose;
    },
    fire(value, then) {
      for (const listener of listeners) {
        const waiting = queued.get(listener) ?? new Set<Value>();
        queued.set(listener, waiting);
        if (waiting.has(value)) continue;
        waiting.add(value);
        queue.add(() => {
          waiting.delete(value);
          if (listeners.has(listener)) listener(value);
        });
      }
      if (then) queue.add(then);
      if (timer === undefined && !running) run();
    },
    dispose() {
      clearTimeout(timer);
      queue.clear();
      listeners.clear();
    },
  };
}
