/**
 * Words that, capitalized, show that a sentence begins: pronouns, articles, conjunctions, prepositions, adverbs. Written by hand.
 * In small letters.
 */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you this that these those there here his her its their our my your who what when where why how which ' +
    'and but or so yet nor if as at by for from in into of on to with after before during since until while although though because ' +
    'despite among between under over about against without within however meanwhile moreover still also then now once later earlier ' +
    'asked not no yes all some many most both each every few several another other others one two three'
  ).split(' '),
);
