import { isRefused, questionsOf } from '../../attribution/credited';
import type { Attribution, Refusal } from '../../attribution/types';
import { sentence, wayOf, type Args, type Key, type Say } from '../../catalogue';
import type { Mention } from '../../names/types';
import type { Range } from '../../text/types';
import { escape, firstWords } from '../../markup';
import type { Shown, ShownEntity } from '../shown';
import { MOST_NAMES, NAME_LENGTH, reasonOf, SURE, thingAt, type Thing } from './why';

const MOST_ROLES = 2;
const QUOTE_LENGTH = 90;

/** What a card needs of its editor. All links are Markdown; their words are not escaped yet. */
export interface Setting {
  say: Say;
  /** Leads to a place. */
  link: (words: string, place: Range) => string;
  /** Leads to the reason of what is said of a place, which also shows when the mouse rests on the link. */
  ask: (words: string, place: Range, reason: string) => string;
  /** Leads to all that somebody is quoted with. */
  more: (words: string, entity: number) => string;
  /** The line of an offset, counted from 1. */
  lineOf: (offset: number) => number;
}

/** Markdown about what stands at a place, and the range that it is about. */
export interface Card extends Range {
  markdown: string;
}

const ICONS = { person: 'person', organization: 'organization', place: 'location', other: 'tag' };

/** What stands at an offset, in a few lines: who it is, under which names, what they said first. Null: nothing. */
export function cardAt(article: Shown, offset: number, setting: Setting): Card | null {
  const thing = thingAt(article, offset);
  if (!thing) return null;
  const { start, end } = thing.range;
  return { start, end, markdown: writer(article, setting)(thing).join('  \n') };
}

