// Small words at the edges of a source's phrase: closed classes of English grammars.
import { OPEN_ENDS } from '../../reader/rules/lists/clause-words';
import { setOf } from '../../text/lists/set';

/** A source does not end with one of these. Not every preposition: "the people he spoke *to*". */
export const LOOSE = new Set([...OPEN_ENDS, ...setOf('in on at of for from with as who which whose whom')]);

/** What may stand before a title: "an aide to *former* Mayor Cole". */
export const BEFORE_TITLES = setOf('former then acting interim incoming outgoing late current newly elected');
