import type { Layout } from '../../layout/types';
import type { Text } from '../../text/types';
import type { Reading } from '../types';
import { tagNames } from './names';
import { tagRoles } from './roles';

/** Reads by rules: names by pattern and list, cues by list, sources and contents by the order of phrases. Linear in the text's length. */
export function readByRules(text: Text, layout: Layout): Reading {
  const names = tagNames(text, layout);
  return { maker: 'rules', names, ...tagRoles(text, layout, names) };
}
