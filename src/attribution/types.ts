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

/** By what way something came to the reporter, where the text shows it. */
export type ChannelKind =
  'reporters' | 'interview' | 'statement' | 'post' | 'writing' | 'filing' | 'speech' | 'declined';

/** The way, and the words that show it: "told reporters", "in an interview with the Herald". */
export interface Channel extends Range {
  kind: ChannelKind;
}

/** Somebody who was asked and did not say: "declined to comment", "did not return calls"; the range is of these words. */
export interface Refusal extends Range {
  /** The words that stand for who it was; null where the article does not say. */
  source: Source | null;
  /** Index into `Names.entities`, or null. */
  speaker: number | null;
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
  /** Left out where the text does not show it. */
  channel?: Channel;
  evidence: Evidence;
  /** 0 to 1: the measured precision of the step, or the link's probability. */
  confidence: number;
}

export interface Attributions {
  /** In order of the first content range. */
  attributions: Attribution[];
  /** For each of `Text.quotations` the index of the attribution that covers it, or -1: uncredited; -2: a reader says that it is no quote. */
  quotations: Int32Array;
  /** Who declined to comment, did not answer or could not be reached; in order. */
  refusals: Refusal[];
}
