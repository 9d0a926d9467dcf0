// npm run evaluate -- names|attribution|pronouns|people|speakers|findings [--reader auto|model|rules] [--digits 01] [--roles] FILE
// Scores what ships (the command line and the model in dist/, or in the folder of --dist) against a marked corpus: FILE has a document a line,
//   {id, text, entities: [{start, end, type}]} for names, {id, text, attributions: [{source, cue, content}]} (lists of [start, end)) for attribution,
//   {id, text, pronoun, a, b} (GAP) or {id, text, entities: [{start, end, form, type, coref_id}]} (GUM) for pronouns.
// People, speakers and findings are scored against docs/marks (documents of FILE that have marks there), names and attribution against FILE's own.
// --digits: only documents whose sha1(id) begins with one of these hex digits. docs/accuracy.md says which are set aside.
// --failures: each failure of people and speakers, a line of JSON.
// --roles: the network's own tags, decoded, before any rule helps.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { answers } from './core.mjs';
import { attributionScore } from './evaluate/attributions.mjs';
import { table } from './evaluate/figures.mjs';
import { findingsScore } from './evaluate/findings.mjs';
import { nameScore } from './evaluate/names.mjs';
import { pronounScore } from './evaluate/pronouns.mjs';
import { peopleScore } from './evaluate/people.mjs';
import { speakersScore } from './evaluate/speakers.mjs';
import { tagged } from './evaluate/tagged.mjs';
import { ROOT } from './host/cache.mjs';

const USAGE =
  'usage: npm run evaluate -- names|attribution|pronouns|people|speakers|findings [--failures] [--reader auto|model|rules] [--digits 01] [--roles] [--dist FOLDER] [--json] FILE';
const SCORES = {
  names: { make: nameScore, marked: 'entities', made: 'entities' },
  pronouns: { make: pronounScore, marked: null, made: 'entities' },
  attribution: { make: attributionScore, marked: 'attributions', made: 'attributions' },
  people: { make: () => peopleScore(marksOf('people')), marked: null, made: 'entities' },
  speakers: { make: () => speakersScore(marksOf('speakers')), marked: null, made: 'entities' },
  findings: {
    make: () => findingsScore(marksOf('findings'), marksOf('judged')),
    marked: null,
    made: 'findings',
  },
};
function marksOf(name) {
  const lines = readFileSync(path.join(ROOT, `docs/marks/${name}.jsonl`), 'utf8');
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    reader: { type: 'string', default: 'auto' },
    digits: { type: 'string' },
    roles: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
    json: { type: 'boolean', default: false },
  },
});
const [what, file] = positionals;
if (!SCORES[what] || positionals.length !== 2) {
  console.error(USAGE);
  process.exit(2);
}

const score = SCORES[what].make();
const readers = new Map();
let missing = 0;

async function run() {
  const { marked, made } = SCORES[what];
  for await (const { document, analysis } of values.roles
    ? tagged(file, values)
    : answers(file, { ...values, only: score.ids })) {
    if (marked && !Array.isArray(document[marked])) throw new Error(`${document.id} has no ${marked}`);
    if (analysis) readers.set(analysis.reader, (readers.get(analysis.reader) ?? 0) + 1);
    else missing++;
    score.add(document, analysis?.[made] ?? [], analysis);
  }
}

try {
  await run();
} catch (error) {
  console.error(`evaluate: ${error.message}`);
  process.exit(1);
}
if (values.json)
  console.log(JSON.stringify({ ...score.rows(), documents: Object.fromEntries(readers), missing }));
else {
  if (values.failures) for (const each of score.failures ?? []) console.log(JSON.stringify(each));
  console.log(table(score.rows()));
  const by = [...readers].map(([reader, count]) => `${count} documents read by ${reader}`);
  console.log(
    [score.summary(), ...by, ...(missing > 0 ? [`${missing} documents without an answer`] : [])].join('; '),
  );
}
