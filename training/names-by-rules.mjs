// Names as the extension's rules see them, for documents of JSON lines: {id, names: [{start, end, type}]}. Where two labellers
// that were made apart from each other agree, a label can be believed. Usage: node training/names-by-rules.mjs FILE > OUT
import process from 'node:process';
import { documents, load } from '../scripts/core.mjs';

const [{ analyze }, { NAME_TAGS }] = [await load(), await load('src/reader/types.ts')];
for await (const { id, text } of documents(process.argv[2])) {
  const { text: parsed, reading } = analyze(text);
  const names = [];
  reading.names.forEach((tag, word) => {
    if (tag === 0) return;
    const { start, end } = parsed.words[word];
    if (tag % 2 === 1 || names.length === 0) names.push({ start, end, type: NAME_TAGS[tag].slice(2) });
    else names[names.length - 1].end = end;
  });
  process.stdout.write(`${JSON.stringify({ id, names })}\n`);
}
