import { firstAfter } from '../text/places';
import { finding } from './finding';
import { inReportersVoice, type Ground } from './ground';
import { OUTLETS } from './lists/outlets';
import type { Finding } from './types';
import { lower } from './unnamed';

/** How many words behind "told" the outlet may end. */
const WITHIN = 7;

/** What another outlet had first: "told the Lisse Courier", "the Courier reported". Once for each outlet. */
export function secondhand(on: Ground): Finding[] {
  const { text, names } = on;
  const seen = new Set<number>();
  return names.mentions.flatMap((mention) => {
    if (mention.form !== 'name' || seen.has(mention.entity)) return [];
    const from = firstAfter(text.words, mention.start);
    let to = from;
    while (to < text.words.length && text.words[to].start < mention.end) to++;
    const word = text.words[from];
    if (!inReportersVoice(on, word) || !text.words.slice(from, to).some((each) => OUTLETS.has(lower(each))))
      return [];
    const before = text.words
      .slice(Math.max(0, from - WITHIN), from)
      .filter(({ sentence }) => sentence === word.sentence);
    const told = before.slice(-3).some((each) => /^(?:told|tells|telling)$/.test(lower(each)));
    const credited = before
      .slice(-3)
      .some((each, at, list) => lower(each) === 'to' && list[at - 1] && lower(list[at - 1]) === 'according');
    const next = text.words[to];
    const reported = next !== undefined && /^(?:reported|reports|revealed)$/.test(lower(next));
    if (!told && !credited && !reported) return [];
    seen.add(mention.entity);
    const args = { outlet: names.entities[mention.entity].name };
    return [{ ...finding('source/secondhand', 'hint', mention, args) }];
  });
}
