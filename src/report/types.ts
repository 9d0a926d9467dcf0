import type { Attribution, Channel, Refusal, SourceType } from '../attribution/types';
import type { Finding } from '../claims/types';
import type { BlockKind } from '../layout/types';
import type { Entity, EntityKind } from '../names/types';
import type { Quotation, Range } from '../text/types';

/** What a report needs of an article. */
export interface Told {
  source: string;
  paragraphs: readonly (Range & { kind: BlockKind })[];
  entities: readonly Pick<Entity, 'id' | 'kind' | 'name' | 'roles'>[];
  attributions: readonly Attribution[];
  refusals: readonly Refusal[];
  /** Outermost quotations only, each with the attribution that covers it, or -1. */
  quotations: readonly (Pick<Quotation, 'pieces' | 'length'> & { attribution: number })[];
  findings: readonly Finding[];
}

/** How words stand in an article: in marks and credited; credited without marks; in marks, by nobody; the reporter's own. */
export type Voicing = 'quoted' | 'credited' | 'uncredited' | 'bare';

/** Words of one paragraph that stand alike. */
export interface Segment extends Range {
  voicing: Voicing;
  /** Index into `voices`, or -1. */
  voice: number;
  words: number;
}

export interface Stretch extends Range {
  kind: BlockKind;
  segments: Segment[];
  /** Indexes into `findings`. */
  findings: number[];
}

/** Whoever is credited with something: an entity, or the words of a source that has no name. */
export interface Voice {
  name: string;
  roles: string[];
  /** What kind of thing speaks; null: nobody whom the article names. */
  kind: EntityKind | null;
  type: SourceType;
  /** Words in quotation marks, and credited without. */
  quoted: number;
  credited: number;
  items: {
    kind: Attribution['kind'];
    content: Range[];
    cue: Range | null;
    cueClass: Attribution['cueClass'];
    /** By what way it came to the reporter; null where the text does not show it. */
    channel: Channel | null;
  }[];
}

/** What of a report can be had as CSV: its voices, or its kinds of source. */
export type Table = 'voices' | 'mix';

/** An article's sources at a glance. */
export interface Report {
  title: string;
  /** Words of the body, in all and by how they stand. */
  words: number;
  voicings: Record<Voicing, number>;
  /** Most words first. */
  voices: Voice[];
  /** How many attributions have sources of a kind, and how many words; most first. */
  sources: { type: SourceType; count: number; words: number }[];
  /** Who declined to comment, in order of the text; '' where the article does not say. The range is of the words that tell it. */
  declined: (Range & { name: string })[];
  ribbon: Stretch[];
  findings: readonly Finding[];
}
