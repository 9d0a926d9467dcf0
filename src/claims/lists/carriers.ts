// Words by which a sentence goes on with the source of the one before it, or tells where figures are from. Gathered from the ways that the
// training part of PolNeAR carries a source on, and from what Redi et al. (2019) list as reasons why a sentence needs no citation of its own.
import { setOf } from '../../text/lists/set';

/** Openings that point back: "It also …", "The report …", "Those figures …". */
export const GOES_ON = setOf(
  'it he she they that this these those both another others additionally moreover furthermore similarly',
);

/** Things that are measured and published; their figures may go on through a list. */
export const MEASURES = setOf(
  'poll polls survey surveys census respondents surveyed polled polling gallup quinnipiac tally audit statistics data filings filing index projection projections',
);
