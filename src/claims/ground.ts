import type { Attribution, Attributions } from '../attribution/types';
import type { Judgement, Layout } from '../layout/types';
import type { Mention, Names } from '../names/types';
import { firstAfter } from '../text/places';
import { reachOf } from './reach';
import { tellingOf } from './tells';
import type { Range, Sentence, Text, Word } from '../text/types';

/** What the rules read: the floors below, finished. */
export interface Input extends Attributions {
  text: Text;
  layout: Layout;
  names: Names;
  /** What the text was taken for; findings are about news only. */
  judgement?: Judgement;
}

/** The input, with what every rule looks up in it; made once an article. */
export interface Ground extends Input {
  /** For each word, whether it is part of what a source is credited with. */
  credited: Uint8Array;
  /** The sentences in which somebody named says something, by where the cue (or, without one, the content) begins. */
  named: ReadonlySet<number>;
  /** Those of them with a quotation of somebody named. */
  quoting: ReadonlySet<number>;
  /** The paragraphs that end with what somebody other than an unclear "he" is reported to have said. */
  leaving: ReadonlySet<number>;
  /** For each sentence, what reaches it of the sources that the article gives (reach.ts). */
  reach: Uint8Array;
  /** The paragraphs that are no prose of the reporter's: other blocks, and headings or cut lines, which end without a stop. */
  apart: ReadonlySet<number>;
}

/** Looks up, once, what the rules need of an article. Linear in its length. */
export function ground(input: Input): Ground {
  const { text, attributions } = input;
  const depth = new Int32Array(text.words.length + 1);
  const named = new Set<number>();
  const quoting = new Set<number>();
  const leaving = new Set<number>();
  const telling = tellingOf(text, attributions);
  attributions.forEach((attribution, index) => {
    const sourced = attribution.source !== null || attribution.speaker !== null;
    for (const { start, end } of attribution.content) {
      if (!sourced || !telling[index]) break;
      depth[firstAfter(text.words, start)]++;
      depth[firstAfter(text.words, end)]--;
    }
    const word = text.words[firstAfter(text.words, (attribution.cue ?? attribution.content[0])?.start ?? 0)];
    if (!word || !attribution.source) return;
    const { paragraph } = text.sentences[word.sentence];
    const end = attribution.content.at(-1)?.end ?? 0;
    const reported = attribution.kind === 'indirect' && attribution.source.type !== 'unresolved';
    if (reported && end >= text.paragraphs[paragraph].end - 1) leaving.add(paragraph);
    if (!isNamed(input, attribution)) return;
    named.add(word.sentence);
    if (attribution.kind === 'direct') quoting.add(word.sentence);
  });
  const credited = new Uint8Array(text.words.length);
  for (let at = 0, open = 0; at < credited.length; at++) {
    open += depth[at];
    credited[at] = open > 0 ? 1 : 0;
  }
  return { ...input, credited, named, quoting, leaving, reach: reachOf(input, telling), apart: apart(input) };
}

/** The words of a range, as indexes `[from, to)` into `Text.words`. */
export function wordsOf({ text }: Ground, range: Range): { from: number; to: number } {
  const from = firstAfter(text.words, range.start);
  let to = from;
  while (to < text.words.length && text.words[to].start < range.end) to++;
  return { from, to };
}

function apart({ text, layout }: Input): Set<number> {
  const found = new Set<number>();
  layout.kinds.forEach((kind, paragraph) => {
    const { sentences, words } = text.paragraphs[paragraph];
    const isOne = sentences.to - sentences.from === 1;
    if (kind !== 'body' || (isOne && !STOPS.test(text.words[words.to - 1].text))) found.add(paragraph);
  });
  return found;
}

/** What prose ends with; a colon or a dash leads on. */
const STOPS = /[.!?…"”’'»):;,–—-]$/;

/** Whether the reporter speaks here: in a body paragraph, outside any quotation. */
export function inReportersVoice({ text, apart }: Ground, word: Word): boolean {
  return word.quotation === -1 && !apart.has(text.sentences[word.sentence].paragraph);
}

/** Whether a sentence asks: a question mark that is not part of a quotation. */
export function asks({ text }: Ground, { words }: Sentence): boolean {
  const last = text.words[words.to - 1];
  return last !== undefined && last.text === '?' && last.quotation === -1;
}

/** The mentions that touch a range, in order. */
export function mentionsAt({ names }: Ground, range: Range): Mention[] {
  const found: Mention[] = [];
  for (let at = firstAfter(names.mentions, range.start); at < names.mentions.length; at++) {
    if (names.mentions[at].start >= range.end) break;
    found.push(names.mentions[at]);
  }
  return found;
}

/** Whether the speaker is somebody whom the article names. */
function isNamed({ names }: Input, { speaker }: Attribution): boolean {
  return speaker !== null && names.entities[speaker].mentions.some(({ form }) => form === 'name');
}
