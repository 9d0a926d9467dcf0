import { causes } from './cause';
import { evaluations, superlatives } from './evaluation';
import { isReported } from './genre';
import { ground, type Input } from './ground';
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
  ...[anonymous, vague, agentless, unnamedStudies, secondhand],
  ...[statistics, causes, predictions, motives, superlatives, evaluations],
  whole,
];

/** What can be observed about the attribution of an article, in order of `start`. Linear in its length. */
export function find(input: Input): Finding[] {
  if (!isReported(input)) return [];
  const on = ground(input);
  return RULES.flatMap((rule) => rule(on)).sort((a, b) => a.start - b.start || a.end - b.end);
}
