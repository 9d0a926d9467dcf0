import type { Layout } from '../layout/types';
import { FEMALE, HONORIFICS, MALE, TITLE_GENDER } from '../reader/rules/lists/names-people';
import type { Reading } from '../reader/types';
import type { Text } from '../text/types';
import { joinNames, type Gathered } from './join';
import { resolvePronouns } from './pronouns';
import { bareRoles, rolesAround, type RoleOf } from './roles';
import { nameSpans } from './spans';
import type { Entity, Mention, Names, Unresolved } from './types';

/**
 * Gathers the reading's names into entities with their mentions, aliases and roles, then the roles and pronouns that mean them. No two mentions
 * overlap. Linear in the text's length.
 */
export function gather(text: Text, layout: Layout, reading: Reading): Names {
  const gathered = joinNames(text, nameSpans(text, reading));
  const ties = gathered.map((each) =>
    each.kind === 'person' ? each.spans.flatMap(({ span }) => rolesAround(text, span)) : [],
  );
  const entities = gathered.map((each, id) => entityOf(text, each, ties[id], id));
  const named = new Uint8Array(text.words.length);
  for (const { spans } of gathered) for (const { span } of spans) named.fill(1, span.start, span.to);

  const roles = roleMentions(text, entities, ties, named);
  const before = [...entities.flatMap((entity) => entity.mentions), ...roles.mentions].sort(
    (a, b) => a.start - b.start,
  );
  const pronouns = resolvePronouns(text, layout, reading, entities, before);
  const mentions = [...before, ...pronouns.mentions].sort((a, b) => a.start - b.start);
  for (const entity of entities) entity.mentions = [];
  for (const mention of mentions) entities[mention.entity].mentions.push(mention);
  const unresolved = [...roles.unresolved, ...pronouns.unresolved].sort((a, b) => a.start - b.start);
  return { entities, mentions, unresolved };
}

function entityOf(text: Text, { kind, parts, spans }: Gathered, ties: readonly RoleOf[], id: number): Entity {
  const slice = (start: number, end: number): string => text.source.slice(start, end).replace(/\s+/g, ' ');
  const fullest = spans.find(({ span }) => span.parts === parts) ?? spans[0];
  const name = slice(text.words[fullest.span.from].start, text.words[fullest.span.to - 1].end);
  const counts = new Map<string, number>();
  const mentions = spans.map(({ span, evidence }): Mention => {
    const start = text.words[span.start].start;
    const end = text.words[span.to - 1].end;
    const form = slice(start, end);
    if (form !== name) counts.set(form, (counts.get(form) ?? 0) + 1);
    return { start, end, form: 'name', entity: id, evidence };
  });
  const aliases = [...counts].sort((a, b) => b[1] - a[1]).map(([form]) => form);
  const roles = new Map(
    ties.map((tie): [string, string] => [tie.words.join(' '), slice(tie.start, tie.end)]),
  );
  return {
    id,
    kind,
    name,
    aliases,
    roles: [...roles.values()],
    mentions,
    gender: kind === 'person' ? genderOf(parts, spans, ties) : 'unknown',
  };
}

/** From honorifics, then roles, then the given name; never from the surname. */
function genderOf(
  parts: readonly string[],
  spans: Gathered['spans'],
  ties: readonly RoleOf[],
): Entity['gender'] {
  for (const { span } of spans) {
    const told = HONORIFICS.get(span.honorific);
    if (told && told !== 'unknown') return told;
  }
  for (const { words } of ties) {
    for (const word of words) {
      const told = TITLE_GENDER.get(word);
      if (told) return told;
    }
  }
  if (parts.length < 2) return 'unknown';
  if (MALE.has(parts[0])) return FEMALE.has(parts[0]) ? 'unknown' : 'male';
  return FEMALE.has(parts[0]) ? 'female' : 'unknown';
}

/** "the minister": the one person whose role the article tied to a name and whose words cover it; several: unresolved. */
function roleMentions(
  text: Text,
  entities: readonly Entity[],
  ties: readonly RoleOf[][],
  named: Uint8Array,
): { mentions: Mention[]; unresolved: Unresolved[] } {
  const byHead = new Map<string, { entity: number; tie: RoleOf }[]>();
  entities.forEach(({ id }) => {
    for (const tie of ties[id]) byHead.set(tie.head, [...(byHead.get(tie.head) ?? []), { entity: id, tie }]);
  });
  const mentions: Mention[] = [];
  const unresolved: Unresolved[] = [];
  for (const { start, end, words, head } of bareRoles(text, (word) => named[word] === 1)) {
    const fitting = (byHead.get(head) ?? []).filter(({ tie }) =>
      words.every((word) => tie.words.includes(word)),
    );
    const ids = [...new Set(fitting.map(({ entity }) => entity))];
    if (ids.length === 1) {
      const [{ tie }] = fitting;
      mentions.push({
        start,
        end,
        form: 'role',
        entity: ids[0],
        evidence: { step: 'role', because: { start: tie.start, end: tie.end }, considered: [] },
      });
    } else if (ids.length > 1) unresolved.push({ start, end, form: 'role', candidates: ids });
  }
  return { mentions, unresolved };
}
