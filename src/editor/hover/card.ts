import type { Article } from '../../article';
import type { Attribution } from '../../attribution/types';
import { because, sentence, type Args, type Key, type Say } from '../../catalogue';
import type { Entity, Mention, Unresolved } from '../../names/types';
import type { Range } from '../../text/types';
import { escape, firstWords } from '../markup';
import { holds, rangeAt } from '../ranges';

const MOST_ROLES = 3;
const MOST_NAMES = 4;
const MOST_QUOTES = 3;
const QUOTE_LENGTH = 70;
/** Longer names and descriptions are cut, in UTF-16 code units. */
const NAME_LENGTH = 80;
/** A step that is right less often than this says that it is unsure. */
const SURE = 0.8;

/** What a card needs of its editor. */
export interface Setting {
  say: Say;
  /** Markdown that leads to a place; the words are not escaped yet. */
  link: (words: string, place: Range) => string;
  /** The line of an offset, counted from 1. */
  lineOf: (offset: number) => number;
}

/** Markdown about what stands at a place, and the range that it is about. */
export interface Card extends Range {
  markdown: string;
}

/** The card for an offset: a mention, else a pronoun or role that nobody fits, else a quotation or a cue; null: nothing there. */
export function cardAt(article: Article, offset: number, setting: Setting): Card | null {
  const { names, text } = article;
  const mention = rangeAt(names.mentions, offset);
  if (mention) return { ...span(mention), markdown: mentionCard(article, mention, setting) };
  const unresolved = rangeAt(names.unresolved, offset);
  if (unresolved) return { ...span(unresolved), markdown: unresolvedLine(article, unresolved, setting) };
  const quotation = innermost(text.quotations, offset);
  const credited = quotation < 0 ? undefined : article.attributions[article.quotations[quotation]];
  const attribution = credited ?? article.attributions.find(({ cue }) => cue && holds(cue, offset));
  if (attribution) {
    const place = [attribution.cue, ...attribution.content].find((range) => range && holds(range, offset));
    return {
      ...span(place ?? attribution.content[0]),
      markdown: attributionCard(article, attribution, setting),
    };
  }
  if (quotation < 0) return null;
  return { ...span(text.quotations[quotation]), markdown: sentence('card/uncredited', {}, setting.say) };
}

function mentionCard(article: Article, mention: Mention, setting: Setting): string {
  const entity = article.names.entities[mention.entity];
  const about = entityCard(article, entity, setting);
  if (mention.form === 'name') return about;
  const { step, because: words } = mention.evidence;
  const means = fillMarkdown('card/means', { words: slice(article, mention), name: nameOf(entity) }, setting);
  const why = words ? slice(article, words) : '';
  return [means + ' ' + escape(because(step, why, setting.say)), about].join('\n\n');
}

function entityCard(article: Article, entity: Entity, setting: Setting): string {
  const { say, link, lineOf } = setting;
  const kind = hasName(entity) ? ` · ${escape(sentence(`kind/${entity.kind}`, {}, say))}` : '';
  const lines = [`**${nameOf(entity)}**${kind}`];
  const roles = entity.roles.slice(0, MOST_ROLES).map(short);
  if (roles.length > 0) lines.push(roles.join('; '));
  const names = entity.aliases.filter((name) => name !== entity.name).slice(0, MOST_NAMES);
  if (names.length > 0)
    lines.push(
      fillMarkdown('card/also', { names: names.map((name) => `“${short(name)}”`).join(', ') }, setting),
    );
  const named = entity.mentions.filter(({ form }) => form === 'name');
  const first = named[0];
  if (first) {
    const count = named.length === 1 ? 'card/named-once' : 'card/named-times';
    const place = link(sentence('card/first', { line: lineOf(first.start) }, say), first);
    lines.push(`${escape(sentence(count, { count: named.length }, say))}, ${place}`);
  }
  return [lines.join('  \n'), ...said(article, entity, setting)].join('\n\n');
}

