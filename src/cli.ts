import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { analyze, type Article } from './article';
import { toData } from './contract';
import { asText } from './cli/reading-as-text';

const HELP = `says-who ${version}: who is named in a news article, who said what, and what nobody is shown to have said

Usage: says-who analyze [--format text|json|jsonl] [--input text|jsonl] FILE|FOLDER|- ...

  FILE      a text, whatever its name ends with
  FOLDER    every .article, .txt and .md file below it, in order of their paths
  -         standard input

  --format text    a reading for people (the default)
  --format json    one array with an object for each text
  --format jsonl   one object a line for each text
  --input jsonl    each line of the input is a text: {"id": "…", "text": "…"}; the answers keep the order
  --help, --version

Every text is analyzed, whether or not it looks like news; "article" says what it was taken for. Offsets count UTF-16 code
units into the text as it stands in the file: a byte order mark and line ends (CR LF, LF) are kept and counted. A file is
read as UTF-8 (UTF-16 with its byte order mark), and as Windows-1252 where it is not valid UTF-8. Nothing is sent anywhere.

Exit status: 0, all was read; 2, the command was not understood; 3, a file or a line could not be read.
`;

/** What a bad command is answered with. */
class UsageError extends Error {}

type Format = 'text' | 'json' | 'jsonl';
/** One text and where it is from. */
interface Source {
  id: string | number;
  file: string | null;
  text: string;
}

/** Tells the user, in a sentence on standard error, and goes on. */
function complain(sentence: string): void {
  process.stderr.write(`says-who: ${sentence}\n`);
  process.exitCode = 3;
}

/** Writes, and waits for a reader that is slower than we are. */
async function write(words: string): Promise<void> {
  if (!process.stdout.write(words)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** A file's text. Any bytes give a text. */
function decode(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  if (utf16) return new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The lines of a stream; only a line feed ends one, since JSON may hold other line separators. Holds one line at a time. */
async function* linesOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let parts: string[] = [];
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      yield parts.join('') + piece;
      parts = [];
    }
    parts.push(pieces[pieces.length - 1]);
  }
  yield parts.join('') + decoder.decode();
}

/** The texts of a stream of JSON lines. A line that is none is complained about and left out. */
async function* textsOf(stream: Readable, name: string): AsyncGenerator<Source> {
  let number = 0;
  for await (const line of linesOf(stream)) {
    number++;
    if (line.trim() === '') continue;
    const found = parseLine(line);
    if (typeof found === 'string') complain(`line ${number} of ${name} was left out: ${found}.`);
    else yield { id: found.id ?? number, file: null, text: found.text };
  }
}

/** A line's text, or what is wrong with it. */
function parseLine(line: string): { id?: string | number; text: string } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'it is not JSON';
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    return 'it has no "text" that is a string';
  }
  const { text } = value;
  if (!('id' in value)) return { text };
  if (typeof value.id === 'string' || typeof value.id === 'number') return { id: value.id, text };
  return 'its "id" is neither a string nor a number';
}

/** The files that a path stands for. */
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
    if (entry.isDirectory()) yield* guarded(filesAt(below), below);
    else if (entry.isFile() && /\.(?:article|txt|md)$/i.test(entry.name)) yield below;
  }
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The texts of one argument; what cannot be read is complained about, and the rest goes on. */
async function* sourcesAt(given: string, input: 'text' | 'jsonl'): AsyncGenerator<Source> {
  if (given === '-') {
    if (input === 'jsonl') yield* textsOf(process.stdin, 'standard input');
    else yield { id: '-', file: null, text: decode(await bytesOf(process.stdin)) };
    return;
  }
  for await (const file of guarded(filesAt(given), given)) {
    if (input === 'jsonl') yield* guarded(textsOf(createReadStream(file), file), file);
    else yield* guarded(textOf(file), file);
  }
}

async function* textOf(file: string): AsyncGenerator<Source> {
  yield { id: file, file, text: decode(await readFile(file)) };
}

/** Passes on what there is until the file system refuses, and complains then. */
async function* guarded<Item>(items: AsyncGenerator<Item>, name: string): AsyncGenerator<Item> {
  try {
    yield* items;
  } catch (error) {
    complain(`${name} could not be read: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const known: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'you may not read it',
    ERR_STRING_TOO_LONG: 'it is too long',
    ERR_FS_FILE_TOO_LARGE: 'it is too long',
  };
  return known[String(code)] ?? (error instanceof Error ? error.message : String(error));
}

/** Prints the answers, one at a time, in the order of the texts. */
async function print(sources: AsyncGenerator<Source>, format: Format): Promise<void> {
  let count = 0;
  if (format === 'json') await write('[');
  for await (const { id, file, text } of sources) {
    let article: Article;
    try {
      article = analyze(text);
    } catch (error) {
      complain(`${id} could not be analyzed, which is a fault of this program: ${reasonOf(error)}.`);
      continue;
    }
    if (format === 'jsonl') await write(`${JSON.stringify(toData(article, id, file))}\n`);
    else if (format === 'json')
      await write(`${count > 0 ? ',' : ''}\n${JSON.stringify(toData(article, id, file), null, 2)}`);
    else
      await write(
        `${count > 0 ? '\n' : ''}${id === '-' ? '' : `${id}\n`}${asText(article, { places: true })}`,
      );
    count++;
  }
  if (format === 'json') await write('\n]\n');
}

function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((each) => each === value);
  if (!found) throw new UsageError(`--${option} takes ${allowed.join(', ')}, not "${value}"`);
  return found;
}

function parse(args: string[]) {
  const options = {
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
  if (values.help) return write(HELP);
  if (values.version) return write(`${version}\n`);
  const [command, ...given] = positionals;
  if (command !== 'analyze') {
    throw new UsageError(command ? `there is no command "${command}"` : 'a command is missing');
  }
  if (given.length === 0)
    throw new UsageError('say which file or folder to analyze, or - for standard input');
  if (given.filter((each) => each === '-').length > 1)
    throw new UsageError('standard input can be read only once');
  const format = oneOf('format', values.format, ['text', 'json', 'jsonl'] as const);
  const input = oneOf('input', values.input, ['text', 'jsonl'] as const);
  async function* sources(): AsyncGenerator<Source> {
    for (const each of given) yield* sourcesAt(each, input);
  }
  await print(sources(), format);
}

// A reader that has had enough ("| head") is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3));

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageError) {
    process.stderr.write(`says-who: ${error.message}. Try: says-who --help\n`);
    process.exitCode = 2;
  } else {
    complain(`${reasonOf(error)}.`);
  }
});
