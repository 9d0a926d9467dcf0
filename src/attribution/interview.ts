import type { Layout } from '../layout/types';
import type { Names } from '../names/types';
import type { Range, Text } from '../text/types';
import type { Reading } from '../reader/types';
import { kindOf } from './content';
import { precisionOf } from './steps';
import type { Attribution } from './types';

/** Fewer questions and answers are no interview. */
const LEAST = 2;

/** A paragraph of an interview: its label ("A") with the colon, and what is said. */
interface Turn {
  answer: boolean;
  label: Range;
  colon: Range;
  said: Range;
}

/**
 * The turns of an interview ("Q: …", "A: …") as attributions, instead of what was made of their labels. The answers are the person's whom the words
 * before the first question speak of most, if there is one.
 */
export function withAnswers(
  text: Text,
  layout: Layout,
  names: Names,
  maker: Reading['maker'],
  attributions: readonly Attribution[],
): Attribution[] {
  const turns = turnsOf(text, layout);
  const answers = turns.filter(({ answer }) => answer).length;
  if (answers < LEAST || turns.length - answers < LEAST) return [...attributions];
  const asked = askedIn(names, turns[0].label.start);
  const labels = new Set(turns.map(({ label }) => label.start));
  const others = attributions.filter(({ source }) => !source || !labels.has(source.start));
  return [...others, ...turns.map((turn) => attributionOf(text, turn, maker, turn.answer ? asked : null))];
}

function attributionOf(
  text: Text,
  { label, colon, said }: Turn,
  maker: Reading['maker'],
  asked: { entity: number; first: Range } | null,
): Attribution {
  const kind = kindOf(text, [said]);
  const step = asked ? 'interview' : 'colon';
  const because = asked ? [asked.first] : [label, colon];
  return {
    kind,
    cueClass: 'speech',
    content: [said],
    cue: colon,
    source: { ...label, type: asked ? 'named' : 'role', entity: asked?.entity ?? null },
    speaker: asked?.entity ?? null,
    evidence: { step, because, considered: [] },
    confidence: precisionOf(step, kind, maker),
  };
}

function turnsOf({ paragraphs, words }: Text, { kinds }: Layout): Turn[] {
  return paragraphs.flatMap(({ words: { from, to } }, at): Turn[] => {
    const label = /^(?:(Q|Question)|A|Answer)$/.exec(words[from].text);
    if (!label || kinds[at] === 'boilerplate' || to - from < 3 || !/^[:.]$/.test(words[from + 1].text))
      return [];
    const range = (first: number, last: number): Range => ({
      start: words[first].start,
      end: words[last].end,
    });
    return [
      {
        answer: !label[1],
        label: range(from, from),
        colon: range(from + 1, from + 1),
        said: range(from + 2, to - 1),
      },
    ];
  });
}

/** The person whom the words before an offset speak of more often than of anybody else, with the first place. */
function askedIn({ entities, mentions }: Names, before: number): { entity: number; first: Range } | null {
  const counts = new Map<number, number>();
  for (const { start, entity } of mentions)
    if (start < before && entities[entity].kind === 'person')
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || next?.[1] === most[1]) return null;
  const [{ start, end }] = entities[most[0]].mentions;
  return { entity: most[0], first: { start, end } };
}
