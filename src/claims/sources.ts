import type { Attribution, Source } from '../attribution/types';
import { cuesOf } from '../reader/cues';
import type { Word } from '../text/types';
import { anonymity } from './anonymity';
import { asks, firstAfter, inReportersVoice, mentionsAt, wordsOf, type Ground } from './ground';
import { ALWAYS, CLOSENESS, DEFINITE, HEADS, PERSONS, SINGLING } from './lists/anonymous';
import { ANYBODY, GROUPS, POINTING, QUANTIFIERS } from './lists/vague';
import type { Code, Finding, Severity } from './types';

/** How many words behind a source's head may tell more about it ("experts at …", "a person briefed on …"). */
const REACH = 10;
/** How many words behind the head examples may follow. */
const EXAMPLES_WITHIN = 40;
const SPOKES = /^spokes(?:man|woman|men|women|person|people)$/;
/** Words that open what is told about a head. */
const OPENS_DETAIL =
  /^(?:at|from|of|in|with|for|who|surveyed|polled|led|interviewed|familiar|close|briefed|appointed|working|hired)$/;

/** Unnamed sources who have an office or a closeness to what they tell; each where it is introduced. */
export function anonymous(on: Ground): Finding[] {
  const whyUnnamed = anonymity(on.text);
  const introduced = new Set<string>();
  return eachUnnamed(on, ({ words, from, to, source }) => {
    const at = headIn(words, (word) => HEADS.has(word) || PERSONS.has(word) || SPOKES.test(word));
    const head = at < 0 ? '' : (HEADS.get(lower(words[at])) ?? PERSONS.get(lower(words[at])) ?? '');
    if (head === '' || isNamedBeside(on, from, to)) return null;
    const { paragraph } = on.text.sentences[words[0].sentence];
    const reason = whyUnnamed(head, paragraph);
    const before = words.slice(0, at).map(lower);
    const singled = lower(words[at]) === head || before.some((word) => SINGLING.has(word));
    const close = detail(on, from + at).some((word) => CLOSENESS.has(lower(word)));
    if (head === 'person' ? !close && reason === null : !singled && !ALWAYS.has(head) && !close) return null;
    const again = introduced.has(head) && DEFINITE.has(before[0]);
    introduced.add(head);
    if (again) return null;
    return finding('source/anonymous', 'information', source, {
      source: phrase(on, source),
      reason: reason ?? '',
    });
  });
}

/** Groups of nobody in particular who are credited with a view: "critics say", "many believe". */
export function vague(on: Ground): Finding[] {
  return eachUnnamed(on, ({ words, from, source, attribution }) => {
    if (attribution.cueClass === 'act') return null;
    const at = headIn(words, (word) => GROUPS.has(word) || ANYBODY.has(word) || QUANTIFIERS.has(word));
    if (at < 0) return null;
    const before = words.slice(0, at);
    const head = lower(words[at]);
    if (before.some((word) => POINTING.has(lower(word)))) return null;
    const counted = before.some((word) => QUANTIFIERS.has(lower(word)));
    if (QUANTIFIERS.has(head) && (at !== words.length - 1 || !inPresent(on, attribution))) return null;
    if (ANYBODY.has(head) && !(counted && inPresent(on, attribution))) return null;
    if (words.some((word) => isProper(on, word)) || detail(on, from + at).some((word) => isProper(on, word)))
      return null;
    if (hasExamples(on, from + at) || isNamedNext(on, words[0].sentence)) return null;
    return finding('source/vague', 'warning', source, {
      source: phrase(on, source),
      cue: phrase(on, attribution.cue),
    });
  });
}

interface Unnamed {
  attribution: Attribution;
  source: Source;
  /** The words of the source: `Text.words[from, to)`. */
  words: Word[];
  from: number;
  to: number;
}

/** Puts a question to every source that the reporter leaves unnamed, outside quotations, questions and what others are credited with. */
function eachUnnamed(on: Ground, rule: (unnamed: Unnamed) => Finding | null): Finding[] {
  const findings: Finding[] = [];
  let last = -1;
  for (const attribution of on.attributions) {
    const { source } = attribution;
    if (!source || source.entity !== null || source.type === 'document' || source.start === last) continue;
    const { from, to } = wordsOf(on, source);
    const words = on.text.words.slice(from, to);
    if (words.length === 0 || !inReportersVoice(on, words[0]) || on.credited[from] === 1) continue;
    if (asks(on, on.text.sentences[words[0].sentence])) continue;
    const found = rule({ attribution, source, words, from, to });
    if (!found) continue;
    last = source.start;
    findings.push(found);
  }
  return findings.sort((a, b) => a.start - b.start);
}

