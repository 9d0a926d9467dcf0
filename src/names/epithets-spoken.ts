import type { Reading } from '../reader/types';
import type { Text, Word } from '../text/types';
import type { Described } from './described';
import { POSSESSIVE, type Role } from './describing';
import { isOfPlace, sideOf } from './epithets-fit';
import { LAWMAKERS, OF_CANDIDATES, RUNNING } from './lists/epithets';
import { PREPOSITIONS } from './lists/pronoun-words';
import type { Anchor } from './pronouns-minds';
import { isSource, PLACE, placeOf } from './pronouns-place';

/** What speaks for somebody, in natural logarithms; set by hand on training and dev articles (`docs/accuracy.md`). */
const WEIGHTS = {
  /** Named in the same sentence, the one before, the one before that. */
  near: [2, 2, 0.8],
  paragraph: 0.4,
  subject: 1,
  /** The first to lead the sentence before one that opens with the description. */
  goesOn: 1,
  often: 0.5,
  most: 0.5,
  /** The article calls the person the same elsewhere; or a senator, where the description is of a place and party. */
  same: 1.5,
  /** Of "the candidate": nothing shows that the person runs for office; the article speaks of the person's campaign. */
  runs: [-0.7, 1.5],
  /** Spoke last, in this paragraph or the one before, where the description is a source: elsewhere, behind a quotation. */
  speaks: [0.5, 1.5],
};

/** Who is spoken of, up to a word of the text. */
export interface Spoken {
  /** Where persons are named, described or meant so far, in order. */
  so: readonly Anchor[];
  /** Takes in whoever is named or meant before a word. */
  meet: (until: number) => void;
  /** How many of the anchors were taken in. */
  met: () => number;
  /** Takes in whoever a description was found to mean. */
  note: (person: number, each: Described) => void;
  /** How often somebody was named so far. */
  count: (person: number) => number;
  /** Whether a mention is the subject of its clause or says something. */
  leads: (anchor: Anchor) => boolean;
  /** Whether a person is who spoke last. */
  spoke: (person: number) => boolean;
  /** How much speaks for the person of the mention at an index of `so`; `opens`: the description opens its sentence. */
  weigh: (index: number, each: Described, opens: boolean) => number;
}

/**
 * @param anchors where persons are named or meant by pronouns, in order
 * @param rolesOf what stands beside a person's names
 */
export function spokenOf(
  text: Text,
  reading: Reading,
  anchors: readonly Anchor[],
  rolesOf: (person: number) => readonly Role[],
): Spoken {
  const { words, sentences } = text;
  const counts = new Map<number, number>();
  const running = new Set<number>();
  const so: Anchor[] = [];
  /** Where somebody spoke last. */
  let spoke: Anchor | null = null;
  let most = 1;
  let next = 0;
  const paragraphOf = (word: number): number => sentences[words[word].sentence].paragraph;

  const take = (anchor: Anchor): void => {
    so.push(anchor);
    const { quotation } = words[anchor.word];
    if (quotation < 0 && placeOf(text, reading, anchor.word, anchor.after) === PLACE.source) spoke = anchor;
  };

  const meet = (until: number): void => {
    for (; next < anchors.length && anchors[next].word < until; next++) {
      const { person, after, named } = anchors[next];
      take(anchors[next]);
      if (!named) continue;
      if (isCandidates(words, after)) running.add(person);
      const count = (counts.get(person) ?? 0) + 1;
      counts.set(person, count);
      most = Math.max(most, count);
    }
  };

  const leads = ({ word, after }: Anchor): boolean => {
    if (PREPOSITIONS.has(words[word - 1]?.text ?? '') || POSSESSIVE.test(words[after]?.text ?? ''))
      return false;
    const place = placeOf(text, reading, word, after);
    return place === PLACE.source || place === PLACE.subject;
  };

  const standing = (person: number, { head, all }: Described): number => {
    const count = counts.get(person) ?? 1;
    const often = WEIGHTS.often * Math.log(count) + (count >= most ? WEIGHTS.most : 0);
    const roles = rolesOf(person);
    const isLawmaker = sideOf(all) !== '' && [...all].some(isOfPlace);
    if (roles.some((role) => role.head === head || (isLawmaker && LAWMAKERS.has(role.head))))
      return often + WEIGHTS.same;
    if (!RUNNING.has(head) || roles.some((role) => RUNNING.has(role.head))) return often;
    return often + WEIGHTS.runs[running.has(person) ? 1 : 0];
  };

  /** What speaks for somebody where a description is the source of something. */
  const asSource = (person: number, { article }: Described): number => {
    if (!isSource(reading, article) || spoke?.person !== person) return 0;
    if (paragraphOf(article) - paragraphOf(spoke.word) > 1) return 0;
    return WEIGHTS.speaks[words[article - 1]?.kind === 'quote' ? 1 : 0];
  };

  const nearness = (index: number, at: number, opens: boolean): number => {
    const anchor = so[index];
    const { word } = anchor;
    const distance = words[at].sentence - words[word].sentence;
    const isHere = paragraphOf(word) === paragraphOf(at);
    const near = (WEIGHTS.near[distance] ?? 0) + (isHere ? WEIGHTS.paragraph : 0);
    if (distance > 1 || words[word].quotation >= 0 || !leads(anchor)) return near;
    const isFirst = index === 0 || words[so[index - 1].word].sentence !== words[word].sentence;
    return near + WEIGHTS.subject + (distance === 1 && opens && isFirst ? WEIGHTS.goesOn : 0);
  };

  return {
    so,
    meet,
    met: () => next,
    note: (person, { words: { from, to } }) => {
      meet(from);
      take({ person, word: from, after: to });
    },
    count: (person) => counts.get(person) ?? 0,
    leads,
    spoke: (person) => spoke?.person === person,
    weigh: (index, each, opens) => {
      const { person } = so[index];
      return nearness(index, each.words.from, opens) + standing(person, each) + asSource(person, each);
    },
  };
}

/** Whether "campaign", "bid" or "'s campaign" stands behind a name. */
function isCandidates(words: readonly Word[], after: number): boolean {
  let at = POSSESSIVE.test(words[after]?.text ?? '') ? after + 1 : after;
  if (words[at]?.text === 'presidential') at++;
  return OF_CANDIDATES.has(words[at]?.text ?? '');
}
