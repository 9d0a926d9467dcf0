// Who is compared. Each is opened in a process of its own: `open(setup)` gives `{ about, read(text), readAll(texts), edit? }`,
// `read` for one article, `readAll` for many at once, `edit(text)` for the next version of the article read before; it tells how many windows
// the network read of how many; `cards(text)` where it makes them, a function of the offset that the mouse rests on.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const oneByOne = (read) => async (texts) => {
  for (const text of texts) await read(text);
};

async function rules({ core }) {
  const { analyze, cardAt, fill, show } = await import(pathToFileURL(core).href);
  const link = (words) => words;
  const setting = { say: fill, link, ask: link, more: link, lineOf: () => 1 };
  const cards = (text) => {
    const shown = show(analyze(text));
    return (offset) => cardAt(shown, offset, setting);
  };
  return { about: 'rules', read: analyze, readAll: oneByOne(analyze), cards };
}

async function model({ core, dist }, open) {
  const all = await import(pathToFileURL(core).href);
  const network = await open(all, await readFile(path.join(dist, 'reader.onnx')));
  const vocabulary = all.readVocabulary(await readFile(path.join(dist, 'vocabulary.txt')));
  const tagger = all.makeTagger(network, vocabulary);
  const memory = all.makeMemory();
  return {
    about: network.engine,
    read: async (text) => all.analyze(text, (await tagger.tag(text)).tagging),
    async readAll(texts) {
      const taggings = await tagger.tagAll(texts);
      for (const [at, text] of texts.entries()) all.analyze(text, taggings[at]);
    },
    async edit(text) {
      const { tagging, windows, run } = await tagger.tag(text, { memory });
      all.analyze(text, tagging);
      return { windows, run };
    },
  };
}

const wasm = (setup) =>
  model(setup, async ({ openNetwork }, bytes) =>
    openNetwork(bytes, await readFile(path.join(setup.dist, 'ort-wasm-simd-threaded.wasm'))),
  );

const native = (setup) =>
  model(setup, ({ openNative }, bytes) =>
    openNative(createRequire(path.resolve(setup.native, 'any'))('onnxruntime-node'), bytes, { threads: 1 }),
  );

async function compromise() {
  const { default: nlp } = await import('compromise');
  const read = (text) => {
    const doc = nlp(text);
    return [doc.people(), doc.places(), doc.organizations(), doc.quotations()].map((found) => found.json());
  };
  return { about: `compromise ${nlp.version}`, read, readAll: oneByOne(read) };
}

async function wink() {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: language } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(language, ['sbd', 'pos', 'ner']);
  const read = (text) => {
    const doc = nlp.readDoc(text);
    return [doc.sentences().out(), doc.tokens().out(nlp.its.pos), doc.entities().out(nlp.its.detail)];
  };
  return { about: 'wink-nlp', read, readAll: oneByOne(read) };
}

export const CONTENDERS = {
  rules,
  'model, WASM': wasm,
  'model, native': native,
  compromise,
  'wink-nlp': wink,
};
