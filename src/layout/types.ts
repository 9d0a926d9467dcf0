import type { Range } from '../text/types';

export type BlockKind = 'headline' | 'byline' | 'dateline' | 'caption' | 'boilerplate' | 'body';

/** A paragraph, or the part of one that is a dateline ("MOSCOW (AP) —"): then the rest of that paragraph is a body block. */
export interface Block extends Range {
  kind: BlockKind;
  paragraph: number;
}

/** Whether a text is English news prose, and the reason: a code for the catalogue, with its figures or words as arguments. */
export interface Judgement {
  read: boolean;
  reason: string;
  args: Record<string, string | number>;
}

/** Blocks in order of `start`; they cover every paragraph. */
export interface Layout {
  blocks: Block[];
  /** The kind of each paragraph (of its body part, where a dateline opens it), by index. */
  kinds: BlockKind[];
}
