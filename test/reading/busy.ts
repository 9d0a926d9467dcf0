/** Watches how long the extension host does not get to anything else. */
export interface Busy {
  /** The longest such time since the last call, in milliseconds; 0 for none over the timer's own. */
  take(): number;
  stop(): void;
}

/**
 * What the thread did before a timer of one millisecond got its turn: by the processor's time where Node tells it of a thread, so that what else the
 * machine does is not counted; else by the clock.
 */
export function watchBusy(): Busy {
  let longest = 0;
  let last = spent();
  let timer = setTimeout(tick, 1);
  function tick(): void {
    const now = spent();
    longest = Math.max(longest, now - last);
    last = now;
    timer = setTimeout(tick, 1);
  }
  return {
    take() {
      const most = longest;
      longest = 0;
      return most;
    },
    stop: () => clearTimeout(timer),
  };
}

/** The value that a share of all lies below; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

interface NodeProcess {
  threadCpuUsage?: () => { user: number; system: number };
}

/** In milliseconds, from some time in the past. */
function spent(): number {
  const used = (globalThis as { process?: NodeProcess }).process?.threadCpuUsage?.();
  return used ? (used.user + used.system) / 1000 : performance.now();
}
