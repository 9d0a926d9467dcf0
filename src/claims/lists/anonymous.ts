// Who stays unnamed in the news. From AP's, Reuters' and the BBC's guidance on anonymous sources and the commonest unnamed sources in the
// training part of PolNeAR.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Singular of every noun that an unnamed source goes by. */
export const HEADS: ReadonlyMap<string, string> = new Map(
  (
    'official source aide insider diplomat operative adviser advisor staffer lawmaker strategist donor associate confidant executive banker ' +
    'investigator consultant ally friend colleague employee'
  )
    .split(' ')
    .flatMap((noun) => [
      [noun, noun],
      [noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, noun],
    ]),
);

/** Heads that are unnamed sources even in a bare plural: "aides said", where "city officials said" is their office speaking. */
export const ALWAYS = words('source aide insider adviser advisor confidant associate');

/** "A person", "two people": a source only where what follows tells how they come to know. */
export const PERSONS: ReadonlyMap<string, string> = new Map([
  ['person', 'person'],
  ['people', 'person'],
  ['persons', 'person'],
]);

/** Words that follow an unnamed source and tell how it comes to know. */
export const CLOSENESS = words('close familiar briefed knowledge involved privy apprised attended present');

/** Words before a head that set one apart from an office that speaks as a body. */
export const SINGLING = words(
  'a an one two three four five six several some another multiple numerous senior top unnamed anonymous former ranking high-ranking many few',
);

/** Determiners of a source that has been introduced before. */
export const DEFINITE = words('the that this these those');
