// Units and words of quantity. From what Redi et al. (2019) call statements of statistics, and AP on numbers.

import { setOf } from '../../text/lists/set';
import { lexicon } from '../phrases';

export const SHARES = setOf('% percent per-cent percentage points pct');
export const MAGNITUDES = setOf('million billion trillion m bn');
export const VAGUE_COUNTS = setOf('dozens scores hundreds thousands millions billions');
export const COUNTED_PEOPLE = setOf(
  'people men women children soldiers civilians officers police troops passengers others',
);
export const CASUALTIES = setOf('dead killed injured wounded died arrested deaths casualties missing');

/** Units of time, space and ordering: what has them is dated, measured on the spot or looked up. */
export const PLAIN_UNITS = setOf(
  'years months weeks days hours minutes seconds decades centuries miles feet inches yards acres meters metres kilometers kilometres pounds tons degrees pages chapters ' +
    'seats electoral delegates amendments rounds games innings holes episodes seasons',
);
/** Shares and multiples in words. */
export const PARTS = lexicon(
  'half|majority|plurality|third|quarter|two-thirds|three-quarters|one-third|one-quarter|one-fifth of, two-thirds|three-quarters|one-third, ' +
    'more|less|fewer than half, one|two|three|four|five|six|seven|eight|nine in 10|ten|five|four|three, one|two|three|four|five|six|seven|eight|nine out of 10|ten|five|four|three, ' +
    'twice|double|triple|half as many|much|likely, twice|double|triple the number|rate|amount, doubled|tripled|quadrupled|halved, tens of thousands|millions|billions, hundreds of thousands|millions|billions, by double digits, double-digit lead|margin',
);
/** Words of what is on public record: votes counted, prices at the exchange, what is paid for a thing. */
export const PUBLIC = setOf(
  'cost costs price priced fee fees tuition salary contract stock shares index nasdaq dow traded beat defeated won votes voted approved turnout ballots caucuses ' +
    'ticket tickets fine fined rent sentence',
);
