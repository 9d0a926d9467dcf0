import type { Article } from '../article';
import type { Attribution, Refusal } from '../attribution/types';
import type { Finding } from '../claims/types';
import { keysOfFindings, type Key } from '../kept/keys';
import type { Block, BlockKind } from '../layout/types';
import type { Entity, Mention, Unresolved } from '../names/types';
import type { Reading } from '../reader/types';
import { firstAfter, lastFrom } from '../text/places';
import type { Range } from '../text/types';

export type Maker = Reading['maker'];

export interface ShownEntity extends Omit<Entity, 'mentions'> {
  /** How many of its mentions are names, and the first of those. */
  named: number;
  first: Range | null;
}

export interface ShownQuotation extends Range {
  pieces: Range[];
  /** Words inside. */
  length: number;
  /** Whether it stands in no other quotation, and in the body of the article. */
  outer: boolean;
  body: boolean;
  /** Index of the attribution that covers it, -1 for none, or -2: a reader says that it is no quote. */
  attribution: number;
}

export interface ShownFinding extends Finding {
  /** While something is typed in this stretch, the finding is held back. */
  typing: Range;
  /** By what it is known again, where it is ignored. */
  key: Key;
}

/** What the editor's features read of an article. Plain data, so that it can come from a worker; every list is in order of `start`. */
export interface Shown {
  /** The text that all offsets are into, as it was read: Markdown without its markup. */
  source: string;
  maker: Maker;
  paragraphs: (Range & { kind: BlockKind })[];
  /** All blocks that are not the article's body. */
  blocks: Block[];
  entities: ShownEntity[];
  mentions: Mention[];
  unresolved: Unresolved[];
  quotations: ShownQuotation[];
  attributions: Attribution[];
  /** Who declined to comment, or did not answer. */
  refusals: Refusal[];
  findings: ShownFinding[];
}

export function show(article: Article): Shown {
  const { text, layout, reading, names, attributions, refusals, quotations, findings } = article;
  const { paragraphs, sentences } = text;
  const keys = keysOfFindings(text, findings);
  return {
    source: text.source,
    maker: reading.maker,
    paragraphs: paragraphs.map(({ start, end }, at) => ({ start, end, kind: layout.kinds[at] })),
    blocks: layout.blocks.filter(({ kind }) => kind !== 'body'),
    entities: names.entities.map(({ mentions, ...entity }) => {
      const named = mentions.filter(({ form }) => form === 'name');
      const [first] = named;
      return { ...entity, named: named.length, first: first ? { start: first.start, end: first.end } : null };
    }),
    mentions: names.mentions,
    unresolved: names.unresolved,
    quotations: text.quotations.map(({ start, end, pieces, parent, length }, index) => ({
      ...{ start, end, pieces, length, outer: parent === -1, attribution: quotations[index] },
      body: layout.kinds[lastFrom(paragraphs, start)] === 'body',
    })),
    attributions,
    refusals,
    // A quotation mark just typed turns the marks behind it, so findings about quotations are held back in the whole paragraph.
    findings: findings.map((finding, at) => ({
      ...finding,
      key: keys[at],
      typing: around(finding.code.startsWith('quote/') ? paragraphs : sentences, finding),
    })),
  };
}

/** From where the first item that touches a range begins to where the next one behind the last does. */
function around(items: readonly Range[], { start, end }: Range): Range {
  const first = firstAfter(items, start - 1);
  const last = lastFrom(items, end);
  if (first > last) return { start: 0, end: 0 };
  return {
    start: first === 0 ? 0 : items[first].start,
    end: items[last + 1]?.start ?? Number.MAX_SAFE_INTEGER,
  };
}

const LISTS = [
  'paragraphs',
  'blocks',
  'entities',
  'mentions',
  'unresolved',
  'quotations',
  'attributions',
  'refusals',
  'findings',
] as const;
/** Items of a list in one part: few enough that it is taken in within a few milliseconds. */
const PART = 250;

/** The lists of an article in parts, each a JSON text: taken in one by one they keep nobody waiting, and JSON is read faster than clones. */
export function toParts(shown: Shown): string[] {
  return LISTS.flatMap((list) => {
    const parts: string[] = [];
    for (let at = 0; at < shown[list].length; at += PART) {
      parts.push(JSON.stringify([list, shown[list].slice(at, at + PART)]));
    }
    return parts;
  });
}

/** Puts an article together again; waits (`pause`) after each `budget` milliseconds of work. */
export async function fromParts(
  parts: readonly string[],
  rest: Pick<Shown, 'source' | 'maker'>,
  { pause, budget = 5 }: { pause: () => Promise<void>; budget?: number },
): Promise<Shown> {
  const shown: Shown = {
    ...{ ...rest, paragraphs: [], blocks: [], entities: [], mentions: [], unresolved: [] },
    ...{ quotations: [], attributions: [], refusals: [], findings: [] },
  };
  let begun = performance.now();
  for (const part of parts) {
    if (performance.now() - begun > budget) {
      await pause();
      begun = performance.now();
    }
    const [list, items] = JSON.parse(part) as [(typeof LISTS)[number], never[]];
    shown[list].push(...items);
  }
  return shown;
}
