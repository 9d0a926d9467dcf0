import type { Reading } from '../reader/types';
import type { Text, Word } from '../text/types';
import type { Described } from './described';
import { POSSESSIVE, type Role } from './describing';
import { isSomebody, mayBe } from './epithets-fit';
import { EPITHETS, OF_CANDIDATES, RUNNING } from './lists/epithets';
import { CLAUSE_OPENERS, PREPOSITIONS } from './lists/pronoun-words';
import type { Anchor } from './pronouns-minds';
import { likelyGender } from './pronouns-gender';
import { PLACE, placeOf } from './pronouns-place';
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

/** Mentions looked back at, paragraphs, and words of a sentence. */
const MENTIONS_BACK = 40;
const PARAGRAPHS_BACK = 2;
const FAR = 60;
const MOST_CONSIDERED = 4;
/** How likely whoever is meant has to be beside the others; less where the sentence opens with the description, more where the article calls several so. */
const LEAST = 0.7;
const LEAST_OPENING = 0.55;
const LEAST_OF_SEVERAL = 0.75;

/** What speaks for somebody, in natural logarithms; set by hand on training articles (`docs/accuracy.md`). */
const WEIGHTS = {
  /** Named in the same sentence, the one before, the one before that. */
  near: [2, 2, 0.8],
  paragraph: 0.4,
  subject: 1,
  /** Subject of the sentence before one that opens with the description. */
  goesOn: 1,
  often: 0.8,
  most: 0.5,
  /** The article calls the person the same elsewhere; speaks of the person's campaign. */
  same: 1.5,
  runs: 1.5,
};

/** Asks who is meant by a description; to be asked in order of the text. Null: it is none of this sort. */
export type Ask = (each: Described, among?: ReadonlySet<number>) => Meant | null;

/**
 * Who is meant by "the senator", "the billionaire" where no words beside a name say so: somebody spoken of in the paragraphs before whom nothing
 * makes something else, if nobody else is nearly as likely. Each answer takes bounded work.
 * @param anchors where persons are named, in order
 * @param rolesOf what stands beside a person's names
 */
export function whoIsSpokenOf(
  text: Text,
  reading: Reading,
  anchors: readonly Anchor[],
  entities: readonly Entity[],
  rolesOf: (person: number) => readonly Role[],
): Ask {
  const { words, sentences } = text;
  const counts = new Map<number, number>();
  const running = new Set<number>();
  let most = 1;
  let next = 0;

  const meet = (until: number): void => {
    for (; next < anchors.length && anchors[next].word < until; next++) {
      const { person, after } = anchors[next];
      if (isCandidates(words, after)) running.add(person);
      const count = (counts.get(person) ?? 0) + 1;
      counts.set(person, count);
      most = Math.max(most, count);
    }
  };

  /** Whether a mention is the subject of its clause or says something. */
  const leads = ({ word, after }: Anchor): boolean => {
    if (PREPOSITIONS.has(words[word - 1]?.text ?? '') || POSSESSIVE.test(words[after]?.text ?? ''))
      return false;
    const place = placeOf(text, reading, word, after);
    return place === PLACE.source || place === PLACE.subject;
  };

  const standing = (person: number, head: string): number => {
    const count = counts.get(person) ?? 1;
    const often = WEIGHTS.often * Math.log(count) + (count >= most ? WEIGHTS.most : 0);
    if (rolesOf(person).some((role) => role.head === head)) return often + WEIGHTS.same;
    return RUNNING.has(head) && running.has(person) ? often + WEIGHTS.runs : often;
  };

  const score = (anchor: Anchor, at: number, opens: boolean): number => {
    const from = sentences[words[anchor.word].sentence];
    const to = sentences[words[at].sentence];
    const distance = words[at].sentence - words[anchor.word].sentence;
    const near = (WEIGHTS.near[distance] ?? 0) + (from.paragraph === to.paragraph ? WEIGHTS.paragraph : 0);
    if (distance > 1 || words[anchor.word].quotation >= 0 || !leads(anchor)) return near;
    return near + WEIGHTS.subject + (distance === 1 && opens ? WEIGHTS.goesOn : 0);
  };

  return (each, among) => {
    const kin = EPITHETS.get(each.head);
    const at = each.words.from;
    if ((!kin && !among) || !isSomebody(text, each)) return null;
    meet(at);
    const { sentence } = words[at];
    const { paragraph, words: span } = sentences[sentence];
    const opens = at - span.from <= 4 && !among;
    const minds = new Map<number, { person: number; word: number; score: number }>();
    /** Named in the same clause, or the sentence's subject: whoever that is would be "he" or nothing at all. */
    const barred = new Set<number>();
    for (let back = next - 1; back >= 0 && next - back <= MENTIONS_BACK; back--) {
      const anchor = anchors[back];
      const { person, word } = anchor;
      if (paragraph - sentences[words[word].sentence].paragraph > PARAGRAPHS_BACK) break;
      if (words[word].sentence === sentence && (!isApart(words, word, at) || leads(anchor)))
        barred.add(person);
      const known = minds.get(person);
      if (!known && among && !among.has(person)) continue;
      if (!known && !among) {
        const { sure } = likelyGender(entities[person]);
        if (!kin || !mayBe(rolesOf(person), sure, each, kin)) continue;
        // "The mayor" may well be somebody whom nobody names.
        if (each.all.size === 1 && !RUNNING.has(each.head) && (counts.get(person) ?? 0) < 2) continue;
      }
      const own = score(anchor, at, opens) + standing(person, each.head);
      if (!known) minds.set(person, { person, word, score: own });
      else known.score = Math.max(known.score, own);
    }
    for (let ahead = next; ahead < anchors.length && anchors[ahead].word < at + FAR; ahead++) {
      const { person, word } = anchors[ahead];
      if (words[word].sentence !== sentence || isApart(words, at, word)) break;
      barred.add(person);
    }
    const fitting = [...minds.values()]
      .filter(({ person }) => !barred.has(person))
      .sort((a, b) => b.score - a.score);
    const considered = fitting.slice(0, MOST_CONSIDERED).map(({ person }) => person);
    // Somebody nobody names may be meant as well: as likely as e.
    const sum = fitting.reduce((total, one) => total + Math.exp(one.score), Math.E);
    const least = among ? LEAST_OF_SEVERAL : opens ? LEAST_OPENING : LEAST;
    if (fitting.length === 0 || Math.exp(fitting[0].score) < sum * least)
      return { person: -1, because: -1, considered };
    return { person: fitting[0].person, because: fitting[0].word, considered: considered.slice(1) };
  };
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

/** Whether "campaign", "bid" or "'s campaign" stands behind a name. */
function isCandidates(words: readonly Word[], after: number): boolean {
  let at = POSSESSIVE.test(words[after]?.text ?? '') ? after + 1 : after;
  if (words[at]?.text === 'presidential') at++;
  return OF_CANDIDATES.has(words[at]?.text ?? '');
}
