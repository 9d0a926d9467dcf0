// First words of sentences that assert nothing. Our own, from the ends of articles in the training part of PolNeAR.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Orders to the reader: "Read it all here", "Follow her on Twitter". */
export const COMMANDS = words(
  "read see click watch follow listen subscribe sign download share visit contact email call register check stay please let let's imagine consider " +
    "do don't never enter scroll tell ask",
);

/** What opens a note of the house: "Related:", "Copyright 2016". */
export const LINKS = words(
  'related copyright correction editor editors note updated update advertisement photo image video more',
);
