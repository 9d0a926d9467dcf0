import type { Article } from '../../article';
import type { Attribution } from '../../attribution/types';
import { because, sentence, type Args, type Key, type Say } from '../../catalogue';
import type { Entity, Mention } from '../../names/types';
import type { Range } from '../../text/types';
import { escape, firstWords, phrases } from '../markup';
import { holds, rangeAt } from '../ranges';

const MOST_ROLES = 3;
const MOST_NAMES = 4;
const MOST_QUOTES = 3;
const QUOTE_LENGTH = 70;
/** Longer names, descriptions and evidence are cut, in UTF-16 code units. */
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

/** What stands at an offset: a mention, else a pronoun or role that nobody fits, else a quotation or a cue; null: nothing. */
export function cardAt(article: Article, offset: number, setting: Setting): Card | null {
  const { names, text } = article;
  const write = writer(article, setting);
  const mention = rangeAt(names.mentions, offset);
  if (mention) return card(mention, write.mention(mention));
  const unresolved = rangeAt(names.unresolved, offset);
  if (unresolved) return card(unresolved, [write.couldBe(unresolved, unresolved.candidates)]);
  const quotation = text.quotations.findLastIndex(({ pieces }) =>
    pieces.some((piece) => holds(piece, offset)),
  );
  const attribution =
    article.attributions[article.quotations[quotation]] ??
    article.attributions.find(({ cue }) => cue && holds(cue, offset));
  if (attribution) {
    const { cue, content } = attribution;
    const place = [cue, ...content].find((range) => range && holds(range, offset));
    return card(place ?? content[0], write.attribution(attribution));
  }
  return quotation < 0
    ? null
    : card(text.quotations[quotation], [sentence('card/uncredited', {}, setting.say)]);
}

const card = ({ start, end }: Range, paragraphs: string[]): Card => ({
  start,
  end,
  markdown: paragraphs.join('\n\n'),
});

/** Writes Markdown paragraphs about parts of one article. All that comes from the article goes through `show`. */
function writer({ text, names, attributions }: Article, { say, link, lineOf }: Setting) {
  const tell = (key: Key, args: Args = {}): string => sentence(key, args, say);
  const show = (words: string): string => escape(firstWords(words, NAME_LENGTH));
  const slice = ({ start, end }: Range): string => show(text.source.slice(start, end));
  const nameOf = ({ name, roles }: Entity): string => show(name || roles[0] || '');
  const bold = (id: number): string => `**${nameOf(names.entities[id])}**`;
  const why = (step: string, ranges: Range[]): string =>
    because(step, show(phrases(text.source, ranges)), say);

  function entity({ id, kind, name, roles, aliases, mentions }: Entity): string[] {
    const named = mentions.filter(({ form }) => form === 'name');
    const others = aliases.filter((alias) => alias !== name).slice(0, MOST_NAMES);
    const lines = [named.length > 0 ? `${bold(id)} · ${tell(`kind/${kind}`)}` : bold(id)];
    if (roles.length > 0) lines.push(roles.slice(0, MOST_ROLES).map(show).join('; '));
    if (others.length > 0)
      lines.push(tell('card/also', { names: others.map((each) => `“${show(each)}”`).join(', ') }));
    if (named.length > 0) {
      const count = tell(named.length === 1 ? 'card/named-once' : 'card/named-times', {
        count: named.length,
      });
      lines.push(`${count}, ${link(tell('card/first', { line: lineOf(named[0].start) }), named[0])}`);
    }
    return [lines.join('  \n'), ...said(id)];
  }

  /** What somebody said, first words only, quoted words before reported ones. */
  function said(id: number): string[] {
    const theirs = attributions.filter(({ speaker, cueClass }) => speaker === id && cueClass === 'speech');
    if (theirs.length === 0) return [];
    const best = [...theirs].sort((a, b) => Number(a.kind === 'indirect') - Number(b.kind === 'indirect'));
    const items = best.slice(0, MOST_QUOTES).map(({ content: [first] }) => {
      return `- ${link(firstWords(text.source.slice(first.start, first.end), QUOTE_LENGTH), first)}`;
    });
    const more = theirs.length - items.length;
    if (more > 0) items.push(`- ${tell('card/more', { count: more })}`);
    return [`${tell('card/said')}\n${items.join('\n')}`];
  }

  function mention(range: Mention): string[] {
    const about = names.entities[range.entity];
    const { step, because: words, considered } = range.evidence;
    if (range.form === 'name' && considered.length === 0) return entity(about);
    const reason = why(step, words ? [words] : []);
    return [tell('card/means', { words: slice(range), name: nameOf(about), reason }), ...entity(about)];
  }

  function couldBe(range: Range, candidates: readonly number[]): string {
    if (candidates.length === 0) return tell('card/nobody-fits', { words: slice(range) });
    const fitting = candidates.slice(0, MOST_NAMES).map(bold).join(tell('card/or'));
    return tell('card/could-be', { words: slice(range), names: fitting });
  }

  function attribution({ kind, source, speaker, evidence, confidence }: Attribution): string[] {
    if (speaker === null && source === null) return [tell('card/uncredited')];
    const whose = { kind: tell(`attribution/${kind}`), who: '' };
    const paragraphs: string[] = [];
    if (speaker !== null) paragraphs.push(tell('card/spoken-by', { ...whose, who: bold(speaker) }));
    else if (source) {
      const key = source.type === 'unresolved' || source.type === 'document' ? source.type : 'unnamed';
      paragraphs.push(tell(`card/${key}`, { ...whose, who: slice(source) }));
      if (source.type === 'unresolved') paragraphs.push(couldBe(source, evidence.considered));
    }
    paragraphs.push(tell('card/why', { reason: why(evidence.step, evidence.because) }));
    if (confidence < SURE) paragraphs.push(tell('card/unsure', { percent: Math.round(confidence * 100) }));
    return paragraphs;
  }

  return { mention, couldBe, attribution };
}
