import { EITHER } from './lists/given-names';
import { FEMALE, HONORIFICS, MALE, TITLE_GENDER } from '../reader/rules/lists/names-people';

export type Gender = 'female' | 'male' | 'unknown';

/** "mr", "mrs": in small letters, without full stop. */
export function genderOfHonorific(honorific: string): Gender {
  return HONORIFICS.get(honorific) ?? 'unknown';
}

/** By the given name, never by the surname: the first of two words or more; of "Jean-Marc", both parts, else the first. */
export function genderOfName({ first, parts }: { first: string; parts: readonly string[] }): Gender {
  if (parts.length < 2) return 'unknown';
  const whole = genderOfGiven(first);
  return whole === 'unknown' && first !== parts[0] ? genderOfGiven(parts[0]) : whole;
}

function genderOfGiven(name: string): Gender {
  const isMale = MALE.has(name);
  if (isMale === FEMALE.has(name) || EITHER.has(name)) return 'unknown';
  return isMale ? 'male' : 'female';
}

/** By a word of the role: "spokeswoman", "king". */
export function genderOfRole(role: string): Gender {
  for (const word of role.toLowerCase().split(/[^\p{L}-]+/u)) {
    const gender = TITLE_GENDER.get(word);
    if (gender) return gender;
    if (word === 'of' || word === 'for') break;
  }
  return 'unknown';
}
