import type { Layout } from '../layout/types';
import { TITLES } from '../reader/rules/lists/names-people';
import type { Reading } from '../reader/types';
import type { Range, Text } from '../text/types';
import { addBodies } from './bodies';
import { creditParagraphs } from './credits';
import { findDescribed, fits, keysOf, wordsOf, type Described } from './described';
import { findNames, type Found } from './found';
import { genderOfRole } from './gender';
import { group } from './group';
import type { Group } from './group-index';
import { settleKinds } from './kinds';
import { addPronouns, pronounsMeant } from './meant';
import { whoIsSpokenOf } from './epithets';
import { sideOf } from './epithets-fit';
import { RUNNING } from './lists/epithets';
import { staffOf, wordsBehindBodies } from './staff';
import type { Anchor } from './pronouns-minds';
import { ownWords, rolesBeside } from './roles';
import { seatOf } from './seat';
import type { Role } from './describing';
import type { Entity, Mention, NameEvidence, Names, Unresolved } from './types';

/**
 * Gathers the names of a reading into entities, and finds where these are described or meant by a pronoun; by the steps of `steps.ts`.
 * Linear in the text's length.
 */
export function gather(text: Text, layout: Layout, reading: Reading): Names {
  const found = findNames(text, reading);
  settleKinds(text, found);
  const groups = group(found).sort((a, b) => firstOf(a) - firstOf(b));
  const ids = new Map(groups.map((each, id) => [each, id]));
  const entities = groups.map((each, id) => entityOf(text, each, id, ids));
  const taken = new Uint8Array(text.words.length);
  for (const { from, to } of found) taken.fill(1, from, to);
  const roles = addRoles(text, groups, entities, taken);
  const unresolved: Unresolved[] = [];
  const credits = creditParagraphs(text, layout);
  const isSpokenOf = ({ found: { paragraph } }: Group['names'][number]): boolean => !credits[paragraph];
  const named = groups.flatMap(({ kind, names }, person) =>
    kind === 'person'
      ? names
          .filter(isSpokenOf)
          .map(({ found: { from, to } }) => ({ person, word: from, after: to, named: true }))
      : [],
  );
  const meant = pronounsMeant(text, layout, reading, named, entities);
  const described = addDescribed(text, reading, entities, [...named, ...meant], roles, taken, unresolved);
  addBodies(text, groups, entities, taken, unresolved);
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
  const name = formOf(text, best.own, best.end);
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
  // "LISSE" in a dateline is Lisse; "NATO" by itself has no other form.
  const isSame = one.parts.join(' ') === other.parts.join(' ');
  const loud = ({ from, to }: Found): boolean =>
    (to - from > 1 || isSame) &&
    words[from].text.length > 2 &&
    words[from].text === words[from].text.toUpperCase();
  if (loud(one) !== loud(other)) return loud(other);
  return one.end - one.own > other.end - other.own && !loud(one);
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
  const behindBody = wordsBehindBodies(groups);
  groups.forEach(({ kind, names }, id) => {
    if (kind !== 'person') return;
    const entity = entities[id];
    const known = new Set<string>();
    const ordered = [...names].sort((a, b) => a.found.start - b.found.start);
    for (const { found } of ordered) {
      const seat = seatOf(text, found);
      if (seat) all.push({ entity, role: seat });
      const staff = staffOf(text, found, behindBody);
      if (staff) all.push({ entity, role: staff });
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

/** More roles than this of one kind are not compared: work stays linear. */
const MOST_ALIKE = 40;
/** Paragraphs at the top where a description may stand before the name that explains it. */
const TOP = 3;

/** "the foreign minister", where one person introduced before (at the top: or behind it) fits. Returns the mentions as anchors for pronouns. */
function addDescribed(
  text: Text,
  reading: Reading,
  entities: readonly Entity[],
  named: readonly Anchor[],
  roles: readonly OfEntity[],
  taken: Uint8Array,
  unresolved: Unresolved[],
): Anchor[] {
  const anchors: Anchor[] = [];
  const byPerson = new Map<number, Role[]>();
  const byKey = new Map<string | number, OfEntity[]>();
  for (const each of roles) {
    push(byPerson, each.entity.id, each.role);
    for (const key of keysOf(each.role.head)) push(byKey, key, each);
  }
  const theirs = new Map([...byPerson].map(([id, own]) => [id, wordsOf(own)]));
  const top = text.paragraphs[Math.min(TOP, text.paragraphs.length) - 1]?.end ?? 0;
  const inOrder = [...named].sort((a, b) => a.word - b.word);
  const { ask, isLost, note } = whoIsSpokenOf(
    text,
    reading,
    inOrder,
    entities,
    (id) => byPerson.get(id) ?? [],
  );
  for (const each of findDescribed(text, taken)) {
    const fitting = new Map<number, OfEntity>();
    for (const key of keysOf(each.head))
      for (const one of byKey.get(key) ?? []) {
        const { role, entity } = one;
        if (role.start > each.start && each.start > top) break;
        if (role.start > each.start && role.start > top && !isSpecific(role, each)) continue;
        if (!fitting.has(entity.id) && fits(role, theirs.get(entity.id) ?? role.all, each))
          fitting.set(entity.id, one);
      }
    const range: Range = { start: each.start, end: each.end };
    const [one] = fitting.values();
    // Of those who run for office the article may call any "the candidate".
    const isSure = !(RUNNING.has(each.head) && each.all.size === 1) && one && !isLost(one.entity.id, each);
    if (fitting.size === 1 && isSure) {
      const because = { start: one.role.start, end: one.role.end };
      const evidence: NameEvidence = { step: 'role', because, considered: [] };
      one.entity.mentions.push({ ...range, form: 'role', entity: one.entity.id, evidence });
      anchors.push({ person: one.entity.id, word: each.words.from, after: each.words.to });
      note(one.entity.id, each);
      continue;
    }
    const meant = ask(each, fitting.size > 1 ? new Set(fitting.keys()) : undefined);
    if (meant && meant.person >= 0) {
      const { start, end } = text.words[meant.because];
      const evidence: NameEvidence = {
        step: 'spoken-of',
        because: { start, end },
        considered: meant.considered,
      };
      entities[meant.person].mentions.push({ ...range, form: 'role', entity: meant.person, evidence });
      anchors.push({ person: meant.person, word: each.words.from, after: each.words.to });
      note(meant.person, each);
      if (sideOf(each.all) !== '') push(byPerson, meant.person, asRole(text, each));
    } else if (fitting.size > 0 || TITLES.has(each.head))
      unresolved.push({ ...range, form: 'role', candidates: [...fitting.keys()] });
  }
  return anchors;
}

/** Whether a role that the article ties to somebody only later says so much that it counts: "the Norland senator", "Norland Sen. Cole". */
function isSpecific(role: Role, { head, all }: Described): boolean {
  return role.head === head && all.size > 1 && [...all].every((word) => role.all.has(word));
}

/** A description that was given to somebody, as one of that person's roles. */
function asRole({ source, words }: Text, { start, end, words: span, head, all }: Described): Role {
  return { start, end, words: span, text: source.slice(start, end), head, headAt: words.length, all };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (known.length < MOST_ALIKE) known.push(value);
}
