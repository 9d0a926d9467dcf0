// Small words at the edges of a source's phrase: closed classes of English grammars.
import { GOES_ON, OPEN_ENDS } from '../../reader/rules/lists/clause-words';
import { setOf } from '../../text/lists/set';

/** A source does not end with one of these. Not every preposition: "the people he spoke *to*". */
export const LOOSE = new Set([...OPEN_ENDS, ...setOf('in on at of for from with as who which whose whom')]);

/** What may stand before a title: "an aide to *former* Mayor Cole". */
export const BEFORE_TITLES = setOf('former then acting interim incoming outgoing late current newly elected');

/** With "to", "by" and "about" too: a source names its head before them ("an aide *to* Cole"). */
export const SUBORDINATE: ReadonlySet<string> = new Set([...GOES_ON, ...setOf('to against by about which')]);

/** What opens an aside about whoever was named before it. */
export const RELATIVES = setOf(
  'who whom whose which that including supporting backing representing advising',
);

/** What opens a description behind a comma: "the Harbour Institute, *a* think tank". */
export const OPENS_APPOSITION = setOf('a an the which whose one based');

/** Behind a participle that tells more of the noun before it: "a study published *last* month". */
export const BEHIND_PARTICIPLES = setOf('last this earlier late yesterday today since under as');

export const DETERMINERS = setOf('the a an his her its their');
