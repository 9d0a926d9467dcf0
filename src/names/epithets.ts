import type { Reading } from '../reader/types';
import type { Text, Word } from '../text/types';
import { kindOf, type Described } from './described';
import type { Role } from './describing';
import { isSomebody, mayBe, saysWhere } from './epithets-fit';
import { spokenOf } from './epithets-spoken';
import { CALLINGS, EPITHETS, OF_STATE, RUNNING } from './lists/epithets';
import { CLAUSE_OPENERS } from './lists/pronoun-words';
import type { Anchor } from './pronouns-minds';
import { isSource } from './pronouns-place';
import { likelyGender } from './pronouns-gender';
import { namedIn } from './pronouns-told';
import type { Entity } from './types';

/** Whom a description means that nothing beside a name ties to one person. */
export interface Meant {
  /** -1: nobody for sure. */
  person: number;
  /** The word where that person was named last. */
  because: number;
  /** Who else could be meant, likeliest first. */
  considered: number[];
}

/** Mentions looked back at, paragraphs, those behind which "the actor" may be another, and words of a sentence. */
const MENTIONS_BACK = 40;
const PARAGRAPHS_BACK = 2;
const LOST = 3;
const FAR = 60;
const MOST_CONSIDERED = 4;
/** How likely whoever is meant has to be beside the others; less where the sentence opens with the description, more where the article calls several so. */
const LEAST = 0.7;
const LEAST_OPENING = 0.55;
const LEAST_OF_SEVERAL = 0.75;
/** For whoever is named in what the description is credited with. */
const TOLD = -3;
/** How far somebody counts who cannot be meant where the clauses were read rightly. */
const DOUBT = 0.3;

export interface Epithets {
  /** Who is meant by a description; null: it is none of this sort. */
  ask: (each: Described, among?: ReadonlySet<number>) => Meant | null;
  /** Whether a description that fits one person may as well be of somebody else: the person was last spoken of paragraphs above, and others are here. */
  isLost: (person: number, each: Described) => boolean;
  /** To be told of every description that means somebody. Both are asked in order of the text. */
  note: (person: number, each: Described) => void;
}

/**
 * Who is meant by "the senator", "the billionaire" where no words beside a name say so: somebody spoken of in the paragraphs before whom nothing
 * makes something else, if nobody else is nearly as likely. Each answer takes bounded work.
 * @param anchors where persons are named or meant by pronouns, in order
 * @param rolesOf what stands beside a person's names
 */
