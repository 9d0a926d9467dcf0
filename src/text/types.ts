/** A half-open stretch of the document, in UTF-16 code units: `[start, end)`. */
export interface Range {
  start: number;
  end: number;
}

/** Half-open range of indexes into another list (words, sentences). */
export interface Span {
  from: number;
  to: number;
}

/**
 * A run of letters or digits (with inner apostrophes, hyphens, full stops of abbreviations, the apostrophe that opens an elision: 'em), a number with its sign, a
 * quotation mark, or one other character that is not white space. `'s` is a word of its own: "Putin's" is "Putin" + "'s".
 */
export interface Word extends Range {
  text: string;
  kind: 'word' | 'number' | 'quote' | 'punctuation';
  /** Index of the innermost quotation this word (or mark) stands in, or -1. A quotation's own marks are inside it. */
  quotation: number;
  /** Index of its sentence. */
  sentence: number;
}

/** One sentence; a quotation of several sentences is kept whole in the sentence that it stands in. */
export interface Sentence extends Range {
  paragraph: number;
  words: Span;
}

/** One paragraph, without the white space around it; hard-wrapped lines are one paragraph. */
export interface Paragraph extends Range {
  sentences: Span;
  words: Span;
}

/**
 * A stretch between quotation marks, marks included. A quotation that runs over several paragraphs (an opening mark on each, a
 * closing one on the last) is one quotation with one piece a paragraph.
 */
export interface Quotation extends Range {
  /** One range per paragraph it runs through, marks included; one range for nearly all. */
  pieces: Range[];
  /** Index of the quotation it stands in, or -1. */
  parent: number;
  /** False: a mark is missing, and the quotation ends where its paragraph ends or the next one opens (or begins where its paragraph begins). */
  balanced: boolean;
  /** Words inside, marks and punctuation not counted. */
  length: number;
}

/** A mark that has no partner, and the place where it stands. */
export interface StrayMark extends Range {
  side: 'opening' | 'closing';
  paragraph: number;
}

/** What can be seen without knowing a word of English. Every list is in order of `start`. */
export interface Text {
  source: string;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  words: Word[];
  quotations: Quotation[];
  strayMarks: StrayMark[];
  /** `double` unless the document uses single marks for its first-level quotations. */
  quoteStyle: 'double' | 'single';
}
