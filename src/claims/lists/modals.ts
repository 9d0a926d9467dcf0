// Words that make an assertion only possible, wished for or denied. The modal verbs of English, and what goes with them.

/** One of them shortly before a verb: the verb is not asserted. */
export const MODALS: ReadonlySet<string> = new Set(
  'would could might may should can cannot if whether unless perhaps maybe possibly potentially not never to whatever what i we my me'.split(
    ' ',
  ),
);

/** One of them anywhere in a sentence: what it tells hangs on something. */
export const CONDITIONS: ReadonlySet<string> = new Set('if unless would whether who which how'.split(' '));
