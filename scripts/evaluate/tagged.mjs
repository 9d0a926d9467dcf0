import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { documents, load } from '../core.mjs';

/** Windows of this many documents go through the network together. */
const TOGETHER = 16;
const KINDS = { PER: 'person', ORG: 'organization', LOC: 'place', MISC: 'other' };

/** As `answers` of core.mjs, but what the network's own tags say, decoded, and nothing else. Run from src/, with the model in `dist`. */
export async function* tagged(file, { digits, dist = 'dist' } = {}) {
  const { openNetwork, makeTagger, readVocabulary, decode } = await load(
    'src/reader/model/engine.ts',
    'src/reader/model/tagger.ts',
    'src/reader/model/decode.ts',
  );
  const beside = (name) => readFile(path.join(dist, name));
  const network = await openNetwork(await beside('reader.onnx'), await beside('ort-wasm-simd-threaded.wasm'));
  const tagger = makeTagger(network, readVocabulary(await beside('vocabulary.txt')));
  let batch = [];
  async function* flush() {
    const taggings = await tagger.tagAll(batch.map(({ text }) => text));
    for (const [at, document] of batch.entries())
      yield { document, analysis: asAnalysis(document.text, decode(taggings[at])) };
    batch = [];
  }
  for await (const document of documents(file, digits)) {
    batch.push(document);
    if (batch.length === TOGETHER) yield* flush();
  }
  yield* flush();
  await network.close();
}

function asAnalysis(text, { names, roles, groups }) {
  return {
    reader: 'model alone',
    entities: names.map(({ start, end, type }) => ({
      kind: KINDS[type],
      mentions: [{ start, end, form: 'name' }],
    })),
    attributions: groups
      .filter(({ contents }) => contents.length > 0)
      .map(({ cue, source, contents }) => {
        const content = contents.map((at) => roles[at]);
        return { kind: kindOf(text, content), content, cue: roles[cue], source: roles[source] };
      }),
  };
}

/** Direct where each piece of the content opens with a quotation mark or right behind one. */
function kindOf(text, content) {
  const opens = ({ start }) => /["“]/.test(text.slice(Math.max(0, start - 1), start + 1));
  if (content.every(opens)) return 'direct';
  return content.some(({ start, end }) => /["“”]/.test(text.slice(start, end))) ? 'mixed' : 'indirect';
}
