import type { Layout } from '../layout/types';
import type { Reading } from '../reader/types';
import { lastFrom } from '../text/places';
import type { Range, Text } from '../text/types';
import type { Group } from './group';
import { resolvePronouns } from './pronouns';
import { likelyGender } from './pronouns-gender';
import { bodiesMeant } from './pronouns-it';
import type { Anchor } from './pronouns-minds';
import { relatives } from './pronouns-who';
import type { Step } from './steps';
import type { Entity, Mention, Unresolved } from './types';

/**
 * Adds the pronouns to the entities they mean, and the others to `unresolved`.
 * @param described where persons are meant by a description
 */
export function addPronouns(
  text: Text,
  layout: Layout,
  reading: Reading,
  groups: readonly Group[],
  entities: readonly Entity[],
  described: readonly Anchor[],
  unresolved: Unresolved[],
): void {
  const { words } = text;
  const placed = entities.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  /** A network may take a pronoun for a name, or for a part of one. */
  const isInName = ({ start }: Range): boolean => placed[lastFrom(placed, start)]?.end > start;
  const add = (word: number, entity: number, step: Step, because: Range, considered: number[]): void => {
    const { start, end } = words[word];
    if (isInName(words[word])) return;
    const evidence = { step, because: { start: because.start, end: because.end }, considered };
    entities[entity].mentions.push({ start, end, form: 'pronoun', entity, evidence });
  };
  for (const { word, mention } of relatives(text, placed, entities))
    add(word, mention.entity, 'relative', mention, []);
  const bodies = anchorsOf(
    text,
    placed.filter(({ entity }) => entities[entity].kind === 'organization'),
  );
  for (const { word, anchor } of bodiesMeant(text, reading, bodies))
    add(
      word,
      anchor.person,
      'pronoun-body',
      { start: words[anchor.word].start, end: words[anchor.after - 1].end },
      [],
    );

  const anchors: Anchor[] = [...described];
  groups.forEach(({ kind, names }, person) => {
    if (kind === 'person')
      for (const { found } of names) anchors.push({ person, word: found.from, after: found.to, named: true });
  });
  anchors.sort((a, b) => a.word - b.word);
  const genders = entities.map(likelyGender);
  const pronouns = resolvePronouns(text, layout, reading, anchors, (person) => genders[person]);
  for (const { word, person, because, considered, step } of pronouns) {
    const { start, end } = words[word];
    if (isInName(words[word])) continue;
    if (person < 0) unresolved.push({ start, end, form: 'pronoun', candidates: considered });
    else add(word, person, step, words[because], considered);
  }
}

/** Mentions, in order, by their words. */
function anchorsOf({ words }: Text, mentions: readonly Mention[]): Anchor[] {
  let at = 0;
  return mentions.map(({ start, end, entity, form }) => {
    while (words[at].end <= start) at++;
    const word = at;
    while (at < words.length && words[at].start < end) at++;
    return { person: entity, word, after: at, named: form === 'name' };
  });
}
