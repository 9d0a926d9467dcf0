// What hangs on a name with a hyphen and is no part of it: written by hand, in small letters.
import { setOf } from '../../text/lists/set';

/** What is led, based or done so: "Congress-*led*". */
export const MADE_OF = setOf('led based backed style run owned born held controlled funded linked wide era');

/** Behind people, in one or several: "Cole-*like*", "Cole-*voters*". */
export const MADE_OF_PEOPLE = setOf(
  'like free esque ish ism only friendly related type themed gate mania loyal centric critical skeptic sceptic supporter hater voter adjacent',
);
