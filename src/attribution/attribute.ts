import type { Layout } from '../layout/types';
import type { Names } from '../names/types';
import { classOf } from '../reader/cues';
import type { Reading } from '../reader/types';
import type { Range, Text } from '../text/types';
import { carryOn } from './carry';
import { addChannels } from './channel';
import { creditedQuotations, kindOf, wholeQuotations, withoutCommas, withoutTopic } from './content';
import { withAnswers } from './interview';
import { refusalsOf } from './refusals';
import { sourceOf } from './source';
import { groupsOf, rangeOf, type Group } from './spans';
import { precisionOf } from './steps';
import type { Attribution, Attributions } from './types';

/**
 * Turns a reading's roles and links, and the marks, into attributions with speaker and evidence. Where the marks are sure they overrule
 * the tags. A quotation that no step explains stays without attribution.
 */
export function attribute(text: Text, layout: Layout, reading: Reading, names: Names): Attributions {
  const groups = groupsOf(reading).map((group) => withinReach(text, group));
  const speaking = groups.filter(({ contents }) => contents.length > 0);
  const said = wholeQuotations(
    text,
    speaking.map(({ contents, cue }) => ({
      ranges: contents.map((span) => rangeOf(text, span)),
      cued: cue !== null,
    })),
  );
  const linked = speaking
    .map((group, at) => fromGroup(text, names, reading, group, said[at]))
    .filter(({ content }) => content.length > 0);
  const waiting = groups.filter(({ contents, cue }) => contents.length === 0 && cue !== null);
  const introduced = waiting.map((group) => fromGroup(text, names, reading, group, []));
  const carried = carryOn(text, layout, names, reading.maker, linked, introduced);
  const attributions = withAnswers(text, layout, names, reading.maker, carried);
  attributions.sort((a, b) => a.content[0].start - b.content[0].start);
  const refusals = refusalsOf(text, layout, reading, names, attributions);
  addChannels(text, names, attributions, refusals);
  return { attributions, quotations: creditedQuotations(text, attributions), refusals };
}

/**
 * A cue reaches what stands in its own paragraph, what a quotation carries on from there, and the next paragraph where a colon introduces it, or where it
 * opens with a quotation after one in the cue's own. What a reader would have to look further for, nobody is shown to have said.
 */
function withinReach(text: Text, group: Group): Group {
  const { cue } = group;
  if (!cue) return group;
  const paragraphOf = (word: number): number => text.sentences[text.words[word].sentence].paragraph;
  const home = paragraphOf(cue.from);
  const { start, end, words } = text.paragraphs[home];
  const colon = text.words[words.to - 1].text === ':';
  const quotes = group.contents.some(
    ({ from, to }) =>
      paragraphOf(from) === home && text.words.slice(from, to).some(({ quotation }) => quotation >= 0),
  );
  const contents = group.contents.filter(({ from }) => {
    const paragraph = paragraphOf(from);
    const quotation = text.quotations[text.words[from].quotation];
    if (paragraph === home || (quotation && quotation.start < end && quotation.end > start)) return true;
    return (
      paragraph === home + 1 &&
      (colon || (quotes && quotation !== undefined && from === text.paragraphs[paragraph].words.from))
    );
  });
  return { ...group, contents };
}

function fromGroup(text: Text, names: Names, reading: Reading, group: Group, said: Range[]): Attribution {
  const cue = group.cue && rangeOf(text, group.cue);
  const content = withoutTopic(text, said, cue)
    .map((piece) => withoutCommas(text, piece))
    .filter(({ start, end }) => start < end);
  const kind = kindOf(text, content);
  const found = group.source && sourceOf(text, names, group.source);
  const others = group.others.flatMap((span) => sourceOf(text, names, span).source.entity ?? []);
  // Whom an unresolved "he" could mean is one question; which words may have been the source, another.
  const candidates =
    found?.source.type === 'unresolved' ? found.considered : [...(found?.considered ?? []), ...others];
  const considered = candidates.filter((id) => id !== found?.source.entity);
  const words = group.cue ? text.words.slice(group.cue.from, group.cue.to).map((word) => word.text) : [];
  return {
    kind,
    cueClass: classOf(words),
    content,
    cue,
    source: found && found.source,
    speaker: found && found.source.entity,
    evidence: {
      step: group.step,
      because: [cue, found && { start: found.source.start, end: found.source.end }].filter(
        (range) => range !== null,
      ),
      considered: [...new Set(considered)],
      ...(group.step === 'link' ? { probability: group.probability } : {}),
    },
    confidence: precisionOf(group.step, kind, reading.maker),
  };
}
