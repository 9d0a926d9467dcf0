import type { Layout } from '../layout/types';
import { mentionAt } from '../names/lookup';
import type { Names } from '../names/types';
import { itemsOf, type Item } from '../reader/rules/items';
import { AUXILIARIES as CLAUSE_AUXILIARIES, isAdverb } from '../reader/rules/lists/clause-words';
import { isNamed, phraseFrom, subjectBefore, type Clause, type Stretch } from '../reader/rules/phrases';
import type { Reading } from '../reader/types';
import type { Range, Text } from '../text/types';
import * as lists from './lists/refusals';
import { sourceOf } from './source';
import { rangeOf } from './spans';
import type { Attribution, Refusal, Source } from './types';

/** A sentence is read this far; keeps the work linear in any text. */
const LONGEST_SENTENCE = 500;
/** Words within "did not respond to several detailed requests for comment". */
const WITHIN = 9;

/** What refuses, in items of a clause, and where the phrase of who refuses ends (`before`) or begins (`from`). */
interface Found extends Stretch {
  who: { before: number } | { from: number };
}

/**
 * Who was asked and did not say, in the reporter's own words: "declined to comment", "would not say", "did not return calls", "could not be reached for
 * comment", "calls to the office were not returned".
 */
export function refusalsOf(
  text: Text,
  layout: Layout,
  reading: Reading,
  names: Names,
  attributions: readonly Attribution[],
): Refusal[] {
  const refusals: Refusal[] = [];
  for (const sentence of sentencesWithTriggers(text)) {
    const { paragraph } = text.sentences[sentence];
    if (layout.kinds[paragraph] !== 'body') continue;
    const items = itemsOf(text, text.sentences[sentence]).slice(0, LONGEST_SENTENCE);
    const clause: Clause = { text, items, names: reading.names };
    let last: Stretch | null = null;
    for (let at = 0; at < items.length; at++) {
      const found = refusalAt(items, at);
      if (!found) continue;
      const { who } = found;
      const subject: Stretch | null =
        'from' in who ? phraseFrom(clause, who.from) : (subjectOf(clause, names, who.before) ?? last);
      last = subject;
      const range = rangeOf(text, wordsOf(items, found));
      at = found.to - 1;
      if (isTold(attributions, refusals, range)) continue;
      const source = subject
        ? sourceOf(text, names, { role: 'source', ...wordsOf(items, subject) }).source
        : sourceOver(attributions, range);
      refusals.push({ ...range, source, speaker: source?.entity ?? null });
    }
  }
  return refusals;
}

/** Whether words are what somebody else is shown to have said: "critics say the ministry never answered a letter". */
function isTold(attributions: readonly Attribution[], refusals: readonly Refusal[], words: Range): boolean {
  const meets = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;
  return attributions.some(
    ({ cue, source, speaker, content }) =>
      (source !== null || speaker !== null) &&
      content.some((piece) => meets(piece, words)) &&
      // Not so where its verb is a refusal too: "declined to comment, did not return calls or hung up".
      !(cue && (meets(cue, words) || refusals.slice(-3).some((refusal) => meets(cue, refusal)))),
  );
}

/** Who is credited by an attribution whose verb stands in a range. */
function sourceOver(attributions: readonly Attribution[], { start, end }: Range): Source | null {
  const over = attributions.find(({ cue }) => cue !== null && cue.start < end && start < cue.end);
  return over?.source ?? null;
}

const wordsOf = (items: readonly Item[], { from, to }: Stretch): { from: number; to: number } => ({
  from: items[from].from,
  to: items[to - 1].to,
});

function* sentencesWithTriggers({ words }: Text): Generator<number> {
  let last = -1;
  for (let at = 0; at < words.length; at++) {
    const { text, quotation, sentence } = words[at];
    if (sentence === last || quotation >= 0) continue;
    const refused = lists.AFTER_NOT.has(text) && at > 0 && lists.NEGATIONS.has(words[at - 1].text);
    if (!refused && !lists.TRIGGERS.has(text)) continue;
    last = sentence;
    yield sentence;
  }
}

/** Who stands before a verb; a relative means whom it follows: "Cole, who did not respond". */
function subjectOf(clause: Clause, names: Names, verb: number): Stretch | null {
  const { items, text } = clause;
  let start = verb;
  while (start > 0 && (CLAUSE_AUXILIARIES.has(items[start - 1].low) || isAdverb(items[start - 1].low)))
    start--;
  const subject = subjectBefore(clause, start);
  const low = subject && items[subject.from].low;
  if (low !== 'which' && low !== 'who') {
    if (subject || items[start - 1]?.low !== 'which') return subject;
  }
  const comma = start - 2;
  if (items[comma]?.low !== ',') return subject;
  let from = comma;
  while (isNamed(clause, from - 1)) from--;
  const mention = from < comma ? mentionAt(names, text.words[items[from].from].start) : undefined;
  while (mention && from > 0 && text.words[items[from - 1].from].start >= mention.start) from--;
  return from < comma ? { from, to: comma } : subjectBefore(clause, comma);
}

function refusalAt(items: readonly Item[], at: number): Found | null {
  const { low, quotation } = items[at];
  if (quotation >= 0) return null;
  if (lists.REFUSING.has(low)) return declined(items, at);
  if (/^(?:request|requests|call|calls|message|messages|email|emails|e-mails|inquiries|questions)$/.test(low))
    return unanswered(items, at);
  if (!lists.AUXILIARIES.has(low)) return null;
  return noComment(items, at) ?? neither(items, at) ?? negated(items, at);
}