/** Writes Markdown lines about parts of one article. All that comes from the article goes through `show`; icons do not. */
function writer(article: Shown, setting: Setting): (thing: Thing) => string[] {
  const { source, entities, attributions, refusals } = article;
  const { say, link, ask, more, lineOf } = setting;
  const tell = (key: Key, args: Args = {}): string => sentence(key, args, say);
  const show = (words: string): string => escape(firstWords(words, NAME_LENGTH));
  const slice = ({ start, end }: Range): string => show(source.slice(start, end));
  const bold = (id: number): string => `**${show(entities[id].name || entities[id].roles[0] || '')}**`;
  const line = (...parts: string[]): string => parts.filter(Boolean).join(' · ');
  const rolesOf = ({ name, roles }: ShownEntity): string =>
    roles
      .filter((role) => role !== name)
      .slice(0, MOST_ROLES)
      .map(show)
      .join('; ');

  /** “Why?”, where there is a reason; where a reader said so, that. */
  function why(thing: Thing, step: string): string {
    const reason = reasonOf(article, thing, say);
    if (!reason) return '';
    return step === 'reader' ? escape(reason.words) : ask(tell('card/ask'), thing.range, reason.words);
  }

  const identity = (about: ShownEntity): string =>
    line(
      `$(${ICONS[about.kind]}) ${bold(about.id)}`,
      rolesOf(about) || (about.name ? tell(`kind/${about.kind}`) : ''),
    );

  function forms({ name, aliases, named, first }: ShownEntity): string {
    const others = aliases.filter((alias) => alias !== name).slice(0, MOST_NAMES);
    const also = others.map((each) => `“${show(each)}”`).join(', ');
    return line(
      also && tell('card/also', { names: also }),
      first && named > 0 ? tell(named === 1 ? 'card/named-once' : 'card/named-times', { count: named }) : '',
      first ? link(tell('card/first', { line: lineOf(first.start) }), first) : '',
    );
  }

  /** What somebody is quoted with first; where nothing, what is reported of them. */
  function said({ id, kind }: ShownEntity): string {
    const theirs = attributions.filter(
      (each) => each.speaker === id && each.cueClass === 'speech' && !isRefused(each),
    );
    if (theirs.length === 0) return kind === 'person' && !refusalBy(id) ? tell('card/silent') : '';
    const quotes = theirs.filter((each) => each.kind !== 'indirect');
    const [first] = [...quotes, ...theirs];
    const [place] = first.content;
    const words = link(firstWords(source.slice(place.start, place.end), QUOTE_LENGTH), place);
    const key = quotes.length > 0 ? 'card/quoted-first' : 'card/reported-first';
    const count = (quotes.length || theirs.length) - 1;
    const rest = count > 0 ? tell('card/more', { count }) : '';
    const args = { words, line: lineOf(place.start) };
    return line(tell(key, args), rest && quotes.length > 0 ? more(rest, id) : rest);
  }

  const refusalBy = (id: number): Refusal | undefined => refusals.find(({ speaker }) => speaker === id);

  /** Where somebody declined to comment, the first time. */
  function declined({ id }: ShownEntity): string {
    const refusal = refusalBy(id);
    if (!refusal) return '';
    const [place] = questionsOf([refusal], attributions);
    const words = link(firstWords(source.slice(place.start, place.end), QUOTE_LENGTH), place);
    return tell('card/declined-in', { line: lineOf(place.start), words });
  }

  function refused({ speaker, source: who }: Refusal): string {
    if (speaker === null && !who) return `$(mute) ${tell('card/declined/nobody')}`;
    const name = speaker === null ? who && `“${slice(who)}”` : bold(speaker);
    return line(
      `$(mute) ${tell('card/declined', { who: name ?? '' })}`,
      speaker === null ? '' : rolesOf(entities[speaker]),
    );
  }

  function mention(thing: Thing, { form, entity, evidence, start, end }: Mention): string[] {
    const about = entities[entity];
    const reason = why(thing, evidence.step);
    const who = identity(about);
    const first = form === 'name' ? who : tell('card/is', { words: slice({ start, end }), who });
    return [line(first, reason), forms(about), said(about), declined(about)].filter(Boolean);
  }

  function couldBe(range: Range, candidates: readonly number[]): string {
    if (candidates.length === 0) return tell('card/nobody-fits', { words: slice(range) });
    const fitting = candidates.slice(0, MOST_NAMES).map(bold).join(tell('card/or'));
    return tell('card/could-be', { words: slice(range), names: fitting });
  }

  function attribution(thing: Thing, attributed: Attribution): string[] {
    const { kind, source: who, speaker, channel, evidence, confidence } = attributed;
    if (speaker === null && who === null) return [`$(circle-slash) ${tell('card/uncredited')}`];
    const whose = { kind: tell(`attribution/${kind}`), who: '' };
    const reason = why(thing, evidence.step);
    const way = channel
      ? wayOf(channel.kind, firstWords(source.slice(channel.start, channel.end), NAME_LENGTH), say)
      : '';
    const how = way ? escape(tell('card/way', { way })) : '';
    const unsure = confidence < SURE ? tell('card/unsure', { percent: Math.round(confidence * 100) }) : '';
    if (speaker !== null) {
      const about = entities[speaker];
      const spoken = tell('card/spoken-by', { ...whose, who: bold(speaker) });
      return [line(`$(quote) ${spoken}`, rolesOf(about), reason), how, unsure].filter(Boolean);
    }
    if (!who) return [];
    const key = who.type === 'unresolved' || who.type === 'document' ? who.type : 'unnamed';
    const first = line(`$(quote) ${tell(`card/${key}`, { ...whose, who: slice(who) })}`, reason);
    const open = who.type === 'unresolved' ? couldBe(who, evidence.considered) : '';
    return [first, open, how, unsure].filter(Boolean);
  }

  return (thing) => {
    if ('mention' in thing) return mention(thing, thing.mention);
    if ('unresolved' in thing) return [couldBe(thing.range, thing.unresolved.candidates)];
    if ('refusal' in thing) return [refused(thing.refusal)];
    if ('attribution' in thing) return attribution(thing, thing.attribution);
    return [`$(circle-slash) ${tell('card/uncredited')}`];
  };
}
