import { setOf } from '../../text/lists/set';
// Short forms of given names that newspapers use for one another, by hand from general knowledge; each line is one name.

const LINES =
  'william bill will billy|robert bob rob bobby|richard dick rick|michael mike|joseph joe|james jim jimmy|thomas tom|daniel dan danny|david dave|edward ed ted|' +
  'theodore ted|charles charlie chuck|christopher chris|steven stephen steve|anthony tony|andrew andy|benjamin ben|bernard bernie|donald don|douglas doug|elizabeth liz beth|' +
  'frederick fred|gregory greg|jeffrey jeff geoffrey geoff|jonathan jon|kenneth ken|lawrence larry|leonard len|margaret maggie peg|matthew matt|nicholas nick|patrick pat|peter pete|' +
  'philip phil|raymond ray|ronald ron|samuel sam|timothy tim|vincent vince|walter walt|abraham abe|alexander alex|deborah debbie deb|jennifer jen|katherine kate kathy|kathleen kathy|' +
  'patricia pat|rebecca becky|susan sue|joshua josh|zachary zack|rafael rafa|vladimir vlad|mitchell mitch|randall randy|rudolph rudy|gerald gerry jerry|eugene gene|albert al|alfred al';

const LINES_OF = new Map<string, number[]>();
LINES.split('|').forEach((line, at) => {
  for (const name of line.split(' ')) LINES_OF.set(name, [...(LINES_OF.get(name) ?? []), at]);
});

/** Whether two given names (in small letters) are the same, or one a short form of the other. */
export function isSameGiven(one: string, other: string): boolean {
  if (one === other) return true;
  const lines = LINES_OF.get(other) ?? [];
  return (LINES_OF.get(one) ?? []).some((line) => lines.includes(line));
}

/** Borne by men and women so often that the lists of either mislead; by hand, from what news has had of both. */
export const EITHER = setOf(
  'jan kim lindsey lindsay leslie robin tracy tracey terry dominique sandy marion lynn michel shannon blake andrea gabriele daniele',
);
