import { isPersonNoun } from './describing';
import { ASKING_VERBS } from './lists/pronoun-words';
import { firstAfter } from '../text/places';
import type { Text } from '../text/types';
import type { Entity, Mention } from './types';
import { isJoint } from './pronouns-minds';

/** A relative pronoun, and the mention that it goes back to. */
export interface Relative {
  word: number;
  mention: Mention;
}

/** Words of a bracket between a name and "who": "Cole (D-Lisse), who". */
const BRACKET = 8;
/** Words of an aside: "Cole, the mayor of Lisse, who". */
const ASIDE = 12;
/** Words of a place: "Cole of North Lisse, who". */
const PLACE = 4;
/** Words of title looked at before a name. */
const TITLE = 6;

/**
 * Finds whom "who", "whom" and "whose" mean right behind a person's name or description: "Cole, who lost". Left open are questions, who stands beside another
 * ("Hale and Cole, who"), and whoever only says whose person is meant ("an aide to Cole, who").
 * @param mentions of all entities, in order; none overlaps another
 */
export function relatives(text: Text, mentions: readonly Mention[], entities: readonly Entity[]): Relative[] {
  const { words } = text;
  const found: Relative[] = [];
  for (let at = 1; at < words.length; at++) {
    const { text: own, quotation, sentence } = words[at];
    if (quotation >= 0 || own.length < 3 || own.length > 5 || !/^who(?:m|se)?$/.test(own)) continue;
    let last = at - 1;
    const comma = words[last].text === ',';
    if (comma) last--;
    if (words[last]?.text === ')')
      for (let back = 0; back < BRACKET && last > 0 && words[last].text !== '('; back++) last--;
    if (words[last]?.text === '(') last--;
    if (last < 0 || words[last].sentence !== sentence || words[last].quotation >= 0) continue;
    const mention = personAt(last) ?? (comma ? beforeAside(last) : null);
    if (!mention || /^(?:are|were|have)$/.test(words[at + 1]?.text)) continue;
    if (isFree(text, mention, comma)) found.push({ word: at, mention });
  }
  return found;

  /** The person whose mention the word ends. */
  function endingAt(last: number): Mention | null {
    const mention = mentions[firstAfter(mentions, words[last].start)] as Mention | undefined;
    if (!mention || mention.start > words[last].start || mention.end !== words[last].end) return null;
    return entities[mention.entity].kind === 'person' ? mention : null;
  }

  /** The same, or the person whom the word only places: "Cole *of North Lisse*". */
  function personAt(last: number): Mention | null {
    let at = last;
    while (last - at < PLACE && at > 0 && /^\p{Lu}/u.test(words[at].text) && !endingAt(at)) at--;
    return at < last && /^(?:of|from)$/.test(words[at].text) ? endingAt(at - 1) : endingAt(last);
  }

  /** The person before an aside that says what the person is, or how old: "Cole, the mayor of Lisse, who", "Cole, 31, who". */
  function beforeAside(last: number): Mention | null {
    let isPerson = /^\d{1,3}$/.test(words[last].text);
    const inside = new Set<number>();
    for (let at = last; at > 0 && last - at < ASIDE && words[at].sentence === words[last].sentence; at--) {
      if (words[at].text === ',') {
        const person = isPerson ? personAt(at - 1) : null;
        inside.delete(person?.entity ?? -1);
        return inside.size === 0 ? person : null;
      }
      const other = at < last ? endingAt(at) : null;
      if (other) inside.add(other.entity);
      isPerson ||= isPersonNoun(words[at].text.toLowerCase());
    }
    return null;
  }
}

/** Whether nothing before the mention says that somebody else, or several, may be meant. */
function isFree({ words, sentences }: Text, { start }: Mention, comma: boolean): boolean {
  let first = firstAfter(words, start);
  const { from } = sentences[words[first].sentence].words;
  const low = (at: number): string => (at >= from ? words[at].text.toLowerCase() : '');
  for (
    let title = 0;
    title < TITLE && first > from && isTitle(low(first - 1), words[first - 1].text);
    title++
  )
    first--;
  const before = low(first - 1);
  if (isJoint(before)) return false;
  if (/^(?:to|of|for|with)$/.test(before) && isPersonNoun(low(first - 2))) return false;
  return comma || !ASKING_VERBS.has(before);
}

function isTitle(low: string, own: string): boolean {
  return low === 'the' || low === '.' || isPersonNoun(low) || /^\p{Lu}/u.test(own);
}
