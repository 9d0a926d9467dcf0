/** The commonest English words that say little about the subject; written by hand. In small letters. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and to a in that is was for it on with as he be at by his i this had not are but from or have an they which one were her all ' +
    'she there would their we him been has when who will more no if out so said what up its about into than them can only other new some ' +
    'could time these two may then do first any my now such like our over me even most made after also did many before must through ' +
    'years where much your way well down should because each just those how too little state good very make world still own see men work ' +
    'long get here between both being under never same another know while last might us off since against come right during without ' +
    'again around however until among whether although does'
  ).split(' '),
);
