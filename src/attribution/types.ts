import type { CueClass } from '../reader/cues';
import type { Range } from '../text/types';

export type AttributionKind = 'direct' | 'indirect' | 'mixed';
export type { CueClass };
export type SourceType = 'named' | 'role' | 'collective' | 'anonymous' | 'document' | 'unresolved';

/** The words that stand for whoever speaks. */
export interface Source extends Range {
  type: SourceType;
  /** Index into `Names.entities`, or null where it is nobody the article names. */
  entity: number | null;
}

/** Why this source: the step that decided and the words it used. */
export interface Evidence {
  step: string;
  /** The words that decided, where they stand. */
  because: Range[];
  /** What else was considered: entities that would have fitted, or other sources that the words may have had. */
  considered: number[];
  /** Of a link, 0 to 1: how far the model believes in it. */
  probability?: number;
}

export interface Attribution {
  kind: AttributionKind;
  cueClass: CueClass;
  /** What is said, one range per contiguous piece, with its quotation marks where it has them; in order. */
  content: Range[];
  cue: Range | null;
  /** The words beside the cue; null where the speaker is carried on from before, or nobody is credited. */
  source: Source | null;
  /** Index into `Names.entities` of whoever speaks, also where `source` is null (a continuation); null where the article does not say. */
  speaker: number | null;
  evidence: Evidence;
  /** 0 to 1: the measured precision of the step, or the link's probability. */
  confidence: number;
}

export interface Attributions {
  /** In order of the first content range. */
  attributions: Attribution[];
  /** For each of `Text.quotations` the index of the attribution that covers it, or -1: uncredited; -2: a reader says that it is no quote. */
  quotations: Int32Array;
}
