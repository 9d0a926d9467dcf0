import type { Layout } from '../layout/types';
import type { Reading } from '../reader/types';
import type { Span, Text } from '../text/types';
import { creditParagraphs } from './credits';
import type { Gender } from './gender';
import { CLAUSE_OPENERS } from './lists/pronoun-words';
import { lookedFor, personAhead } from './pronouns-ahead';
import { antecedent, voted, type Likely, type Pronoun } from './pronouns-choose';
import { HOW, type Asking, type InMind, type Scene } from './pronouns-features';
import { emptyMinds, isJoint, keep, keepAnchor, UNNAMED, unnamedSource, type Anchor } from './pronouns-minds';
import { namedIn } from './pronouns-told';
import { turnsIn } from './pronouns-turns';
import { countClauses, FORM, formOf, isSource, PLACE } from './pronouns-place';

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

/** For training: sees every pronoun within the words and who is in mind, latest first. */
export interface Watch {
  within: Span;
  see: (pronoun: Asking, wanted: Gender, minds: readonly InMind[], scene: Scene) => void;
}

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
  const minds = emptyMinds(countClauses(text));
  const { latest, votes, scene } = minds;
  const known = (person: number): Likely =>
    person === UNNAMED
      ? { sure: minds.unnamed, likely: minds.unnamed }
      : voted(person, gender(person), votes);
  const told = namedIn(text, reading, anchors);
  const credits = creditParagraphs(text, layout);
  const turns = turnsIn(text, reading);
  const { from, to } = watch?.within ?? { from: 0, to: words.length };
  let next = 0;
  for (let at = from; at < to; at++) {
    for (; next < anchors.length && anchors[next].word <= at; next++) {
      const { quotation, sentence } = words[anchors[next].word];
      if (quotation < 0 && !credits[sentences[sentence].paragraph])
        keepAnchor(minds, text, reading, anchors[next]);
    }
    const { text: own, kind, quotation } = words[at];
    if (kind !== 'word' || quotation >= 0) continue;
    const wanted = own.length <= 7 ? SHE_OR_HE.get(own.toLowerCase()) : undefined;
    if (wanted) answerAt(at, wanted);
    // Behind the pronoun: "his brother".
    const unnamed = reading.roles[at] === 1 ? unnamedSource(text, reading, at, anchors, next) : null;
    if (unnamed === null) continue;
    keep(minds, text, UNNAMED, at, PLACE.source, HOW.described);
    minds.unnamed = unnamed;
  }
  return found;

  function isOther(person: number, wanted: Gender): boolean {
    const { sure } = person === -1 ? { sure: 'unknown' } : known(person);
    return sure !== 'unknown' && sure !== wanted;
  }

  function answerAt(at: number, wanted: Gender): void {
    const pronoun = askingAt(text, reading, at, told(at));
    if (pronoun.form === FORM.subject) pronoun.answered = turns.answered(pronoun, scene);
    if (pronoun.source) {
      if (pronoun.answered >= 0 || isOther(scene.speaker, wanted)) pronoun.turn = turns.next(pronoun, scene);
    }
    const ahead = personAhead(text, at, anchors[next]);
    const candidates = ahead > 0 ? [...latest, lookedFor(anchors[next], text, ahead)] : latest;
    watch?.see(pronoun, wanted, candidates, scene);
    const answer = antecedent(pronoun, wanted, candidates, scene, known);
    found.push(answer);
    const { person } = answer;
    if (person < 0) {
      if (answer.considered.length === 0) minds.orphan = wanted;
      return;
    }
    if (answer.because < at) votes.set(person, (votes.get(person) ?? 0) + (wanted === 'male' ? 1 : -1));
    keep(minds, text, person, at, pronoun.source ? PLACE.source : PLACE_OF_FORM[pronoun.form], HOW.meant);
    latest[0].joined = isJoint(words[at - 1]?.text);
  }
}

const PLACE_OF_FORM = [PLACE.subject, PLACE.object, PLACE.possessor, PLACE.object] as const;

function askingAt(text: Text, reading: Reading, at: number, told: ReadonlySet<number>): Asking {
  const { words, sentences, paragraphs } = text;
  const { sentence } = words[at];
  const { paragraph, words: span } = sentences[sentence];
  const before = at > span.from ? words[at - 1].text.toLowerCase() : '';
  const opens = before === '' || words[at - 1].kind === 'quote';
  const joins = before === 'and' || before === 'but' || before === 'or';
  return {
    word: at,
    sentence,
    paragraph,
    form: formOf(text, at),
    spot: opens ? 0 : joins ? 2 : CLAUSE_OPENERS.has(before) ? 1 : 3,
    source: isSource(reading, at) && formOf(text, at) !== FORM.possessive,
    first: paragraphs[paragraph].sentences.from === sentence,
    behind: at > span.from && words[at - 1].kind === 'quote',
    told,
    answered: -1,
    turn: -1,
  };
}
