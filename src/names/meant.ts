import type { Layout } from '../layout/types';
import type { Reading } from '../reader/types';
import type { Text } from '../text/types';
import type { Group } from './group';
import { resolvePronouns } from './pronouns';
import type { Anchor } from './pronouns-minds';
import { likelyGender } from './pronouns-gender';
import type { Entity, Unresolved } from './types';

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
  const anchors: Anchor[] = [...described];
  groups.forEach(({ kind, names }, person) => {
    if (kind === 'person')
      for (const { found } of names) anchors.push({ person, word: found.from, after: found.to, named: true });
  });
  anchors.sort((a, b) => a.word - b.word);
  const genders = entities.map(likelyGender);
  const pronouns = resolvePronouns(text, layout, reading, anchors, (person) => genders[person]);
  for (const { word, person, because, considered, step } of pronouns) {
    const { start, end } = text.words[word];
    if (person < 0) unresolved.push({ start, end, form: 'pronoun', candidates: considered });
    else {
      const reason = { start: text.words[because].start, end: text.words[because].end };
      entities[person].mentions.push({
        start,
        end,
        form: 'pronoun',
        entity: person,
        evidence: { step, because: reason, considered },
      });
    }
  }
}
