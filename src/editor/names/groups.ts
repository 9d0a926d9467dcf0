import { uniquely } from '../unique';
import { sentence, type Say } from '../../catalogue';
import type { EntityKind, Mention } from '../../names/types';
import type { Range } from '../../text/types';
import { firstWords, oneLine } from '../../markup';
import { mentionsOf } from '../places/about';
import type { Shown, ShownEntity } from '../shown';

const LABEL_LENGTH = 80;
const BEFORE = 24;
const AFTER = 60;
const KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'other'];

/** One mention, with a few words around it. */
export interface Place {
  id: string;
  label: string;
  /** Where in the label the mention stands. */
  within: [number, number];
  range: Range;
}

/** One entity. */
export interface Named {
  id: string;
  kind: EntityKind;
  label: string;
  /** Its role; '' for none. */
  detail: string;
  count: number;
  /** Made when first asked for. */
  readonly places: Place[];
}

export interface Kind {
  id: EntityKind;
  label: string;
  named: Named[];
}

/** Whom and what an article names, by kind: most often mentioned first, pronouns and descriptions included. */
export function groupNames(article: Shown, say: Say): Kind[] {
  const unique = uniquely();
  return KINDS.map((kind) => ({
    id: kind,
    label: sentence(`names/${kind}`, {}, say),
    named: article.entities
      .filter((entity) => entity.kind === kind && mentionsOf(article, entity.id).length > 0)
      .map((entity) => namedOf(article, entity, unique))
      .sort((a, b) => b.count - a.count),
  })).filter(({ named }) => named.length > 0);
}

function namedOf(article: Shown, entity: ShownEntity, unique: (id: string) => string): Named {
  const label = firstWords(entity.name || entity.roles[0] || '', LABEL_LENGTH);
  const id = unique(`${entity.kind} ${label}`);
  const mentions = mentionsOf(article, entity.id);
  let made: Place[] | undefined;
  return {
    ...{ id, label, kind: entity.kind, count: mentions.length },
    detail: firstWords(entity.roles[0] ?? '', LABEL_LENGTH),
    get places() {
      return (made ??= mentions.map((mention, at) => placeOf(article, mention, `${id} ${at}`)));
    },
  };
}

function placeOf({ source }: Shown, { start, end }: Mention, id: string): Place {
  const from = Math.max(0, start - BEFORE);
  // Whole words, of the same paragraph.
  const before = source.slice(from, start).replace(/^[^]*\n/, '');
  const cut = from > 0 && before.length === start - from ? before.replace(/^\S*\s?/, '') : before;
  const after = source.slice(end, end + AFTER).split('\n', 1)[0];
  const lead = oneLine(`${cut}x`).slice(0, -1);
  const words = oneLine(source.slice(start, end));
  const label = oneLine(`${lead}${words}${after}`);
  return { id, label, within: [lead.length, lead.length + words.length], range: { start, end } };
}
