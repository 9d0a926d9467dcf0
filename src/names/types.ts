import type { Range } from '../text/types';

export type EntityKind = 'person' | 'organization' | 'place' | 'other';
export type MentionForm = 'name' | 'role' | 'pronoun';

/** Why a mention belongs to its entity: the id of the step that decided, the words it used, and who else fitted. */
export interface NameEvidence {
  step: string;
  /** Words of the article that decided (e.g. the full name that a surname goes back to), with their place. */
  because: Range | null;
  /** Ids of other entities that were considered. */
  considered: number[];
}

/** One place where an entity is named, described or meant. The range has no article, honorific excepted ("Mr Putin"), and no "'s". */
export interface Mention extends Range {
  form: MentionForm;
  entity: number;
  evidence: NameEvidence;
}

export interface Entity {
  /** Its index in `Names.entities`. */
  id: number;
  kind: EntityKind;
  /** Fullest form, without honorific or title. */
  name: string;
  /** Its other names ("Putin", "Mr Putin"), each once, most frequent first. */
  aliases: string[];
  /** Its descriptions ("Russian president"), each once, in order of appearance, without article. */
  roles: string[];
  /** In order of `start`. */
  mentions: Mention[];
  /** Likely gender of a person, from given names, titles and honorifics; never from the surname. */
  gender: 'female' | 'male' | 'unknown';
}

/** A pronoun or role that means nobody, or one of several: what was considered. */
export interface Unresolved extends Range {
  form: 'role' | 'pronoun';
  /** Entities that fit equally well; none: nobody in the article fits. */
  candidates: number[];
}

export interface Names {
  entities: Entity[];
  /** All mentions of all entities, in order of `start`; none overlaps another. */
  mentions: Mention[];
  unresolved: Unresolved[];
}
