import type { Source } from '../attribution/types';
import type { Entity, Mention, Names } from '../names/types';
import { wording } from './wording';

/** Whom a name means: an entity of the article that bears it, or else one more that the article does not name. */
export function speakerNamed(names: Names, name: string): { names: Names; speaker: number } {
  const wanted = wording(name);
  const bears = (has: (entity: Entity) => boolean): Entity | undefined =>
    names.entities
      .filter(({ kind }) => kind !== 'place')
      .filter(has)
      .sort((a, b) => b.mentions.length - a.mentions.length)[0];
  const known =
    bears((entity) => wording(entity.name) === wanted) ??
    bears(({ aliases }) => aliases.some((alias) => wording(alias) === wanted)) ??
    bears((entity) => entity.name === '' && entity.roles.some((role) => wording(role) === wanted));
  if (known) return { names, speaker: known.id };
  const entity: Entity = {
    ...{ id: names.entities.length, kind: 'person', name: name.replace(/\s+/g, ' ').trim() },
    ...{ aliases: [], roles: [], mentions: [], gender: 'unknown' },
  };
  return { names: { ...names, entities: [...names.entities, entity] }, speaker: entity.id };
}

/** A pronoun or description beside the cue means whom the reader named; names mean who bears them. */
export function meant(names: Names, source: Source | null, speaker: number): Names {
  if (!source) return names;
  const inside = ({ start, end }: { start: number; end: number }): boolean =>
    source.start <= start && end <= source.end;
  const evidence = { step: 'reader', because: null, considered: [] };
  const turn = (mention: Mention): Mention =>
    mention.form !== 'name' && inside(mention) ? { ...mention, entity: speaker, evidence } : mention;
  const found = names.unresolved
    .filter(inside)
    .map(({ start, end, form }): Mention => ({ start, end, form, entity: speaker, evidence }));
  const touched = found.length > 0 || names.mentions.some((each) => turn(each) !== each);
  if (!touched) return names;
  const mentions = [...names.mentions.map(turn), ...found].sort((a, b) => a.start - b.start);
  const ofEach = new Map<number, Mention[]>(names.entities.map(({ id }) => [id, []]));
  for (const mention of mentions) ofEach.get(mention.entity)?.push(mention);
  return {
    entities: names.entities.map((entity) => ({ ...entity, mentions: ofEach.get(entity.id) ?? [] })),
    mentions,
    unresolved: names.unresolved.filter((each) => !inside(each)),
  };
}