/** What somebody said, first words only, direct speech before reported. */
function said({ attributions, text }: Article, entity: Entity, { say, link }: Setting): string[] {
  const theirs = attributions.filter((each) => each.speaker === entity.id && each.cueClass === 'speech');
  if (theirs.length === 0) return [];
  const best = [...theirs].sort((a, b) => Number(a.kind === 'indirect') - Number(b.kind === 'indirect'));
  const items = best.slice(0, MOST_QUOTES).map(({ content }) => {
    const words = firstWords(text.source.slice(content[0].start, content[0].end), QUOTE_LENGTH);
    return `- ${link(words, content[0])}`;
  });
  const more = theirs.length - items.length;
  if (more > 0) items.push(`- ${escape(sentence('card/more', { count: more }, say))}`);
  return [`${escape(sentence('card/said', {}, say))}\n${items.join('\n')}`];
}

function attributionCard(article: Article, attribution: Attribution, setting: Setting): string {
  const { kind, source, speaker, evidence, confidence } = attribution;
  const { say } = setting;
  const args = { kind: sentence(`attribution/${kind}`, {}, say) };
  const line = (key: Key, words: string): string => `${escape(sentence(key, args, say))} ${words}`;
  const lines: string[] = [];
  if (speaker !== null) lines.push(line('card/spoken-by', `**${nameOf(article.names.entities[speaker])}**`));
  else if (!source) lines.push(escape(sentence('card/uncredited', {}, say)));
  else if (source.type === 'unresolved') {
    lines.push(line('card/unresolved', `“${slice(article, source, escape)}”`));
    if (evidence.considered.length > 0) {
      lines.push(
        unresolvedLine(article, { ...source, form: 'pronoun', candidates: evidence.considered }, setting),
      );
    }
  } else {
    lines.push(
      line(
        source.type === 'document' ? 'card/document' : 'card/unnamed',
        `“${slice(article, source, escape)}”`,
      ),
    );
  }
  const words = evidence.because.map((range) => slice(article, range)).join(' … ');
  if (speaker !== null || source) {
    lines.push(escape(sentence('card/why', { reason: because(evidence.step, words, say) }, say)));
    if (confidence < SURE) {
      lines.push(escape(sentence('card/unsure', { percent: Math.round(confidence * 100) }, say)));
    }
  }
  return lines.join('\n\n');
}

function unresolvedLine(article: Article, unresolved: Unresolved, setting: Setting): string {
  const { candidates } = unresolved;
  const words = slice(article, unresolved, escape);
  if (candidates.length === 0) return fillMarkdown('card/nobody-fits', { words }, setting);
  const names = candidates.slice(0, MOST_NAMES).map((id) => `**${nameOf(article.names.entities[id])}**`);
  return fillMarkdown(
    'card/could-be',
    { words, names: names.join(sentence('card/or', {}, setting.say)) },
    setting,
  );
}

/** An entry whose arguments are Markdown already. */
function fillMarkdown(key: Key, args: Args, { say }: Setting): string {
  return sentence(key, args, say);
}

const short = (words: string): string => escape(firstWords(words, NAME_LENGTH));
const nameOf = ({ name, roles }: Entity): string => short(name || roles[0] || '');
const hasName = ({ mentions }: Entity): boolean => mentions.some(({ form }) => form === 'name');
const span = ({ start, end }: Range): Range => ({ start, end });

function slice(
  { text }: Article,
  { start, end }: Range,
  show: (words: string) => string = (words) => words,
): string {
  return show(firstWords(text.source.slice(start, end), NAME_LENGTH));
}

/** Index of the last range that holds an offset, of ranges in order of `start`, outer before inner; -1: none. */
function innermost(items: readonly { pieces: readonly Range[] }[], offset: number): number {
  return items.findLastIndex(({ pieces }) => pieces.some((piece) => holds(piece, offset)));
}
