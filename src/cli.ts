import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { help } from './cli/help';
import { guarded, reasonOf, type Host } from './cli/host';
import { sourcesAt, type Source } from './cli/input';
import { print } from './cli/output';
import { openReader } from './cli/reader';

/** What a bad command is answered with. */
class UsageError extends Error {}

const host: Host = {
  stdin: process.stdin,
  filesAt,
  streamOf: (file) => createReadStream(file),
  bytesOf: (file) => readFile(file),
  shipped: (name) => readFile(path.join(__dirname, name)),
  installed,
  async write(words) {
    if (!process.stdout.write(words)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  },
  say: (sentence) => void process.stderr.write(`says-who: ${sentence}\n`),
  complain(sentence) {
    host.say(sentence);
    process.exitCode = 3;
  },
};

async function* filesAt(given: string): AsyncGenerator<string> {
  if (!(await stat(given)).isDirectory()) {
    yield given;
    return;
  }
  const entries = await readdir(given, { withFileTypes: true });
  const byName = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of byName) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const below = path.join(given, entry.name);
    if (entry.isDirectory()) yield* guarded(host, filesAt(below), below);
    else if (entry.isFile() && /\.(?:article|txt|md)$/i.test(entry.name)) yield below;
  }
}

/** Looked for where the program is, and nowhere else: a folder of articles must not bring code along. */
function installed(name: string): unknown {
  const load = createRequire(__filename);
  let found: string;
  try {
    found = load.resolve(name);
  } catch {
    return null;
  }
  return load(found);
}

function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((each) => each === value);
  if (!found) throw new UsageError(`--${option} takes ${allowed.join(', ')}, not "${value}"`);
  return found;
}

function parse(args: string[]) {
  const options = {
    reader: { type: 'string', default: 'auto' },
    format: { type: 'string', default: 'text' },
    input: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h', default: false },
    version: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.replace(/\.?$/, '') : String(error));
  }
}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parse(args);
  if (values.help) return host.write(help(version));
  if (values.version) return host.write(`${version}\n`);
  const [command, ...given] = positionals;
  if (command !== 'analyze') {
    throw new UsageError(command ? `there is no command "${command}"` : 'a command is missing');
  }
  if (given.length === 0)
    throw new UsageError('say which file or folder to analyze, or - for standard input');
  if (given.filter((each) => each === '-').length > 1)
    throw new UsageError('standard input can be read only once');
  const asked = oneOf('reader', values.reader, ['auto', 'model', 'rules'] as const);
  const format = oneOf('format', values.format, ['text', 'json', 'jsonl'] as const);
  const input = oneOf('input', values.input, ['text', 'jsonl'] as const);
  const reader = await openReader(host, asked);
  if (!reader) return;
  async function* sources(): AsyncGenerator<Source> {
    for (const each of given) yield* sourcesAt(host, each, input);
  }
  await print(host, reader, sources(), format);
}

// A reader that has had enough ("| head") is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3));

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageError) {
    process.stderr.write(`says-who: ${error.message}. Try: says-who --help\n`);
    process.exitCode = 2;
  } else {
    host.complain(`${reasonOf(error)}.`);
  }
});
