import { LEAST_SPOKEN } from '../attribution/content';
import { cuesOf } from '../reader/cues';
import type { BlockKind } from '../layout/types';
import type { Quotation, Text, Word } from '../text/types';
import { asks, mentionsAt, wordsOf, type Ground } from './ground';
import { BEARERS, NAMING, WRITINGS } from './lists/works';
import type { Finding } from './types';

/** How many words before and after a quotation may tell that it is a title or a sign. */
const REACH = 8;
const REACH_AFTER = 5;
/** How many words before and after a quotation may hold a verb of saying. */
const CUE_WITHIN = 40;
/** In a neighbouring sentence: how many. */
const CUE_BESIDE = 8;
/** How many paragraphs back somebody may have been quoted whose words go on. */
const INTERRUPTION = 3;
/** The longest line that can be a name below a quotation. */
const SIGNATURE = 14;

/** Quotations of five words or more that nobody is shown to have said. */
export function unattributed(on: Ground): Finding[] {
  const doubtful = new Set(on.text.strayMarks.map(({ paragraph }) => paragraph));
  const holding = new Set(
    on.text.quotations.filter((_, index) => on.quotations[index] !== -1).map(({ parent }) => parent),
  );
  const findings: Finding[] = [];
  /** The last paragraph that opens with a quotation whose speaker a reader carries on. */
  let carried = -2;
  on.text.quotations.forEach((quotation, index) => {
    if (on.quotations[index] !== -1 || quotation.parent !== -1 || quotation.length < LEAST_SPOKEN) return;
    if (!quotation.balanced || holding.has(index) || !isSpaced(on.text.source, quotation)) return;
    const { from, to } = wordsOf(on, quotation);
    const { paragraph } = on.text.sentences[on.text.words[from].sentence];
    if (on.apart.has(paragraph) || doubtful.has(paragraph) || doubtful.has(paragraph - 1)) return;
    if (isCredited(on, from, to) || hasCue(on, from, to)) return;
    const opens = on.text.paragraphs[paragraph].words.from === from;
    if ((opens && carried === paragraph - 1) || isCarriedOn(on, from, to, index)) {
      if (opens) carried = paragraph;
      return;
    }
    if (opens && paragraph === on.layout.kinds.indexOf('body')) return;
    if (isTitle(on, from, to) || isSign(on, from, to)) return;
    const { start, end } = quotation;
    findings.push({
      code: 'quote/unattributed',
      severity: 'hint',
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
      severity: 'information',
      ...range,
      trigger: range,
      args: { side, mark: text.source.slice(start, end) },
    });
  }
  return findings;
}

/** Whether white space sets its words apart, as in prose and unlike in code. */
function isSpaced(source: string, { start, end }: Quotation): boolean {
  return source.slice(start, end).trim().split(/\s+/, LEAST_SPOKEN).length >= LEAST_SPOKEN - 1;
}

/** Whether the quotation is part of what somebody is credited with, as a whole or at one of its ends. */
export function isCredited({ credited }: Ground, from: number, to: number): boolean {
  return credited[from] === 1 || credited[to - 1] === 1;
}

/** Whether its sentence, or a few words right beside it, have a verb of saying: then a speaker is shown, though no step could tell whom. */
export function hasCue({ text }: Ground, from: number, to: number): boolean {
  const first = text.words[from];
  const last = text.words[to - 1];
  const { paragraph } = text.sentences[first.sentence];
  const says = (word: Word, at: number, within: readonly Word[], before: boolean): boolean => {
    if (word.quotation !== -1 || text.sentences[word.sentence].paragraph !== paragraph) return false;
    const distance = before ? within.length - at : at + 1;
    const same = word.sentence === first.sentence || word.sentence === last.sentence;
    return (same || distance <= CUE_BESIDE) && isCue(word);
  };
  return (
    text.words
      .slice(Math.max(0, from - CUE_WITHIN), from)
      .some((word, at, within) => says(word, at, within, true)) ||
    text.words.slice(to, to + CUE_WITHIN).some((word, at, within) => says(word, at, within, false))
  );
}

function isCue({ text }: Word): boolean {
  const lower = text.toLowerCase();
  return (
    lower === 'according' || lower === 'put' || cuesOf(lower).some(({ cueClass }) => cueClass === 'speech')
  );
}

/**
 * Whether what stands around it shows a speaker to go on with: a colon, somebody named in a neighbouring sentence of its paragraph, what
 * somebody is credited with up to the end of the paragraph before, a question that it answers, or a name set below it.
 */
function isCarriedOn(on: Ground, from: number, to: number, index: number): boolean {
  const { text, named, leaving } = on;
  const first = text.words[from].sentence;
  const last = text.words[to - 1].sentence;
  const { paragraph } = text.sentences[first];
  if (text.words[from - 1]?.text === ':' || /^[:([]$/.test(text.words[to]?.text ?? '')) return true;
  if (first > 0 && isAnswer(on, from, first)) return true;
  if (hasSubject(on, from) || isFollowed(on, to) || isBesideCredited(on, index, paragraph)) return true;
  const inParagraph = (sentence: number): boolean => text.sentences[sentence]?.paragraph === paragraph;
  if ([first - 1, first, last, last + 1].some((each) => inParagraph(each) && named.has(each))) return true;
  if (text.paragraphs[paragraph].words.from !== from) return false;
  return (
    leaving.has(paragraph - 1) ||
    isAfterQuoting(on, index, paragraph) ||
    isAbout(on, first - 1) ||
    tellsOfWriting(on, first - 1) ||
    isSigned(on, to)
  );
}

/** Whether somebody is quoted above it, with only lines between that are no prose: links elsewhere, rules, labels. */
function isAfterQuoting({ text, layout, quotations }: Ground, index: number, paragraph: number): boolean {
  let above = paragraph - 1;
  while (above >= 0 && paragraph - above <= INTERRUPTION && isLine(text, layout.kinds[above], above)) above--;
  if (above < 0 || above === paragraph - 1) return false;
  const { start } = text.paragraphs[above];
  for (let at = index - 1; at >= 0 && text.quotations[at].end > start; at--) {
    if (text.quotations[at].parent === -1 && quotations[at] >= 0) return true;
  }
  return false;
}

/** Whether a paragraph is no prose: another block, "MORE: …", a rule, a line without a full stop. */
function isLine({ source, paragraphs }: Text, kind: BlockKind, at: number): boolean {
  const { start, end } = paragraphs[at];
  return (
    kind !== 'body' ||
    /^[A-Z]{3,}:|^\W/.test(source.slice(start, start + 8)) ||
    !/[.!?"”’'…]\s*$/.test(source.slice(end - 2, end))
  );
}

/** Whether a sentence names a person: the quotation below it is then theirs to a reader. */
function isAbout(on: Ground, sentence: number): boolean {
  const range = on.text.sentences[sentence];
  if (!range) return false;
  return mentionsAt(on, range).some(
    ({ form, entity }) => form === 'name' && on.names.entities[entity].kind === 'person',
  );
}

/** Whether its sentence names or means a person before it comes: "Marchetti credited the thaw to '…'". */
function hasSubject({ text, names }: Ground, from: number): boolean {
  const first = text.words[from];
  const { start } = text.words[Math.max(text.sentences[first.sentence].words.from, from - CUE_WITHIN)];
  if (start >= first.start) return false;
  return mentionsAt({ names } as Ground, { start, end: first.start }).some(
    ({ entity }) => names.entities[entity].kind === 'person',
  );
}

/** Whether somebody stands right behind it: "… ," he went on. */
function isFollowed(on: Ground, to: number): boolean {
  const [last, next] = [on.text.words[to - 1], on.text.words[to]];
  if (!next || next.kind !== 'word' || next.quotation !== -1) return false;
  const { paragraph } = on.text.sentences[last.sentence];
  if (on.text.sentences[next.sentence].paragraph !== paragraph) return false;
  return /^(?:he|she|they)$/.test(next.text) || mentionsAt(on, next).some(({ form }) => form === 'name');
}

/** Whether the quotation before it, in the same paragraph, is credited to somebody. */
function isBesideCredited({ text, quotations }: Ground, index: number, paragraph: number): boolean {
  let before = index - 1;
  while (before >= 0 && text.quotations[before].parent !== -1) before--;
  return (
    before >= 0 && quotations[before] !== -1 && text.quotations[before].end > text.paragraphs[paragraph].start
  );
}

/** Whether the reporter has just asked what it answers. */
function isAnswer(on: Ground, from: number, sentence: number): boolean {
  const { words, sentences } = on.text;
  return from === sentences[sentence].words.from
    ? asks(on, sentences[sentence - 1])
    : words[from - 1].text === '?';
}

/** "The company issued a statement.", above a quotation; not where that sentence has quoted already. */
function tellsOfWriting({ text }: Ground, sentence: number): boolean {
  if (sentence < 0) return false;
  const { from, to } = text.sentences[sentence].words;
  const words = text.words.slice(Math.max(from, to - CUE_WITHIN), to);
  return (
    words.every(({ quotation }) => quotation === -1) &&
    words.some((word) => WRITINGS.has(word.text.toLowerCase()))
  );
}

/** Whether the paragraph below is no sentence but a name, as under a quotation that is set apart. */
function isSigned(on: Ground, to: number): boolean {
  const { words, paragraphs, sentences } = on.text;
  const below = paragraphs[sentences[words[to - 1].sentence].paragraph + 1];
  if (!below || words[to - 1].end !== paragraphs[sentences[words[to - 1].sentence].paragraph].end)
    return false;
  const { from, to: end } = below.words;
  const dash = /^[—–-]/.test(words[from].text);
  if (end - from > SIGNATURE || (!dash && /[.?!]/.test(words[end - 1].text))) return false;
  return dash || mentionsAt(on, words[from]).length > 0;
}

/** Whether all its longer words are capitalized. */
export function isTitle({ text }: Ground, from: number, to: number): boolean {
  const long = text.words
    .slice(from, to)
    .filter(({ kind, text: word }) => kind === 'word' && word.length > 3);
  return long.length > 1 && long.every(({ text: word }) => word[0] !== word[0].toLowerCase());
}

/** Whether the words around it tell that it is a title, a slogan, a sign or a term. */
export function isSign({ text }: Ground, from: number, to: number): boolean {
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