const lowAt = (items: readonly Item[], at: number): string => items[at]?.low ?? '';

/** "Declined to comment", "declined an interview request". */
function declined(items: readonly Item[], at: number): Found | null {
  const who = { before: at };
  if (lowAt(items, at + 1) === 'to') {
    let verb = at + 2;
    while (isAdverb(lowAt(items, verb)) || lowAt(items, verb) === 'further') verb++;
    const low = lowAt(items, verb);
    if (!lists.SPEAKING.has(low)) return null;
    const needed = lists.NEEDS.get(low);
    if (low === 'say' && lowAt(items, verb + 1) === 'that') return null;
    if (needed && !needed.has(lowAt(items, verb + 1))) return null;
    return { from: at, to: verb + (lists.WITH_NEED.has(low) ? 2 : 1), who };
  }
  for (let end = at + 1; end < items.length && end - at < 5 && items[end].quotation < 0; end++) {
    if (!lists.ASKED.has(lowAt(items, end))) continue;
    const next = lowAt(items, end + 1);
    // "Refused his request for a meeting".
    if (next === 'for' && !/^(?:comment|interview|an)/.test(lowAt(items, end + 2))) return null;
    return { from: at, to: end + (lists.ASKED.has(next) ? 2 : 1), who };
  }
  return null;
}

/** "Had no comment", "had no immediate comment". */
function noComment(items: readonly Item[], at: number): Found | null {
  if (!['had', 'has', 'have'].includes(lowAt(items, at)) || lowAt(items, at + 1) !== 'no') return null;
  const noun = ['immediate', 'further', 'additional'].includes(lowAt(items, at + 2)) ? at + 3 : at + 2;
  return lowAt(items, noun) === 'comment' ? { from: at, to: noun + 1, who: { before: at } } : null;
}

/** "Would neither confirm nor deny", "could neither confirm nor deny". */
function neither(items: readonly Item[], at: number): Found | null {
  const words = ['neither', 'confirm', 'nor', 'deny'];
  return words.every((word, i) => lowAt(items, at + 1 + i) === word)
    ? { from: at, to: at + 1 + words.length, who: { before: at } }
    : null;
}

/** "Would not say", "did not immediately respond to a request for comment", "could not be reached", "was not available for comment". */
function negated(items: readonly Item[], at: number): Found | null {
  const auxiliary = lowAt(items, at);
  let verb = at + 1;
  if (!lists.NEGATIONS.has(auxiliary)) {
    if (!lists.NEGATIONS.has(lowAt(items, verb))) return null;
    verb++;
  }
  while (lists.BETWEEN.has(lowAt(items, verb))) verb++;
  const who = { before: at };
  const low = lowAt(items, verb);
  const next = lowAt(items, verb + 1);
  const modal = /^(?:would|will|wo|could|ca)/.test(auxiliary);
  if (low === 'comment') return { from: at, to: verb + 1, who };
  if (/^(?:would|will|won't)/.test(auxiliary) && /^(?:say|discuss|elaborate)$/.test(low))
    return low !== 'say' || /^(?:who|what|whether|if|when|where|why|how|which|more|anything)$/.test(next)
      ? { from: at, to: verb + 1, who }
      : null;
  if (modal && low === 'reached' && lowAt(items, verb - 1) === 'be')
    return {
      from: at,
      to: next === 'for' && lowAt(items, verb + 2) === 'comment' ? verb + 3 : verb + 1,
      who,
    };
  if (/^(?:available|reachable)$/.test(low) && next === 'for' && lowAt(items, verb + 2) === 'comment')
    return { from: at, to: verb + 3, who };
  if (!lists.ANSWERING.has(low)) return null;
  const end = messageEnd(items, verb + 1);
  return end > 0 ? { from: at, to: end, who } : null;
}

/** Behind "did not return": where "several requests for comment" ends; -1 where nothing was sent. */
function messageEnd(items: readonly Item[], from: number): number {
  let end = -1;
  for (let at = from; at < items.length && at - from < WITHIN && items[at].quotation < 0; at++) {
    const low = lowAt(items, at);
    if (lists.MESSAGES.has(low)) end = at + 1;
    else if (/^(?:and|but|who|that|when|while|by|on|,|\.)$/.test(low)) break;
  }
  return end;
}

/** "Calls to the office were not returned", "a request for comment from the company went unanswered". */
function unanswered(items: readonly Item[], at: number): Found | null {
  let who = -1;
  for (let end = at + 1; end < items.length && end - at < 14 && items[end].quotation < 0; end++) {
    const low = lowAt(items, end);
    if (who < 0 && (low === 'to' || low === 'from')) who = end + 1;
    if (/^(?:went|go|gone|were|was)$/.test(low)) {
      let verb = end + 1;
      while (lists.NEGATIONS.has(lowAt(items, verb)) || lists.BETWEEN.has(lowAt(items, verb))) verb++;
      const negated = verb > end + 1 && /^(?:returned|answered)$/.test(lowAt(items, verb));
      const bare = /^(?:unanswered|unreturned)$/.test(lowAt(items, verb));
      return (negated || bare) && who > 0 ? { from: at, to: verb + 1, who: { from: who } } : null;
    }
    if (/^(?:,|that|who)$/.test(low)) return null;
  }
  return null;
}
