// Function words that bound a noun phrase or a clause. Closed classes of English grammar; written down by hand.
import { setOf } from '../../../text/lists/set';

export const AUXILIARIES = setOf(
  "has have had having is are was were be been being will would could should can may might must do does did 's 've 'd 'll " +
    "hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't couldn't shouldn't can't doesn't don't didn't",
);
export const BE = setOf('is are was were be been being');
/** Adverbs that may stand between a subject and its verb, beside those in -ly. */
export const ADVERBS = setOf(
  'also then later again even just still ever never once soon not now already often sometimes thus first twice reportedly',
);
export const DETERMINERS = setOf(
  'the a an this that these those some any no every each another both all several many most few',
);
/** Those that also stand alone: "some say". */
export const STANDING_ALONE = setOf('this some many others both all several most few');
export const POSSESSIVES = setOf("his her its their our my your whose 's '");
export const SUBJECT_PRONOUNS = setOf('he she they it i we you who');
export const OBJECT_PRONOUNS = setOf('him her them me us you');
/** Verbs whose object is who is told. */
export const TELLING = setOf('tell remind assure inform');
/** What goes on with what is said behind the agent of a passive: "was accused by X *of* lying". */
export const COMPLEMENTS = setOf('that of to as for');
/** Verbs of which "by X as …" tells what X calls somebody. */
export const DESCRIBING = setOf(
  'describe call portray hail deride denounce condemn praise dismiss criticize criticise label brand',
);
export const CLAUSE_SUBJECTS = setOf(
  'he she they it i we you there this these those that what how why whether when if where who nobody everyone',
);
/** A noun phrase that is a subject does not go left beyond one of these. */
export const LEFT_BOUNDS = setOf(
  'and but or nor so yet while as because that when if although though after before since who which where whom than whether how why what ' +
    'until unless about is are was were be been being will would could should can may might must do does did has have had says said',
);
export const PREPOSITIONS = setOf(
  'of in with by for at on from to into over under about against during through between without amid after before as upon',
);
/** No phrase ends with one of these; nor with a preposition. */
export const OPEN_ENDS = setOf('and or but than the a an that');
/**
 * What goes on about the noun or name before it, in one phrase with it: "an aide *for* Cole", "Cole *of* the council". Not all prepositions: "over", "during" or
 * "as" go with the verb. Who asks adds what goes on there only.
 */
export const GOES_ON = setOf('of for at from in with on who');
/** A subject's or a source's phrase, read to the right, ends before one of these; `to` only where no envoy is before it. */
export const RIGHT_BOUNDS = setOf(
  'in on at during after before when as while to who that which about and but or because if with by since last this next earlier later via through into where whose ' +
    'is was are were had has have',
);
/** Who is told something in a headline that leaves out "was": "…, court told". */
export const TOLD = setOf('court jury inquest tribunal inquiry hearing jurors judge panel committee');
export const ENVOYS = setOf(
  'ambassador adviser advisor aide envoy counsel counselor representative assistant secretary spokesman spokeswoman close',
);
export const TIMES = setOf(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow morning afternoon evening night week month year earlier later recently early late',
);
/** Who says it, where a headline puts a colon behind them: "Poll: …", "Harbour police: …". */
export const LEADING_IN = setOf(
  'poll polls survey report reports study newspaper analysis memo filing police official officials source sources lawyer lawyers attorney spokesman spokeswoman campaign',
);
/** What a desk prints before a headline and a colon; nobody says it. */
export const LABELS = setOf(
  'opinion analysis exclusive watch live update updated updates breaking latest video photos pictures gallery explainer editorial comment commentary review ' +
    'paid interview profile obituary quiz podcast listen read fact check factbox timeline correction view column letters letter notice',
);

/** Verbs of the inverted order ("…, said X") where no quotation stands before them. */
export const INVERTING = setOf('say add write tweet report note argue explain warn claim');

export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly'));
