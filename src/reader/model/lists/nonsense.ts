// What a network that learned from labelled news takes for words of reporting, and what is none. Closed classes of English grammars but for the deeds and the
// labels, which were gathered from its mistakes on the dev articles of PolNeAR and on articles of our own.
import { setOf } from '../../../text/lists/set';
import { AUXILIARIES, DETERMINERS } from '../../rules/lists/clause-words';

/** Small words that report nothing, alone or together ("until recently"); the prepositions in "in a poll", "to Cole" may. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...DETERMINERS,
  ...setOf('until since before after during while when because although though and but or not no'),
]);

/** Beginnings of verbs that tell of a deed, where no word of saying goes with them: "tried to leave", "began to hesitate". */
export const DEEDS = setOf(
  'try tries tried trying fail fails failed failing begin begins began beginning start starts started starting struggle struggles struggled struggling ' +
    'manage manages managed managing hesitate hesitates hesitated hesitating',
);

/** How somebody looks to others is not what they say. */
export const SEEMING = setOf('seem seems seemed seeming appear appears appeared appearing');
/** What a paper or a picture that seems to do this tells all the same. */
export const SHOWING = setOf('show suggest indicate confirm support contradict prove');

/** Behind these verbs the first word may be whom it is told to: "promised us a vote". */
export const TELLING = setOf(
  'tell tells told telling assure assures assured assuring remind reminds reminded reminding inform informs informed informing promise promises promised promising',
);
export const ADDRESSEES = setOf('me us him them you');
