// Sources with nobody behind them. From Wikipedia's "words to watch" (unsupported attributions) and its tag "who?", AP's and Reuters' advice
// on collective sources, and the commonest of their kind in the training part of PolNeAR.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Groups that are known only by what they think or study. */
export const GROUPS = words(
  'critics experts analysts observers commentators pundits skeptics sceptics detractors opponents supporters proponents advocates activists ' +
    'campaigners conservationists environmentalists economists scientists researchers scholars historians academics specialists watchers ' +
    'defenders naysayers doubters',
);

/** Parties, camps and trades: a view of theirs is vague where it is told as what they think or say, with nobody of them named. */
export const CAMPS = words(
  'republicans democrats conservatives liberals progressives moderates evangelicals libertarians politicians loyalists backers ' +
    'rivals foes fans voters residents americans leaders members delegates superdelegates groups organizations nominees candidates ' +
    'journalists reporters editors investors traders businesses doctors lawyers workers parents teachers students families neighbors neighbours ' +
    'protesters demonstrators attendees environmentalists feminists hawks reformers purists elites outlets people women men millennials',
);

/** Counts of nobody in particular; alone ("many believe") they are a source only in the present tense: "some said" goes back to somebody. */
export const QUANTIFIERS = words(
  'some many others most several numerous countless few dozens scores hundreds',
);

/** Nouns that add nothing to a quantifier: "many people say". */
export const ANYBODY = words('people folks');

/** Determiners that point to a group the article has introduced. */
export const POINTING = words('the these those both two three four five six seven eight nine ten');

/** Determiners that make a group somebody's, or the one told of. */
export const DETERMINERS = words('the these those his her its their our my your a an');

/** Capitalized words that name a camp and no body: whoever is one of them is still nobody in particular. */
export const PARTIES = words(
  'republican republicans democrat democrats democratic gop american americans conservative conservatives liberal liberals western european british french german ' +
    'russian chinese israeli arab muslim muslims christian christians jewish hispanic latino latinos black white african catholic evangelical evangelicals tea party washington ' +
    'silicon valley wall street hollywood i',
);

/** Words before a quantifier with which it asks or compares: "how many". */
export const NOT_A_SOURCE = words('how as so too not');

/** Verbs by which a group is credited with a view, and not with what it does. */
export const VIEWS = words(
  'say blame point argue believe think fear expect doubt wonder suspect contend claim insist note suggest warn predict hope agree question criticize criticise accuse worry see ' +
    'consider complain want speculate describe feel charge maintain allege assert tell concede acknowledge caution oppose view guess assume forecast conclude',
);
