import { figures } from './figures.mjs';

const overlaps = ([start, end], range) => range.start < end && start < range.end;
const same = (a, b) => (a === null || b === null ? a === b : a[0] === b[0] && a[1] === b[1]);

/**
 * Scores the speakers of single quotations against marks: lines `{id, content: [start, end], form: "pronoun"|"role", by: {A: range | null, B: range | null}}`, where a
 * range is the first full mention of whoever speaks, and null nobody whom the article names. What two annotators see differently does not count.
 */
export function speakersScore(marks) {
  const agreed = marks.filter(({ by }) => same(by.A, by.B));
  const counts = { right: 0, wrong: 0, missed: 0, invented: 0, silent: 0, unread: 0 };
  const failures = [];
  return {
    ids: new Set(agreed.map(({ id }) => id)),
    failures,
    add({ id, text }, _, { attributions, entities }) {
      for (const { content, form, by } of agreed.filter((each) => each.id === id)) {
        const covering = attributions.find((each) => each.content.some((range) => overlaps(content, range)));
        const speaker = covering?.speaker ?? null;
        const entity = entities.find(
          (each) => each.id === covering?.source?.entity || (speaker !== null && each.name === speaker),
        );
        const isRight = by.A !== null && entity?.mentions.some((mention) => overlaps(by.A, mention));
        const outcome =
          by.A === null
            ? speaker === null
              ? 'silent'
              : 'invented'
            : isRight
              ? 'right'
              : speaker !== null
                ? 'wrong'
                : covering
                  ? 'missed'
                  : 'unread';
        counts[outcome]++;
        if (outcome !== 'right' && outcome !== 'silent')
          failures.push({ id, form, outcome, speaker, wanted: by.A && text.slice(...by.A) });
      }
    },
    rows: () => ({
      speakers: figures({
        hits: counts.right,
        made: counts.right + counts.wrong + counts.invented,
        marked: counts.right + counts.wrong + counts.missed + counts.unread,
      }),
    }),
    summary: () =>
      `${agreed.length} quotations that two annotators see alike, of ${marks.length}: ${counts.right} given to the right person, ${counts.silent} rightly to nobody, ` +
      `${counts.wrong + counts.invented} to somebody else, ${counts.missed} left open, ${counts.unread} not read as said`,
  };
}
