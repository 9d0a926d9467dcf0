import { ROLE_TAGS, type Reading } from '../reader/types';
import type { Layout } from '../layout/types';
import type { Text } from '../text/types';
import type { Gender } from './gender';

const SHE_OR_HE: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** A place where a person is named or described, by word. */
export interface Anchor {
  /** Index of the person, whatever the caller counts by. */
  person: number;
  word: number;
  /** The word behind the mention. */
  after: number;
}

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

interface Active {
  person: number;
  word: number;
  sentence: number;
  paragraph: number;
  weight: number;
}

/** Stands for a source that is named nowhere ("a senior official"): he may mean it, and then means nobody named. */
const UNNAMED = -2;
/** Persons kept in mind, latest first. */
const IN_MIND = 8;
const PARAGRAPHS_BACK = 3;
/** By how much the best must lead. */
const MARGIN = 0.75;
const SUBORDINATORS = new Set(
  'when while as after before if although though since because despite until once in on with'.split(' '),
);
const PREPOSITIONS = new Set(
  'of to for with by from on at in about against after before between like than and or told asked'.split(' '),
);

/**
 * Finds whom the pronouns of the third person singular mean, outside quotations: a person named or meant before it, outside quotations, of
 * fitting gender; the subject of a sentence or a speaker before others, the nearer before the farther.
 * @param anchors mentions by name or role, in order
 */
export function resolvePronouns(
  text: Text,
  layout: Layout,
  reading: Reading,
  anchors: readonly Anchor[],
  gender: (person: number) => Gender,
): Pronoun[] {
  const { words, sentences } = text;
  const found: Pronoun[] = [];
  const active: Active[] = [];
  let next = 0;
  const keep = (person: number, word: number, weight: number): void => {
    const at = active.findIndex((each) => each.person === person);
    const { sentence } = words[word];
    if (at >= 0) {
      if (active[at].sentence === sentence) weight = Math.max(weight, active[at].weight);
      active.splice(at, 1);
    }
    active.unshift({ person, word, sentence, paragraph: sentences[sentence].paragraph, weight });
    if (active.length > IN_MIND) active.pop();
  };
  for (let at = 0; at < words.length; at++) {
    for (; next < anchors.length && anchors[next].word <= at; next++) {
      const { person, word, after } = anchors[next];
      if (words[word].quotation < 0 && layout.kinds[sentences[words[word].sentence].paragraph] !== 'byline')
        keep(
          person,
          word,
          prominence(text, reading, word, after) -
            (layout.kinds[sentences[words[word].sentence].paragraph] === 'headline' ? 1 : 0),
        );
    }
    const { text: own, kind, quotation, sentence } = words[at];
    if (
      quotation < 0 &&
      reading.roles[at] === 1 &&
      isUnnamed(text, reading, at, anchors[next - 1]?.word ?? -1, anchors[next]?.word ?? Infinity)
    ) {
      keep(UNNAMED, at, 2);
    }
    if (kind !== 'word' || quotation >= 0 || own.length > 7) continue;
    const wanted = SHE_OR_HE.get(own.toLowerCase());
    if (!wanted) continue;
    const isSubject = own.length <= 3 && (own.toLowerCase() === 'he' || own.toLowerCase() === 'she');
    const ahead = isSubject ? subjectAhead(text, at, anchors, next, wanted, gender) : null;
    const pronoun = ahead ?? antecedent(text, at, active, wanted, gender, own.toLowerCase());
    found.push(pronoun);
    if (pronoun.person >= 0) {
      const { paragraph } = sentences[sentence];
      const isSpeaker = ROLE_TAGS[reading.roles[at]].endsWith('SOURCE');
      if (paragraph >= 0) keep(pronoun.person, at, isSubject ? (isSpeaker ? 2 : 1.5) : 0.5);
    }
  }
  return found;
}

function antecedent(
  text: Text,
  word: number,
  active: readonly Active[],
  wanted: Gender,
  gender: (person: number) => Gender,
  own: string,
): Pronoun {
  const { words, sentences } = text;
  const { sentence } = words[word];
  const { paragraph } = sentences[sentence];
  const scored: { each: Active; score: number }[] = [];
  for (const each of active) {
    const known = each.person === UNNAMED ? 'unknown' : gender(each.person);
    if (known !== 'unknown' && known !== wanted) continue;
    if (paragraph - each.paragraph > PARAGRAPHS_BACK) continue;
    let score = each.weight + (known === wanted ? 1 : 0);
    const back = sentence - each.sentence;
    score += back === 0 ? (each.weight >= 1.5 ? 4 : 3) : back === 1 ? 2.5 : Math.max(0, 2 - 0.4 * (back - 1));
    if (each.paragraph !== paragraph) score -= 0.5 * (paragraph - each.paragraph);
    // "Cole thanked him": him is somebody else.
    if (own === 'him' && back === 0 && word - each.word < 5 && each.weight >= 1) score -= 2.5;
    scored.push({ each, score });
  }
  scored.sort((a, b) => b.score - a.score);
  const considered = scored
    .filter(({ score }) => scored[0].score - score < MARGIN)
    .map(({ each }) => each.person)
    .filter((person) => person !== UNNAMED);
  if (scored.length === 0) return { word, person: -1, because: -1, considered: [], step: 'pronoun' };
  if (considered.length > 1 || scored[0].each.person === UNNAMED)
    return { word, person: -1, because: -1, considered, step: 'pronoun' };
  const [{ each }] = scored;
  return {
    word,
    person: each.person,
    because: each.word,
    considered: scored
      .slice(1, 4)
      .map((other) => other.each.person)
      .filter((person) => person !== UNNAMED),
    step: 'pronoun',
  };
}

/** True for a source of one person whom nobody names: "a senior official", with no mention between its words. */
function isUnnamed({ words }: Text, { roles }: Reading, at: number, before: number, next: number): boolean {
  if (!/^(?:an?|one|another)$/i.test(words[at].text)) return false;
  let to = at + 1;
  while (to < words.length && roles[to] === 2) to++;
  return before < at && next >= to && !words[to - 1].text.endsWith('s');
}

/** "When he arrived, Cole said": the first person named behind the comma of the clause that opens the sentence. */
function subjectAhead(
  text: Text,
  word: number,
  anchors: readonly Anchor[],
  next: number,
  wanted: Gender,
  gender: (person: number) => Gender,
): Pronoun | null {
  const { words, sentences } = text;
  const span = sentences[words[word].sentence].words;
  if (word - span.from > 3 || !SUBORDINATORS.has(words[span.from].text.toLowerCase())) return null;
  const ahead = anchors[next] as Anchor | undefined;
  if (
    !ahead ||
    ahead.word >= span.to ||
    words[ahead.word].quotation >= 0 ||
    words[ahead.word - 1].text !== ','
  )
    return null;
  const known = gender(ahead.person);
  if (known !== 'unknown' && known !== wanted) return null;
  return { word, person: ahead.person, because: ahead.word, considered: [], step: 'pronoun-ahead' };
}

/** How likely a later pronoun goes back to this mention: subjects and speakers more than objects and possessors. */
function prominence({ words, sentences }: Text, reading: Reading, word: number, after: number): number {
  if (ROLE_TAGS[reading.roles[word]].endsWith('SOURCE')) return 2;
  const { from } = sentences[words[word].sentence].words;
  const before = word > from ? words[word - 1].text.toLowerCase() : '';
  const follows = words[after]?.text ?? '';
  if (follows === "'s" || follows === '’s') return 0.5;
  if (PREPOSITIONS.has(before)) return 0.3;
  if (word - from <= 6) return 1.5;
  return 0.7;
}
