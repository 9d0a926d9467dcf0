/** Tags by word, BIO: outside, or begins / goes on with a span. Values of `Reading.names`. */
export const NAME_TAGS = [
  'O',
  'B-PER',
  'I-PER',
  'B-ORG',
  'I-ORG',
  'B-LOC',
  'I-LOC',
  'B-MISC',
  'I-MISC',
] as const;

/** Tags by word, BIO: source, cue, content. Values of `Reading.roles`. */
export const ROLE_TAGS = ['O', 'B-SOURCE', 'I-SOURCE', 'B-CUE', 'I-CUE', 'B-CONTENT', 'I-CONTENT'] as const;

/** "The span that begins at word `from` belongs to the span that begins at word `to`", -1: to none. */
export interface Link {
  /** `cue`: from content to its cue; `source`: from a cue, or from content without one, to its source. */
  kind: 'cue' | 'source';
  from: number;
  to: number;
  /** 0 to 1, as its maker believes. */
  probability: number;
  /** What made it: a rule's id, or `link` where the model alone believes in it. */
  step: string;
  /** First words of the other spans that it may have been, likeliest first. */
  others?: number[];
}

/** Who is named and who says what, word by word (indexes into `Text.words`); made by rules or by a trained model. */
export interface Reading {
  maker: 'rules' | 'model';
  names: Uint8Array;
  roles: Uint8Array;
  links: Link[];
}