export function whoIsSpokenOf(
  text: Text,
  reading: Reading,
  anchors: readonly Anchor[],
  entities: readonly Entity[],
  rolesOf: (person: number) => readonly Role[],
): Epithets {
  const { words, sentences } = text;
  const told = namedIn(
    text,
    reading,
    anchors.filter(({ named }) => named),
  );
  const { so, meet, met, note, count, leads, spoke, weigh } = spokenOf(text, reading, anchors, rolesOf);

  /** Whether an article may call a person so; `isLoose`: only if something that it says of the person speaks for it. */
  const fits = (person: number, each: Described, isLoose: boolean, kin: ReadonlySet<string>): boolean => {
    // Anybody may be "the 43-year-old".
    if (each.head.endsWith('-year-old')) return true;
    const isOfState = OF_STATE.has(each.head) && saysWhere(each) && spoke(person);
    const isSole =
      isLoose &&
      (CALLINGS.has(each.head) || isOfState) &&
      isSource(reading, each.article) &&
      soleBefore(each.article) === person;
    if (!mayBe(rolesOf(person), likelyGender(entities[person]).sure, each, kin, isLoose && !isSole))
      return false;
    if (isSole) return true;
    // "The mayor" may well be somebody whom nobody names.
    return each.all.size > 1 || RUNNING.has(each.head) || count(person) > 1;
  };

  /** Who alone is named or meant in the sentence before, and leads it or is named in full, outside quotations; -1: nobody. */
  const soleBefore = (article: number): number => {
    let { sentence } = words[article];
    const isQuoted = (word: number): boolean => words[word].quotation >= 0;
    do sentence--;
    while (
      sentence >= 0 &&
      isQuoted(sentences[sentence].words.from) &&
      isQuoted(sentences[sentence].words.to - 1)
    );
    let sole = -1;
    let isLead = false;
    for (let back = so.length - 1; back >= 0 && words[so[back].word].sentence >= sentence; back--) {
      const { person, word, after, named } = so[back];
      if (isQuoted(word)) continue;
      // Of "Cole was arrested" the president is another.
      if (
        words[word].sentence !== sentence ||
        /^(?:was|were|is|are)$/.test(words[after]?.text ?? '') ||
        (sole >= 0 && sole !== person)
      )
        return -1;
      sole = person;
      isLead ||= leads(so[back]) || (named === true && after - word > 1);
    }
    return isLead ? sole : -1;
  };

  /** Who is named in the same clause, or leads the sentence: whoever that is would be "he" or nothing at all. */
  const besides = (at: number): Set<number> => {
    const { sentence } = words[at];
    const barred = new Set<number>();
    for (let back = so.length - 1; back >= 0 && words[so[back].word].sentence === sentence; back--)
      if (!isApart(words, so[back].word, at) || (so[back].named && leads(so[back])))
        barred.add(so[back].person);
    for (let ahead = met(); ahead < anchors.length; ahead++) {
      const { person, word, named } = anchors[ahead];
      if (word >= at + FAR || words[word].sentence !== sentence || isApart(words, at, word)) break;
      if (named) barred.add(person);
    }
    return barred;
  };

  const ask = (each: Described, among?: ReadonlySet<number>): Meant | null => {
    const epithet = EPITHETS.get(each.head);
    const at = each.words.from;
    meet(at);
    const opens = !among && opensAt(text, each.article);
    if ((!epithet && !among && !opens) || !isSomebody(text, each)) return null;
    const isLoose = !epithet || (each.head === 'leader' && !saysWhere(each));
    const kin = epithet ?? kindOf(each.head);
    const { paragraph } = sentences[words[at].sentence];
    const minds = new Map<number, { person: number; word: number; score: number }>();
    for (let back = so.length - 1; back >= 0 && so.length - back <= MENTIONS_BACK; back--) {
      const { person, word } = so[back];
      if (paragraph - sentences[words[word].sentence].paragraph > PARAGRAPHS_BACK) break;
      const known = minds.get(person);
      if (!known && !(among ? among.has(person) : fits(person, each, isLoose, kin))) continue;
      const score = weigh(back, each, opens);
      if (!known) minds.set(person, { person, word, score });
      else known.score = Math.max(known.score, score);
    }
    const barred = besides(at);
    for (const person of told(each.article)) {
      const mind = minds.get(person);
      if (mind) mind.score += TOLD;
    }
    const [fitting, others] = [false, true].map((isBarred) =>
      [...minds.values()].filter(({ person }) => barred.has(person) === isBarred),
    );
    fitting.sort((a, b) => b.score - a.score);
    const considered = fitting.slice(0, MOST_CONSIDERED).map(({ person }) => person);
    const total = (all: typeof fitting): number => all.reduce((sum, { score }) => sum + Math.exp(score), 0);
    // Somebody nobody names may be meant as well: as likely as e.
    const sum = total(fitting) + DOUBT * total(others) + Math.E;
    const least = among ? LEAST_OF_SEVERAL : opens ? LEAST_OPENING : LEAST;
    if (fitting.length === 0 || Math.exp(fitting[0].score) < sum * least)
      return { person: -1, because: -1, considered };
    return { person: fitting[0].person, because: fitting[0].word, considered: considered.slice(1) };
  };
  const isLost = (person: number, each: Described): boolean => {
    if (each.all.size > 1) return false;
    const at = each.words.from;
    const kin = kindOf(each.head);
    meet(at);
    const { paragraph } = sentences[words[at].sentence];
    let others = false;
    for (let back = so.length - 1; back >= 0 && so.length - back <= MENTIONS_BACK; back--) {
      const distance = paragraph - sentences[words[so[back].word].sentence].paragraph;
      if (distance > LOST) return others;
      if (so[back].person === person) return false;
      others ||=
        distance === 0 &&
        so[back].named === true &&
        mayBe(rolesOf(so[back].person), 'unknown', each, kin, false);
    }
    return others;
  };
  return { ask, isLost, note };
}

/** Whether a description opens its sentence, or stands behind nothing but a quotation there, and "said". */
function opensAt({ words, sentences }: Text, article: number): boolean {
  const { from } = sentences[words[article].sentence].words;
  let before = 0;
  for (let at = article - 1; at >= from && before < 4; at--) {
    if (words[at].quotation >= 0) return before < 2;
    before++;
  }
  return before < 4;
}

/** Whether a clause begins or ends between two words of a sentence. */
function isApart(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > FAR) return true;
  for (let at = from + 1; at < to; at++) {
    const { kind, text } = words[at];
    const breaks =
      kind === 'punctuation'
        ? /^[,;:–—-]$/.test(text)
        : text.length < 8 && text !== 'as' && CLAUSE_OPENERS.has(text.toLowerCase());
    if (breaks) return true;
  }
  return false;
}
