import type { Layout } from '../../layout/types';
import type { Text } from '../../text/types';
import { TOLD } from '../rules/lists/clause-words';
import type { Link } from '../types';
import { linkedGroups, without, type LinkedGroup } from './groups';
import * as lists from './lists/nonsense';
import { runFrom } from './runs';

/**
 * Without what the network adds to a group and is no part of it: a piece in the reporter's words from a sentence other than the verb's, beside others; whom something is
 * told to ("promised *us* a vote", "…, *court* told"); somebody who only seems to say it. Changes `roles`.
 */
export function withoutStrays(text: Text, layout: Layout, roles: Uint8Array, links: readonly Link[]): Link[] {
  const groups = linkedGroups(text, roles, links);
  const kept = without(new Set(groups.flatMap((group) => strayPieces(text, roles, group))), roles, links);
  const seeming = new Set(
    groups.filter((group) => isSeeming(group) || wasTold(text, layout, group)).map(({ cue }) => cue.from),
  );
  const moved = new Set(
    groups
      .filter(({ low }) => low.some((word) => lists.TELLING.has(word)))
      .flatMap((group) => addressees(text, roles, group)),
  );
  for (const at of moved) {
    if (roles[at + 1] === roles[at] + 1) roles[at + 1] = roles[at];
    roles[at] = 0;
  }
  return kept.map((link) => {
    if (link.kind === 'source') return seeming.has(link.from) ? { ...link, to: -1 } : link;
    return moved.has(link.from) ? { ...link, from: link.from + 1 } : link;
  });
}

/** First words of the pieces that are in no quotation and in another sentence than the verb, while others are in one or in its sentence. */
function strayPieces(
  { words, sentences }: Text,
  roles: Uint8Array,
  { cue, contents }: LinkedGroup,
): number[] {
  const { sentence } = words[cue.from];
  const runs = contents.map((at) => runFrom(roles, at));
  const isQuoted = ({ from, to }: { from: number; to: number }): boolean =>
    words.slice(from, to).some(({ quotation }) => quotation >= 0);
  const quotes = runs.some((run) => isQuoted(run));
  const near = runs.filter((run) => words[run.from].sentence === sentence);
  if (near.length === 0) return [];
  return runs
    .filter((run) => {
      if (words[run.from].sentence === sentence || isQuoted(run)) return false;
      const whole = sentences[words[run.from].sentence].words;
      return quotes || run.from > whole.from || run.to < whole.to - 1;
    })
    .map(({ from }) => from);
}

/** First words of contents that are whom the content is told to. */
function addressees({ words }: Text, roles: Uint8Array, { cue, contents }: LinkedGroup): number[] {
  return contents.filter(
    (at) => at === cue.to && roles[at + 1] === roles[at] + 1 && lists.ADDRESSEES.has(words[at].text),
  );
}

const isSeeming = ({ low }: LinkedGroup): boolean =>
  low.some((word) => lists.SEEMING.has(word)) && !low.some((word) => lists.SHOWING.has(word));

/** "…, court told" in a headline, which leaves out "was". */
function wasTold({ words, sentences }: Text, { kinds }: Layout, { cue, low }: LinkedGroup): boolean {
  const { paragraph, words: within } = sentences[words[cue.from].sentence];
  const ends = cue.to >= within.to || words[cue.to].kind === 'punctuation';
  const before = words[cue.from - 1]?.text.toLowerCase() ?? '';
  return low[0] === 'told' && ends && TOLD.has(before) && kinds[paragraph] === 'headline';
}
