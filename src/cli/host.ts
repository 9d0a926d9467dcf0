/** What the command line needs of the machine it runs on. */
export interface Host {
  stdin: AsyncIterable<Uint8Array>;
  /** The files that a path stands for: itself, or the texts below it. */
  filesAt(given: string): AsyncGenerator<string>;
  streamOf(file: string): AsyncIterable<Uint8Array>;
  bytesOf(file: string): Promise<Uint8Array>;
  isFolder(given: string): Promise<boolean>;
  isThere(given: string): Promise<boolean>;
  /** What is in a folder, by name. */
  entriesOf(folder: string): Promise<{ name: string; kind: 'file' | 'folder' | 'other' }[]>;
  join(folder: string, name: string): string;
  /** A path from the top, with `/`. */
  absolute(path: string): string;
  /** A path as a person here would write it, with `/`: from the folder that the program runs in, where it is below that. */
  shown(path: string): string;
  /** The same as a URI, relative or of the scheme `file`. */
  uriOf(path: string): string;
  allOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array>;
  hash(words: string): string;
  /** A file that came with the program. */
  shipped(name: string): Promise<Uint8Array>;
  /** A package that the user may have installed; null where it is not. Throws where it is and does not start. */
  installed(name: string): unknown;
  /** To standard output; waits for a reader that is slower than we are. */
  write(words: string): Promise<void>;
  /** Tells the user, in a sentence on standard error, and goes on. */
  say(sentence: string): void;
  /** The same, where something that was asked for is missing: the exit status is then 3. */
  complain(sentence: string): void;
  /** More was found than is allowed: the exit status is then 1, unless something was missing. */
  exceed(): void;
}

/** An error of the system as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const known: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'you may not read it',
    ERR_STRING_TOO_LONG: 'it is too long',
    ERR_FS_FILE_TOO_LARGE: 'it is too long',
  };
  return known[String(code)] ?? (error instanceof Error ? error.message.replace(/\.$/, '') : String(error));
}

/** Passes on what there is until the system refuses, and complains then. */
export async function* guarded<Item>(
  host: Host,
  items: AsyncGenerator<Item>,
  name: string,
): AsyncGenerator<Item> {
  try {
    yield* items;
  } catch (error) {
    host.complain(`${name} could not be read: ${reasonOf(error)}.`);
  }
}
