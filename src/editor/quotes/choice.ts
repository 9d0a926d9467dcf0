/** How quotes can be grouped; in order of the text they are one list. */
export const GROUPINGS = ['speaker', 'order', 'type'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the reader chose of the view. */
export interface Choice {
  by: Grouping;
  /** Whether what is credited without quotation marks is listed too. */
  reported: boolean;
  /** Only quotes that hold all these words, the speaker's name included; '' for all. Forgotten when the window closes: nobody looks for a filter of last week. */
  filter: string;
}

export const isGrouping = (value: unknown): value is Grouping => GROUPINGS.some((each) => each === value);

/** A choice as it was remembered, whatever has become of it. */
export function remembered(value: unknown): Choice {
  const { by, reported } = (value ?? {}) as Record<keyof Choice, unknown>;
  return { by: isGrouping(by) ? by : 'speaker', reported: reported === true, filter: '' };
}
