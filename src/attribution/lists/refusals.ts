// Words of "declined to comment" and its kin. Written by hand after the stylebooks of AP and Reuters, which have a reporter say who was asked and did not answer,
// and completed from such sentences in the training parts of PolNeAR and BASIL.
import { setOf } from '../../text/lists/set';

/** What every refusal holds one of, in small letters: the cheap test. */
export const TRIGGERS = setOf(
  'decline declines declined declining refuse refuses refused refusing comment respond responds responded reply replied return returned answer answered reached unanswered unreturned neither',
);
/** The same, where a "not" stands right before it. */
export const AFTER_NOT = setOf('say discuss elaborate available reachable immediately');
export const REFUSING = setOf('decline declines declined declining refuse refuses refused refusing');
/** What somebody declines to do who declines to speak. */
export const SPEAKING = setOf(
  'comment respond answer say discuss elaborate confirm speak talk specify disclose explain reply address identify detail clarify provide offer give name reveal take be',
);
/** "To be interviewed", "to take questions", "to offer details": these need their own words behind them. */
export const NEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['be', setOf('interviewed quoted drawn')],
  ['take', setOf('questions')],
  ['give', setOf('details interviews interview comment specifics reasons answer answers')],
  ['provide', setOf('details comment specifics information further additional')],
  ['offer', setOf('details comment specifics further')],
  ['name', setOf('names him her them the')],
  ['address', setOf('questions question reporters the')],
]);
/** Say little without what they need: "declined to be". */
export const WITH_NEED = setOf('be take give provide offer');
/** What somebody declines. */
export const ASKED = setOf('comment requests request interview interviews invitations inquiries questions');
/** What is sent to somebody, and what for: "did not return calls", "did not respond to a request for comment". */
export const MESSAGES = setOf(
  'request requests call calls email emails e-mail e-mails message messages inquiry inquiries query queries question questions letter letters comment texts voicemail voicemails',
);
export const ANSWERING = setOf('respond responded return returned reply replied answer answered');
export const NEGATIONS = setOf(
  "not n't never didn't hasn't haven't hadn't doesn't don't wouldn't couldn't wasn't weren't cannot can't won't",
);
/** May stand within: "did not immediately respond", "could not be reached". */
export const BETWEEN = setOf(
  'immediately yet directly also be been have publicly further specifically even again so far',
);
export const AUXILIARIES = setOf(
  "do does did has have had would will could can was were is are 'd didn't hasn't haven't hadn't doesn't don't wouldn't couldn't wasn't weren't cannot can't won't",
);
