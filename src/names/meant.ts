import type { Layout } from '../layout/types';
import type { Reading } from '../reader/types';
import { lastFrom } from '../text/places';
import type { Range, Text } from '../text/types';
import type { Group } from './group-index';
import { resolvePronouns } from './pronouns';
import { likelyGender } from './pronouns-gender';
import { bodiesMeant } from './pronouns-it';
import { UNNAMED, type Anchor } from './pronouns-minds';
import { relatives } from './pronouns-who';
import type { Step } from './steps';
import type { Entity, MentionForm, Unresolved } from './types';

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
  // "The nominee", whoever that is: "he" behind it may mean nobody who is named.
  const open = unresolved.filter(({ form }) => form === 'role').sort((a, b) => a.start - b.start);
  anchors.push(...anchorsOf(text, open));
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

/** Where "he" and "she" mean persons as far as names alone tell, for descriptions that may mean the same. */
export function pronounsMeant(
  text: Text,
  layout: Layout,
  reading: Reading,
  named: readonly Anchor[],
  entities: readonly Entity[],
): Anchor[] {
  const inOrder = [...named].sort((a, b) => a.word - b.word);
  const pronouns = resolvePronouns(text, layout, reading, inOrder, (person) =>
    likelyGender(entities[person]),
  );
  return pronouns.flatMap(({ word, person, step }) =>
    person < 0 || step === 'pronoun-ahead' ? [] : [{ person, word, after: word + 1 }],
  );
}

/** Stretches of the text, in order, by their words; those of no entity are `UNNAMED`. */
function anchorsOf(
  { words }: Text,
  places: readonly (Range & { form: MentionForm; entity?: number })[],
): Anchor[] {
  let at = 0;
  return places.map(({ start, end, entity = UNNAMED, form }) => {
    while (words[at].end <= start) at++;
    const word = at;
    while (at < words.length && words[at].start < end) at++;
    return { person: entity, word, after: at, named: form === 'name' };
  });
}
