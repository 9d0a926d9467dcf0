// How often each attribution step is right: node scripts/steps.mjs GOLD.jsonl [--digits 2] [--show STEP]
// GOLD: {id, text, attributions: [{source, cue, content}]}, each a list of [start, end). An attribution is found where its content shares half
// of its words (intersection over union) with a gold one, and right where the sources then share a word (or the gold one has none).
import { parseArgs } from 'node:util';
import { documents, load } from './core.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { digits: { type: 'string' }, show: { type: 'string' } },
});
if (positionals.length !== 1) {
  console.error('usage: steps.mjs GOLD.jsonl [--digits 2] [--show STEP]');
  process.exit(2);
}

const wordsIn = (text) =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => [index, index + word.length]);
const within = (words, ranges) =>
  new Set(
    words.flatMap(([start, end], at) =>
      ranges.some((range) => start < range[1] && end > range[0]) ? [at] : [],
    ),
  );
const shared = (a, b) => [...a].filter((each) => b.has(each)).length;

const { analyze } = await load();
const steps = new Map();
for await (const { text, attributions: gold } of documents(positionals[0], values.digits)) {
  const words = wordsIn(text);
  const golds = gold.map(({ content, source }) => ({
    content: within(words, content),
    source: within(words, source),
  }));
  const article = analyze(text);
  for (const { evidence, content, source, cue, kind } of article.attributions) {
    const mine = within(
      words,
      content.map(({ start, end }) => [start, end]),
    );
    let best = null;
    let most = 0.5;
    for (const each of golds) {
      const both = shared(mine, each.content);
      const overlap = both / (mine.size + each.content.size - both || 1);
      if (overlap >= most) [best, most] = [each, overlap];
    }
    // A continuation's speaker stands elsewhere: any mention of that entity will do, so only its being found counts.
    const right =
      best &&
      (best.source.size === 0 ||
        source === null ||
        shared(within(words, [[source.start, source.end]]), best.source) > 0);
    const step = steps.get(`${evidence.step} ${kind}`) ?? { made: 0, found: 0, right: 0 };
    step.made++;
    if (best) step.found++;
    if (right) step.right++;
    steps.set(`${evidence.step} ${kind}`, step);
    if (values.show === evidence.step && !right) {
      const show = (range) => (range ? text.slice(range.start, range.end) : '-');
      console.log(
        `${best ? 'SOURCE' : 'NONE'} [${show(source)}] <${show(cue)}> ${content.map(show).join(' | ')}`
          .replace(/\s+/g, ' ')
          .slice(0, 300),
      );
    }
  }
}
const percent = (part, whole) => ((100 * part) / (whole || 1)).toFixed(0).padStart(4);
console.log(`${'step and kind'.padEnd(32)} made  found% right%`);
for (const [name, { made, found, right }] of [...steps].sort((a, b) => b[1].made - a[1].made)) {
  console.log(
    `${name.padEnd(32)} ${String(made).padStart(4)}   ${percent(found, made)}  ${percent(right, made)}`,
  );
}
