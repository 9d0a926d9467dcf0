import { layOut } from '../../../src/layout/layout';
import { gather } from '../../../src/names/gather';
import type { Entity, Names } from '../../../src/names/types';
import { readByRules } from '../../../src/reader/rules/read';
import { parse } from '../../../src/text/parse';

export function namesOf(source: string): Names {
  const text = parse(source);
  const layout = layOut(text);
  return gather(text, layout, readByRules(text, layout));
}

/** "person: Ada Cole": every entity, in order of its first mention. */
export function whoIsNamed(source: string): string[] {
  return namesOf(source).entities.map(({ kind, name }) => `${kind}: ${name}`);
}

/** The entity whose fullest name this is. */
export function entity(source: string, name: string): Entity {
  const found = namesOf(source).entities.find((each) => each.name === name);
  if (!found) throw new Error(`${name} is not among: ${whoIsNamed(source).join(', ')}`);
  return found;
}

/** The mentions of an entity as they stand in the text, each with the step that joined it: "Cole (surname)". */
export function mentionsOf(source: string, name: string): string[] {
  return entity(source, name).mentions.map(
    ({ start, end, evidence }) => `${source.slice(start, end)} (${evidence.step})`,
  );
}

/** What means nobody for sure, with those it could mean: "he: Ada Cole / Bo Hale". */
export function unresolvedIn(source: string): string[] {
  const { entities, unresolved } = namesOf(source);
  return unresolved.map(({ start, end, candidates }) =>
    `${source.slice(start, end)}: ${candidates.map((id) => entities[id].name).join(' / ')}`.trim(),
  );
}
