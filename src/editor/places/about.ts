import type { Mention } from '../../names/types';
import type { Range } from '../../text/types';
import { oneLine } from '../../markup';
import { rangeAt } from '../ranges';
import type { Shown, ShownEntity } from '../shown';

/** Whom the words at an offset mean: the mention there and its entity; null where they mean nobody, or nobody for certain. */
export function entityAt(
  { mentions, entities }: Shown,
  offset: number,
): { mention: Mention; entity: ShownEntity } | null {
  // A cursor behind the last letter of a word is still on it.
  const mention = rangeAt(mentions, offset) ?? rangeAt(mentions, offset - 1);
  return mention ? { mention, entity: entities[mention.entity] } : null;
}

/** Between a name and a description beside it there is an article at most, or whose it is: "Cole, the town’s mayor". */
const FURTHEST = 32;
const BESIDE = /^(?:['’]s)?[\s,]+(?:the |an? )?(?:[\p{L}-]+['’]s? (?:[\p{L}-]+ )?)?$/u;

/** Mentions by entity, made once for each article. */
const gathered = new WeakMap<Shown, Mention[][]>();

/** Every place where an entity is named, described or meant, in order; "Mayor Imogen Pell" is one of them. */
export function mentionsOf(article: Shown, id: number): Mention[] {
  let all = gathered.get(article);
  if (!all) {
    all = article.entities.map(() => []);
    article.mentions.forEach((mention, at) => {
      if (!isBesideName(article, at)) all?.[mention.entity].push(mention);
    });
    gathered.set(article, all);
  }
  return all[id];
}

/** Whether a mention is a description right before or behind the name of whom it describes: "Mayor Imogen Pell", "Owen Strand, the captain". */
export function isBesideName({ source, mentions }: Shown, at: number): boolean {
  const { form, entity, start, end } = mentions[at];
  if (form !== 'role') return false;
  // Whose it is may be named between: "Cole, Strand’s lawyer".
  return [mentions[at - 2], mentions[at - 1], mentions[at + 1]].some((other) => {
    if (other?.form !== 'name' || other.entity !== entity) return false;
    const [from, to] = other.start < start ? [other.end, start] : [end, other.start];
    return to - from <= FURTHEST && BESIDE.test(source.slice(from, to));
  });
}

/** Where the article introduces an entity: its first mention by its fullest name, outside the headline where there is another; else its first mention. */
export function introductionOf(article: Shown, id: number): Range | null {
  const { source, entities, blocks } = article;
  const full = mentionsOf(article, id).filter(
    ({ form, start, end }) =>
      form === 'name' && oneLine(source.slice(start, end)).includes(entities[id].name),
  );
  const isBody = ({ start }: Range): boolean => rangeAt(blocks, start) === undefined;
  return full.find(isBody) ?? full[0] ?? entities[id].first ?? mentionsOf(article, id)[0] ?? null;
}

/** One line of an outline. */
export interface Entry {
  kind: 'headline' | 'speaker' | 'quote';
  words: string;
  /** How many quotes a speaker has, or who says a quote. */
  detail: string | number;
  /** Where it goes, and how far it reaches. */
  place: Range;
  whole: Range;
  children: Entry[];
}

/** The headline, then speakers in the order in which they are first quoted, each with these quotes; one reaches to the last of them where nobody else speaks between. */
export function outlineOf({ source, blocks, attributions, entities }: Shown): Entry[] {
  const entry = (kind: Entry['kind'], detail: Entry['detail'], place: Range, whole = place): Entry => ({
    ...{ kind, detail, place: { start: place.start, end: place.end }, whole, children: [] },
    words: oneLine(source.slice(place.start, place.end)),
  });
  const headlines = blocks
    .filter(({ kind }) => kind === 'headline')
    .map((each) => entry('headline', '', each));
  const speakers = new Map<number, Entry>();
  for (const { kind, cueClass, speaker, content } of attributions) {
    const last = content.at(-1);
    if (speaker === null || kind === 'indirect' || cueClass !== 'speech' || !last) continue;
    const whole = { start: content[0].start, end: last.end };
    const { name, roles } = entities[speaker];
    const known = speakers.get(speaker) ?? {
      ...entry('speaker', 0, content[0]),
      words: name || roles[0] || '',
    };
    speakers.set(speaker, known);
    known.children.push(entry('quote', known.words, content[0], whole));
    known.detail = known.children.length;
    known.whole = {
      start: Math.min(known.whole.start, whole.start),
      end: Math.max(known.whole.end, whole.end),
    };
  }
  // A place within somebody's reach must be theirs.
  for (const [id, entry] of speakers) {
    const { start, end } = entry.whole;
    const others = attributions.some(
      ({ kind, speaker, content: [piece] }) =>
        kind !== 'indirect' && speaker !== id && start <= piece.start && piece.start < end,
    );
    if (others) entry.whole = entry.children[0].whole;
  }
  return [...headlines, ...speakers.values()];
}

/** How an entity is best called in few words: a person by the surname, where the article uses it alone. */
export function shortName({ name, aliases, kind }: ShownEntity): string {
  const surname = aliases.find((alias) => name.endsWith(` ${alias}`));
  return kind === 'person' && surname ? surname : name;
}

/** What the entities of an article are called: in full, and in few words where no two of them share these. */
export function namesOf({ entities }: Shown): (id: number) => { full: string; short: string } {
  const bearers = new Map<string, number>();
  const shorts = entities.map(shortName);
  entities.forEach(({ name, kind }, id) => {
    // Who is never called by the surname alone bears it too.
    const surname = kind === 'person' ? name.slice(name.lastIndexOf(' ') + 1) : name;
    for (const short of new Set([shorts[id], surname])) bearers.set(short, (bearers.get(short) ?? 0) + 1);
  });
  return (id) => {
    const full = entities[id].name || entities[id].roles[0] || '';
    return { full, short: shorts[id] && bearers.get(shorts[id]) === 1 ? shorts[id] : full };
  };
}
