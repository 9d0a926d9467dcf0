import { ROLE_TAGS, type Reading } from '../reader/types';
import { firstFrom } from '../text/places';
import type { Text } from '../text/types';
import type { Anchor } from './pronouns-minds';

const NOBODY: ReadonlySet<number> = new Set();
/** Words looked at of what is said. */
const FAR = 500;
const GOES_ON = ROLE_TAGS.indexOf('I-CONTENT');

/**
 * Tells whom a pronoun does not mean: who is named in what it is credited with (whoever says "Cole is no farmer" is not Cole), and who stands before "whom he".
 * @param anchors where persons are named or described, in order
 */
export function namedIn(
  { words, quotations }: Text,
  { roles, links }: Reading,
  anchors: readonly Anchor[],
): (source: number) => ReadonlySet<number> {
  const sources = new Map<number, number[]>();
  const contents = new Map<number, number[]>();
  for (const { kind, from, to } of links) {
    if (to < 0) continue;
    const map = kind === 'source' ? sources : contents;
    map.set(to, [...(map.get(to) ?? []), from]);
  }
  const places = anchors.map(({ word, after }) => ({ start: word, end: after }));
  return (pronoun) => {
    const cues = sources.get(pronoun);
    const whom = beforeWhom(pronoun);
    if (!cues && whom < 0) return NOBODY;
    const named = new Set<number>(whom < 0 ? [] : [whom]);
    if (!cues) return named;
    for (const content of cues.flatMap((cue) => contents.get(cue) ?? [cue])) {
      const [from, to] = wholeOf(content);
      for (let at = firstFrom(places, from); at < anchors.length && anchors[at].word < to; at++)
        named.add(anchors[at].person);
    }
    return named;
  };

  /** "Cole, whom he praised": the person before "whom", or -1. */
  function beforeWhom(pronoun: number): number {
    if (!/^whom?$/.test(words[pronoun - 1]?.text ?? '')) return -1;
    const after = words[pronoun - 2]?.text === ',' ? pronoun - 2 : pronoun - 1;
    const anchor = anchors[firstFrom(places, pronoun) - 1] as Anchor | undefined;
    return anchor?.after === after ? anchor.person : -1;
  }

  /** The words of the content that begins at a word, with the whole of a quotation that it opens. */
  function wholeOf(from: number): [from: number, to: number] {
    const last = Math.min(words.length, from + FAR);
    let to = from + 1;
    while (to < last && roles[to] === GOES_ON) to++;
    let at = words[from].quotation;
    if (at < 0) return [from, to];
    while (quotations[at].parent >= 0) at = quotations[at].parent;
    while (to < last && words[to].start < quotations[at].end) to++;
    return [from, to];
  }
}
