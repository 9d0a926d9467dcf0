// Words that tell of speech although they are no verbs of it, and verbs that tell of it only where somebody named or a document is their subject. From
// the cues of the training part of PolNeAR that are not among the verbs of `reader/cues.ts`.
import { setOf } from '../../text/lists/set';

export const SAYINGS = setOf(
  'according statement statements remark remarks comment comments claim claims allegation allegations accusation accusations argument warning warnings testimony ' +
    'complaint letter memo report interview speech words went clear per put puts credit credited scoffed',
);

/** "The polls show", but also "his silence suggests". */
export const SHOWING = setOf(
  'show suggest indicate signal reveal imply point continue threaten promise find read tout offer challenge highlight demand outline see remember see know realize realise',
);
