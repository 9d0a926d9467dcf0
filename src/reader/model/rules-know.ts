import type { Layout } from '../../layout/types';
import type { Span, Text } from '../../text/types';
import { NAME_TAGS, ROLE_TAGS, type Link, type Reading } from '../types';
import type { Known } from './decode';
import { runFrom } from './runs';
import type { Tagging } from './types';

/** A source link of the rules with the words it joins; `source` is null where it says that there is none. */
interface Relation {
  step: string;
  cue: Span;
  source: Span | null;
  contents: Span[];
  links: Link[];
}

/** The rules' relations that have a cue, by the cue's first word. */
function relationsOf({ roles, links }: Reading): Map<number, Relation> {
  const relations = new Map<number, Relation>();
  for (const link of links) {
    if (link.kind !== 'source') continue;
    const source = link.to >= 0 ? runFrom(roles, link.to) : null;
    const cue = runFrom(roles, link.from);
    relations.set(link.from, { step: link.step, cue, source, contents: [], links: [link] });
  }
  for (const link of links) {
    const relation = link.kind === 'cue' ? relations.get(link.to) : undefined;
    relation?.contents.push(runFrom(roles, link.from));
    relation?.links.push(link);
  }
  return relations;
}

const TOLD = /^(?:tells?|told|telling)$/i;
/** Words that whom somebody told may have. */
const FEW = 3;

/** Below it no name, or a person's. */
const LAST_OF_PERSON = NAME_TAGS.indexOf('I-PER');
const CUE = ROLE_TAGS.indexOf('B-CUE');
const CONTENT = ROLE_TAGS.indexOf('B-CONTENT');

/** Patterns whose own words say who speaks: "the agency quoted Cole as saying" is Cole's, whatever stands in the subject's place. */
const OVERRULING = new Set(['quoted-as-saying']);

/**
 * Patterns that decide in a headline, whose grammar the network knows less well: "Cole: …", "…, says Cole", "…, Cole says". On all headlines but those set aside
 * 58 of 69 colons are marked with the same words, and 9 of the 12 others; the other three are "it is claimed" and the like.
 */
const HEADING = new Set([
  ...['colon', 'content-cue-source', 'content-source-cue', 'quote-cue-source', 'quote-source-cue'],
]);

/** Patterns whose source is the source where the model sees none: "called a fraud by Cole". */
const SUPPLYING = new Set(['passive']);

/**
 * Gives the model's links the step of a rule that joins the same cue and the same source (each sharing a word): then the article's own word
 * order is the reason. Where a pattern leaves no choice, its source replaces the model's, or stands where the model has none; so it does where the model's
 * stands in another sentence than its cue, or in an aside between the subject and the verb. Changes `roles` and `links`.
 * @param roles the model's tags
 */
export function explainByRules(text: Text, rules: Reading, roles: Uint8Array, links: Link[]): void {
  const byWord = new Map<number, Relation>();
  for (const relation of relationsOf(rules).values())
    for (let word = relation.cue.from; word < relation.cue.to; word++) byWord.set(word, relation);
  for (const link of links) {
    if (link.kind !== 'source') continue;
    const cue = runFrom(roles, link.from);
    const source = link.to >= 0 ? runFrom(roles, link.to) : { from: 0, to: 0 };
    const strange = link.to >= 0 && isStrange(text, roles, cue, source);
    for (let word = cue.from; word < cue.to; word++) {
      const relation = byWord.get(word);
      if (!relation?.source) continue;
      const { from, to } = relation.source;
      const overrules = OVERRULING.has(relation.step);
      if (!overrules && from < cue.to && cue.from < to) continue;
      const same = from < source.to && source.from < to;
      const supplied = link.to < 0 && SUPPLYING.has(relation.step) && roles[to] !== CONTENT + 1;
      const aside = link.to >= 0 && !same && isAside(text, relation.source, source, cue);
      if (!same && !supplied && !strange && !aside && !overrules) continue;
      if (!same) {
        // "by" is no part of what is said.
        if (supplied && roles[from - 1] === CONTENT + 1) roles[from - 1] = 0;
        roles.set(rules.roles.subarray(from, to), from);
        link.to = from;
      }
      link.step = relation.step;
      if (same && relation.step === 'passive') giveBack(rules, roles, links, link, relation);
      if (same && text.words.slice(cue.from, cue.to).some(({ text: word }) => TOLD.test(word)))
        beginLater(roles, links, link, relation);
      break;
    }
    if (strange && link.to === source.from) link.to = -1;
  }
}

/** "By his wife as 'the kindest of men'": where the model's source runs over what the rules take for content, that is content. */
function giveBack(
  rules: Reading,
  roles: Uint8Array,
  links: Link[],
  link: Link,
  { contents, source }: Relation,
): void {
  const run = runFrom(roles, link.to);
  for (const { from, to } of contents) {
    if (!source || from < source.to || from >= run.to || from <= run.from) continue;
    roles.fill(0, from, run.to);
    for (let word = from; word < to && roles[word] === 0; word++) roles[word] = rules.roles[word];
    links.push({ kind: 'cue', from, to: link.from, probability: link.probability, step: link.step });
  }
}

