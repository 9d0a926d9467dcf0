import type { Layout } from '../layout/types';
import { mentionAt } from '../names/lookup';
import type { Names } from '../names/types';
import { lastFrom } from '../text/places';
import type { Quotation, Range, Span, Text } from '../text/types';
import { creditedQuotations, LEAST_SPOKEN } from './content';
import { cuesOf } from '../reader/cues';
import { AUXILIARIES } from '../reader/rules/lists/clause-words';
import type { Reading } from '../reader/types';
import { precisionOf } from './steps';
import type { Attribution } from './types';

/** A paragraph's outermost quotations that stand alone: no word outside them in their sentence. */
interface Standing {
  index: number;
  quotation: Quotation;
  paragraph: number;
  /** The sentence it stands in alone. */
  sentence: number;
}

/**
 * Gives quotations that stand alone to the speech before them: the second half of a split quotation ("A," X said. "B."), one that a
 * colon at the end of a paragraph introduces, one signed by a dash, one that goes on after another, and a paragraph of its own after what somebody is
 * reported to say. What none of these explains is left alone.
 * @param linked attributions that have their content
 * @param introduced attributions that wait for theirs: a cue and a colon, and nothing behind it
 * @returns all attributions, new and old, unordered
 */
export function carryOn(
  text: Text,
  layout: Layout,
  names: Names,
  maker: Reading['maker'],
  linked: Attribution[],
  introduced: Attribution[],
): Attribution[] {
  const all = [...linked].sort((a, b) => a.content[0].start - b.content[0].start);
  const taken = creditedQuotations(text, all);
  const bySentence = latestBySentence(text, all);
  const reported = soleBySentence(text, all);
  const waiting = new Map(introduced.map((each) => [lastFrom(text.sentences, each.cue?.start ?? 0), each]));
  const gone = new Set<Attribution>();
  for (const standing of standingAlone(text)) {
    // What nobody is credited with is not taken.
    const holder = all[taken[standing.index]] as Attribution | undefined;
    if (holder && (holder.cue !== null || holder.source !== null || holder.content.length > 1)) continue;
    const found = explain(standing);
    if (found) {
      if (holder) gone.add(holder);
      if (found.fresh) all.push(found.attribution);
      bySentence.set(standing.sentence, found.attribution);
    }
  }
  return all.filter((each) => !gone.has(each));

  function explain({
    quotation,
    paragraph,
    sentence,
  }: Standing): { attribution: Attribution; fresh: boolean } | null {
    const kind = layout.kinds[paragraph];
    if (kind !== 'body') return null;
    const lead = waiting.get(sentence - 1);
    if (lead) {
      lead.content = [...quotation.pieces];
      lead.kind = 'direct';
      waiting.delete(sentence - 1);
      return { attribution: lead, fresh: true };
    }
    const signed = signature(text, names, quotation, paragraph, maker);
    if (signed) return { attribution: signed, fresh: true };
    const before = bySentence.get(sentence - 1);
    if (!before || (before.source === null && before.evidence.step !== 'continuation')) return null;
    const sameParagraph = text.sentences[sentence - 1].paragraph === paragraph;
    if (sameParagraph && before.kind === 'direct' && before.cue) {
      before.content.push(...quotation.pieces);
      return { attribution: before, fresh: false };
    }
    if (!sameParagraph && before.kind === 'direct' && !sameMarks(text, before, quotation)) return null;
    if (sameParagraph || before.kind === 'direct')
      return { attribution: continuation(before, quotation, maker, 'continuation'), fresh: true };
    const teller = reported.get(sentence - 1);
    if (!teller || quotation.length < LEAST_SPOKEN) return null;
    return { attribution: continuation(teller, quotation, maker, 'paraphrase'), fresh: true };
  }
}

