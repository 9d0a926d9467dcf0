import { FIRM_ENDS } from '../reader/rules/lists/names-bodies';
import type { Text } from '../text/types';
import { FOLLOWERS } from './described';
import { isPersonNoun, POSSESSIVE } from './describing';
import type { Found } from './found';
import type { Group } from './group-index';
import { nounBeside } from './kinds';
import { BODY_NOUNS, BUSINESSES, SAME_BODIES } from './lists/bodies';
import type { Entity, Unresolved } from './types';

/** A body that a noun may mean, from where the article first shows it. */
interface Called {
  entity: Entity;
  found: Found;
}

/** More bodies than this of one noun are not compared: work stays linear. */
const MOST_ALIKE = 20;

/**
 * Joins "the company", "the ministry" by itself to the one body named before whose name or apposition has that noun; to `unresolved` where
 * several do. Nobody is joined where a body of which nothing is shown is named nearer: it may be that one.
 * @param taken which words belong to a name or description
 */
export function addBodies(
  text: Text,
  groups: readonly Group[],
  entities: readonly Entity[],
  taken: Uint8Array,
  unresolved: Unresolved[],
): void {
  const byNoun = new Map<string, Called[]>();
  const names: { found: Found; entity: Entity; isBare: boolean }[] = [];
  groups.forEach((group, id) => {
    if (group.kind !== 'organization') return;
    const nouns = nounsOf(text, group);
    for (const { found } of group.names)
      names.push({ found, entity: entities[id], isBare: nouns.size === 0 });
    for (const [noun, found] of nouns) {
      const known = byNoun.get(noun);
      if (!known) byNoun.set(noun, [{ entity: entities[id], found }]);
      else if (known.length < MOST_ALIKE) known.push({ entity: entities[id], found });
    }
  });
  if (byNoun.size === 0) return;
  names.sort((a, b) => a.found.start - b.found.start);
  /** The body of which nothing is shown that was named last, and each other's last place. */
  let bare = -1;
  const last = new Map<Entity, number>();
  let next = 0;
  const { words } = text;
  for (let at = 1; at < words.length; at++) {
    if (!isDescription(text, at, taken)) continue;
    for (; next < names.length && names[next].found.from < at; next++) {
      const { found, entity, isBare } = names[next];
      if (isBare) bare = found.start;
      else last.set(entity, found.start);
    }
    const { start, end, text: noun } = words[at];
    const fitting = (byNoun.get(sameOf(noun)) ?? []).filter(({ found }) => found.start < start);
    const [one] = fitting;
    if (fitting.length > 1)
      unresolved.push({ start, end, form: 'role', candidates: fitting.map(({ entity }) => entity.id) });
    if (fitting.length !== 1 || (sameOf(noun) === 'company' && bare > (last.get(one.entity) ?? 0))) continue;
    const because = { start: one.found.start, end: one.found.end };
    const evidence = { step: 'role', because, considered: [] };
    one.entity.mentions.push({ start, end, form: 'role', entity: one.entity.id, evidence });
    last.set(one.entity, start);
  }
}

/** Whether a word is the noun of "the company" by itself, outside quotations. */
function isDescription({ words }: Text, at: number, taken: Uint8Array): boolean {
  const { text, quotation, sentence } = words[at];
  const article = words[at - 1].text;
  if (taken[at] !== 0 || quotation >= 0 || article.length !== 3 || !BODY_NOUNS.has(text)) return false;
  if (article.toLowerCase() !== 'the' || words[at - 1].sentence !== sentence || isPersonNoun(text))
    return false;
  const next = words[at + 1] as (typeof words)[number] | undefined;
  if (!next || next.sentence !== sentence || next.kind === 'quote') return true;
  if (next.kind === 'punctuation') return !/^[-/(]$/.test(next.text);
  return POSSESSIVE.test(next.text) || (follows(next.text) && next.text !== 'of');
}

/** What no noun is: a verb, an adverb or a small word. */
function follows(word: string): boolean {
  return (
    FOLLOWERS.has(word) ||
    /^\p{Ll}{2,}(?:ed|ly)$/u.test(word) ||
    /^(?:that|which|into|after|before)$/.test(word)
  );
}

/** By which nouns a body may be called, each with the name that shows it. */
function nounsOf(text: Text, { names }: Group): Map<string, Found> {
  const nouns = new Map<string, Found>();
  const add = (noun: string, found: Found): void => {
    const same = sameOf(noun);
    const known = nouns.get(same);
    if (!known || found.start < known.start) nouns.set(same, found);
    if (same !== 'company' && BUSINESSES.has(noun)) add('company', found);
  };
  for (const { found } of names) {
    const { parts } = found;
    const written = text.source.slice(found.own, found.end);
    // Words in capitals ("GROWING PARTY") are often no name at all.
    if (parts.length > 1 && written === written.toUpperCase()) continue;
    parts.forEach((part, at) => {
      const isHead = at === parts.length - 1 || /^(?:of|for)$/.test(parts[at + 1]);
      if (!isHead || parts.length < 2) return;
      const single = part.replace(/s$/, '');
      if (BODY_NOUNS.has(part)) add(part, found);
      else if (BODY_NOUNS.has(single)) add(single, found);
      if (at === parts.length - 1 && FIRM_ENDS.has(part)) add('company', found);
    });
    const beside = nounBeside(text, found);
    if (beside !== '') add(beside, found);
  }
  return nouns;
}

/** A company is a firm, and a daily is a newspaper. */
function sameOf(noun: string): string {
  return SAME_BODIES.get(noun) ?? noun;
}
