// Loaded before everything else (NODE_OPTIONS=--import) into the VS Code server, and by it into its extension hosts and their worker threads: writes down, a
// line of JSON each, that it watches, and whatever opens a connection, looks up a name or starts a program there. SAYS_WHO_NETWORK names the file.
import programs from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import process from 'node:process';
import threads from 'node:worker_threads';

const file = process.env.SAYS_WHO_NETWORK;
const { isMainThread, threadId: thread, Worker } = threads;
// Worker threads have other arguments, and their own copy of the environment.
if (isMainThread && process.argv.includes('--type=extensionHost')) process.env.SAYS_WHO_HOST = 'yes';
const host = process.env.SAYS_WHO_HOST === 'yes';
const write = (entry) => appendFileSync(file, `${JSON.stringify({ host, thread, ...entry })}\n`);

/** Has calls of a method written down; `tell` says what was asked for. */
function watch(object, name, tell) {
  const real = object[name];
  object[name] = function watched(...given) {
    const stack = (new Error().stack ?? '').split('\n').slice(2, 12).join('\n');
    write({ did: name, what: String(tell(given)), stack });
    return Reflect.apply(real, this, given);
  };
}

/** What a socket connects to: a path, or a host and a port. */
function address([first]) {
  const to = Array.isArray(first) ? first[0] : first;
  return typeof to === 'object' && to !== null ? (to.path ?? `${to.host ?? 'localhost'}:${to.port}`) : to;
}

if (file) {
  write({ did: 'watch', what: process.argv.slice(1).join(' ') });
  watch(net.Socket.prototype, 'connect', address);
  watch(dgram.Socket.prototype, 'send', () => 'a datagram');
  for (const each of [dns, dns.promises])
    for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveTxt'])
      watch(each, name, ([asked]) => asked);
  for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync'])
    watch(programs, name, ([asked]) => asked);
  // The server takes NODE_OPTIONS from its extension hosts, and threads may start without what started their process.
  const ours = (given = process.execArgv) => [...given, '--import', import.meta.url];
  const { fork } = programs;
  programs.fork = (module, args = [], options = {}) =>
    fork(module, args, { ...options, execArgv: ours(options.execArgv) });
  threads.Worker = class extends Worker {
    constructor(code, options = {}) {
      super(code, { ...options, execArgv: ours(options.execArgv) });
    }
  };
  syncBuiltinESMExports();
}
