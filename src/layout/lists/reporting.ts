/** Verbs of saying in the forms that news uses; written by hand. In small letters. */
export const REPORTING: ReadonlySet<string> = new Set(
  (
    'said says saying told tells added adds announced announces claimed claims denied denies reported reports warned warns argued argues ' +
    'asked asks replied insisted insists tweeted wrote writes accused accuses acknowledged admitted admits alleged called confirmed ' +
    'confirms criticized criticised declared declined described explained noted pledged promised suggested testified urged vowed stated ' +
    'spoke according statement interview spokesman spokeswoman spokesperson'
  ).split(' '),
);

/** Past forms of irregular verbs that news is told in; written by hand. In small letters. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  (
    'was were had did said told went came took made got gave saw knew thought found left felt became began brought kept held wrote stood ' +
    'heard met ran paid sat spoke led grew lost fell sent built understood drew broke spent rose drove bought wore chose won shot fought ' +
    'caught taught sold struck fled threw hit'
  ).split(' '),
);
