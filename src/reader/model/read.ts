import type { Layout } from '../../layout/types';
import type { Text } from '../../text/types';
import type { Link, Reading } from '../types';
import { withoutAsideVerbs } from './asides';
import { believed } from './belief';
import { decode } from './decode';
import { withWholePhrases } from './edges';
import { explainByRules } from './explain';
import { withoutNonsense } from './nonsense';
import { oneKindEach } from './one-kind';
import { withinParagraphs } from './paragraphs';
import { HINTS, hintsOf } from './rules-know';
import { withoutStrays } from './strays';
import { addByRules } from './supply';
import type { Tagged, Tagging } from './types';

const NAME_BEGIN = { PER: 1, ORG: 3, LOC: 5, MISC: 7 } as const;
const ROLE_BEGIN = { source: 1, cue: 3, content: 5 } as const;

/**
 * A reading by what the model saw, with what the rules know. Pure; linear in the text's length.
 * @param layout nobody says anything in a byline or in boilerplate.
 * @param hints how far the rules' names count
 * @param tagging what the network said of `text.source`, exactly that text.
 */
export function readByModel(
  text: Text,
  layout: Layout,
  rules: Reading,
  tagging: Tagging,
  hints = HINTS,
): Reading {
  const believable = believed(decode(tagging, hintsOf(text, layout, rules, tagging, hints), true));
  const decoded = withWholePhrases(text.source, withinParagraphs(text, layout, believable));
  const names = new Uint8Array(text.words.length);
  const roles = new Uint8Array(text.words.length);
  paint(text, names, oneKindEach(text, rules, decoded.names), ({ type }) => NAME_BEGIN[type]);
  const firstWords = paint(text, roles, decoded.roles, ({ role }) => ROLE_BEGIN[role], prose(text, layout));
  const wordOf = (span: number): number => firstWords[span] ?? -1;
  const links: Link[] = [];
  const link = (
    kind: Link['kind'],
    from: number,
    to: number,
    probability: number,
    others: number[] = [],
    step = 'link',
  ): void => {
    links.push({ kind, from, to, probability, step, others: others.filter((word) => word >= 0) });
  };
  for (const { cue, source, contents, cueProbability, sourceProbability, others, step } of decoded.groups) {
    const cueAt = wordOf(cue);
    const contentsAt = contents.map(wordOf).filter((at) => at >= 0);
    for (const from of contentsAt) link('cue', from, cueAt, cueProbability);
    for (const from of cueAt >= 0 ? [cueAt] : contentsAt)
      link('source', from, wordOf(source), sourceProbability, others.map(wordOf), step);
  }
  explainByRules(text, rules, roles, links);
  const whole = withoutAsideVerbs(text, roles, links);
  const told = withoutStrays(text, layout, roles, withoutNonsense({ text, layout, names }, roles, whole));
  addByRules(text, layout, rules, roles, told);
  return { maker: 'model', names, roles, links: told };
}

/**
 * Writes spans, in order, as BIO tags of the text's words: a word belongs to the span that it starts in.
 * @param takes whether a span may begin at a word; else it is left out
 * @returns each span's first word; -1 where no word starts in it, or it is left out.
 */
function paint<T extends Tagged>(
  text: Text,
  tags: Uint8Array,
  spans: readonly T[],
  beginOf: (span: T) => number,
  takes: (word: number) => boolean = () => true,
): number[] {
  const { words } = text;
  let word = 0;
  return spans.map((span) => {
    while (word < words.length && words[word].start < span.start) word++;
    const from = word;
    if (word < words.length && !takes(word)) return -1;
    for (; word < words.length && words[word].start < span.end; word++) {
      tags[word] = beginOf(span) + (word === from ? 0 : 1);
    }
    return word > from ? from : -1;
  });
}

/** Whether a word stands where people may say something. */
const prose =
  (text: Text, { kinds }: Layout) =>
  (word: number): boolean => {
    const kind = kinds[text.sentences[text.words[word].sentence].paragraph];
    return kind !== 'byline' && kind !== 'boilerplate';
  };
