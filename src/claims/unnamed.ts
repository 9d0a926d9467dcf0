import type { Attribution, Source } from '../attribution/types';
import { cuesOf, type Form } from '../reader/cues';
import type { Range, Word } from '../text/types';
import { asks, inReportersVoice, mentionsAt, wordsOf, type Ground } from './ground';
import { OPENS_DETAIL } from './head';
import type { Finding } from './types';

/** How many words behind a source's head may tell more about it ("experts at …", "a person briefed on …"). */
const REACH = 10;
const MODALS = new Set(['would', 'could', 'might', 'may', 'should', 'can', 'will']);

/** A source that the reporter leaves unnamed. */
export interface Unnamed {
  attribution: Attribution;
  source: Source;
  /** The words of the source: `Text.words[from, to)`. */
  words: Word[];
  from: number;
  to: number;
}

/** Puts a question to every unnamed source outside quotations, questions and what others are credited with. */
export function eachUnnamed(on: Ground, rule: (unnamed: Unnamed) => Finding | null): Finding[] {
  const findings: Finding[] = [];
  const asked = new Set<number>();
  for (const attribution of on.attributions) {
    const { source } = attribution;
    if (!source || source.entity !== null || source.type === 'document' || asked.has(source.start)) continue;
    if (!isView(on, attribution)) continue;
    const { from, to } = wordsOf(on, source);
    const words = on.text.words.slice(from, to);
    if (words.length === 0 || !inReportersVoice(on, words[0]) || on.credited[from] === 1) continue;
    if (asks(on, on.text.sentences[words[0].sentence])) continue;
    asked.add(source.start);
    const found = rule({ attribution, source, words, from, to });
    if (found) findings.push(found);
  }
  return findings;
}

/** Whether the cue is one of saying, or of thinking as one tells it ("believe"); not of acts and intentions, nor of what one would say. */
function isView(on: Ground, { cueClass, cue }: Attribution): boolean {
  if (cueClass === 'act') return false;
  const forms = cueForms(on, cue);
  if (cueClass === 'thought' && !forms.some(({ frame }) => frame === 'strong' || frame === 'clause'))
    return false;
  if (!cue) return true;
  const { from } = wordsOf(on, cue);
  return !on.text.words.slice(Math.max(0, from - 1), from + 1).some((word) => MODALS.has(lower(word)));
}

/** What the words of a cue can be forms of. */
export function cueForms(on: Ground, cue: Range | null): Form[] {
  if (!cue) return [];
  const { from, to } = wordsOf(on, cue);
  return on.text.words.slice(from, to).flatMap((word) => cuesOf(lower(word)));
}

export function lower({ text }: Word): string {
  return text.toLowerCase();
}

/** What is told about the head right behind it, up to the cue or the end of the phrase: "[experts] at the University of Lisse". */
export function detail({ text }: Ground, head: number, { cue }: Attribution): Word[] {
  const stop = cue && cue.start > text.words[head].start ? cue.start : Infinity;
  const words = text.words.slice(head + 1, head + 1 + REACH);
  const end = words.findIndex(
    ({ kind, sentence, start, quotation }) =>
      (kind !== 'word' && kind !== 'number') ||
      sentence !== text.words[head].sentence ||
      start >= stop ||
      quotation !== -1,
  );
  const told = end < 0 ? words : words.slice(0, end);
  return told.length > 0 && OPENS_DETAIL.test(lower(told[0])) ? told : [];
}

/** A capital that does not come from the start of the sentence, or a name that the article knows. */
export function isProper(on: Ground, word: Word): boolean {
  if (word.kind !== 'word' || word.text === 'I') return false;
  const first = on.text.words[on.text.sentences[word.sentence].words.from] === word;
  if (/^[A-Z.]{2,}$/.test(word.text)) return true;
  if (!first) return word.text[0] !== word.text[0].toLowerCase();
  return mentionsAt(on, word).some(({ form }) => form === 'name');
}

/** The article's own words, on one line; '' for none. */
export function phrase({ text }: Ground, range: Range | null): string {
  return range ? text.source.slice(range.start, range.end).replace(/\s+/g, ' ') : '';
}
