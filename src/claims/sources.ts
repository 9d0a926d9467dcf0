import type { Form } from '../reader/cues';
import { anonymity } from './anonymity';
import { firstAfter } from '../text/places';
import { mentionsAt, type Ground } from './ground';
import { CAMPS, GROUPS, QUANTIFIERS, UNNAMED } from '../attribution/lists/heads';
import { ALWAYS, CLOSE, CLOSENESS, DEFINITE, PERSONS, SINGLING } from './lists/anonymous';
import { ANYBODY, DETERMINERS, NOT_A_SOURCE, PARTIES, PARTISANS, POINTING, VIEWS } from './lists/vague';
import { finding } from './finding';
import { headIn } from './head';
import { ownSentences, phrasesIn, placeOf } from './own';
import type { Mention } from '../names/types';
import { judges } from './opinion';
import type { Range } from '../text/types';
import type { Finding, Related } from './types';
import { cueForms, detail, eachUnnamed, isProper, lower, phrase } from './unnamed';

/** How many words behind a head examples may follow ("including …"), and how many they may be. */
const EXAMPLES_WITHIN = 40;
const EXAMPLES = 10;
/** How many words of a sentence may stand up to its first name, for it to begin with one. */
const OPENING = 4;

/** Unnamed sources who have an office or a closeness to what they tell; each where it is introduced. */
export function anonymous(on: Ground): Finding[] {
  const found = credited(on);
  const told = new Set(found.map(({ start }) => on.text.words[firstAfter(on.text.words, start)]?.sentence));
  return [
    ...found,
    ...closeBy(on).filter(
      ({ start }) => !told.has(on.text.words[firstAfter(on.text.words, start)]?.sentence),
    ),
  ];
}

/** "For people close to the mayor …": those who know, though no step could tell what they are credited with. */
function closeBy(on: Ground): Finding[] {
  return ownSentences(on).flatMap((own) => {
    for (const { from, to } of phrasesIn(on, own, CLOSE)) {
      const place = placeOf(on, from, to);
      return [finding('source/anonymous', 'information', place, { source: phrase(on, place), reason: '' })];
    }
    return [];
  });
}

/** Sources that something is credited to. */
function credited(on: Ground): Finding[] {
  let whyUnnamed: ReturnType<typeof anonymity> | undefined;
  /** Where each sort of source came in, and where it was last reported. */
  const introduced = new Map<string, { first: Range; paragraph: number }>();
  return eachUnnamed(on, ({ words, from, to, source, attribution }) => {
    const known = headIn(words, (word) => UNNAMED.has(word) || PERSONS.has(word));
    const at =
      known < 0 && ONE.test(words[0].text) ? headIn(words, (word) => /^(?!spokes)[a-z]+$/.test(word)) : known;
    if (at < 0 || isNamedBeside(on, from, to)) return null;
    const noun = lower(words[at]);
    const head = UNNAMED.get(noun) ?? PERSONS.get(noun) ?? noun;
    const before = words.slice(0, at).map(lower);
    const told = detail(on, from + at, attribution);
    const close = told.some((word) => CLOSENESS.has(lower(word)));
    whyUnnamed ??= anonymity(on.text);
    const reason = whyUnnamed(head, on.text.sentences[words[0].sentence].paragraph);
    const { paragraph } = on.text.sentences[words[0].sentence];
    const earlier = DEFINITE.has(before[0]) ? introduced.get(head) : undefined;
    const isKnown = earlier !== undefined || isSomebody(head, noun, before, close, reason);
    if (known < 0 ? !close && reason === null : !isKnown) return null;
    if (earlier?.paragraph === paragraph) return null;
    introduced.set(head, { first: earlier?.first ?? source, paragraph });
    const related: Related[] = earlier
      ? [{ start: earlier.first.start, end: earlier.first.end, what: 'earlier' }]
      : [];
    const range = {
      start: source.start,
      end: close ? Math.max(source.end, told[told.length - 1].end) : source.end,
    };
    const judged = SPEAKING_FOR.has(head) ? null : judges(on, attribution);
    if (judged) {
      const args = { source: phrase(on, range), words: phrase(on, judged) };
      return { ...finding('source/anonymous-opinion', 'information', range, args), trigger: judged, related };
    }
    const args = { source: phrase(on, range), reason: reason ?? '' };
    return { ...finding('source/anonymous', 'information', range, args), related };
  });
}

/** Whoever else is one of many: a source only where the article tells how close they are, or that they stay unnamed. */
const ONE = /^(?:an?|another|one|two|three|several)$/i;

/** Those who judge as a part of their office. */
const SPEAKING_FOR = new Set(['lawmaker', 'official', 'donor', 'executive']);

/** Whether a phrase stands for somebody in particular who stays unnamed, and not for an office or anybody at all. */
function isSomebody(
  head: string,
  noun: string,
  before: string[],
  close: boolean,
  reason: string | null,
): boolean {
  if (PERSONS.has(noun)) return close || reason !== null;
  if (close || before.some((word) => SINGLING.has(word))) return !isOffice(before) || ALWAYS.has(head);
  if (ALWAYS.has(head)) return true;
  if (noun !== head && !isOffice(before) && !DEFINITE.has(before[0])) return true;
  return noun === head && DEFINITE.has(before[0]);
}

