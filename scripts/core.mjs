// What scripts need of the program: its core as a module, its command line's answers, and documents to try it on.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from './host/cache.mjs';

/** Writes what the `entries` (paths below src/) export into one module. */
export async function bundle(outfile, entries) {
  await build({
    stdin: { contents: entries.map((entry) => `export * from './${entry}';`).join('\n'), resolveDir: ROOT },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
}

/** What the `entries` export, bundled into a temporary file. */
export async function load(...entries) {
  const folder = await mkdtemp(path.join(tmpdir(), 'says-who-'));
  const outfile = path.join(folder, 'core.mjs');
  try {
    await bundle(outfile, entries.length > 0 ? entries : ['src/article.ts']);
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Documents of a JSON-lines file whose sha1(id) begins with one of `digits`, and whose id is among `only`; all of them without. */
export async function* documents(file, digits, only) {
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    if (line === '') continue;
    const document = JSON.parse(line);
    if (only && !only.has(document.id)) continue;
    if (!digits || digits.includes(createHash('sha1').update(document.id).digest('hex')[0])) yield document;
  }
}

/**
 * The documents, each with the analysis that the command line gives of it: `{ document, analysis }`, in order; `analysis` is undefined
 * where there is none. What is run is `cli.js` in the folder `dist`, and the model beside it.
 */
export async function* answers(file, { digits, only, reader = 'auto', dist = 'dist' } = {}) {
  const args = ['analyze', '--input', 'jsonl', '--format', 'jsonl', '--reader', reader, '-'];
  const child = spawn(process.execPath, [path.join(dist, 'cli.js'), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const asked = [];
  child.stdin.on('error', () => undefined);
  const fed = (async () => {
    for await (const document of documents(file, digits, only)) {
      asked.push(document);
      const line = `${JSON.stringify({ id: document.id, text: document.text })}\n`;
      if (!child.stdin.write(line))
        await Promise.race([once(child.stdin, 'drain').catch(() => null), closed]);
      if (child.exitCode !== null) break;
    }
    child.stdin.end();
  })();
  let answered = false;
  for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) {
    answered = true;
    const analysis = JSON.parse(line);
    while (asked[0].id !== analysis.id) yield { document: asked.shift() };
    yield { document: asked.shift(), analysis };
  }
  await fed;
  const [status] = await closed;
  if (status !== 0 && !answered)
    throw new Error(`the command line gave no answer and ended with status ${status}`);
  for (const document of asked) yield { document };
}
