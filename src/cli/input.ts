import { guarded, type Host } from './host';

/** One text and where it is from. */
export interface Source {
  id: string | number;
  file: string | null;
  text: string;
}

/** The texts of one argument; what cannot be read is complained about, and the rest goes on. */
export async function* sourcesAt(host: Host, given: string, input: 'text' | 'jsonl'): AsyncGenerator<Source> {
  if (given === '-') {
    if (input === 'jsonl') yield* textsOf(host, host.stdin, 'standard input');
    else yield { id: '-', file: null, text: decode(await host.allOf(host.stdin)) };
    return;
  }
  for await (const file of guarded(host, host.filesAt(given), given)) {
    const texts = input === 'jsonl' ? textsOf(host, host.streamOf(file), file) : textOf(host, file);
    yield* guarded(host, texts, file);
  }
}

async function* textOf(host: Host, file: string): AsyncGenerator<Source> {
  yield { id: file, file, text: decode(await host.bytesOf(file)) };
}

/** A file's text. Any bytes give a text. */
export function decode(bytes: Uint8Array): string {
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

/** The texts of a stream of JSON lines. A line that is none is complained about and left out. */
async function* textsOf(host: Host, stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Source> {
  let number = 0;
  for await (const line of linesOf(stream)) {
    number++;
    if (line.trim() === '') continue;
    const found = parseLine(line);
    if (typeof found === 'string') host.complain(`line ${number} of ${name} was left out: ${found}.`);
    else yield { id: found.id ?? number, file: null, text: found.text };
  }
}

/** The lines of a stream; only a line feed ends one, since JSON may hold other line separators. Holds one line at a time. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let parts: string[] = [];
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      yield parts.join('') + piece;
      parts = [];
    }
    parts.push(pieces[pieces.length - 1]);
  }
  yield parts.join('') + decoder.decode();
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
