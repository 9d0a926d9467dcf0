// What goes with those who stay unnamed in the news (attribution/lists/heads.ts has the nouns they go by). From AP's, Reuters' and the BBC's guidance on anonymous sources and the commonest unnamed sources in the
// training part of PolNeAR.

import { setOf } from '../../text/lists/set';
import { lexicon } from '../phrases';

/** Heads that are unnamed sources even in a bare plural: "aides said", where "city officials said" is their office speaking. */
export const ALWAYS = setOf('source aide insider adviser advisor confidant associate');

/** "A person", "two people": a source only where what follows tells how they come to know. */
export const PERSONS: ReadonlyMap<string, string> = new Map([
  ['person', 'person'],
  ['people', 'person'],
  ['persons', 'person'],
]);

/** Words that follow an unnamed source and tell how it comes to know. */
export const CLOSENESS = setOf('close familiar briefed knowledge involved privy apprised attended present');

/** Words before a head that set one apart from an office that speaks as a body. */
export const SINGLING = setOf(
  'a an one two three four five six several some another multiple numerous senior top unnamed anonymous former ranking high-ranking many few',
);

/** Determiners of a source that has been introduced before. */
export const DEFINITE = setOf('the that this these those');

/** A closeness in words of its own. */
export const CLOSE = lexicon(
  'people|person|persons|someone|somebody|official|officials|aide|aides|source|sources|insider|insiders|republicans|democrats|lawmakers|operatives|strategists|executives|lawyers|friends close to, ' +
    'people|person|persons|someone|somebody|official|officials|aide|aides|source|sources|republicans|democrats|lawmakers|operatives|strategists|executives|lawyers familiar with, ' +
    'people|person|someone|official|officials|aide|aides|source|sources|lawmakers|executives|lawyers briefed on|about, people|person|official|officials|sources with knowledge|direct of|knowledge, sources|people privy to, inside|within his|her|the inner circle, sources say|said|told, insiders say|said',
);
