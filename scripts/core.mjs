// The core as a module for scripts: bundled in memory from src/, nothing written.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';

/** What `entry` (a path below src/) exports. */
export async function load(entry = 'src/article.ts') {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** Documents of a JSON-lines file whose sha1(id) begins with one of `digits`; all of them without. */
export async function* documents(file, digits) {
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    if (line === '') continue;
    const document = JSON.parse(line);
    if (!digits || digits.includes(createHash('sha1').update(document.id).digest('hex')[0])) yield document;
  }
}
