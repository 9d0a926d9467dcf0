// What people in office, in the running or of wealth are called without name: by hand from what newspapers vary.
import { setOf } from '../../text/lists/set';

const RUN = 'nominee candidate contender hopeful front-runner frontrunner';
export const RUNNING = setOf(RUN);

/** Behind the name of somebody who runs for office. */
export const OF_CANDIDATES = setOf(
  'campaign campaigns candidacy bid rally rallies nomination supporters rivals delegates',
);

const WEALTHY =
  'billionaire mogul tycoon businessman businesswoman developer magnate entrepreneur investor financier';
const SIDES = 'democrat republican conservative liberal socialist politician rival opponent challenger star';

/** Heads of descriptions that may mean somebody whom nothing ties to them, and what else such a person may be called in the article. */
export const EPITHETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    [
      RUN,
      `senator representative congressman congresswoman governor secretary president mayor neurosurgeon ${WEALTHY}`,
    ],
    [WEALTHY, 'owner manager executive'],
    ['senator', 'lawmaker leader whip'],
    [
      'congressman congresswoman representative lawmaker',
      'representative congressman congresswoman lawmaker leader whip',
    ],
    [
      'republican democrat conservative liberal socialist politician lawmaker legislator incumbent challenger',
      'senator representative congressman congresswoman governor mayor president speaker leader whip minister secretary chairman chairwoman',
    ],
    ['governor', ''],
    ['mayor', ''],
    ['leader premier', 'president minister premier chancellor king queen prince leader'],
  ].flatMap(([heads, others]) => {
    const all = setOf(`${heads} ${others} ${RUN} ${SIDES}`);
    return heads.split(' ').map((head): [string, ReadonlySet<string>] => [head, all]);
  }),
);

/** Offices of which a country has one, held by somebody who needs no introduction: "the Russian president". */
export const OF_STATE = setOf('president premier chancellor king queen emir');

/** Whom a paper calls by their place and party: "the Vermont Republican". */
export const LAWMAKERS = setOf(
  'senator representative congressman congresswoman governor speaker whip lawmaker legislator mp mep',
);

/** Before "leader", where it says that somebody is in politics. */
export const OF_LEADERS = setOf(
  'party opposition majority minority congressional senate house parliamentary',
);

/** Before "nominee" or "candidate": whoever it will be. */
export const WHOEVER = setOf(
  "as be been being become becomes becoming is was 's isn't support supports supporting endorse endorses endorsing choose chooses pick picks select for against eventual another any future possible potential next if",
);

/** What somebody does or plays whom nothing ties to another in the story, as a lawyer or a neighbour is tied to whoever is charged. */
export const CALLINGS = setOf(
  'striker midfielder defender goalkeeper winger skipper champion runner swimmer boxer cyclist jockey actor actress comedian singer rapper musician guitarist drummer dancer star novelist poet author writer playwright director ' +
    'filmmaker documentarian producer artist painter sculptor architect designer photographer chef baker farmer fisherman builder pilot astronaut nurse teacher librarian engineer physicist scientist historian economist hydrologist ' +
    'retiree widow widower teenager billionaire tycoon investor developer host presenter columnist activist',
);

/** Says nothing of what somebody does. */
export const KINSHIP = setOf(
  'donor megadonor supporter critic ally backer fan member figure guest speaker expert head founder friend father mother husband wife son daughter brother sister grandfather grandmother uncle aunt man woman native resident veteran graduate',
);
