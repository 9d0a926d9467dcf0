import type { Mention, Names } from '../names/types';
import type { Range, Text } from '../text/types';
import type { Attribution, Attributions } from './types';

/** "I", "I'm", "me": how many letters of the word are the pronoun; 0 where it is none. "We" may be anybody. */
function lettersOf(word: string): number {
  if (/^I(?:['’]\p{Ll}+)?$/u.test(word)) return 1;
  return /^(?:me|my|mine|myself|My|Mine)$/.test(word) ? word.length : 0;
}

/**
 * The names, with one mention more for each "I", "me" and "my" in what a person is quoted with: the first person is whoever speaks. Not in a quotation within
 * the quotation, which somebody else may have said. These are no forms of a name, and no finding rests on them.
 */
export function withFirstPersons(
  text: Text,
  names: Names,
  { attributions, quotations }: Attributions,
): Names {
  const found: Mention[] = [];
  for (const word of text.words) {
    if (word.quotation < 0 || word.kind !== 'word') continue;
    const letters = lettersOf(word.text);
    if (letters === 0 || text.quotations[word.quotation].parent >= 0) continue;
    const attribution = attributions[quotations[word.quotation]] as Attribution | undefined;
    const speaker = attribution?.speaker ?? null;
    if (!attribution || speaker === null || names.entities[speaker].kind !== 'person') continue;
    const { start } = word;
    const because = placeOf(attribution);
    const evidence = { step: 'first-person', because, considered: [] };
    found.push({ start, end: start + letters, form: 'pronoun', entity: speaker, evidence });
  }
  if (found.length === 0) return names;
  const taken = new Set(names.mentions.map(({ start }) => start));
  const fresh = found.filter(({ start }) => !taken.has(start));
  const inOrder = (a: Mention, b: Mention): number => a.start - b.start;
  const more = new Map<number, Mention[]>();
  for (const mention of fresh) {
    const known = more.get(mention.entity);
    if (known) known.push(mention);
    else more.set(mention.entity, [mention]);
  }
  const entities = names.entities.map((entity) => {
    const theirs = more.get(entity.id);
    return theirs ? { ...entity, mentions: [...entity.mentions, ...theirs].sort(inOrder) } : entity;
  });
  return { ...names, entities, mentions: [...names.mentions, ...fresh].sort(inOrder) };
}

/** The words that show who speaks; of a quotation that goes on, the cue before it. */
function placeOf({ source, evidence }: Attribution): Range | null {
  const place = source ?? evidence.because.at(0);
  return place ? { start: place.start, end: place.end } : null;
}
