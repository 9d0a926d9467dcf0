import type { Layout } from '../../layout/types';
import { firstFrom } from '../../text/places';
import type { Text } from '../../text/types';
import { decideKinds, keyOf, type Known } from './names-kinds';
import { FUNCTION, TITLE } from './names-lexicon';
import { findCandidates, type Kind } from './names-spans';
import { look, type Looks } from './names-words';

/** The tag that begins a name of a kind; the next one goes on with it. Values of `NAME_TAGS`. */
const TAG: Record<Kind, number> = { person: 1, body: 3, place: 5, other: 7 };

/**
 * Tags who and what is named, by rules: lists and patterns first, then the surroundings of all places where the same words stand, last what is
 * known from elsewhere in the text, where capitals mean nothing. Linear in the text's length.
 * @returns for each of `Text.words` an index into `NAME_TAGS`; honorifics, titles and possessive endings are outside.
 */
export function tagNames(text: Text, layout: Layout): Uint8Array {
  const tags = new Uint8Array(text.words.length);
  const looks = look(text, layout);
  const candidates = findCandidates(text, looks);
  const known = decideKinds(text, looks, candidates);
  for (const { from, to, kind } of candidates) if (kind) put(tags, from, to, kind);
  for (const block of layout.blocks) if (block.kind === 'dateline') tagDateline(text, block, looks, tags);
  tagKnown(text, looks, known, tags);
  return tags;
}

function put(tags: Uint8Array, from: number, to: number, kind: Kind): void {
  tags.fill(TAG[kind] + 1, from, to);
  tags[from] = TAG[kind];
}

/** "PORT ELLERY, Norland (AP) —": places up to the bracket, whoever sends the report in it. */
function tagDateline(
  { words }: Text,
  { start, end }: { start: number; end: number },
  { lower, capital }: Looks,
  tags: Uint8Array,
): void {
  let inBracket = false;
  let from = -1;
  for (let at = firstFrom(words, start); at < words.length && words[at].start < end; at++) {
    if (words[at].text === '(') inBracket = true;
    const isPart =
      capital[at] > 0 && !/^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/.test(lower[at]);
    if (isPart) {
      if (from < 0) from = at;
      if (from === at) put(tags, at, at + 1, inBracket ? 'body' : 'place');
      else tags[at] = tags[at - 1] - ((tags[at - 1] - 1) % 2) + 1;
    } else from = -1;
  }
}

interface KnownName {
  /** Its words behind the first, in small letters. */
  rest: string[];
  kind: Kind;
}

/** More names than this that begin with one word are not compared. */
const MOST_ALIKE = 12;

/** Tags what is still untagged and is known as a name from elsewhere: in headlines and at the beginnings of sentences. */
function tagKnown(
  text: Text,
  { lower, capital, flags, forced, seenSmall, loud }: Looks,
  known: Known,
  tags: Uint8Array,
): void {
  const { words, sentences } = text;
  const byFirst = new Map<string, KnownName[]>();
  for (const [key, kind] of known) {
    const [first, ...rest] = key.toLowerCase().split(' ');
    const alike = byFirst.get(first);
    if (!alike) byFirst.set(first, [{ rest, kind }]);
    else if (alike.length < MOST_ALIKE) alike.push({ rest, kind });
  }
  for (let at = 0; at < words.length; at++) {
    const isOpen = forced[at] === 1 || (flags[at] & TITLE) !== 0;
    if (tags[at] !== 0 || capital[at] === 0 || !isOpen || (flags[at] & FUNCTION) !== 0) continue;
    let best: KnownName | null = null;
    for (const name of byFirst.get(lower[at]) ?? []) {
      if (best && best.rest.length >= name.rest.length) continue;
      if (name.rest.length === 0 && seenSmall.has(lower[at])) continue;
      if (name.rest.every((word, index) => lower[at + 1 + index] === word && tags[at + 1 + index] === 0))
        best = name;
    }
    if (!best) continue;
    const isLoud = loud[sentences[words[at].sentence].paragraph] === 1;
    if (!isLoud && best.rest.length === 0 && known.get(keyOf(text, at, at + 1)) === undefined) continue;
    if ((flags[at] & TITLE) !== 0 && tags[at + 1 + best.rest.length] > 0 && best.rest.length === 0) continue;
    put(tags, at, at + 1 + best.rest.length, best.kind);
  }
}
