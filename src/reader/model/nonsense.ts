import type { Layout } from '../../layout/types';
import type { Text } from '../../text/types';
import { classOf, cuesOf } from '../cues';
import { isAdverb, LABELS, TIMES } from '../rules/lists/clause-words';
import type { Link } from '../types';
import { linkedGroups, without, type LinkedGroup } from './groups';
import * as lists from './lists/nonsense';

/** Where a group stands, and the reading's name tags. */
interface On {
  text: Text;
  layout: Layout;
  names: Uint8Array;
}

/** Without what cannot be told, whatever the network believes; see `REASONS`. Changes `roles`: what is dropped loses its tags. */
export function withoutNonsense(on: On, roles: Uint8Array, links: readonly Link[]): Link[] {
  const dropped = linkedGroups(on.text, roles, links)
    .filter((group) => REASONS.some((isNonsense) => isNonsense(group, on)))
    .flatMap(({ cue, contents }) => [cue.from, ...contents]);
  return without(new Set(dropped), roles, links);
}

type Reason = (group: LinkedGroup, on: On) => boolean;

/** A quotation that words credit which report nothing: "… until recently. “I liked it”". A day alone may be what is left of "she said on Tuesday". */
const smallWords: Reason = ({ low, said }, { text: { words } }) =>
  said.every((at) => words[at].quotation >= 0) &&
  low.some((word) => !TIMES.has(word)) &&
  low.every((word) => lists.SAYS_NOTHING.has(word) || TIMES.has(word) || isAdverb(word));

/** Nothing but somebody's name ("referring to Cole"); whom somebody backs or judges is told ("endorsed Cole", "denounced Cole"). */
const bareName: Reason = ({ low, said }, { text: { words }, names }) =>
  classOf(low) === 'speech' &&
  low.every((word) => cuesOf(word).every(({ frame, base }) => frame !== 'object' || base === 'refer')) &&
  said.every(
    (at) =>
      words[at].quotation < 0 && (names[at] > 0 || /^(?:(?:M(?:r|s|rs)|Dr)\.?|\W+)$/.test(words[at].text)),
  );

/** "State television, quoting an official, reported": whom it quotes is not what it says. */
const quoting: Reason = ({ low, said }, { text: { words } }) =>
  low.length === 1 && low[0] === 'quoting' && said.every((at) => words[at].quotation < 0);

/** A deed, and no word of saying: "began to look for it". */
const deed: Reason = ({ low }) =>
  lists.DEEDS.has(low[0]) && low.every((word) => cuesOf(word).every(({ cueClass }) => cueClass !== 'speech'));

/** Nobody but an article: "prompted *an* outcry and a strike that marked a turn". */
const articleForSource: Reason = ({ source }, { text: { words } }) =>
  source !== null && words.slice(source.from, source.to).every(({ text }) => /^(?:an?|the)$/i.test(text));

/** A name where the verb should be: "said *Cole*". */
const nameForVerb: Reason = ({ cue }, { names }) => names.subarray(cue.from, cue.to).every((tag) => tag > 0);

/** "OPINION: …", "Watch live: …" in a headline. */
const label: Reason = ({ cue, low }, { text: { words, sentences }, layout: { kinds } }) => {
  const { paragraph, words: within } = sentences[words[cue.from].sentence];
  const before = words.slice(within.from, cue.from);
  return (
    low[0] === ':' &&
    kinds[paragraph] === 'headline' &&
    before.every(({ text, kind }) => kind !== 'word' || LABELS.has(text.toLowerCase()))
  );
};

const REASONS = [smallWords, bareName, quoting, deed, articleForSource, nameForVerb, label];
