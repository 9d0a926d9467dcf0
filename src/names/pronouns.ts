import type { Layout } from '../layout/types';
import type { Reading } from '../reader/types';
import type { Span, Text } from '../text/types';
import type { Gender } from './gender';
import { CLAUSE_OPENERS, PREPOSITIONS } from './lists/pronoun-words';
import { CHOICE, WEIGHTS } from './lists/pronoun-weights';
import { features, HOW, type Asking, type InMind, type Scene } from './pronouns-features';
import { countClauses, formOf, isSource, PLACE, placeOf } from './pronouns-place';

export const SHE_OR_HE: ReadonlyMap<string, Gender> = new Map([
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
  /** By name; else described. */
  named?: boolean;
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

/** What is known of a person's gender: `sure` from given names, titles and honorifics, `likely` from a name of one word that is mostly a given name. */
export interface Likely {
  sure: Gender;
  likely: Gender;
  /** By pronouns before. */
  voted?: Gender;
}

/** For training: sees every pronoun within the words and who is in mind, latest first. */
export interface Watch {
  within: Span;
  see: (pronoun: Asking, wanted: Gender, minds: readonly InMind[], scene: Scene) => void;
}

/** Stands for a source that is named nowhere ("a senior official"): he may mean it, and then means nobody named. */
const UNNAMED = -2;
/** Persons kept in mind, latest first. */
const IN_MIND = 8;
const PARAGRAPHS_BACK = 3;

/**
 * Finds whom the pronouns of the third person singular mean, outside quotations: a person named or meant before it, outside quotations, of
 * fitting gender. Who fits best is weighed by `features`; who is not clearly better than the others is left open. Linear in the text's length.
 * @param anchors mentions by name or role, in order
 */
export function resolvePronouns(
  text: Text,
  layout: Layout,
  reading: Reading,
  anchors: readonly Anchor[],
  gender: (person: number) => Likely,
  watch?: Watch,
): Pronoun[] {
  const { words, sentences } = text;
  const found: Pronoun[] = [];
  const minds: InMind[] = [];
  const counts = new Map<number, number>();
  const scene: Scene = { clauses: countClauses(text), most: 0, first: -1, speaker: -1 };
  /** Named in full so far. */
  /** Pronouns of men that meant a person, less those of women. */
  const votes = new Map<number, number>();
  const introduced = new Set<number>();
  /** The gender of the last pronoun that had nobody to mean. */
  let orphan: Gender = 'unknown';
  const { from, to } = watch?.within ?? { from: 0, to: words.length };
  let next = 0;

  const keep = (
    person: number,
    word: number,
    mention: Pick<InMind, 'place' | 'how' | 'joined' | 'aside'>,
  ): void => {
    const at = minds.findIndex((each) => each.person === person);
    const [before] = at >= 0 ? minds.splice(at, 1) : [];
    const { sentence } = words[word];
    if (mention.how === HOW.full) introduced.add(person);
    const count = (counts.get(person) ?? 0) + 1;
    counts.set(person, count);
    const leads = mention.place === PLACE.source || mention.place === PLACE.subject;
    const opens =
      before?.sentence === sentence ? before.opens : minds.every((each) => each.sentence !== sentence);
    if (person !== UNNAMED) {
      scene.most = Math.max(scene.most, count);
      if (scene.first < 0) scene.first = person;
    }
    if (mention.place === PLACE.source) scene.speaker = person;
    // Who is first named by a surname alone, after pronouns without antecedent, is likely whom they meant.
    if (count === 1 && mention.how === HOW.alone && orphan !== 'unknown')
      votes.set(person, orphan === 'male' ? 1 : -1);
    minds.unshift({
      ...mention,
      ahead: 0,
      awaited: before ? before.awaited : orphan !== 'unknown' && mention.how !== HOW.meant && count === 1,
      person,
      word,
      sentence,
      paragraph: sentences[sentence].paragraph,
      opens,
      count,
      subject: leads ? sentence : (before?.subject ?? -1),
      meant: mention.how === HOW.meant ? sentence : (before?.meant ?? -1),
    });
    if (minds.length > IN_MIND) minds.pop();
  };

  for (let at = from; at < to; at++) {
    for (; next < anchors.length && anchors[next].word <= at; next++) {
      const { person, word, after, named } = anchors[next];
      if (words[word].quotation >= 0 || layout.kinds[sentences[words[word].sentence].paragraph] === 'byline')
        continue;
      keep(person, word, {
        place: placeOf(text, reading, word, after),
        how: !named
          ? HOW.described
          : after - word > 1
            ? HOW.full
            : introduced.has(person)
              ? HOW.short
              : HOW.alone,
        joined: isJoint(words[word - 1]?.text) || isJoint(words[after]?.text),
        aside: words[word - 1]?.text === ',' || words[word - 1]?.text === '(',
      });
    }
    const { text: own, kind, quotation } = words[at];
    if (kind !== 'word' || quotation >= 0) continue;
    if (
      reading.roles[at] === 1 &&
      isUnnamed(text, reading, at, anchors[next - 1]?.word ?? -1, anchors[next]?.word ?? Infinity)
    )
      keep(UNNAMED, at, { place: PLACE.source, how: HOW.described, joined: false, aside: false });
    const wanted = own.length <= 7 ? SHE_OR_HE.get(own.toLowerCase()) : undefined;
    if (!wanted) continue;
    const pronoun = askingAt(text, reading, at);
    const aheadOf = personAhead(text, at, anchors[next]);
    const candidates = aheadOf > 0 ? [...minds, lookedFor(anchors[next], text, aheadOf)] : minds;
    watch?.see(pronoun, wanted, candidates, scene);
    const answer = antecedent(pronoun, wanted, candidates, scene, (person) =>
      voted(person, gender(person), votes),
    );
    found.push(answer);
    if (answer.person < 0) {
      if (answer.considered.length === 0) orphan = wanted;
      continue;
    }
    if (answer.because < at)
      votes.set(answer.person, (votes.get(answer.person) ?? 0) + (wanted === 'male' ? 1 : -1));
    const place = pronoun.source ? PLACE.source : placeOfForm[pronoun.form];
    keep(answer.person, at, { place, how: HOW.meant, joined: isJoint(words[at - 1]?.text), aside: false });
  }
  return found;
}

const placeOfForm = [PLACE.subject, PLACE.object, PLACE.possessor, PLACE.object] as const;

function isJoint(word: string | undefined): boolean {
  return word === 'and' || word === 'or' || word === '&';
}

function askingAt(text: Text, reading: Reading, at: number): Asking {
  const { words, sentences, paragraphs } = text;
  const { sentence } = words[at];
  const { paragraph, words: span } = sentences[sentence];
  const before = at > span.from ? words[at - 1].text.toLowerCase() : '';
  const spot =
    before === '' || words[at - 1].kind === 'quote'
      ? 0
      : /^(?:and|but|or)$/.test(before)
        ? 2
        : CLAUSE_OPENERS.has(before)
          ? 1
          : 3;
  return {
    word: at,
    sentence,
    paragraph,
    form: formOf(text, at),
    spot,
    source: isSource(reading, at),
    first: paragraphs[paragraph].sentences.from === sentence,
  };
}

/** Weighs who is in mind: the best, if it is likely enough; else nobody, and who else could be meant. */
function antecedent(
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
    let score = 0;
    features(pronoun, each, later, scene, (family, at) => {
      score += WEIGHTS[family][at];
    });
    if (each.person === UNNAMED) score += CHOICE.unnamed;
    else {
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
  if (
    best &&
    best.each.person !== UNNAMED &&
    best.weight / sum >= (pronoun.source ? CHOICE.leastOfSource : CHOICE.least)
  )
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

/** True for a source of one person whom nobody names: "a senior official", with no mention between its words. */
function isUnnamed({ words }: Text, { roles }: Reading, at: number, before: number, next: number): boolean {
  if (!/^(?:an?|one|another)$/i.test(words[at].text)) return false;
  let to = at + 1;
  while (to < words.length && roles[to] === 2) to++;
  return before < at && next >= to && !words[to - 1].text.endsWith('s');
}

/** "When he arrived, Cole said", "In her speech, Cole": how the sentence opens, where a name follows the comma of its first clause; else 0. */
function personAhead({ words, sentences }: Text, word: number, ahead: Anchor | undefined): InMind['ahead'] {
  const { sentence } = words[word];
  const { from } = sentences[sentence].words;
  if (
    !ahead ||
    word - from > 6 ||
    words[ahead.word].sentence !== sentence ||
    words[ahead.word].quotation >= 0
  )
    return 0;
  if (ahead.word - word > 30) return 0;
  let at = ahead.word - 1;
  while (at > word && words[at].kind === 'word' && ahead.word - at < 6) at--;
  if (words[at].text !== ',') return 0;
  for (let before = from; before < word; before++) if (words[before].kind === 'punctuation') return 0;
  const first = words[from].text.toLowerCase();
  return CLAUSE_OPENERS.has(first) && !/^(?:and|but|or|so|yet)$/.test(first)
    ? 1
    : PREPOSITIONS.has(first)
      ? 2
      : 3;
}

/** The person named ahead, to be weighed with those in mind. */
function lookedFor({ person, word }: Anchor, { words, sentences }: Text, ahead: InMind['ahead']): InMind {
  const { sentence } = words[word];
  return {
    person,
    word,
    sentence,
    paragraph: sentences[sentence].paragraph,
    place: PLACE.subject,
    how: HOW.full,
    awaited: false,
    ahead,
    opens: false,
    joined: false,
    aside: false,
    count: 1,
    subject: -1,
    meant: -1,
  };
}

/** What pronouns before this one let expect of a person whose name tells nothing. */
function voted(person: number, known: Likely, votes: ReadonlyMap<number, number>): Likely {
  const count = votes.get(person) ?? 0;
  if (known.sure !== 'unknown' || count === 0) return known;
  return { sure: 'unknown', likely: known.likely, voted: count > 0 ? 'male' : 'female' };
}
