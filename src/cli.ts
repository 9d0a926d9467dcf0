import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, readdir, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { help } from './cli/help';
import { guarded, reasonOf, type Host } from './cli/host';
import { sourcesAt, type Source } from './cli/input';
import { lint, lintOptions } from './cli/lint';
import { print } from './cli/output';
import { openReader } from './cli/reader';
import { printReports } from './cli/report';
import { oneOf, UsageError } from './cli/usage';

const host: Host = {
  stdin: process.stdin,
  filesAt,
  isFolder: async (given) => (await stat(given)).isDirectory(),
  isThere: (given) =>
    access(given).then(
      () => true,
      () => false,
    ),
  entriesOf,
  join: path.join,
  absolute: (given) => slashed(path.resolve(given)),
  shown: (given) => relative(given) ?? slashed(given),
  uriOf: (given) =>
    relative(given)?.split('/').map(encodeURIComponent).join('/') ?? pathToFileURL(given).href,
  allOf: collect,
  hash: (words) => createHash('sha256').update(words).digest('hex').slice(0, 32),
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
  exceed: () => void (process.exitCode ??= 1),
};

const slashed = (given: string): string => given.replaceAll(path.sep, '/');

/** From the working folder; null where it is not below that. */
function relative(given: string): string | null {
  const found = slashed(path.relative('', given));
  return found === '..' || found.startsWith('../') || path.isAbsolute(found) ? null : found;
}

async function entriesOf(folder: string): Promise<{ name: string; kind: 'file' | 'folder' | 'other' }[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({
      name: entry.name,
      kind: entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other',
    }));
}

async function* filesAt(given: string): AsyncGenerator<string> {
  if (!(await stat(given)).isDirectory()) {
    yield given;
    return;
  }
  for (const { name, kind } of await entriesOf(given)) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const below = path.join(given, name);
    if (kind === 'folder') yield* guarded(host, filesAt(below), below);
    else if (kind === 'file' && /\.(?:article|txt|md)$/i.test(name)) yield below;
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
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

function parse(args: string[]) {
  const options = {
    reader: { type: 'string', default: 'auto' },
    format: { type: 'string' },
    input: { type: 'string' },
    'max-warnings': { type: 'string' },
    severity: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h', default: false },
    version: { type: 'boolean', default: false },
  } as const;
  try {
    // A value that begins with a hyphen would be taken for an option.
    const joined = args.flatMap((arg, at) => {
      if (args[at - 1] === '--max-warnings' && arg === '-1') return [];
      return arg === '--max-warnings' && args[at + 1] === '-1' ? `${arg}=-1` : arg;
    });
    return parseArgs({ args: joined, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.replace(/\.?$/, '') : String(error));
  }
}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parse(args);
  if (values.help) return host.write(help(version));
  if (values.version) return host.write(`${version}\n`);
  const [command, ...given] = positionals;
  if (command !== 'analyze' && command !== 'lint' && command !== 'report')
    throw new UsageError(command ? `there is no command "${command}"` : 'a command is missing');
  if (given.length === 0)
    throw new UsageError(`say which file or folder to ${command}, or - for standard input`);
  if (given.filter((each) => each === '-').length > 1)
    throw new UsageError('standard input can be read only once');
  const asked = oneOf('reader', values.reader, ['auto', 'model', 'rules'] as const);
  if (command === 'lint') {
    if (values.input !== undefined) throw new UsageError('--input is for analyze');
    const options = lintOptions({ ...values, format: values.format ?? 'text' });
    const reader = await openReader(host, asked);
    if (reader) await lint(host, reader, given, options, version);
    return;
  }
  if (values['max-warnings'] !== undefined || values.severity !== undefined)
    throw new UsageError('--max-warnings and --severity are for lint');
  const reports = command === 'report';
  const asHtml = oneOf('format', reports ? (values.format ?? 'html') : 'html', [
    'html',
    'markdown',
    'csv',
  ] as const);
  const format = oneOf('format', reports ? 'text' : (values.format ?? 'text'), [
    'text',
    'json',
    'jsonl',
  ] as const);
  const input = oneOf('input', values.input ?? 'text', ['text', 'jsonl'] as const);
  const reader = await openReader(host, asked);
  if (!reader) return;
  async function* sources(): AsyncGenerator<Source> {
    for (const each of given) yield* sourcesAt(host, each, input);
  }
  if (reports) await printReports(host, reader, sources(), asHtml);
  else await print(host, reader, sources(), format);
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
