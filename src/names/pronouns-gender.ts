import { FEMALE, MALE, SURNAMES } from '../reader/rules/lists/names-people';
import type { Gender } from './gender';
import { EITHER } from './lists/given-names';
import { MORE_FEMALE, MORE_MALE } from './lists/pronoun-given-names';
import type { Likely } from './pronouns-choose';
import type { Entity } from './types';

/** What a person's names and descriptions tell of the gender; the surname never does. */
export function likelyGender({ name, gender }: Entity): Likely {
  if (gender !== 'unknown') return { sure: gender, likely: gender };
  const parts = name.toLowerCase().split(/[\s-]+/);
  const given = genderOfGiven(parts[0]);
  if (parts.length > 1) return { sure: given, likely: given };
  return { sure: 'unknown', likely: SURNAMES.has(parts[0]) ? 'unknown' : given };
}

function genderOfGiven(name: string): Gender {
  if (EITHER.has(name)) return 'unknown';
  if (MALE.has(name) || FEMALE.has(name))
    return MALE.has(name) === FEMALE.has(name) ? 'unknown' : MALE.has(name) ? 'male' : 'female';
  return MORE_MALE.has(name) ? 'male' : MORE_FEMALE.has(name) ? 'female' : 'unknown';
}