function finding(code: Code, severity: Severity, { start, end }: Source, args: Finding['args']): Finding {
  return { code, severity, start, end, trigger: { start, end }, args };
}

function lower({ text }: Word): string {
  return text.toLowerCase();
}

/** Index of the head: the last fitting word before a preposition or a comma ends the phrase; -1 for none. */
function headIn(words: readonly Word[], fits: (word: string) => boolean): number {
  let found = -1;
  for (let at = 0; at < words.length; at++) {
    const word = lower(words[at]);
    if (words[at].kind === 'punctuation' || (at > 0 && OPENS_DETAIL.test(word))) break;
    found = fits(word) ? at : found >= 0 && words[at].kind === 'word' ? found : -1;
  }
  return found;
}

/** What is told about the head right behind it, up to the end of the phrase: "[experts] at the University of Lisse". */
function detail({ text }: Ground, head: number): Word[] {
  const words = text.words
    .slice(head + 1, head + 1 + REACH)
    .filter((word) => word.sentence === text.words[head].sentence);
  if (words.length === 0 || !OPENS_DETAIL.test(lower(words[0]))) return [];
  const end = words.findIndex((word) => word.kind !== 'word' && word.kind !== 'number');
  return end < 0 ? words : words.slice(0, end);
}

/** A capital that does not come from the start of the sentence, or a name that the article knows. */
function isProper(on: Ground, word: Word): boolean {
  if (word.kind !== 'word' || word.text === 'I') return false;
  const first = on.text.words[on.text.sentences[word.sentence].words.from] === word;
  if (/^[A-Z.]{2,}$/.test(word.text)) return true;
  if (!first) return word.text[0] !== word.text[0].toLowerCase();
  return mentionsAt(on, word).some(({ form }) => form === 'name');
}

/** A person's name within the source, or set beside it by a comma: "a former aide, Ilse Brandvold". */
function isNamedBeside(on: Ground, from: number, to: number): boolean {
  const { words } = on.text;
  const beside = words[to]?.text === ',' && words[to + 1] ? words[to + 1].end : words[to - 1].end;
  const lead = words[from - 1]?.text === ',' && words[from - 2] ? words[from - 2].start : words[from].start;
  return mentionsAt(on, { start: lead, end: beside }).some(({ form, entity, start, end }) => {
    const possessor = /^['’]s?$/.test(words[firstAfter(words, end)]?.text ?? '');
    const outside = end <= words[from].start || start >= words[to - 1].end;
    return form === 'name' && on.names.entities[entity].kind === 'person' && outside && !possessor;
  });
}

/** "Analysts, including Jutta Weems, expect …": somebody is named as one of them in the same sentence. */
function hasExamples(on: Ground, head: number): boolean {
  const { words } = on.text.sentences[on.text.words[head].sentence];
  const rest = on.text.words.slice(head, Math.min(words.to, head + EXAMPLES_WITHIN));
  const at = rest.findIndex(
    (word, index) =>
      lower(word) === 'including' || (lower(word) === 'such' && rest[index + 1]?.text === 'as'),
  );
  return at >= 0 && rest.slice(at, at + REACH).some((word) => isProper(on, word));
}

/** Whether somebody named says something in the same sentence or the next: then the group is that person's. */
function isNamedNext({ named }: Ground, sentence: number): boolean {
  return named.has(sentence) || named.has(sentence + 1);
}

/** Whether the cue stands in the present tense. */
function inPresent(on: Ground, { cue }: Attribution): boolean {
  if (!cue) return false;
  const { from, to } = wordsOf(on, cue);
  return on.text.words
    .slice(from, to)
    .some((word) => cuesOf(lower(word)).some(({ form }) => form === 'base' || form === 's'));
}

/** The article's own words, on one line; '' for none. */
function phrase({ text }: Ground, range: { start: number; end: number } | null): string {
  return range ? text.source.slice(range.start, range.end).replace(/\s+/g, ' ') : '';
}
