import type { Layout } from '../../layout/types';
import type { Span, Text } from '../../text/types';
import { NAME_TAGS, ROLE_TAGS, type Link, type Reading } from '../types';
import { relationsOf, type Relation } from './relations';
import { runFrom } from './runs';

/** Below it no name, or a person's. */
const LAST_OF_PERSON = NAME_TAGS.indexOf('I-PER');
const CONTENT = ROLE_TAGS.indexOf('B-CONTENT');

/**
 * Patterns that decide in a headline, whose grammar the network knows less well: "Cole: …", "…, says Cole", "…, Cole says". On all headlines but those set
 * aside 58 of 69 colons are marked with the same words by people; of the others, which are few, 13 of 18 by people or the labelling transformer.
 */
const HEADING = new Set([
  ...['colon', 'content-cue-source', 'content-source-cue', 'quote-cue-source', 'quote-source-cue'],
]);

/**
 * Adds what the rules read and the model left untouched, where the content is a quotation: its marks are there whether or not the model saw
 * them; or where it stands before "…, she said". In a headline some patterns are surer than what the model sees instead. Changes `roles` and `links`.
 */
export function addByRules(
  text: Text,
  layout: Layout,
  rules: Reading,
  roles: Uint8Array,
  links: Link[],
): void {
  const { words, sentences } = text;
  const book = bookOf(links);
  const clear = (span: Span): void => forget(book, roles, span);
  for (const relation of relationsOf(rules).values()) {
    const { cue, source, contents } = relation;
    if (!source || contents.length === 0) continue;
    const spans = [cue, source, ...contents];
    const every = (spans: Span[], holds: (word: number) => boolean): boolean =>
      spans.every(({ from, to }) => words.slice(from, to).every((_, i) => holds(from + i)));
    if (decidesHeadline(text, layout, rules, relation, roles))
      clear(sentences[words[cue.from].sentence].words);
    else if (!every(contents, (word) => words[word].quotation >= 0) && !isPlain(text, relation)) continue;
    contents.forEach((content) => unclaimedIn(text, book, roles, content).forEach(clear));
    if (tellsWhole(text, relation, roles)) contents.forEach(clear);
    if (!every(spans, (word) => roles[word] === 0)) continue;
    for (const { from, to } of spans)
      for (let word = from; word < to; word++) roles[word] = rules.roles[word];
    for (const link of relation.links) enter(book, link);
  }
  links.splice(0, links.length, ...book.links.filter((link) => !book.gone.has(link)));
}

/** The links by the words that they begin and end at, and those that are dropped. */
interface Book {
  links: Link[];
  at: Map<number, Link[]>;
  gone: Set<Link>;
}

function bookOf(links: readonly Link[]): Book {
  const book: Book = { links: [], at: new Map(), gone: new Set() };
  for (const link of links) enter(book, link);
  return book;
}

function enter({ links, at }: Book, link: Link): void {
  links.push(link);
  for (const word of link.kind === 'cue' ? [link.from, link.to] : [link.from]) {
    const known = at.get(word);
    if (known) known.push(link);
    else at.set(word, [link]);
  }
}

/** Forgets what some words were thought to say. */
function forget({ at, gone }: Book, roles: Uint8Array, { from, to }: Span): void {
  roles.fill(0, from, to);
  for (let word = from; word < to; word++) for (const link of at.get(word) ?? []) gone.add(link);
}

/** What the model takes for content of nobody's, or of a verb's in another paragraph, where a verb or colon of its own stands beside it. */
function unclaimedIn(
  { words, sentences }: Text,
  { at: linksAt, gone }: Book,
  roles: Uint8Array,
  { from, to }: Span,
): Span[] {
  const paragraphOf = (at: number): number => sentences[words[at].sentence].paragraph;
  const found: Span[] = [];
  for (let at = from; at < to; at++) {
    if (roles[at] !== CONTENT) continue;
    const mine = (linksAt.get(at) ?? []).filter((link) => link.from === at && !gone.has(link));
    if (mine.every((link) => link.to < 0 || paragraphOf(link.to) !== paragraphOf(at)))
      found.push(runFrom(roles, at));
  }
  return found;
}

/** "…, a source tells the Courier." */
const isPlain = ({ words }: Text, { step, cue }: Relation): boolean =>
  step === 'content-source-cue' && /^(?:says?|said|tells?|told)$/.test(words[cue.from].text);

/** Fewer words than this may be a title. */
const SPEECH = 5;

/**
 * Whether the rules credit a whole quotation of which the model tells only what is said in it: `Cole put it, "The council should know | that …"`. Who says all of it comes first.
 */
function tellsWhole(
  { words, quotations }: Text,
  { cue, source, contents }: Relation,
  roles: Uint8Array,
): boolean {
  const free = ({ from, to }: Span): boolean => roles.subarray(from, to).every((tag) => tag === 0);
  return (
    source !== null &&
    free(cue) &&
    free(source) &&
    contents.every(({ from, to }) => {
      const quotation = quotations[words[from].quotation];
      const runsOver = roles[to] > 0 && roles[to] % 2 === 0;
      return (
        quotation !== undefined &&
        quotation.length >= SPEECH &&
        roles[from] === 0 &&
        !runsOver &&
        quotation.end <= words[to - 1].end
      );
    })
  );
}

/** Whether a headline says what the rules read in it; a colon only behind a person or a poll, and where the model takes it for nothing else. */
function decidesHeadline(
  { words, sentences }: Text,
  { kinds }: Layout,
  { names }: Reading,
  { step, cue, source }: Relation,
  roles: Uint8Array,
): boolean {
  if (!source || kinds[sentences[words[cue.from].sentence].paragraph] !== 'headline') return false;
  if (step === 'colon') return names[source.from] <= LAST_OF_PERSON && roles[cue.from] === 0;
  return HEADING.has(step) && words[source.from].text.toLowerCase() !== 'it';
}
