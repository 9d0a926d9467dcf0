import { figures } from './figures.mjs';

const overlaps = (a, b) => a.start < b.end && b.start < a.end;
const ranged = ([start, end, form]) => ({ start, end, form });
const formsOf = (text, mentions) => {
  const forms = new Map();
  for (const mention of mentions) {
    const form = text.slice(mention.start, mention.end).replace(/\s+/g, ' ').toLowerCase();
    if (!forms.has(form)) forms.set(form, []);
    forms.get(form).push(mention);
  }
  return forms;
};

/** The person of the analysis that stands for each marked one: whoever shares most of its names; nobody stands for two. */
function match(people, entities) {
  const pairs = people.flatMap((person) =>
    entities.map((entity) => {
      const names = person.mentions.filter(({ form }) => form === 'name');
      const shared = names.filter((name) => entity.mentions.some((each) => overlaps(name, each))).length;
      return { person, entity, shared };
    }),
  );
  pairs.sort((a, b) => b.shared - a.shared);
  const matched = new Map();
  const taken = new Set();
  for (const { person, entity, shared } of pairs) {
    if (shared === 0 || matched.has(person) || taken.has(entity)) continue;
    matched.set(person, entity);
    taken.add(entity);
  }
  return matched;
}

/**
 * Scores people and their forms (distinct names and descriptions) against marks: lines `{id, by, people: [{mentions: [[start, end, "name"|"role"]]}]}`,
 * one for each annotator of a document; every annotator counts by himself.
 */
export function peopleScore(marks) {
  const counts = {
    marked: 0,
    found: 0,
    forms: 0,
    gathered: 0,
    joined: 0,
    wrong: 0,
    unmarked: 0,
    made: 0,
    right: 0,
  };
  const byForm = { name: { forms: 0, gathered: 0 }, role: { forms: 0, gathered: 0 } };
  const failures = [];
  return {
    ids: new Set(marks.map(({ id }) => id)),
    failures,
    add({ id, text }, entities) {
      const persons = entities
        .filter(({ kind }) => kind === 'person')
        .map((each) => ({ ...each, mentions: each.mentions.filter(({ form }) => form !== 'pronoun') }));
      for (const mark of marks.filter((each) => each.id === id)) {
        const people = mark.people.map((each) => ({ mentions: each.mentions.map(ranged) }));
        const matched = match(people, persons);
        counts.marked += people.length;
        counts.found += matched.size;
        counts.made += persons.length;
        counts.right += matched.size;
        const note = (what, form) => failures.push({ id, by: mark.by, what, form });
        for (const person of people) {
          const entity = matched.get(person);
          if (!entity) note('not found', text.slice(person.mentions[0].start, person.mentions[0].end));
          for (const [form, mentions] of formsOf(text, person.mentions)) {
            const gathered = mentions.some((own) => entity?.mentions.some((each) => overlaps(own, each)));
            counts.forms++;
            byForm[mentions[0].form].forms++;
            if (gathered) {
              counts.gathered++;
              byForm[mentions[0].form].gathered++;
            } else if (entity) note(`${mentions[0].form} of ${entity.name} not gathered`, form);
          }
          const others = people.filter((each) => each !== person).flatMap(({ mentions }) => mentions);
          for (const [form, mentions] of formsOf(text, entity?.mentions ?? [])) {
            counts.joined++;
            if (mentions.some((each) => person.mentions.some((own) => overlaps(own, each)))) continue;
            const isOthers = mentions.some((each) => others.some((other) => overlaps(other, each)));
            if (isOthers || mentions[0].form === 'name') {
              counts.wrong++;
              note(`wrongly joined to ${entity.name}`, form);
            } else {
              counts.unmarked++;
              note(`role of ${entity.name} nobody marked`, form);
            }
          }
        }
      }
    },
    rows: () => ({
      people: figures({ hits: counts.right, made: counts.made, marked: counts.marked }),
      forms: figures({
        hits: counts.joined - counts.wrong - counts.unmarked,
        made: counts.joined,
        marked: counts.forms,
        recalled: counts.gathered,
      }),
    }),
    summary: () =>
      [
        `${counts.found} of ${counts.marked} people found`,
        `${counts.gathered} of ${counts.forms} forms gathered (names ${byForm.name.gathered} of ${byForm.name.forms}, roles ${byForm.role.gathered} of ${byForm.role.forms})`,
        `${counts.wrong} of ${counts.joined} joined forms wrong, ${counts.unmarked} roles that nobody marked`,
      ].join('; '),
  };
}
