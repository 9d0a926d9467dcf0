// What goes with sources that have nobody behind them (attribution/lists/heads.ts has the nouns they go by). From Wikipedia's "words to watch" (unsupported attributions) and its tag "who?", AP's and Reuters' advice
// on collective sources, and the commonest of their kind in the training part of PolNeAR.
import { setOf } from '../../text/lists/set';

/** Nouns that add nothing to a quantifier: "many people say". */
export const ANYBODY = setOf('people folks');

/** Determiners that point to a group the article has introduced. */
export const POINTING = setOf('the these those both two three four five six seven eight nine ten');

/** Determiners that make a group somebody's, or the one told of. */
export const DETERMINERS = setOf('the these those his her its their our my your a an');

/** Capitalized words that name a camp and no body: whoever is one of them is still nobody in particular. */
export const PARTIES = setOf(
  'republican republicans democrat democrats democratic gop american americans conservative conservatives liberal liberals western european british french german ' +
    'russian chinese israeli arab muslim muslims christian christians jewish hispanic latino latinos black white african catholic evangelical evangelicals tea party washington ' +
    'silicon valley wall street hollywood i',
);

/** Words before a quantifier with which it asks or compares: "how many". */
export const NOT_A_SOURCE = setOf('how as so too not');

/** Verbs by which a group is credited with a view, and not with what it does. */
export const VIEWS = setOf(
  'say blame point argue believe think fear expect doubt wonder suspect contend claim insist note suggest warn predict hope agree question criticize criticise accuse worry see ' +
    'consider complain want speculate describe feel charge maintain allege assert tell concede acknowledge caution oppose view guess assume forecast conclude',
);

/** Counts that leave open who is counted. */
export const COUNTS = setOf('some many most several numerous countless few dozens scores');

/** What leads in a crowd as those who see something so: "for many voters", "favoured by some". */
export const LEADS_IN = setOf('for among amongst');

/** What a crowd feels, in the forms in which it does. */
export const FEELINGS = setOf(
  'say said believe believed think thought feel felt fear feared hope hoped want wanted favor favored favour favoured prefer preferred support supported oppose opposed see saw ' +
    'view viewed regard regarded consider considered expect expected worry worried doubt doubted question questioned argue argued agree agreed disagree disagreed like liked dislike ' +
    'disliked love loved hate hated trust trusted distrust distrusted complain complained insist insisted wonder wondered suspect suspected call called describe described criticize ' +
    'criticized criticise criticised accuse accused blame blamed praise praised credit credited remain remained grew resent resented loathe loathed admire admired cringed winced ' +
    'bristled balked recoiled scoffed grumbled cheered applauded welcomed embraced rejected shared clear uneasy skeptical sceptical wary unhappy frustrated angry',
);

/** Those who are for or against somebody; whose they are does not tell who they are. */
export const PARTISANS = setOf(
  'supporters opponents critics detractors allies backers rivals loyalists defenders foes fans boosters surrogates confidants intimates',
);
