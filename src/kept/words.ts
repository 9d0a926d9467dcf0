import { applyEdits, findNodeAtLocation, modify, parseTree, type Node } from 'jsonc-parser';
import type { Entry } from './types';

/** Whether an entry is there and says what another one of the same identity says. */
export const saysSame = (there: Entry | undefined, entry: Entry): boolean =>
  there !== undefined && wordOf(there) === wordOf(entry);
const wordOf = (entry: Entry): string =>
  entry.list === 'speakers' ? JSON.stringify([entry.quote, entry.speaker]) : '';

/** The words of an entry, made to say of its quotation what another entry says; a note and all else in them stays. */
export function saying(words: string, other: Entry): string {
  if (other.list === 'ignored') return words;
  const [name, value, drop] = other.quote ? ['speaker', other.speaker, 'quote'] : ['quote', false, 'speaker'];
  const both = propertyIn(words, name) && propertyIn(words, drop);
  const rest = both ? applyEdits(words, modify(words, [drop], undefined, {})) : words;
  const place = propertyIn(rest, name) ?? propertyIn(rest, drop);
  if (!place) return words;
  const said = `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  return rest.slice(0, place.offset) + said + rest.slice(place.offset + place.length);
}

function propertyIn(words: string, name: string): Node | undefined {
  const tree = parseTree(words);
  return tree && findNodeAtLocation(tree, [name])?.parent;
}

/** An entry as it stands in the file, on one line. */
export function toJson(entry: Entry): string {
  const many = entry.occurrence > 1 ? { occurrence: entry.occurrence } : {};
  const fields =
    entry.list === 'ignored'
      ? { code: entry.code, ...(entry.sentence === null ? {} : { sentence: entry.sentence }), ...many }
      : {
          ...{ quotation: entry.quotation, ...many },
          ...(entry.quote ? { speaker: entry.speaker } : { quote: false }),
        };
  return `{ ${Object.entries({ file: entry.file, ...fields, ...entry.more })
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(', ')} }`;
}
