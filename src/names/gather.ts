import type { Layout } from '../layout/types';
import type { Reading } from '../reader/types';
import type { Range, Text } from '../text/types';
import { findNames, type Found } from './found';
import { genderOfRole } from './gender';
import { group, type Group } from './group';
import { addPronouns } from './meant';
import type { Anchor } from './pronouns';
import { findDescribed, fits, ownWords, rolesBeside, type Role } from './roles';
import type { Entity, Mention, NameEvidence, Names, Unresolved } from './types';

/**
 * Gathers the names of a reading into entities, and finds where these are described or meant by a pronoun; by the steps of `steps.ts`.
 * Linear in the text's length.
 */
export function gather(text: Text, layout: Layout, reading: Reading): Names {
  const found = findNames(text, reading);
  const groups = group(found).sort((a, b) => firstOf(a) - firstOf(b));
  const ids = new Map(groups.map((each, id) => [each, id]));
  const entities = groups.map((each, id) => entityOf(text, each, id, ids));
  const taken = new Uint8Array(text.words.length);
  for (const { from, to } of found) taken.fill(1, from, to);
  const roles = addRoles(text, groups, entities, taken);
  const unresolved: Unresolved[] = [];
  const described = addDescribed(text, entities, roles, taken, unresolved);
  addPronouns(text, layout, reading, groups, entities, described, unresolved);
  const mentions: Mention[] = [];
  for (const entity of entities) {
    entity.mentions.sort((a, b) => a.start - b.start);
    for (const mention of entity.mentions) mentions.push(mention);
  }
  mentions.sort((a, b) => a.start - b.start);
  unresolved.sort((a, b) => a.start - b.start);
  return { entities, mentions, unresolved };
}

function firstOf({ names }: Group): number {
  return names.reduce((first, { found }) => Math.min(first, found.start), Infinity);
}

function entityOf(text: Text, { kind, names, gender }: Group, id: number, ids: Map<Group, number>): Entity {
  const counts = new Map<string, number>();
  let best: Found = names[0].found;
  for (const { found } of names) {
    const form = formOf(text, found.start, found.end);
    counts.set(form, (counts.get(form) ?? 0) + 1);
    if (isFuller(text, found, best)) best = found;
  }
  const name = formOf(text, text.words[best.from].start, best.end);
  const aliases = [...counts]
    .filter(([form]) => form.toLowerCase() !== name.toLowerCase())
    .sort((a, b) => b[1] - a[1]);
  const mentions = names.map(({ found: { start, end }, step, because, considered }): Mention => {
    const evidence: NameEvidence = {
      step,
      because,
      considered: considered.map((each) => ids.get(each) ?? -1).filter((each) => each >= 0),
    };
    return { start, end, form: 'name', entity: id, evidence };
  });
  return { id, kind, name, aliases: aliases.map(([form]) => form), roles: [], mentions, gender };
}

function formOf({ source }: Text, start: number, end: number): string {
  return source.slice(start, end).replace(/\s+/g, ' ');
}

/** More words, then more letters; not in capitals throughout if there is another way. */
function isFuller({ words }: Text, one: Found, other: Found): boolean {
  if (one.parts.length !== other.parts.length) return one.parts.length > other.parts.length;
  const loud = ({ from, to }: Found): boolean =>
    to - from > 1 && words[from].text.length > 2 && words[from].text === words[from].text.toUpperCase();
  if (loud(one) !== loud(other)) return loud(other);
  return one.end - words[one.from].start > other.end - words[other.from].start && !loud(one);
}

interface OfEntity {
  entity: Entity;
  role: Role;
}

/** Gives persons the descriptions that stand beside their names; marks the words of these as taken (2). */
function addRoles(
  text: Text,
  groups: readonly Group[],
  entities: readonly Entity[],
  taken: Uint8Array,
): OfEntity[] {
  const all: OfEntity[] = [];
  groups.forEach(({ kind, names }, id) => {
    if (kind !== 'person') return;
    const entity = entities[id];
    const known = new Set<string>();
    const ordered = [...names].sort((a, b) => a.found.start - b.found.start);
    for (const { found } of ordered) {
      for (const role of rolesBeside(text, found, taken)) {
        all.push({ entity, role });
        const own = ownWords(text, role, taken);
        if (own) {
          const range = { start: text.words[own.from].start, end: text.words[own.to - 1].end };
          const because = { start: found.start, end: found.end };
          const evidence: NameEvidence = { step: 'role', because, considered: [] };
          entity.mentions.push({ ...range, form: 'role', entity: id, evidence });
          taken.fill(2, own.from, own.to);
        }
        for (let at = role.words.from; at < role.words.to; at++) if (taken[at] === 0) taken[at] = 2;
        if (known.has(role.text.toLowerCase())) continue;
        known.add(role.text.toLowerCase());
        entity.roles.push(role.text);
        if (entity.gender === 'unknown') entity.gender = genderOfRole(role.text);
      }
    }
  });
  return all.sort((a, b) => a.role.start - b.role.start);
}

/** "the foreign minister", where one person named before fits. Returns the mentions as anchors for pronouns. */
function addDescribed(
  text: Text,
  entities: readonly Entity[],
  roles: readonly OfEntity[],
  taken: Uint8Array,
  unresolved: Unresolved[],
): Anchor[] {
  const anchors: Anchor[] = [];
  const known = new Map<string, OfEntity[]>();
  let next = 0;
  for (const each of findDescribed(text, taken)) {
    for (; next < roles.length && roles[next].role.start < each.start; next++) {
      const alike = known.get(roles[next].role.head);
      if (!alike) known.set(roles[next].role.head, [roles[next]]);
      else if (alike.length < 20) alike.push(roles[next]);
    }
    const fitting = (known.get(each.head) ?? []).filter(({ role }) => fits(role, each));
    const persons = [...new Set(fitting.map(({ entity }) => entity.id))];
    const range: Range = { start: each.start, end: each.end };
    if (persons.length === 1) {
      const [{ role, entity }] = fitting;
      const because = { start: role.start, end: role.end };
      entity.mentions.push({
        ...range,
        form: 'role',
        entity: entity.id,
        evidence: { step: 'role', because, considered: [] },
      });
      anchors.push({ person: entity.id, word: each.words.from, after: each.words.to });
    } else unresolved.push({ ...range, form: 'role', candidates: persons });
  }
  void entities;
  return anchors;
}