/** "Told this paper | he had": what the model takes for content begins where the rules say, behind whom it is told to. */
function beginLater(roles: Uint8Array, links: Link[], link: Link, { contents: [content] }: Relation): void {
  const told = links.find(
    ({ kind, from, to }) =>
      kind === 'cue' && to === link.from && content && from < content.from && from + FEW >= content.from,
  );
  if (!told || roles[content.from] !== CONTENT + 1) return;
  roles.fill(0, told.from, content.from);
  roles[content.from] = CONTENT;
  told.from = content.from;
}

/** Whether a source stands in another sentence than the verb whose subject it should be; a colon has none. */
function isStrange({ words }: Text, roles: Uint8Array, cue: Span, source: Span): boolean {
  return (
    roles[cue.from] === CUE &&
    words[cue.from].text !== ':' &&
    words[source.from].sentence !== words[cue.from].sentence
  );
}

/**
 * "Cole — who has three sons with *Falk* — said": what the model takes for the subject of a finite verb stands between the marks around an aside about the
 * subject. Right behind the first mark it may be the subject's own name.
 */
function isAside({ words }: Text, subject: Span, source: Span, cue: Span): boolean {
  const opens = words[subject.to]?.text;
  return (
    subject.to + 1 < source.from &&
    source.to <= cue.from &&
    !words.slice(cue.from, cue.to).some(({ text }) => text.endsWith('ing')) &&
    /^(?:[,(—–]|--)$/.test(opens) &&
    words.slice(source.to - 1, cue.from).some(({ text }) => text === (opens === '(' ? ')' : opens))
  );
}

/**
 * Adds what the rules read and the model left untouched, where the content is a quotation: its marks are there whether or not the model saw
 * them. In a headline some patterns are surer than what the model sees instead. Changes `roles` and `links`.
 */
export function addByRules(
  text: Text,
  layout: Layout,
  rules: Reading,
  roles: Uint8Array,
  links: Link[],
): void {
  const { words, sentences } = text;
  for (const relation of relationsOf(rules).values()) {
    const { cue, source, contents } = relation;
    if (!source || contents.length === 0) continue;
    const spans = [cue, source, ...contents];
    const every = (spans: Span[], holds: (word: number) => boolean): boolean =>
      spans.every(({ from, to }) => words.slice(from, to).every((_, i) => holds(from + i)));
    if (decidesHeadline(text, layout, rules, relation, roles))
      clear(sentences[words[cue.from].sentence].words, roles, links);
    else if (!every(contents, (word) => words[word].quotation >= 0)) continue;
    else if (tellsWhole(text, relation, roles)) contents.forEach((content) => clear(content, roles, links));
    if (!every(spans, (word) => roles[word] === 0)) continue;
    for (const { from, to } of spans)
      for (let word = from; word < to; word++) roles[word] = rules.roles[word];
    links.push(...relation.links);
  }
}

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

/** Forgets what some words were thought to say. */
function clear({ from, to }: Span, roles: Uint8Array, links: Link[]): void {
  roles.fill(0, from, to);
  const inside = (at: number): boolean => at >= from && at < to;
  const kept = links.filter((link) => !inside(link.from) && !(link.kind === 'cue' && inside(link.to)));
  links.splice(0, links.length, ...kept);
}

/** How much the rules' names count beside the model's log-probabilities; see `hintsOf`. */
export interface Hints {
  /** For the tag that the rules give to a word. */
  seen: number;
  /** Against any name where the rules see none. */
  unseen: number;
}

/**
 * Chosen on CoNLL++ dev, and the dev parts of wikigold and CrossNER: the model alone is the better one on encyclopedic text, the rules are on
 * newspaper text (docs/training.md has the figures).
 */
export const HINTS: Hints = { seen: 3, unseen: 2 };

/** So unlikely that it does not happen. */
const NEVER = 1000;

/**
 * The rules' names as numbers for the decoder, added to the log-probabilities of each word's tags. Bylines and datelines are the rules' alone, who
 * know their form; and no name runs on into a new paragraph.
 */
export function hintsOf(
  { words, sentences }: Text,
  { blocks }: Layout,
  rules: Reading,
  { starts }: Tagging,
  hints: Hints,
): Known {
  const known = new Float32Array(starts.length * NAME_TAGS.length);
  let word = 0;
  let opened = -1;
  let paragraph = 0;
  let block = 0;
  for (let i = 0; i < starts.length; i++) {
    while (word + 1 < words.length && words[word + 1].start <= starts[i]) word++;
    if (word >= words.length || starts[i] < words[word].start || starts[i] >= words[word].end) continue;
    const before = paragraph;
    paragraph = sentences[words[word].sentence].paragraph;
    if (paragraph !== before)
      for (let tag = 2; tag < NAME_TAGS.length; tag += 2) known[i * NAME_TAGS.length + tag] -= NEVER;
    while (block + 1 < blocks.length && blocks[block + 1].start <= words[word].start) block++;
    const kind = blocks[block]?.kind;
    const { seen, unseen } =
      kind === 'byline' || kind === 'dateline' ? { seen: NEVER, unseen: NEVER } : hints;
    const tag = rules.names[word];
    if (tag === 0) {
      for (let tag = 1; tag < NAME_TAGS.length; tag++) known[i * NAME_TAGS.length + tag] -= unseen;
      continue;
    }
    // A word of the text may be several of the model's: only the first of them opens the name.
    const begins = tag % 2 === 1 && opened !== word;
    opened = word;
    known[i * NAME_TAGS.length + (tag % 2 === 0 || begins ? tag : tag + 1)] += seen;
  }
  return known;
}
