import { figures } from './figures.mjs';

/** What corpora call the three kinds. */
const KINDS = new Map([
  ...['PER', 'PERSON', 'person', 'politician'].map((type) => [type, 'person']),
  ...['ORG', 'ORGANIZATION', 'organization', 'organisation', 'politicalparty'].map((type) => [
    type,
    'organization',
  ]),
  ...['LOC', 'LOCATION', 'location', 'country', 'place'].map((type) => [type, 'place']),
]);

/** Corpora differ on whether these belong to the name that follows; words in lower case are treated alike. */
const TITLES = new Set(
  [
    'Mr Mrs Ms Miss Dr Prof Sen Rep Gov Gen Lt Col Capt Sgt Rev Sir Dame Lord Lady President Vice Prime Minister Secretary',
    'Senator Governor Judge Justice King Queen Prince Princess Pope Chancellor Ambassador General Colonel Professor Former The',
  ].flatMap((line) => line.split(' ')),
);
const isTitle = (word) => TITLES.has(word.replace(/\.$/, '')) || /^\p{Ll}[\p{L}'’-]*\.?$/u.test(word);

/** The span `start-end` without titles in front of it and without 's after it; a span of nothing but titles keeps them. */
function core(text, { start, end }) {
  const span = text.slice(start, end).replace(/['’]s?$/u, '');
  let from = 0;
  for (const { 0: match, 1: word } of span.matchAll(/(\S+)\s+/gu)) {
    if (!isTitle(word)) break;
    from += match.length;
  }
  return `${start + (from < span.length ? from : 0)}-${start + span.length}`;
}

/** Scores names: exact spans of people, organizations and places. */
export function nameScore() {
  const kinds = Object.fromEntries(
    ['person', 'organization', 'place'].map((kind) => [kind, { hits: 0, made: 0, marked: 0 }]),
  );
  const sum = (key) => Object.values(kinds).reduce((total, each) => total + each[key], 0);
  return {
    /** @param found entities of the analysis as data: their mentions by name count. */
    add({ text, entities }, found) {
      const made = new Set();
      const marked = new Set();
      for (const { kind, mentions } of found)
        if (kind in kinds)
          for (const mention of mentions)
            if (mention.form === 'name') made.add(`${kind} ${core(text, mention)}`);
      for (const entity of entities) {
        const kind = KINDS.get(entity.type);
        if (kind && (entity.form ?? 'name') === 'name') marked.add(`${kind} ${core(text, entity)}`);
      }
      for (const each of made) kinds[each.split(' ')[0]].made++;
      for (const each of marked) {
        kinds[each.split(' ')[0]].marked++;
        if (made.has(each)) kinds[each.split(' ')[0]].hits++;
      }
    },
    rows: () => ({
      ...Object.fromEntries(Object.entries(kinds).map(([kind, counts]) => [kind, figures(counts)])),
      all: figures({ hits: sum('hits'), made: sum('made'), marked: sum('marked') }),
    }),
    summary: () => `${sum('marked')} names marked, ${sum('made')} made`,
  };
}
