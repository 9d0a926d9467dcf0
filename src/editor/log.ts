import type { LogOutputChannel } from 'vscode';

/** The log, whose last lines can be read again. */
export interface Log extends Pick<LogOutputChannel, 'show' | 'dispose'> {
  debug(line: string): void;
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
  /** The last lines, of every level, shown or not; oldest first. */
  readonly lines: readonly string[];
}

const MOST_LINES = 500;

export function makeLog(channel: LogOutputChannel): Log {
  const lines: string[] = [];
  const level = (name: 'debug' | 'info' | 'warn' | 'error') => (line: string) => {
    if (lines.push(line) > MOST_LINES) lines.splice(0, MOST_LINES / 2);
    channel[name](line);
  };
  return {
    debug: level('debug'),
    info: level('info'),
    warn: level('warn'),
    error: level('error'),
    lines,
    show: (...given: []) => channel.show(...given),
    dispose: () => channel.dispose(),
  };
}
