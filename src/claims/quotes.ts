import { cuesOf } from '../reader/cues';
import type { Quotation, Word } from '../text/types';
import { wordsOf, type Ground } from './ground';
import { BEARERS, NAMING } from './lists/works';
import type { Finding } from './types';

/** Shorter ones are as often a title or a term as they are speech. */
const LEAST_WORDS = 5;
/** How many words before and after a quotation may tell that it is a title or a sign. */
const REACH = 8;
const REACH_AFTER = 5;
/** How many words before and after a quotation may hold a verb of saying. */
const CUE_WITHIN = 40;

/** Quotations of five words or more that nobody is shown to have said. */
export function unattributed(on: Ground): Finding[] {
  const doubtful = new Set(on.text.strayMarks.map(({ paragraph }) => paragraph));
  const findings: Finding[] = [];
  on.text.quotations.forEach((quotation, index) => {
    if (on.quotations[index] !== -1 || quotation.parent !== -1 || quotation.length < LEAST_WORDS) return;
    if (!quotation.balanced) return;
    const { from, to } = wordsOf(on, quotation);
    const { paragraph } = on.text.sentences[on.text.words[from].sentence];
    if (on.layout.kinds[paragraph] !== 'body' || doubtful.has(paragraph)) return;
    if (isCredited(on, from, to) || hasCue(on, from, to) || isTitle(on, from, to) || isSign(on, from, to))
      return;
    const { start, end } = quotation;
    findings.push({
      code: 'quote/unattributed',
      severity: 'warning',
      start,
      end,
      trigger: { start, end },
      args: { quote: opening(on, quotation), words: quotation.length },
    });
  });
  return findings;
}

/** Marks without a partner; one finding a paragraph, since one missing mark can leave several over. */
export function unbalanced({ text, layout }: Ground): Finding[] {
  const findings: Finding[] = [];
  let last = -1;
  for (const { start, end, side, paragraph } of text.strayMarks) {
    if (paragraph === last || layout.kinds[paragraph] !== 'body') continue;
    last = paragraph;
    const range = { start, end };
    findings.push({
      code: 'quote/unbalanced',
      severity: 'warning',
      ...range,
      trigger: range,
      args: { side, mark: text.source.slice(start, end) },
    });
  }
  return findings;
}

/** Whether the quotation is part of what somebody is credited with, as a whole or at one of its ends. */
function isCredited({ credited }: Ground, from: number, to: number): boolean {
  return credited[from] === 1 || credited[to - 1] === 1;
}

/** Whether the sentence has a verb of saying of its own: then it shows a speaker, though no step could tell whom. */
function hasCue({ text }: Ground, from: number, to: number): boolean {
  const says = ({ text: word, quotation }: Word): boolean => {
    if (quotation !== -1) return false;
    const lower = word.toLowerCase();
    return (
      lower === 'according' ||
      cuesOf(lower).some(({ cueClass, frame }) => cueClass === 'speech' && frame === 'strong')
    );
  };
  const first = text.sentences[text.words[from].sentence].words;
  const last = text.sentences[text.words[to - 1].sentence].words;
  return (
    text.words.slice(Math.max(first.from, from - CUE_WITHIN), from).some(says) ||
    text.words.slice(to, Math.min(last.to, to + CUE_WITHIN)).some(says)
  );
}

/** Whether all its longer words are capitalized. */
function isTitle({ text }: Ground, from: number, to: number): boolean {
  const long = text.words
    .slice(from, to)
    .filter(({ kind, text: word }) => kind === 'word' && word.length > 3);
  return long.length > 1 && long.every(({ text: word }) => word[0] !== word[0].toLowerCase());
}

/** Whether the words around it tell that it is a title, a slogan, a sign or a term. */
function isSign({ text }: Ground, from: number, to: number): boolean {
  const { sentence } = text.words[from];
  const before = text.words.slice(Math.max(0, from - REACH), from);
  const after = text.words.slice(to, to + REACH_AFTER);
  const near = [...before, ...after].filter((word) => word.sentence === sentence && word.kind === 'word');
  const last = before.filter(({ kind }) => kind === 'word').at(-1);
  if (last && last.sentence === sentence && NAMING.has(last.text.toLowerCase())) return true;
  return near.some(({ text: word }) => BEARERS.has(word.toLowerCase()));
}

/** The first words of a quotation, without its mark. */
function opening({ text }: Ground, { start, end }: Quotation): string {
  const { from } = wordsOf({ text } as Ground, { start: start + 1, end: start + 2 });
  const words = text.words.slice(from, from + 6).filter((word) => word.end < end);
  const cut = words.at(-1)?.end ?? end;
  return text.source.slice(words[0]?.start ?? start, cut) + (cut < end - 2 ? ' …' : '');
}
