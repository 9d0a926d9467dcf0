import type { Attribution } from '../../attribution/types';
import { because, sentence, type Args, type Key, type Say } from '../../catalogue';
import type { Mention } from '../../names/types';
import type { Range } from '../../text/types';
import { escape, firstWords, phrases } from '../markup';
import { holds, rangeAt } from '../ranges';
import type { Shown, ShownEntity } from '../shown';

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
export function cardAt(article: Shown, offset: number, setting: Setting): Card | null {
  const write = writer(article, setting);
  const mention = rangeAt(article.mentions, offset);
  if (mention) return card(mention, write.mention(mention));
  const unresolved = rangeAt(article.unresolved, offset);
  if (unresolved) return card(unresolved, [write.couldBe(unresolved, unresolved.candidates)]);
  const quotation = article.quotations.findLast(({ pieces }) => pieces.some((piece) => holds(piece, offset)));
  const attribution =
    (quotation && article.attributions[quotation.attribution]) ??
    article.attributions.find(({ cue }) => cue && holds(cue, offset));
  if (attribution) {
    const { cue, content } = attribution;
    const place = [cue, ...content].find((range) => range && holds(range, offset));
    return card(place ?? content[0], write.attribution(attribution));
  }
  return quotation ? card(quotation, [sentence('card/uncredited', {}, setting.say)]) : null;
}

const card = ({ start, end }: Range, paragraphs: string[]): Card => ({
  start,
  end,
  markdown: paragraphs.join('\n\n'),
});

/** Writes Markdown paragraphs about parts of one article. All that comes from the article goes through `show`. */
function writer({ source, entities, attributions }: Shown, { say, link, lineOf }: Setting) {
  const tell = (key: Key, args: Args = {}): string => sentence(key, args, say);
  const show = (words: string): string => escape(firstWords(words, NAME_LENGTH));
  const slice = ({ start, end }: Range): string => show(source.slice(start, end));
  const nameOf = ({ name, roles }: ShownEntity): string => show(name || roles[0] || '');
  const bold = (id: number): string => `**${nameOf(entities[id])}**`;
  const why = (step: string, ranges: Range[]): string => because(step, show(phrases(source, ranges)), say);

  function entity({ id, kind, name, roles, aliases, named, first }: ShownEntity): string[] {
    const others = aliases.filter((alias) => alias !== name).slice(0, MOST_NAMES);
    const lines = [first ? `${bold(id)} · ${tell(`kind/${kind}`)}` : bold(id)];
    if (roles.length > 0) lines.push(roles.slice(0, MOST_ROLES).map(show).join('; '));
    if (others.length > 0)
      lines.push(tell('card/also', { names: others.map((each) => `“${show(each)}”`).join(', ') }));
    if (first) {
      const count = tell(named === 1 ? 'card/named-once' : 'card/named-times', { count: named });
      lines.push(`${count}, ${link(tell('card/first', { line: lineOf(first.start) }), first)}`);
    }
    return [lines.join('  \n'), ...said(id)];
  }

  /** What somebody said, first words only, quoted words before reported ones. */
  function said(id: number): string[] {
    const theirs = attributions.filter(({ speaker, cueClass }) => speaker === id && cueClass === 'speech');
    if (theirs.length === 0) return [];
    const best = [...theirs].sort((a, b) => Number(a.kind === 'indirect') - Number(b.kind === 'indirect'));
    const items = best.slice(0, MOST_QUOTES).map(({ content: [first] }) => {
      return `- ${link(firstWords(source.slice(first.start, first.end), QUOTE_LENGTH), first)}`;
    });
    const more = theirs.length - items.length;
    if (more > 0) items.push(`- ${tell('card/more', { count: more })}`);
    return [`${tell('card/said')}\n${items.join('\n')}`];
  }

  function mention(range: Mention): string[] {
    const about = entities[range.entity];
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

  function attribution({ kind, source: who, speaker, evidence, confidence }: Attribution): string[] {
    if (speaker === null && who === null) return [tell('card/uncredited')];
    const whose = { kind: tell(`attribution/${kind}`), who: '' };
    const paragraphs: string[] = [];
    if (speaker !== null) paragraphs.push(tell('card/spoken-by', { ...whose, who: bold(speaker) }));
    else if (who) {
      const key = who.type === 'unresolved' || who.type === 'document' ? who.type : 'unnamed';
      paragraphs.push(tell(`card/${key}`, { ...whose, who: slice(who) }));
      if (who.type === 'unresolved') paragraphs.push(couldBe(who, evidence.considered));
    }
    paragraphs.push(tell('card/why', { reason: why(evidence.step, evidence.because) }));
    if (who?.type !== 'unresolved' && evidence.considered.length > 0) {
      const names = evidence.considered.slice(0, MOST_NAMES).map(bold).join(tell('card/or'));
      paragraphs.push(tell('card/considered', { names }));
    }
    if (confidence < SURE) paragraphs.push(tell('card/unsure', { percent: Math.round(confidence * 100) }));
    return paragraphs;
  }

  return { mention, couldBe, attribution };
}
