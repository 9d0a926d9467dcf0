// How often each attribution step is right: node scripts/steps.mjs GOLD.jsonl [--digits 2] [--reader auto|model|rules] [--show STEP]
// What is measured is the command line in dist/, or in the folder of --dist.
// GOLD: {id, text, attributions: [{source, cue, content}]}, each a list of [start, end). An attribution is found where its content shares half
// of its words (intersection over union) with a gold one, and right where the sources then share a word (or the gold one has none).
import { parseArgs } from 'node:util';
import { answers } from './core.mjs';
import { common, touched, wordsOf } from './evaluate/words.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    digits: { type: 'string' },
    reader: { type: 'string', default: 'auto' },
    dist: { type: 'string', default: 'dist' },
    show: { type: 'string' },
  },
});
if (positionals.length !== 1) {
  console.error('usage: steps.mjs GOLD.jsonl [--digits 2] [--reader auto|model|rules] [--show STEP]');
  process.exit(2);
}

const steps = new Map();
const asRanges = (pairs) => pairs.map(([start, end]) => ({ start, end }));
for await (const { document, analysis } of answers(positionals[0], values)) {
  const { text } = document;
  const words = wordsOf(text);
  const golds = document.attributions.map(({ content, source }) => ({
    content: touched(words, asRanges(content)),
    source: touched(words, asRanges(source)),
  }));
  for (const { evidence, content, source, cue, kind } of analysis?.attributions ?? []) {
    const mine = touched(words, content);
    let best = null;
    let most = 0.5;
    for (const each of golds) {
      const both = common(mine, each.content);
      const overlap = both / (mine.size + each.content.size - both || 1);
      if (overlap >= most) [best, most] = [each, overlap];
    }
    // A continuation's speaker stands elsewhere: any mention of that entity will do, so only its being found counts.
    const right =
      best &&
      (best.source.size === 0 || source === null || common(touched(words, [source]), best.source) > 0);
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
