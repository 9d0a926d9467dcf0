import { NAME_TAGS, ROLE_TAGS } from '../types';
import { likeliest, linker, together } from './links';
import type { Decoded, Tagged, TaggedGroup, TaggedName, TaggedRole, Tagging } from './types';
import { bestTags } from './viterbi';

const NAME_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;
const ROLES = ['source', 'cue', 'content'] as const;

/** What is known besides: added to the log-probabilities of names, row-major [words, 9]. */
export type Known = Float32Array;

/**
 * Decides spans and what belongs together from what the network said. Linear in the number of words.
 * @param beside whether words that stand side by side belong together where the network is of another mind; see `groupsIn`.
 */
export function decode(tagging: Tagging, known?: Known, beside = false): Decoded {
  const names = spansIn(tagging, 'names', known).map(({ kind, span }): TaggedName => ({
    ...span,
    type: NAME_TYPES[kind],
  }));
  const roles = spansIn(tagging, 'roles').map(({ kind, span }): TaggedRole => ({
    ...span,
    role: ROLES[kind],
  }));
  return { names, roles, groups: groupsIn(tagging, roles, beside) };
}

/** All windows' log-probabilities in a row. */
function scoresOf({ windows }: Tagging, layer: 'roles' | 'names'): Float32Array {
  const scores = new Float32Array(windows.reduce((sum, window) => sum + window[layer].length, 0));
  let at = 0;
  for (const window of windows) {
    scores.set(window[layer], at);
    at += window[layer].length;
  }
  return scores;
}

function spansIn(
  tagging: Tagging,
  layer: 'roles' | 'names',
  known?: Known,
): { kind: number; span: Tagged }[] {
  const count = layer === 'names' ? NAME_TAGS.length : ROLE_TAGS.length;
  const scores = scoresOf(tagging, layer);
  const tags = bestTags(known ? scores.map((score, i) => score + known[i]) : scores, count);
  const spans: { kind: number; span: Tagged }[] = [];
  for (let from = 0; from < tags.length;) {
    const tag = tags[from];
    let to = from + 1;
    if (tag > 0) {
      while (to < tags.length && tags[to] === tag + 1) to++;
      let sum = 0;
      for (let word = from; word < to; word++) sum += Math.exp(scores[word * count + tags[word]]);
      const place = { start: tagging.starts[from], end: tagging.ends[to - 1], from, to };
      spans.push({ kind: (tag - 1) >> 1, span: { ...place, probability: sum / (to - from) } });
    }
    from = to;
  }
  return spans;
}

/** A content whose cue is less sure than this goes to the cue that stands right before it. Chosen on dev. */
const UNSURE = 0.7;

/**
 * Each content goes to the cue it believes in, or stands alone; contents of one cue are a group. The group's source is the one that its longest content
 * and its cue believe in together. With `beside`, a cue has the source right before it ("… that Cole said"), and content that is in doubt the cue
 * right before it.
 */
function groupsIn(tagging: Tagging, roles: readonly TaggedRole[], beside: boolean): TaggedGroup[] {
  const indexesOf = (role: TaggedRole['role']): number[] =>
    roles.flatMap((span, i) => (span.role === role ? [i] : []));
  const cues = indexesOf('cue');
  const sources = indexesOf('source');
  const spansOf = (indexes: number[]): TaggedRole[] => indexes.map((i) => roles[i]);
  const cueBefore = endings(beside ? spansOf(cues) : []);
  const sourceBefore = endings(beside ? spansOf(sources) : []);
  const toCue = linker(tagging, 'cue', spansOf(cues));
  const toSource = linker(tagging, 'source', spansOf(sources));
  const groups = new Map<number, TaggedGroup>();
  const longest = new Map<TaggedGroup, number>();
  for (const index of indexesOf('content')) {
    const content = roles[index];
    const believed = likeliest(toCue(content));
    const near = believed.probability < UNSURE ? cueBefore.get(content.from) : undefined;
    const cue = cues[near ?? believed.candidate] ?? -1;
    const group = groups.get(cue >= 0 ? cue : index) ?? {
      ...{ cue, source: -1, contents: [], cueProbability: 0, sourceProbability: 0, others: [] },
    };
    groups.set(cue >= 0 ? cue : index, group);
    group.contents.push(index);
    const length = content.to - content.from;
    if (length <= (longest.get(group) ?? 0)) continue;
    longest.set(group, length);
    group.cueProbability = believed.probability;
    const chances = cue >= 0 ? together(toSource(content), toSource(roles[cue])) : toSource(content);
    const source = likeliest(chances);
    group.source = sources[source.candidate] ?? -1;
    group.sourceProbability = source.probability;
    group.others = source.others.map((other) => sources[other]);
    // Right before the cue, or with a comma or a mark between.
    const from = roles[cue]?.from ?? -1;
    const subject = sourceBefore.get(from) ?? sourceBefore.get(from - 1);
    if (subject === undefined || subject === source.candidate) continue;
    group.others = [group.source, ...group.others].filter((at) => at >= 0 && at !== sources[subject]);
    group.source = sources[subject];
    group.sourceProbability = chances.of.get(subject) ?? 0;
    group.step = roles[cue].from >= content.to ? 'content-source-cue' : 'subject-cue';
  }
  return [...groups.values()];
}

/** Indexes of spans by the word behind their last. */
const endings = (spans: readonly TaggedRole[]): Map<number, number> =>
  new Map(spans.map(({ to }, index) => [to, index]));
