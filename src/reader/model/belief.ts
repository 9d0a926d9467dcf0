import type { Decoded, TaggedGroup, TaggedRole } from './types';

/**
 * Weights of a logistic regression on the dev part of PolNeAR: how likely an attribution is marked there too (half of the content's words
 * shared), by how sure the network is of its tags and how long its content is. Checked crosswise, in fifths.
 */
const WEIGHTS = { base: -1.41, content: 0.68, cue: 0.24, length: 0.15 };

/** About half of the best F1 that can be had: below it an attribution costs more than it gives. */
const WORTH_KEEPING = 0.38;

const logit = (probability: number): number => {
  const p = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(p / (1 - p));
};

/** 0 to 1: how likely a group is an attribution that people see too. */
function beliefIn(roles: readonly TaggedRole[], { cue, contents }: TaggedGroup): number {
  let words = 0;
  let sure = 0;
  for (const at of contents) {
    const length = roles[at].to - roles[at].from;
    words += length;
    sure += length * roles[at].probability;
  }
  const sum =
    WEIGHTS.base +
    WEIGHTS.content * logit(sure / words) +
    WEIGHTS.cue * logit(roles[cue]?.probability ?? 0) +
    WEIGHTS.length * Math.log(words + 1);
  return 1 / (1 + Math.exp(-sum));
}

/** Without the groups that are more likely wrong than right, and without the spans that belong to them alone. */
export function believed({ names, roles, groups }: Decoded, least = WORTH_KEEPING): Decoded {
  const kept = groups.filter((group) => beliefIn(roles, group) >= least);
  const used = new Set(kept.flatMap(({ cue, source, contents }) => [cue, source, ...contents]));
  const places = roles.map((_, at) => at).filter((at) => used.has(at));
  const placeOf = new Map(places.map((at, place) => [at, place]));
  const moved = (at: number): number => placeOf.get(at) ?? -1;
  return {
    names,
    roles: places.map((at) => roles[at]),
    groups: kept.map((group) => ({
      ...group,
      cue: moved(group.cue),
      source: moved(group.source),
      contents: group.contents.map(moved),
      others: group.others.map(moved).filter((at) => at >= 0),
    })),
  };
}
