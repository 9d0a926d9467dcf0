import { BODY_ENDS, FIRM_ENDS } from '../reader/rules/lists/names-bodies';
import { FEMALE, MALE, SURNAMES } from '../reader/rules/lists/names-people';
import { PLACE_ENDS, PLACES } from '../reader/rules/lists/names-places';
import type { Text } from '../text/types';
import type { Found } from './found';
import { BUILDINGS, CONTESTS, PARTS_OF_FIRMS } from './lists/bodies';

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
  const surnames = new Set(found.flatMap(({ kind, parts }) => (kind === 'person' ? parts.slice(1) : [])));
  found.forEach((each, index) => {
    const { kind, parts } = each;
    if (kind === 'person' && isFirm(each)) each.kind = 'organization';
    else if (kind === 'organization' && isPerson(each, bySingle)) each.kind = 'person';
    else if (kind === 'organization' && parts.length > 1 && BUILDINGS.has(parts[parts.length - 1]))
      each.kind = 'place';
    else if (kind === 'organization' && parts.length > 1 && CONTESTS.has(parts[parts.length - 1]))
      each.kind = 'other';
    else if (kind === 'person' && isKnownPlace(each, surnames)) each.kind = 'place';
    const storm = stormIn(text, each);
    if (storm !== '') {
      each.kind = 'other';
      for (const same of bySingle.get(storm) ?? []) if (same.honorific === '') same.kind = 'other';
    }
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

function isKnownPlace({ parts, honorific }: Found, surnames: ReadonlySet<string>): boolean {
  const [word] = parts;
  return (
    parts.length === 1 &&
    honorific === '' &&
    PLACES.has(word) &&
    word.length > 4 &&
    !isGiven(word) &&
    !SURNAMES.has(word) &&
    !surnames.has(word)
  );
}

const STORMS = /^(?:hurricane|typhoon|cyclone|storm)$/;

/** The name of a storm, "Hurricane Rita", which has a person's; empty where it is none. */
function stormIn({ words }: Text, { from, parts }: Found): string {
  if (parts.length === 2 && STORMS.test(parts[0])) return parts[1];
  const isStorm = /^(?:Hurricane|Typhoon|Cyclone|Storm)$/.test(words[from - 1]?.text ?? '');
  return isStorm && parts.length === 1 ? parts[0] : '';
}

function isFirm({ parts, honorific, first }: Found): boolean {
  const last = parts[parts.length - 1];
  // "Jeffrey Sachs"
  if (parts.length === 2 && isGiven(first) && !/^(?:inc|corp|co|ltd|llc|plc|group)$/.test(last)) return false;
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
