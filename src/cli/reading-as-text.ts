import type { Article } from '../article';
import type { Attribution } from '../attribution/types';
import { message } from '../catalogue';
import type { Entity } from '../names/types';
import type { Range } from '../text/types';
import { placesIn } from './places';

/** A longer stretch of the article is cut in its middle, in UTF-16 code units. */
const LONGEST = 150;

/**
 * An article's reading for a person at a terminal: who is named, who said what, what is flagged. Plain text, a line an item.
 * @param places whether each line opens with the place, `line:column`, both counted from 1.
 * @param reader whether it says who read the article.
 */
export function asText(
  article: Article,
  { places, reader = false }: { places: boolean; reader?: boolean },
): string {
  const { source } = article.text;
  const placeOf = places ? paddedPlaces(source) : () => '';
  const line = (range: Range, words: string): string => `  ${placeOf(range.start)}${words}`;
  const section = (title: string, lines: string[]): string[] =>
    lines.length > 0 ? ['', title, ...lines] : [];

  const uncredited = article.text.quotations.filter(
    ({ parent }, index) => parent === -1 && article.quotations[index] === -1,
  );
  return [
    `${article.judgement.read ? 'Read as a news article' : 'Not a news article'} (${article.judgement.reason})${
      reader ? `; reader: ${article.reading.maker}` : ''
    }`,
    ...section(
      'WHO IS NAMED',
      byKind(article.names.entities).map((entity) => line(entity.mentions[0], named(entity))),
    ),
    ...section(
      'WHO SAID WHAT',
      article.attributions.map((each) => line(each.content[0], said(article, each))),
    ),
    ...section(
      'WHO DID NOT SAY',
      article.refusals.map((each) => line(each, `${whoIs(article, each)} “${slice(source, each)}”`)),
    ),
    ...section(
      'QUOTED, AND NOBODY IS SHOWN TO HAVE SAID IT',
      uncredited.map((quotation) => line(quotation, slice(source, quotation))),
    ),
    ...(article.findings.length > 0 ? [] : ['', 'NOTHING IS FLAGGED']),
    ...section(
      'FLAGGED',
      article.findings.map((finding) =>
        line(finding, `${finding.severity} ${finding.code}: ${oneLine(message(finding))}`),
      ),
    ),
    '',
  ].join('\n');
}

/** People first, then bodies, places, the rest; each kind in order of first mention. */
function byKind(entities: readonly Entity[]): Entity[] {
  const kinds = ['person', 'organization', 'place', 'other'];
  const rank = ({ kind }: Entity): number => kinds.indexOf(kind);
  return [...entities].sort((a, b) => rank(a) - rank(b) || a.mentions[0].start - b.mentions[0].start);
}

function named({ name, kind, roles, aliases, mentions }: Entity): string {
  const also = aliases.filter((alias) => alias !== name);
  const times = mentions.length === 1 ? 'once' : `${mentions.length} times`;
  return [
    `${oneLine(name)} (${[kind, ...roles.map(oneLine)].join('; ')})`,
    also.length > 0 ? `, also ${also.map((alias) => `“${oneLine(alias)}”`).join(', ')}` : '',
    `, ${times}`,
  ].join('');
}

function said(article: Article, attribution: Attribution): string {
  const { content, cue, kind, cueClass, channel, evidence } = attribution;
  const { source } = article.text;
  const what = content.map((piece) => slice(source, piece)).join(' … ');
  const why = [cueClass === 'speech' ? kind : `${kind} ${cueClass}`, evidence.step];
  if (cue) why.push(`“${slice(source, cue)}”`);
  if (channel) why.push(`${channel.kind} “${slice(source, channel)}”`);
  return `${whoIs(article, attribution)}: ${what} [${why.join(', ')}]`;
}

function whoIs(
  { text, names }: Article,
  { source, speaker }: Pick<Attribution, 'source' | 'speaker'>,
): string {
  const beside = source && slice(text.source, source);
  const name = speaker === null ? null : oneLine(names.entities[speaker].name);
  if (name) return beside && !beside.includes(name) ? `${name} (“${beside}”)` : name;
  return beside ? `“${beside}” (${source.type})` : 'nobody';
}

/** A stretch of the article on one line, its middle left out where it is long. */
function slice(source: string, { start, end }: Range): string {
  if (end - start <= LONGEST) return oneLine(source.slice(start, end));
  const half = LONGEST / 2;
  return `${oneLine(source.slice(start, start + half).replace(/\S*$/, ''))} … ${oneLine(source.slice(end - half, end).replace(/^\S*/, ''))}`;
}

/** Without line ends, runs of white space, or characters that could steer a terminal. */
function oneLine(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}|\p{Cf}/gu, '')
    .trim();
}

/** Line and column of offsets, padded to one width. */
function paddedPlaces(source: string): (offset: number) => string {
  const place = placesIn(source);
  return (offset) => {
    const { line, column } = place(offset);
    return `${line}:${column}`.padEnd(9);
  };
}
