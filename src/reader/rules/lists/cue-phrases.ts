// Cues of several words. Chosen as the single verbs in ../../cues.ts are: by their share of uses as a cue in the training part of PolNeAR (in at least
// 40 % of their uses, three uses or more), and completed by near synonyms. The first word is a verb and stands for all its forms.

const phrases = (words: string): string[] => words.split(', ');

/** A clause or a quotation follows them, or stands before them. */
export const SAYING = phrases(
  'make clear, make it clear, make plain, make it plain, make known, make the case, make the point, put it this way, put it like this, ' +
    'point out, let it be known, let it be understood, shoot back, fire back, hit back, chime in, blurt out, cry out, spell out, sum up, ' +
    'leave no doubt, issue a statement saying, release a statement saying, put out a statement saying',
);

/** A quotation or a clause of its own must follow: "put it on the table" is none. */
export const PUTTING = phrases('put it');

/** What somebody speaks of follows them. */
export const SPEAKING_OF = phrases(
  'talk about, speak about, speak of, speak out about, speak out against, write about, tweet about, joke about, warn of, warn about, ' +
    'warn against, caution against, boast of, boast about, brag about, complain about, complain of, call for, call on, call upon, push for, ' +
    'argue for, argue against, advocate for, rail against, lash out at, lash out against, point to, refer to, allude to, hint at, lay out, ' +
    'vouch for, shrug off, brush off, play down, take issue with, take aim at, poke fun at, balk at, agree with, apologize for, ' +
    'apologise for, comment on, call into question, stop short of',
);

/** What somebody thinks of follows them. */
export const THINKING = phrases('believe in, worry about');

/** A verb of saying follows in its plain form, and the cue is all of it: "went on to say". */
export const LEADING_UP = phrases(
  'go on to, go so far as to, go as far as to, go out of his way to, go out of her way to, go out of their way to, take to twitter to, ' +
    'take to facebook to, take to instagram to, take to social media to, take to the airwaves to, take to the stage to, take the stage to, ' +
    'take the podium to, take the floor to, use the occasion to',
);

/** Passives whose subject speaks: "is quoted as saying". The verb stands in this form, behind a form of "be". */
export const RELAYED = phrases(
  'quoted as saying, cited as saying, reported as saying, recorded saying, overheard saying, heard saying, reported to have said, ' +
    'reported to have told, said to have said, rumoured to have said, rumored to have said, alleged to have said, understood to have said',
);