/** "Corrany's top religious official": there is one only. */
function isOffice(before: string[]): boolean {
  return before.some((word) => /^['’]s?$/.test(word));
}

/** Groups of nobody in particular who are credited with a view: "critics say", "many believe", "most Republicans think". */
export function vague(on: Ground): Finding[] {
  return eachUnnamed(on, ({ words, from, source, attribution }) => {
    const at = headIn(words, (word) => SORTS.some((sort) => sort.has(word)));
    if (at < 0 || isJoined(on, from)) return null;
    const head = lower(words[at]);
    const before = words.slice(0, at).map(lower);
    if (before.some((word) => POINTING.has(word))) return null;
    const told = detail(on, from + at, attribution);
    const isCounted = before.some((word) => QUANTIFIERS.has(word));
    const forms = cueForms(on, attribution.cue);
    if (attribution.cue && !isView(on, attribution.cue, forms, GROUPS.has(head))) return null;
    const present = forms.length === 0 || forms.some(({ form }) => form === 'base' || form === 's');
    if (
      QUANTIFIERS.has(head) &&
      !(present && (at === words.length - 1 || /^(?:of|in|on|within|who)$/.test(lower(words[at + 1]))))
    )
      return null;
    if (ANYBODY.has(head) && !(present && isCounted)) return null;
    if (CAMPS.has(head) && (forms.length === 0 || (!isCounted && !(present && isBare(before))))) return null;
    const isSomebodys = [...words, ...told].some((word) => isProper(on, word) && !PARTIES.has(lower(word)));
    if (isSomebodys && !PARTISANS.has(head)) return null;
    if (hasExamples(on, from + at) || isNamedNext(on, words[0].sentence)) return null;
    const args = { source: phrase(on, source), cue: phrase(on, attribution.cue) };
    const isWeak =
      isSomebodys || (PARTISANS.has(head) && !GROUPS.has(head)) || (CAMPS.has(head) && !isCounted);
    const severity = isWeak ? 'information' : 'warning';
    return finding('source/vague', severity, source, args);
  });
}

/** "According to", or a verb of saying or thinking; of critics also "call". */
function isView(on: Ground, cue: Range, forms: readonly Form[], isGroup: boolean): boolean {
  return (
    /according/i.test(phrase(on, cue)) ||
    forms.some(({ base }) => VIEWS.has(base) || (isGroup && base === 'call'))
  );
}

const SORTS = [GROUPS, ANYBODY, QUANTIFIERS, CAMPS, PARTISANS];

/** No possessor and no article: "Republicans", "senior Democrats". */
function isBare(before: readonly string[]): boolean {
  return !before.some((word) => DETERMINERS.has(word) || /^['’]s?$/.test(word));
}

/** A person's name set beside the source, with or without a comma: "a former aide, Ilse Brandvold". */
function isNamedBeside(on: Ground, from: number, to: number): boolean {
  const { words } = on.text;
  const end = words[to]?.text === ',' && words[to + 1] ? words[to + 1].end : words[to - 1].end;
  const start = words[from - 1]?.text === ',' && words[from - 2] ? words[from - 2].start : words[from].start;
  return mentionsAt(on, { start, end }).some((mention) => {
    const isPerson = mention.form === 'name' && on.names.entities[mention.entity].kind === 'person';
    const atEdge = mention.end <= words[from].start || mention.end >= words[to - 1].end;
    return isPerson && atEdge && !/^['’]s?$/.test(words[firstAfter(words, mention.end)]?.text ?? '');
  });
}

/** Whether the source is the end of a longer one ("Sanders and his supporters"), or no source at all ("how many"). */
function isJoined(on: Ground, from: number): boolean {
  const [first, second] = [on.text.words[from - 2], on.text.words[from - 1]];
  if (!second || second.sentence !== on.text.words[from].sentence) return false;
  if (NOT_A_SOURCE.has(lower(second))) return true;
  // "… a gift to the guild, and critics say": a clause of its own.
  const before = on.text.words[from - 3];
  if (first?.text === ',' && before && !isProper(on, before)) return false;
  return /^(?:and|or)$/.test(lower(second)) && first !== undefined && !GROUPS.has(lower(first));
}

/** "Analysts, including Jutta Weems, expect …": somebody is named as one of them in the same sentence. */
function hasExamples(on: Ground, head: number): boolean {
  const { words } = on.text.sentences[on.text.words[head].sentence];
  const rest = on.text.words.slice(head, Math.min(words.to, head + EXAMPLES_WITHIN));
  const at = rest.findIndex(
    (word, index) =>
      lower(word) === 'including' || (lower(word) === 'such' && rest[index + 1]?.text === 'as'),
  );
  return at >= 0 && rest.slice(at, at + EXAMPLES).some((word) => isProper(on, word));
}

/**
 * Whether the group has a name beside it: somebody named says something in the same sentence, the next, or in quotation marks where the next
 * paragraph opens; or the next sentence names a person or begins with a name. The lead may leave that to the paragraph below it.
 */
function isNamedNext(on: Ground, sentence: number): boolean {
  const { text, layout, names, named, quoting } = on;
  const next = text.sentences[sentence + 1];
  if (quoting.has(sentence + 1)) return true;
  const { paragraph } = text.sentences[sentence];
  const isLead = layout.kinds.indexOf('body') === paragraph;
  if (!next || (next.paragraph !== paragraph && !isLead)) return false;
  const isPersons = ({ form, entity }: Mention): boolean =>
    form === 'name' && names.entities[entity].kind === 'person';
  if (named.has(sentence + 1) && mentionsAt(on, next).some(isPersons)) return true;
  const opening = text.words[Math.min(next.words.from + OPENING, next.words.to) - 1].end;
  return mentionsAt(on, next).some((mention) => isPersons(mention) && mention.start < opening);
}
