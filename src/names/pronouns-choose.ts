import type { Gender } from './gender';
import { BY_HAND, CHOICE, WEIGHTS } from './lists/pronoun-weights';
import { features, type Asking, type InMind, type Scene } from './pronouns-features';
import { UNNAMED } from './pronouns-minds';
import { PLACE } from './pronouns-place';

/** What is known of a person's gender: `sure` from given names, titles and honorifics, `likely` from a name of one word that is mostly a given name. */
export interface Likely {
  sure: Gender;
  likely: Gender;
  /** By pronouns before. */
  voted?: Gender;
}

/** A pronoun and whom it means. */
export interface Pronoun {
  word: number;
  /** Whom it means, or -1. */
  person: number;
  /** Where that person was named before. */
  because: number;
  /** All who fit equally well; who else was considered, if one fits best. */
  considered: number[];
  step: 'pronoun' | 'pronoun-ahead';
}

const PARAGRAPHS_BACK = 3;

/** Weighs who is in mind: the best, if it is likely enough; else nobody, and who else could be meant. */
export function antecedent(
  pronoun: Asking,
  wanted: Gender,
  minds: readonly InMind[],
  scene: Scene,
  gender: (person: number) => Likely,
): Pronoun {
  const weighed: { each: InMind; weight: number }[] = [];
  let sum = Math.exp(CHOICE.nobody);
  minds.forEach((each, later) => {
    if (pronoun.paragraph - each.paragraph > PARAGRAPHS_BACK) return;
    if (pronoun.answered === each.person) return;
    let score = pronoun.turn === each.person ? CHOICE.turn : 0;
    features(pronoun, each, later, scene, (family, at) => {
      score += WEIGHTS[family][at] + (BY_HAND[family]?.[at] ?? 0);
    });
    if (each.person === UNNAMED) {
      const { sure } = gender(each.person);
      if (sure !== 'unknown' && sure !== wanted) return;
      score += CHOICE.unnamed;
    } else {
      const { sure, likely, voted: expected } = gender(each.person);
      if (sure !== 'unknown' && sure !== wanted) return;
      if (expected) score += expected === wanted ? CHOICE.voted : CHOICE.unvoted;
      if (sure === wanted) score += CHOICE.sure;
      else if (likely !== 'unknown') score += likely === wanted ? CHOICE.likely : CHOICE.unlikely;
    }
    const weight = Math.exp(score);
    sum += weight;
    const known = each.ahead > 0 ? weighed.find((other) => other.each.person === each.person) : undefined;
    if (known) known.weight += weight;
    else weighed.push({ each, weight });
  });
  weighed.sort((a, b) => b.weight - a.weight);
  const named = weighed.filter(({ each }) => each.person !== UNNAMED);
  const [best] = weighed;
  const { word } = pronoun;
  if (best && best.each.person !== UNNAMED && best.weight / sum >= leastFor(pronoun, best.each, scene))
    return {
      word,
      person: best.each.person,
      because: best.each.word,
      considered: named.slice(1, 4).map(({ each }) => each.person),
      step: best.each.ahead > 0 ? 'pronoun-ahead' : 'pronoun',
    };
  // Who is a fifth as likely as the best could be meant as well.
  const considered = named.filter(({ weight }) => weight * 5 >= best.weight).map(({ each }) => each.person);
  return { word, person: -1, because: -1, considered, step: 'pronoun' };
}

/** How likely it must be that a pronoun means somebody. */
function leastFor({ source, paragraph }: Asking, each: InMind, { speaker }: Scene): number {
  if (!source) return CHOICE.least;
  const spoke = each.place === PLACE.source && each.person === speaker && paragraph - each.paragraph < 2;
  return spoke ? CHOICE.leastOfSpeaker : CHOICE.leastOfSource;
}

/** What pronouns before this one let expect of a person whose name tells nothing. */
export function voted(person: number, known: Likely, votes: ReadonlyMap<number, number>): Likely {
  const count = votes.get(person) ?? 0;
  if (known.sure !== 'unknown' || count === 0) return known;
  return { sure: 'unknown', likely: known.likely, voted: count > 0 ? 'male' : 'female' };
}
