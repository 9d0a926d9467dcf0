import { figures } from './figures.mjs';
import { common, quoted, touched, wordsOf } from './words.mjs';

/** A marked attribution counts as direct where this part of its content stands in quotation marks. */
const QUOTED = 0.8;
/** An attribution is found where its content and the marked one share this part of the words of either. */
const SHARED = 0.5;
const ROLES = ['content', 'source', 'cue'];

const listed = (ranges) =>
  (Array.isArray(ranges) ? ranges : ranges ? [ranges] : []).map((range) =>
    Array.isArray(range) ? { start: range[0], end: range[1] } : range,
  );

/**
 * Scores who said what. Word by word for each role, and attribution by attribution: `detected`, content shared by half, one to one;
 * `attributed`, of those, with a word of the source shared (or no source on either side); both also for direct ones, where recall
 * is of marked ones in quotation marks and precision of those that are said to be direct.
 */
export function attributionScore() {
  const roles = Object.fromEntries(ROLES.map((role) => [role, { hits: 0, made: 0, marked: 0 }]));
  const counts = () => ({ hits: 0, made: 0, marked: 0, recalled: 0 });
  const all = { detected: counts(), attributed: counts() };
  const direct = { detected: counts(), attributed: counts() };

  function tally(tallies, side, detected, attributed) {
    const hit = side === 'made' ? 'hits' : 'recalled';
    for (const each of Object.values(tallies)) each[side]++;
    if (detected) tallies.detected[hit]++;
    if (attributed) tallies.attributed[hit]++;
  }

  return {
    /** @param found attributions of the analysis as data; of a document that was lost, none. */
    add({ text, attributions }, found) {
      const words = wordsOf(text);
      const inMarks = quoted(text, words);
      const shape = (attribution) => ({
        kind: attribution.kind,
        ...Object.fromEntries(ROLES.map((role) => [role, touched(words, listed(attribution[role]))])),
      });
      const marked = attributions.map(shape);
      const made = found.map(shape);
      for (const role of ROLES) {
        const here = new Set(made.flatMap((each) => [...each[role]]));
        const there = new Set(marked.flatMap((each) => [...each[role]]));
        roles[role].hits += common(here, there);
        roles[role].made += here.size;
        roles[role].marked += there.size;
      }
      const partners = pair(marked, made);
      marked.forEach((each) => {
        const partner = partners.get(each);
        const sourced = partner && sameSource(each, partner);
        tally(all, 'marked', partner, sourced);
        const isDirect = each.content.size > 0 && common(each.content, inMarks) / each.content.size >= QUOTED;
        if (isDirect) tally(direct, 'marked', partner, sourced);
      });
      made.forEach((each) => {
        const partner = partners.get(each);
        const sourced = partner && sameSource(each, partner);
        tally(all, 'made', partner, sourced);
        if (each.kind === 'direct') tally(direct, 'made', partner, sourced);
      });
    },
    rows: () => ({
      ...Object.fromEntries(ROLES.map((role) => [role, figures(roles[role])])),
      detected: figures(all.detected),
      attributed: figures(all.attributed),
      'direct detected': figures(direct.detected),
      'direct attributed': figures(direct.attributed),
    }),
    summary: () =>
      `${all.detected.marked} attributions marked, ${direct.detected.marked} of them in quotation marks; ${all.detected.made} made`,
  };
}

/** Which marked attribution goes with which made one, both ways: one to one, those that share most first. */
function pair(marked, made) {
  const candidates = marked.flatMap((a) =>
    made.flatMap((b) => {
      const both = common(a.content, b.content);
      const share = both / (a.content.size + b.content.size - both);
      return share >= SHARED ? [{ a, b, share }] : [];
    }),
  );
  const partners = new Map();
  for (const { a, b } of candidates.sort((one, other) => other.share - one.share))
    if (!partners.has(a) && !partners.has(b)) partners.set(a, b).set(b, a);
  return partners;
}

function sameSource(a, b) {
  return a.source.size === 0 || b.source.size === 0
    ? a.source.size === b.source.size
    : common(a.source, b.source) > 0;
}