const MARK = /^(?:''|["'“‘«„])/;

/** False for a heading between quotations: 'Not one boat' in a text that quotes with "…". */
function sameMarks(text: Text, before: Attribution, quotation: Quotation): boolean {
  const markAt = (at: number): string | undefined => MARK.exec(text.source.slice(at, at + 2))?.[0];
  const last = before.content.at(-1);
  return last === undefined || markAt(last.start) === markAt(quotation.start);
}

/** A quotation of its own that goes on with the speaker before it. */
function continuation(
  before: Attribution,
  quotation: Quotation,
  maker: Reading['maker'],
  step: 'continuation' | 'paraphrase',
): Attribution {
  const because = before.cue ?? before.evidence.because[0];
  return {
    kind: 'direct',
    cueClass: before.cueClass,
    content: [...quotation.pieces],
    cue: null,
    source: null,
    speaker: before.speaker,
    evidence: { step, because: because ? [because] : [], considered: [] },
    confidence: precisionOf(step, 'direct', maker),
  };
}

/** "…" — Ines Cole: a dash and a person's name behind a quotation, and nothing more in the paragraph; or alone in the next one. */
function signature(
  text: Text,
  names: Names,
  quotation: Quotation,
  paragraph: number,
  maker: Reading['maker'],
): Attribution | null {
  const { words } = text.paragraphs[paragraph];
  let at = words.from;
  while (at < words.to && text.words[at].start < quotation.end) at++;
  const signed = at < words.to ? { from: at, to: words.to } : text.paragraphs.at(paragraph + 1)?.words;
  return signed ? signedBy(text, names, quotation, signed, maker) : null;
}

/** Words of a signature at most: the dash, a name and an office. */
const LONGEST_SIGNATURE = 12;

function signedBy(
  text: Text,
  names: Names,
  quotation: Quotation,
  { from, to }: Span,
  maker: Reading['maker'],
): Attribution | null {
  const words = text.words.slice(from, Math.min(to, from + LONGEST_SIGNATURE + 1));
  if (words.length < 2 || words.length > LONGEST_SIGNATURE || !/^[-–—―]+$/.test(words[0].text)) return null;
  // "— Lena Falk is a columnist": a sentence.
  if (words.some(({ text: word }) => AUXILIARIES.has(word))) return null;
  const end = words.at(-1)?.text === '.' ? -1 : undefined;
  const name = words.slice(1, end);
  for (const { start } of name) {
    const mention = mentionAt(names, start);
    if (!mention || names.entities[mention.entity].kind !== 'person') continue;
    const cue = { start: words[0].start, end: words[0].end };
    const range: Range = { start: name[0].start, end: name[name.length - 1].end };
    return {
      kind: 'direct',
      cueClass: 'speech',
      content: [...quotation.pieces],
      cue,
      source: { ...range, type: 'named', entity: mention.entity },
      speaker: mention.entity,
      evidence: { step: 'dash', because: [cue, range], considered: [] },
      confidence: precisionOf('dash', 'direct', maker),
    };
  }
  return null;
}

/** The last attribution of each sentence, by where its last content ends; a direct one before others. */
function latestBySentence(text: Text, attributions: readonly Attribution[]): Map<number, Attribution> {
  const latest = new Map<number, Attribution>();
  for (const each of attributions) {
    const sentence = lastFrom(
      text.sentences,
      Math.max(each.cue?.start ?? 0, (each.content.at(-1)?.end ?? 1) - 1),
    );
    if (each.kind === 'direct' || latest.get(sentence)?.kind !== 'direct') latest.set(sentence, each);
  }
  return latest;
}

/** True for verbs that report what was said, and not for those that only judge or name something: "described", "rejected". */
function tells({ source }: Text, { start, end }: Range): boolean {
  const words = source.slice(start, end).toLowerCase().split(/\s+/);
  if (words[0] === 'according') return true;
  return words.some((word) =>
    cuesOf(word).some(
      ({ cueClass, frame }) => cueClass === 'speech' && (frame === 'strong' || frame === 'clause'),
    ),
  );
}

/**
 * The attribution of each sentence that reports the speech of one speaker and no other: what a paragraph of quotation behind it illustrates ("Calloway said the harbour
 * was safe.¶“We looked.”"). Of 60 such quotations in training articles 53 were the speaker's.
 */
function soleBySentence(text: Text, attributions: readonly Attribution[]): Map<number, Attribution> {
  const sole = new Map<number, Attribution | null>();
  for (const each of attributions) {
    if (!each.cue) continue;
    const sentence = lastFrom(text.sentences, each.cue.start);
    const other = sole.get(sentence);
    const known = each.source !== null && each.source.type !== 'unresolved' && tells(text, each.cue);
    if (other === undefined) sole.set(sentence, known ? each : null);
    else if (!known || other?.speaker !== each.speaker || each.speaker === null) sole.set(sentence, null);
  }
  return new Map([...sole].flatMap(([sentence, each]) => (each ? [[sentence, each]] : [])));
}

/** Outermost quotations whose sentence holds no word besides them, in order. */
function* standingAlone(text: Text): Generator<Standing> {
  for (let index = 0; index < text.quotations.length; index++) {
    const quotation = text.quotations[index];
    if (quotation.parent >= 0) continue;
    const sentence = lastFrom(text.sentences, quotation.start);
    const { words, paragraph } = text.sentences[sentence];
    // A quotation that stands alone opens its sentence; asked first, so that a sentence of many quotations costs no more than its length.
    if (text.words[words.from].start < quotation.start) continue;
    let at = words.from;
    while (at < words.to && text.words[at].start < quotation.end) at++;
    const dash = at < words.to && /^[-–—―]+$/.test(text.words[at].text);
    let alone = true;
    for (; at < words.to && alone; at++) alone = text.words[at].kind === 'punctuation';
    if (alone || dash) yield { index, quotation, paragraph, sentence };
  }
}
