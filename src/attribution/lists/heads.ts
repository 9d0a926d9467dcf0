// Nouns that tell what kind of source stands behind a phrase that names nobody. Gathered from the guidelines of AP and Reuters on anonymous
// sources, from Wikipedia's "words to watch", and from the commonest unnamed sources in the training part of PolNeAR.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** People with an office or closeness, who stay unnamed: "a senior official", "two people briefed on". */
export const ANONYMOUS = words(
  'official officials source sources aide aides insider insiders person diplomat diplomats operative operatives ally allies adviser advisers ' +
    'advisor advisors staffer staffers lawmaker lawmakers strategist strategists donor donors associate associates friend friends ' +
    'witness witnesses employee employees executive executives banker bankers',
);

/** Groups that nobody in particular speaks for. */
export const COLLECTIVE = words(
  'critics experts analysts observers supporters opponents voters people many some others most few several residents protesters activists ' +
    'republicans democrats conservatives liberals economists scientists researchers scholars lawyers reporters journalists members ministers ' +
    'leaders lawmakers politicians pundits commentators advocates skeptics sceptics neighbours neighbors families parents students teachers ' +
    'workers investors respondents americans everyone everybody they we party campaign crowd public media government administration',
);

/** Things that are written or measured. */
export const DOCUMENT = words(
  'report statement study poll polls survey filing memo letter email e-mail emails paper data figures figure document documents transcript ' +
    'lawsuit complaint tweet article book post release press affidavit indictment audit review analysis census records record footage video ' +
    'ruling order resolution bill law decision website site editorial column headline sign banner numbers statistics research survey message note',
);
