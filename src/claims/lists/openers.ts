// First words of sentences that assert nothing. Our own, from the ends of articles in the training part of PolNeAR.
import { setOf } from '../../text/lists/set';

/** Orders to the reader: "Read it all here", "Follow her on Twitter". */
export const COMMANDS = setOf(
  "read see click watch follow listen subscribe sign download share visit contact email call register check stay please let let's imagine consider " +
    "do don't never enter scroll tell ask",
);

/** What opens a note of the house: "Related:", "Copyright 2016". */
export const LINKS = setOf(
  'related copyright correction editor editors note updated update advertisement photo image video more',
);
