import type { Attribution, Refusal } from '../../attribution/types';
import { because, sentence, type Args, type Key, type Say } from '../../catalogue';
import type { Mention, Unresolved } from '../../names/types';
import type { Range } from '../../text/types';
import { firstWords, phrases } from '../../markup';
import { holds, rangeAt } from '../ranges';
import type { Shown, ShownQuotation } from '../shown';

/** Longer names, descriptions and evidence are cut, in UTF-16 code units. */
export const NAME_LENGTH = 80;
export const MOST_NAMES = 4;
/** A step that is right less often than this says that it is unsure. */
export const SURE = 0.8;

/** What stands at an offset, and its range. */
export type Thing = { range: Range } & (
  | { mention: Mention }
  | { unresolved: Unresolved }
  | { refusal: Refusal }
  | { attribution: Attribution }
  | { quotation: ShownQuotation }
);

/** A mention, else a pronoun or role that nobody fits, else a refusal to comment, else a quotation or a cue; null: nothing. */
export function thingAt(article: Shown, offset: number): Thing | null {
  const { mentions, unresolved: open, refusals, quotations, attributions } = article;
  const mention = rangeAt(mentions, offset);
  if (mention) return { range: mention, mention };
  const unresolved = rangeAt(open, offset);
  if (unresolved) return { range: unresolved, unresolved };
  const refusal = rangeAt(refusals, offset);
  if (refusal) return { range: refusal, refusal };
  const quotation = quotations.findLast(({ pieces }) => pieces.some((piece) => holds(piece, offset)));
  const attribution =
    (quotation && attributions[quotation.attribution]) ??
    attributions.find(({ cue }) => cue && holds(cue, offset));
  if (attribution) {
    const { cue, content } = attribution;
    const range = [cue, ...content].find((each) => each && holds(each, offset)) ?? content[0];
    return { range, attribution };
  }
  return quotation ? { range: quotation, quotation } : null;
}

/** Why something is said of a place, in plain words, and where the words are that decided. */
export interface Reason {
  words: string;
  place: Range | null;
}

/** The reason of what a card says; null where it says no more than the text does. */
export function reasonOf(article: Shown, thing: Thing, say: Say): Reason | null {
  const { source, entities } = article;
  const tell = (key: Key, args: Args = {}): string => sentence(key, args, say);
  const cut = (words: string): string => firstWords(words, NAME_LENGTH);
  const nameOf = (id: number): string => cut(entities[id].name || entities[id].roles[0] || '');
  const namesOf = (ids: readonly number[]): string =>
    ids.slice(0, MOST_NAMES).map(nameOf).join(tell('card/or'));
  const reason = (step: string, ranges: Range[]): string => because(step, cut(phrases(source, ranges)), say);
  if ('mention' in thing) {
    const { evidence, entity, form, start, end } = thing.mention;
    if (form === 'name' && evidence.considered.length === 0) return null;
    const place = evidence.because;
    const words = cut(source.slice(start, end));
    const means = tell('card/means', {
      ...{ words, name: nameOf(entity), reason: reason(evidence.step, place ? [place] : []) },
    });
    const others = evidence.considered.filter((id) => id !== entity);
    return { words: [means, ...considered(others)].join(' '), place };
  }
  if ('attribution' in thing) {
    const { evidence, source: who, speaker, confidence } = thing.attribution;
    if (speaker === null && who === null) return null;
    const sentences = [tell('card/why', { reason: reason(evidence.step, evidence.because) })];
    if (who?.type !== 'unresolved') sentences.push(...considered(evidence.considered));
    if (confidence < SURE) sentences.push(tell('card/unsure', { percent: Math.round(confidence * 100) }));
    return { words: sentences.join(' '), place: evidence.because[0] ?? who };
  }
  return null;

  function considered(ids: readonly number[]): string[] {
    return ids.length > 0 ? [tell('card/considered', { names: namesOf(ids) })] : [];
  }
}
