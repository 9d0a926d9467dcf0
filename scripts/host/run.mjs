// Processes: run one to its end, or keep one and stop it later.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import process from 'node:process';

/**
 * Runs a command to its end. Gives `{ code, output }`, where output is stdout and stderr together; throws when it can't be
 * started, or ends with another code than 0 and `check` is not false.
 */
export function run(command, args, { cwd, env, check = true, echo = false, timeout } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      timeout,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
        if (echo) process.stdout.write(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (check && code !== 0) {
        const last = output.trim().split('\n').slice(-15).join('\n');
        reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? code}\n${last}`));
      } else resolve({ code: code ?? 1, output });
    });
  });
}

/** Npm, as it is set up on this machine: the one that runs us, else the one in the path. */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? run(process.execPath, [script, ...args], options)
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/** A TCP port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const stops = new Set();
let watching = false;

/** Calls `stop` (synchronous) when this process ends, however it ends. Gives a function that does it now. */
export function atEnd(stop) {
  const once = () => {
    if (stops.delete(once)) stop();
  };
  stops.add(once);
  if (!watching) {
    watching = true;
    process.on('exit', () => [...stops].forEach((each) => each()));
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
  }
  return once;
}
