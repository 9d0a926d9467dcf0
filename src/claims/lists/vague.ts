// Sources with nobody behind them. From Wikipedia's "words to watch" (unsupported attributions) and its tag "who?", AP's and Reuters' advice
// on collective sources, and the commonest of their kind in the training part of PolNeAR.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Groups that are known only by what they think or study. */
export const GROUPS = words(
  'critics experts analysts observers commentators pundits skeptics sceptics detractors opponents supporters proponents advocates activists ' +
    'campaigners conservationists environmentalists economists scientists researchers scholars historians academics specialists watchers ' +
    'defenders naysayers doubters',
);

/** Counts of nobody in particular; alone ("many believe") they are a source only in the present tense: "some said" goes back to somebody. */
export const QUANTIFIERS = words('some many others most several numerous countless');

/** Nouns that add nothing to a quantifier: "many people say". */
export const ANYBODY = words('people folks');

/** Determiners that point to a group the article has introduced. */
export const POINTING = words('the these those both two three four five six seven eight nine ten');

/** Words before a quantifier with which it asks or compares: "how many". */
export const NOT_A_SOURCE = words('how as so too not');
