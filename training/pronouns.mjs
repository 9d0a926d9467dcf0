// node training/pronouns.mjs WEIGHTS.json FILE[:DIGITS]... : learns the weights of src/names/lists/pronoun-weights.ts, from raw news (JSON lines with id and text) as the model in dist/ reads it.
// No antecedent is marked there. Where everybody who may be meant is of known gender, "he" tells whom it does not mean; learned is whom it means as if the
// genders were not known: softmax over those in mind, all of fitting gender together being right. Each text counts whole and cut into windows of five sentences.
// Only what may be learned from (sha1 of the id begins with 3 to f, or with those of these DIGITS) is read. On the processor alone: ten minutes for
// polnear-train.jsonl news-by-machine.jsonl:345 wikigold.jsonl.
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { documents, load } from '../scripts/core.mjs';

const [out, ...files] = process.argv.slice(2);
const MAY = '3456789abcdef';
const PRIOR = 8;
const STEPS = 120;
const WINDOW = 5;
const ROUNDS = 2;

const core = await load(
  'src/text/parse.ts',
  'src/layout/layout.ts',
  'src/reader/rules/read.ts',
  'src/reader/model/read.ts',
  'src/reader/model/engine.ts',
  'src/reader/model/tagger.ts',
  'src/names/gather.ts',
  'src/names/pronouns.ts',
  'src/names/pronouns-features.ts',
  'src/names/pronouns-gender.ts',
  'src/names/lists/pronoun-weights.ts',
);
const offsets = {};
let size = 0;
for (const [family, count] of Object.entries(core.FAMILIES)) {
  offsets[family] = size;
  size += count;
}

const texts = await read();
let weights = new Float64Array(size);
use(weights);
for (let round = 0; round < ROUNDS; round++) {
  const examples = texts.flatMap(examplesOf);
  weights = learn(examples);
  use(weights);
  console.log(`${examples.length} pronouns, ${(100 * right(examples, weights)).toFixed(1)} % right`);
}
await writeFile(out, JSON.stringify(core.WEIGHTS));

async function read() {
  const beside = (name) => readFile(`dist/${name}`);
  const network = await core.openNetwork(
    await beside('reader.onnx'),
    await beside('ort-wasm-simd-threaded.wasm'),
  );
  const tagger = core.makeTagger(network, core.readVocabulary(await beside('vocabulary.txt')));
  const all = [];
  for (const each of files) {
    const [file, wanted = MAY] = each.split(':');
    const digits = [...wanted].filter((digit) => MAY.includes(digit)).join('');
    for await (const document of documents(file, digits)) {
      const { tagging } = await tagger.tag(document.text);
      const text = core.parse(document.text);
      const layout = core.layOut(text);
      const reading = core.readByModel(text, layout, core.readByRules(text, layout), tagging);
      all.push({ text, layout, reading });
    }
  }
  await network.close();
  return all;
}

function use(values) {
  for (const [family, count] of Object.entries(core.FAMILIES))
    for (let at = 0; at < count; at++)
      core.WEIGHTS[family][at] = Number(values[offsets[family] + at].toFixed(2));
}

/** Pronouns that gender alone decides: those in mind, each with what holds between them, and whether the gender fits. */
function examplesOf({ text, layout, reading }) {
  const { entities, mentions } = core.gather(text, layout, reading);
  const genders = entities.map(core.likelyGender);
  const starts = new Map(text.words.map(({ start }, at) => [start, at]));
  const ends = new Map(text.words.map(({ end }, at) => [end, at + 1]));
  const anchors = mentions
    .filter(({ form, entity }) => form !== 'pronoun' && entities[entity].kind === 'person')
    .map(({ start, end, form, entity }) => ({
      person: entity,
      word: starts.get(start),
      after: ends.get(end),
      named: form === 'name',
    }))
    .filter(({ word, after }) => word !== undefined && after !== undefined);
  const examples = [];
  const see = (pronoun, wanted, minds, scene) => {
    const within = minds
      .map((each, later) => ({ each, later }))
      .filter(({ each }) => each.person >= 0 && pronoun.paragraph - each.paragraph <= 3);
    const unsure = within.some(
      ({ each }) => genders[each.person].sure === 'unknown' && pronoun.sentence - each.sentence <= 1,
    );
    const candidates = within
      .filter(({ each }) => genders[each.person].sure !== 'unknown')
      .map(({ each, later }) => {
        const holds = [];
        core.features(pronoun, each, later, scene, (family, at) => holds.push(offsets[family] + at));
        return { holds, fits: genders[each.person].sure === wanted };
      });
    const fitting = candidates.filter(({ fits }) => fits).length;
    if (!unsure && fitting > 0 && fitting < candidates.length) examples.push(candidates);
  };
  const look = (from, to) =>
    core.resolvePronouns(
      text,
      layout,
      reading,
      anchors.filter(({ word }) => word >= from && word < to),
      (person) => genders[person],
      { see, within: { from, to } },
    );
  look(0, text.words.length);
  for (let at = 0; at < text.sentences.length; at += WINDOW) {
    const last = Math.min(text.sentences.length, at + WINDOW) - 1;
    look(text.sentences[at].words.from, text.sentences[last].words.to);
  }
  return examples;
}

/** Most likely weights under a normal prior, by steps scaled with the root of the mean square of each gradient. */
function learn(examples) {
  const values = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  for (let step = 0; step < STEPS; step++) {
    const slope = values.map((value) => PRIOR * value);
    for (const candidates of examples) {
      const shares = candidates.map(({ holds }) => Math.exp(holds.reduce((sum, at) => sum + values[at], 0)));
      const all = shares.reduce((sum, share) => sum + share, 0);
      const good = shares.reduce((sum, share, at) => sum + (candidates[at].fits ? share : 0), 0);
      candidates.forEach(({ holds, fits }, at) => {
        const pull = shares[at] / all - (fits ? shares[at] / good : 0);
        for (const each of holds) slope[each] += pull;
      });
    }
    for (let at = 0; at < size; at++) {
      squares[at] = 0.9 * squares[at] + 0.1 * slope[at] ** 2;
      values[at] -= (0.05 * (1 - step / STEPS) * slope[at]) / Math.sqrt(squares[at] + 1e-6);
    }
  }
  return values;
}

function right(examples, values) {
  const score = ({ holds }) => holds.reduce((sum, at) => sum + values[at], 0);
  const best = (candidates) => candidates.reduce((a, b) => (score(b) > score(a) ? b : a));
  return examples.filter((candidates) => best(candidates).fits).length / examples.length;
}
