// Things that are studied and measured, and the verbs by which they speak. From Wikipedia's "words to watch" ("research has shown"), AP's advice on polls, and the
// training part of PolNeAR.
import { setOf } from '../../text/lists/set';

export const PAPERS = setOf(
  'study studies research poll polls polling survey surveys data statistics figures numbers evidence report reports analysis analyses surveys ' +
    'estimates estimate reviews science projections',
);
export const SHOWS = setOf(
  'show shows showed shown showing suggest suggests suggested suggesting say says said find finds found indicate indicates indicated ' +
    'indicating reveal reveals revealed revealing demonstrate demonstrates demonstrated confirm confirms confirmed prove proves put puts give gives gave',
);
/** What may stand before a study that nobody made. */
export const QUALIFIERS = setOf(
  'a an one some several many most various new recent latest early earlier exclusive national statewide state internal public opinion exit preliminary scientific medical ' +
    'academic government official ratings other another published media news',
);
