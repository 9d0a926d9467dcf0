import type { Reading } from '../reader/types';
import type { Text, Word } from '../text/types';
import { kindOf, type Described } from './described';
import { POSSESSIVE, type Role } from './describing';
import { isSomebody, mayBe } from './epithets-fit';
import { EPITHETS, OF_CANDIDATES, RUNNING } from './lists/epithets';
import { CLAUSE_OPENERS, PREPOSITIONS } from './lists/pronoun-words';
import type { Anchor } from './pronouns-minds';
import { likelyGender } from './pronouns-gender';
import { isSource, PLACE, placeOf, type Place } from './pronouns-place';
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
  often: 0.5,
  most: 0.5,
  /** The article calls the person the same elsewhere; speaks of the person's campaign. */
  same: 1.5,
  runs: 1.5,
  /** Spoke last, in this paragraph or the one before, where the description is a source: behind a quotation, elsewhere. */
  speaks: [0.5, 1.5],
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
  const told = namedIn(text, reading, anchors);
  /** Where a person who is named spoke last. */
  let spoke: Anchor | null = null;
  let most = 1;
  let next = 0;

  const meet = (until: number): void => {
    for (; next < anchors.length && anchors[next].word < until; next++) {
      const { person, after } = anchors[next];
      if (isCandidates(words, after)) running.add(person);
      if (words[anchors[next].word].quotation < 0 && partOf(anchors[next]) === PLACE.source)
        spoke = anchors[next];
      const count = (counts.get(person) ?? 0) + 1;
      counts.set(person, count);
      most = Math.max(most, count);
    }
  };

  /** Whether a mention is the subject of its clause or says something. */
  const leads = ({ word, after }: Anchor): boolean => {
    if (PREPOSITIONS.has(words[word - 1]?.text ?? '') || POSSESSIVE.test(words[after]?.text ?? ''))
      return false;
    const place = partOf({ person: -1, word, after });
    return place === PLACE.source || place === PLACE.subject;
  };

  const partOf = ({ word, after }: Anchor): Place => placeOf(text, reading, word, after);

  /** What speaks for somebody where a description is the source of something. */
  const asSource = ({ article }: Described, person: number): number => {
    if (!isSource(reading, article) || spoke?.person !== person) return 0;
    if (paragraphOf(article) - paragraphOf(spoke.word) > 1) return 0;
    return WEIGHTS.speaks[words[article - 1]?.kind === 'quote' ? 1 : 0];
  };

  const paragraphOf = (word: number): number => sentences[words[word].sentence].paragraph;

  const standing = (person: number, head: string): number => {
    const count = counts.get(person) ?? 1;
    const often = WEIGHTS.often * Math.log(count) + (count >= most ? WEIGHTS.most : 0);
    if (rolesOf(person).some((role) => role.head === head)) return often + WEIGHTS.same;
    return RUNNING.has(head) && running.has(person) ? often + WEIGHTS.runs : often;
  };

  const score = (index: number, at: number, opens: boolean): number => {
    const anchor = anchors[index];
    const from = sentences[words[anchor.word].sentence];
    const to = sentences[words[at].sentence];
    const distance = words[at].sentence - words[anchor.word].sentence;
    const near = (WEIGHTS.near[distance] ?? 0) + (from.paragraph === to.paragraph ? WEIGHTS.paragraph : 0);
    if (distance > 1 || words[anchor.word].quotation >= 0 || !leads(anchor)) return near;
    const isFirst = index === 0 || words[anchors[index - 1].word].sentence !== words[anchor.word].sentence;
    return near + WEIGHTS.subject + (distance === 1 && opens && isFirst ? WEIGHTS.goesOn : 0);
  };

  return (each, among) => {
    const epithet = EPITHETS.get(each.head);
    const kin = epithet ?? kindOf(each.head);
    const at = each.words.from;
    meet(at);
    const opens = !among && opensAt(text, each.article);
    if ((!epithet && !among && !opens) || !isSomebody(text, each)) return null;
    const { sentence } = words[at];
    const { paragraph } = sentences[sentence];
    const minds = new Map<number, { person: number; word: number; score: number }>();
    /** Named in what it is credited with, in the same clause, or the sentence's subject: whoever that is would be "he" or nothing at all. */
    const barred = new Set<number>(told(each.article));
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
        if (!mayBe(rolesOf(person), sure, each, kin, !epithet)) continue;
        // "The mayor" may well be somebody whom nobody names.
        if (each.all.size === 1 && !RUNNING.has(each.head) && (counts.get(person) ?? 0) < 2) continue;
      }
      const own = score(back, at, opens) + standing(person, each.head) + asSource(each, person);
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

/** Whether a description opens its sentence, or stands behind nothing but a quotation there. */
function opensAt({ words, sentences }: Text, article: number): boolean {
  const { from } = sentences[words[article].sentence].words;
  let before = 0;
  for (let at = article - 1; at >= from && before < 4; at--) {
    if (words[at].quotation >= 0) return before === 0;
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

/** Whether "campaign", "bid" or "'s campaign" stands behind a name. */
function isCandidates(words: readonly Word[], after: number): boolean {
  let at = POSSESSIVE.test(words[after]?.text ?? '') ? after + 1 : after;
  if (words[at]?.text === 'presidential') at++;
  return OF_CANDIDATES.has(words[at]?.text ?? '');
}
