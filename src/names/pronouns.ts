import type { Layout } from '../layout/types';
import type { Reading } from '../reader/types';
import type { Text } from '../text/types';
import { plain } from './spans';
import type { Entity, Mention, Unresolved } from './types';

const GENDER: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);
/** Sentences back that an antecedent may stand. */
const REACH = 3;
/** Points by which the best antecedent must lead. */
const LEAD = 1;

interface Candidate {
  entity: number;
  score: number;
  at: Mention;
}

/**
 * Finds whom each he and she outside quotations means: a person named or described outside quotations in the same sentence or the three before,
 * of fitting gender, the nearer and the subject or source of its sentence preferred. Without a clear lead it stays unresolved, with those
 * who fit.
 * @param named the mentions found so far, in order
 */
export function resolvePronouns(
  text: Text,
  layout: Layout,
  reading: Reading,
  entities: readonly Entity[],
  named: readonly Mention[],
): { mentions: Mention[]; unresolved: Unresolved[] } {
  const mentions: Mention[] = [];
  const unresolved: Unresolved[] = [];
  const recent: { entity: number; sentence: number; subject: boolean; at: Mention }[] = [];
  let next = 0;
  let oldest = 0;
  for (let word = 0; word < text.words.length; word++) {
    const { start, end, text: form, quotation, sentence } = text.words[word];
    for (; next < named.length && named[next].start <= start; next++) note(named[next], word);
    const gender = quotation < 0 && form.length < 8 ? GENDER.get(plain(form)) : undefined;
    if (!gender || layout.kinds[text.sentences[sentence].paragraph] !== 'body') continue;
    while (oldest < recent.length && recent[oldest].sentence < sentence - REACH) oldest++;
    const ranked = rank(gender, sentence);
    const [best, second] = ranked;
    if (best && (!second || best.score - second.score >= LEAD)) {
      const evidence = {
        step: second ? 'pronoun-subject' : 'pronoun-only',
        because: { start: best.at.start, end: best.at.end },
        considered: ranked.slice(1).map((each) => each.entity),
      };
      const mention: Mention = { start, end, form: 'pronoun', entity: best.entity, evidence };
      mentions.push(mention);
      recent.push({ entity: best.entity, sentence, subject: isSubject(word), at: best.at });
    } else if (plain(form) === 'he' || plain(form) === 'she') {
      unresolved.push({
        start,
        end,
        form: 'pronoun',
        candidates: ranked.filter((each) => best.score - each.score < LEAD).map((each) => each.entity),
      });
    }
  }
  return { mentions, unresolved };

  function note(mention: Mention, word: number): void {
    if (entities[mention.entity].kind !== 'person' || text.words[word].quotation >= 0) return;
    const { sentence } = text.words[word];
    if (layout.kinds[text.sentences[sentence].paragraph] !== 'body') return;
    recent.push({ entity: mention.entity, sentence, subject: isSubject(word), at: mention });
  }

  /** A source as the reading tags it, or the first words of the sentence. */
  function isSubject(word: number): boolean {
    const role = reading.roles[word];
    return role === 1 || role === 2 || word - text.sentences[text.words[word].sentence].words.from < 4;
  }

  function rank(gender: 'male' | 'female', sentence: number): Candidate[] {
    const best = new Map<number, Candidate>();
    for (let at = recent.length - 1; at >= oldest; at--) {
      const { entity, sentence: there, subject, at: mention } = recent[at];
      const known = entities[entity].gender;
      if (known !== 'unknown' && known !== gender) continue;
      const score = (subject ? 2 : 0) + (known === gender ? 1 : 0) - 1.5 * (sentence - there);
      const before = best.get(entity);
      if (!before || score > before.score) best.set(entity, { entity, score, at: mention });
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
  }
}
