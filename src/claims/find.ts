import { ground, type Input } from './ground';
import { unattributed, unbalanced } from './quotes';
import { anonymous, vague } from './sources';
import type { Finding } from './types';

/** Every rule, in no particular order: none depends on another. */
const RULES = [unattributed, unbalanced, anonymous, vague];

/** What can be observed about the attribution of an article, in order of `start`. Linear in its length. */
export function find(input: Input): Finding[] {
  const on = ground(input);
  return RULES.flatMap((rule) => rule(on)).sort((a, b) => a.start - b.start || a.end - b.end);
}
