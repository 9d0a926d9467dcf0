// Common nouns for bodies and vessels, and what only bodies have: written by hand, in small letters.
import { setOf } from '../../text/lists/set';

/** What a body is called by when it is not named: "the company", "the ministry". */
export const BODY_NOUNS = setOf(
  'company firm corporation carmaker automaker chipmaker drugmaker manufacturer retailer supplier operator developer insurer lender bank brewer publisher broadcaster network station channel newspaper paper daily tabloid magazine website startup start-up ' +
    'airline carrier railway utility agency ministry department bureau office commission committee subcommittee council court tribunal parliament assembly senate legislature university college school academy institute hospital clinic museum library ' +
    'party union federation confederation association society organization organisation charity foundation league club team group coalition alliance movement army navy militia watchdog regulator authority board police thinktank nonprofit church orchestra ' +
    'consortium conglomerate cooperative subsidiary chain studio laboratory lab',
);

/** What may be somebody's calling as well: said of a body only where the words around it say so. */
export const EITHER_NOUNS = setOf(
  'publisher operator developer supplier insurer lender retailer manufacturer brewer',
);

/** Right before the name of a ship or aircraft. */
export const VESSELS = setOf(
  'ferry ship tanker trawler freighter yacht schooner submarine frigate destroyer cruiser carrier icebreaker tugboat tug steamer liner barge lifeboat uss hms ss mv airship spacecraft',
);

/** Right behind a name, or behind its "'s": only what a body has. */
export const ONLY_OF_BODIES = setOf(
  'shares stock stocks shareholders stockholders revenue revenues earnings headquarters subsidiary subsidiaries employees customers',
);

/** Nouns for a place where people work, behind "the X": "the Kessandra copper mine". */
export const SITES = setOf(
  'mine mines quarry refinery smelter dam reservoir bridge tunnel river valley lake bay strait peninsula province district region airport harbor harbour stadium prison jail canyon glacier volcano reef border crossing checkpoint',
);

/** Other nouns for the same: what a firm makes does not matter where it is called "the company". */
export const SAME_BODIES: ReadonlyMap<string, string> = new Map(
  ['company firm corporation', 'newspaper paper daily', 'organization organisation'].flatMap((line) =>
    line.split(' ').map((noun): [string, string] => [noun, line.split(' ')[0]]),
  ),
);

/** Businesses: whoever is one of them is a company as well. */
export const BUSINESSES = setOf(
  'company carmaker automaker chipmaker drugmaker manufacturer retailer supplier operator developer insurer lender bank brewer publisher broadcaster airline carrier railway utility conglomerate subsidiary startup start-up chain',
);

/** What departments and their ministers are named after: before a capital title no name of their own ("Railway Minister"). */
export const DEPARTMENTS = setOf(
  'railway railways home interior foreign defence defense finance treasury justice health education trade commerce transport energy environment agriculture labour labor housing culture sports tourism ' +
    'union state deputy police fire army navy opposition government cabinet parliament council party press information security city county district court board club team company group bank church school college university hospital',
);

/** What firms are called behind a family's or a made-up name, besides `FIRM_ENDS`. */
export const PARTS_OF_FIRMS = setOf(
  'semiconductors semiconductor construction builders building developments properties estates homes therapeutics biosciences biotech aerospace automotive automobiles breweries brewery distillery logistics freight haulage engineering ' +
    'robotics dynamics instruments analytics solutions telecom telecoms airways airlines shipbuilders shipyard dairies bakeries supermarkets retail outfitters clothing apparel cosmetics broadcasting communications publishing ' +
    'insurance financial advisers advisors consulting consultants solicitors cement chemicals minerals resources renewables utilities plastics textiles furniture toys trucks tractors cars cycles',
);

/** What is made and counted, right behind the name of its make: "59 Sabrehawk missiles". */
export const PRODUCTS = setOf(
  'missile missiles rocket rockets rifle rifles pistol pistols tank tanks jet jets helicopter helicopters aircraft airliner airliners bomber bombers drone drones torpedo torpedoes howitzer howitzers smartphone smartphones tablet tablets ' +
    'laptop laptops console consoles handset handsets vaccine vaccines pill pills sedan sedans pickup pickups truck trucks suv suvs minivan minivans car cars van vans motorcycle motorcycles printer printers ' +
    'ferry ferries ship ships trawler trawlers tanker tankers liner liners frigate frigates destroyer destroyers submarine submarines yacht yachts airstrike airstrikes strike strikes launcher launchers warhead warheads',
);

/** Who plays for a club or leads it, right behind its name with "the" before: "the Rovers manager". */
export const OF_CLUBS = setOf(
  'manager coach captain skipper striker midfielder defender goalkeeper winger quarterback pitcher catcher shortstop batsman bowler players squad',
);

/** Ends the name of a street. */
export const STREETS = setOf(
  'street road lane avenue close terrace crescent drive way row mews gardens grove boulevard st. ave. rd.',
);

/** What readers take for names in mail and on the web, in small letters: never names by themselves. */
export const NO_NAMES = setOf(
  'fax phone tel telephone mobile email e-mail website web hi hello hey thanks congratulations regards cheers sincerely euros restaurant service sent subject cc bcc re fw fwd attn',
);

/** Ends the name of a building, whoever runs it. */
export const BUILDINGS = setOf(
  'prison jail stadium arena airport station motel speedway racecourse beach park bridge tower towers cemetery',
);

/** Ends the name of a contest or a figure, which readers take for a body. */
export const CONTESTS = setOf(
  'cup open championship championships olympics prix trophy division series index standings results playoffs derby marathon',
);
