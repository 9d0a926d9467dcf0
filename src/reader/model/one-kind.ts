import type { Text } from '../../text/types';
import { NAME_TAGS, type Reading } from '../types';
import type { TaggedName } from './types';

type Kind = TaggedName['type'];

/** What a rule's word counts beside the model's belief (0 to 1) in one mention. On dev: better on newspapers, hardly worse elsewhere. */
const RULE = 0.4;

/**
 * The same words mean the same kind of thing throughout an article: each name takes the kind that its mentions believe in most, the rules' kinds
 * counted too. Linear in the number of names.
 */
export function oneKindEach(
  { source, words }: Text,
  rules: Reading,
  names: readonly TaggedName[],
): TaggedName[] {
  const votes = new Map<string, Map<Kind, number>>();
  let word = 0;
  const keys = names.map(({ start, end, type, probability }) => {
    const key = source.slice(start, end).replace(/\s+/g, ' ').toLowerCase();
    while (word + 1 < words.length && words[word].start < start) word++;
    const tag = words[word]?.start === start ? rules.names[word] : 0;
    const kinds = votes.get(key) ?? new Map<Kind, number>();
    const vote = (kind: Kind, weight: number): void => void kinds.set(kind, (kinds.get(kind) ?? 0) + weight);
    vote(type, probability);
    if (tag > 0) vote(NAME_TAGS[tag].slice(2) as Kind, RULE);
    votes.set(key, kinds);
    return key;
  });
  const elected = new Map(
    [...votes].map(([key, kinds]) => [key, [...kinds].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]),
  );
  return names.map((name, i) => ({ ...name, type: elected.get(keys[i]) ?? name.type }));
}
