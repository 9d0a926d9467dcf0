// Nouns that tell what kind of source stands behind a phrase that names nobody. Gathered from the guidelines of AP and Reuters on anonymous
// sources, from Wikipedia's "words to watch", and from the commonest unnamed sources in the training part of PolNeAR.
import { setOf } from '../../text/lists/set';

/** Every form of a noun that people with an office or a closeness go by who stay unnamed ("a senior official", "aides"), and its singular. */
export const UNNAMED: ReadonlyMap<string, string> = new Map(
  (
    'official source aide insider diplomat operative adviser advisor staffer lawmaker strategist donor associate confidant executive banker investigator consultant ' +
    'ally friend colleague employee witness'
  )
    .split(' ')
    .flatMap((noun) => [
      [noun, noun],
      [/(?:[^aeiou]y|s)$/.test(noun) ? `${noun.replace(/y$/, 'i')}es` : `${noun}s`, noun],
    ]),
);

/** People who stay unnamed; a "person" too. */
export const ANONYMOUS: ReadonlySet<string> = new Set([...UNNAMED.keys(), 'person']);

/** Groups that are known only by what they think or study. */
export const GROUPS = setOf(
  'critics experts analysts observers commentators pundits skeptics sceptics detractors opponents supporters proponents advocates activists campaigners conservationists ' +
    'environmentalists economists scientists researchers scholars historians academics specialists watchers defenders naysayers doubters',
);

/** Parties, camps and trades, of which some think one thing and some another. */
export const CAMPS = setOf(
  'republicans democrats conservatives liberals progressives moderates evangelicals libertarians politicians loyalists backers rivals foes fans voters residents ' +
    'americans leaders members delegates superdelegates groups organizations nominees candidates journalists reporters editors investors traders businesses doctors lawyers ' +
    'workers parents teachers students families neighbors neighbours protesters demonstrators attendees feminists hawks reformers purists elites outlets people women men millennials',
);

/** Counts of nobody in particular; alone ("many believe") they stand for people. */
export const QUANTIFIERS = setOf(
  'some many others most several numerous countless few dozens scores hundreds',
);

/** Groups that nobody in particular speaks for. */
export const COLLECTIVE: ReadonlySet<string> = new Set([
  ...GROUPS,
  ...CAMPS,
  ...setOf(
    'some many others most several few ministers respondents everyone everybody they we party campaign crowd public media government administration',
  ),
]);

/** Things that are written or measured. */
export const DOCUMENT = setOf(
  'report statement study poll polls survey filing memo letter email e-mail emails paper data figures figure document documents transcript ' +
    'lawsuit complaint tweet article book post release press affidavit indictment audit review analysis census records record footage video ' +
    'ruling order resolution bill law decision website site editorial column headline sign banner numbers statistics research survey message note',
);
