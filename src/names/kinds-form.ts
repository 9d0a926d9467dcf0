import { BODY_ENDS, FIRM_ENDS } from '../reader/rules/lists/names-bodies';
import { FEMALE, MALE } from '../reader/rules/lists/names-people';
import { PLACE_ENDS } from '../reader/rules/lists/names-places';
import type { Text } from '../text/types';
import type { Found } from './found';
import { PARTS_OF_FIRMS } from './lists/bodies';

/**
 * Sets the kinds that the forms of the names themselves show: firms by their last word, short forms in brackets by the name before, countries by the
 * adjective made of them, people by the surname used elsewhere. Changes `found`; linear.
 */
export function settleByForm(text: Text, found: readonly Found[]): void {
  const bySingle = new Map<string, Found[]>();
  for (const each of found) {
    const [word] = each.parts;
    if (each.parts.length === 1) bySingle.set(word, [...(bySingle.get(word) ?? []).slice(-MOST), each]);
  }
  found.forEach((each, index) => {
    const { kind, parts } = each;
    if (kind === 'person' && isFirm(each)) each.kind = 'organization';
    else if (kind === 'organization' && isPerson(each, bySingle)) each.kind = 'person';
    if (index > 0 && isShortOf(text, each, found[index - 1])) {
      each.shortOf = found[index - 1];
      for (const same of bySingle.get(parts[0]) ?? []) same.kind = found[index - 1].kind;
    }
  });
  for (const [word, names] of bySingle) {
    const adjectives = word.endsWith('ia') && !isGiven(word) ? bySingle.get(`${word}n`) : undefined;
    if (!adjectives) continue;
    for (const each of names) if (each.kind === 'person' && each.honorific === '') each.kind = 'place';
    for (const each of adjectives) if (each.honorific === '') each.kind = 'other';
  }
}

/** More mentions of one word than this are not set at once. */
const MOST = 200;

function isGiven(word: string): boolean {
  return MALE.has(word) || FEMALE.has(word);
}

function isFirm({ parts, honorific }: Found): boolean {
  const last = parts[parts.length - 1];
  return parts.length > 1 && honorific === '' && (FIRM_ENDS.has(last) || PARTS_OF_FIRMS.has(last));
}

/** A given name and a surname that is somebody's alone elsewhere: "the Republican Jim Doss … Doss said". */
function isPerson({ parts, first }: Found, bySingle: ReadonlyMap<string, readonly Found[]>): boolean {
  if (parts.length !== 2 || !isGiven(first)) return false;
  const last = parts[1];
  if (BODY_ENDS.has(last) || PLACE_ENDS.has(last)) return false;
  return (bySingle.get(last) ?? []).some(({ kind }) => kind === 'person');
}

/** "(Defra)" right behind "Department for Environment, Food and Rural Affairs": its letters stand in that order in the name. */
function isShortOf({ source, words }: Text, each: Found, before: Found): boolean {
  if (before.kind === 'person' || before.parts.length < 2 || each.parts.length !== 1) return false;
  if (each.from !== before.to + 1 || words[before.to].text !== '(' || words[each.to]?.text !== ')')
    return false;
  const short = source.slice(each.own, each.end).toLowerCase();
  const long = before.parts.join(' ');
  let at = -1;
  return (
    short.charAt(0) === long.charAt(0) &&
    [...short].every((letter) => (at = long.indexOf(letter, at + 1)) >= 0)
  );
}
