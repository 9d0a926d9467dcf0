// Small words at the edges of a source's phrase: closed classes of English grammars.
import { setOf } from '../../text/lists/set';

/** A phrase does not end with one of these. */
export const LOOSE = setOf('and or but in on at of for from with a an the that who which whose whom as');

/** What may stand before a title: "an aide to *former* Mayor Cole". */
export const BEFORE_TITLES = setOf('former then acting interim incoming outgoing late current newly elected');
