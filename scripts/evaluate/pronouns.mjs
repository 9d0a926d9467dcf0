import { figures } from './figures.mjs';

const overlaps = (a, b) => a.start < b.end && b.start < a.end;
const PRONOUN = /^(?:s?he|him|his|hers?|(?:him|her)self)$/i;

/** Pronouns of a document and where whoever is meant is named: `{ pronoun, names }`; no names: nobody of those asked about. */
function asked({ pronoun, a, b, entities }) {
  if (pronoun) return [{ pronoun, names: [a, b].filter(({ coref }) => coref) }];
  return entities
    .filter(({ form, text }) => form === 'pronoun' && PRONOUN.test(text))
    .map((each) => ({
      pronoun: each,
      names: entities
        .filter(
          ({ coref_id: id, form, type }) => id === each.coref_id && form === 'name' && type === 'person',
        )
        .map(({ name, start, end }) => name ?? { start, end }),
    }));
}

/** Scores he and she: passages of GAP (two names, one pronoun), or whole documents with chains of mentions (GUM). */
export function pronounScore() {
  const counts = { asked: 0, answered: 0, right: 0, nobody: 0, invented: 0 };
  return {
    add(document, entities) {
      for (const { pronoun, names } of asked(document)) {
        const answer = entities.find(({ mentions }) =>
          mentions.some((each) => each.form === 'pronoun' && overlaps(each, pronoun)),
        );
        if (names.length === 0) {
          counts.nobody++;
          if (answer) counts.invented++;
          continue;
        }
        counts.asked++;
        if (!answer) continue;
        counts.answered++;
        if (answer.mentions.some((each) => names.some((name) => overlaps(each, name)))) counts.right++;
      }
    },
    rows: () => ({
      pronouns: figures({ hits: counts.right, made: counts.answered, marked: counts.asked }),
    }),
    summary: () => {
      const share = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
      return (
        `${counts.asked} pronouns of people who are named: ${share(counts.answered, counts.asked)} answered, ${share(counts.right, counts.answered)} of those rightly; ` +
        `${counts.nobody} of others, ${counts.invented} of them answered`
      );
    },
  };
}
