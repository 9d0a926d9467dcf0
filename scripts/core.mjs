// The core as a module for scripts: bundled from src/ into a temporary file.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What `entry` (a path below src/) exports. */
export async function load(entry = 'src/article.ts') {
  const folder = await mkdtemp(path.join(tmpdir(), 'says-who-'));
  const outfile = path.join(folder, 'core.mjs');
  try {
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Documents of a JSON-lines file whose sha1(id) begins with one of `digits`; all of them without. */
export async function* documents(file, digits) {
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    if (line === '') continue;
    const document = JSON.parse(line);
    if (!digits || digits.includes(createHash('sha1').update(document.id).digest('hex')[0])) yield document;
  }
}
