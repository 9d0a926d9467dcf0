import { causes } from './cause';
import { crowds } from './crowd';
import { evaluations, superlatives } from './evaluation';
import { firstAfter } from '../text/places';
import { isReported } from './genre';
import { ground, type Ground, type Input } from './ground';
import { agentless } from './hearsay';
import { motives } from './motive';
import { predictions } from './prediction';
import { unattributed, unbalanced } from './quotes';
import { scareQuotes } from './scare';
import { secondhand } from './secondhand';
import { anonymous, vague } from './sources';
import { ambiguousSpeakers, lateSpeakers } from './speakers';
import { statistics } from './statistic';
import { unnamedStudies } from './studies';
import type { Finding } from './types';
import { whole } from './whole';

/** Every rule, in no particular order: none depends on another. */
const RULES = [
  ...[unattributed, unbalanced, scareQuotes, ambiguousSpeakers, lateSpeakers],
  ...[anonymous, vague, crowds, agentless, unnamedStudies, secondhand],
  ...[statistics, causes, predictions, motives, superlatives, evaluations],
  whole,
];

/** What can be observed about the attribution of an article, in order of `start`. Linear in its length. */
export function find(input: Input): Finding[] {
  if (!isReported(input)) return [];
  const on = ground(input);
  const found = RULES.flatMap((rule) => rule(on)).sort((a, b) => a.start - b.start || a.end - b.end);
  return withoutTwice(on, found);
}

/**
 * One source is reported once, and a sentence whose unnamed source is reported is not reported again for what that source believes: "some experts fear …".
 * A judgement by a superlative is reported as that: "was the worst".
 */
function withoutTwice({ text }: Ground, found: readonly Finding[]): Finding[] {
  const sentenceOf = ({ trigger }: Finding): number =>
    text.words[firstAfter(text.words, trigger.start)]?.sentence ?? -1;
  const unnamed = new Set(found.filter(isUnnamed).map(sentenceOf));
  const superlatives = found.filter(
    ({ code, severity }) => code === 'claim/superlative' && severity !== 'hint',
  );
  const seen = new Set<unknown>();
  return found.filter((each) => {
    if (each.code === 'claim/motive' && unnamed.has(sentenceOf(each))) return false;
    const isTwice = ({ start, end }: Finding): boolean => start < each.end && end > each.start;
    if (each.code === 'claim/evaluation' && superlatives.some(isTwice)) return false;
    const key = isUnnamed(each) ? each.start : each;
    return !seen.has(key) && seen.add(key);
  });
}

const isUnnamed = ({ code, severity }: Finding): boolean =>
  severity !== 'hint' && (code === 'source/vague' || code.startsWith('source/anonymous'));
