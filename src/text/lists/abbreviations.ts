// Written by hand from the abbreviations that English newspapers' style guides name: titles, ranks, companies, months, states, measures.
import { setOf } from './set';

/** Always followed by a name: a full stop behind one never ends a sentence. In small letters, without the stop. */
export const TITLES = setOf(
  'mr mrs ms mx messrs dr prof rev fr sen sens rep reps gov govs lt col gen maj capt cmdr cpl sgt adm pvt supt insp det hon amb ' +
    'pres sec treas st ste mt ft vs v cf approx est fig vol',
);

/** May stand at a sentence's end or inside it. In small letters, without the stop. */
export const ABBREVIATIONS = setOf(
  'corp inc ltd co cos llc plc bros assn dept univ jr sr esq jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'mon tue tues wed thu thurs fri ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev ' +
    'okla ore pa penn tenn tex vt va wash wis wyo ave blvd rd hwy no nos etc al ed eds pp tel min max sq oz lb lbs ca',
);

/** Everyday words or ends of sentences too: these keep their stop only before a digit ("No. 10", "Nov. 8"). */
export const BEFORE_DIGITS = setOf('no nos fig vol pp p art sec ch approx ca mar min max');

/** Abbreviated states: these keep their stop only capitalized and behind a comma, a hyphen or a bracket ("Salem, Ore."). */
export const STATES = setOf(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va ' +
    'wash wis wyo',
);
