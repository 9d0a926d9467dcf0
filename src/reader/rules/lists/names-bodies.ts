// Words that make a name one of a body, an event or a work, and bodies named all over the news: written by hand, in small letters.
import { setOf } from '../../../text/lists/set';

/** What ends the name of a body. */
export const BODY_ENDS = setOf(
  'inc inc. corp corp. corporation co co. cos cos. company companies ltd ltd. llc plc llp ag sa gmbh nv spa group holdings holding bank bancorp trust fund funds capital partners ventures associates bros brothers industries industry enterprises systems technologies technology software networks network solutions ' +
    'services service communications telecom airlines airways airline motors motor electric energy petroleum oil gas steel pharmaceuticals pharma laboratories labs foods stores productions pictures studios records entertainment media press news times post journal herald tribune telegraph gazette chronicle globe daily magazine review ' +
    'weekly mail observer independent mirror examiner dispatch courier inquirer bulletin radio tv television broadcasting channel university college institute school academy seminary hospital clinic center centre museum gallery library theater theatre orchestra philharmonic symphony opera church cathedral mosque synagogue temple ministry ' +
    'department dept dept. agency bureau office administration commission committee subcommittee council court tribunal parliament congress senate assembly knesset duma cabinet treasury reserve government authority board panel directorate secretariat embassy consulate mission police army navy force forces guard corps brigade ' +
    'battalion regiment division squadron fleet command militia patrol marines party front movement union unions federation confederation association society organization organisation league alliance coalition club foundation endowment initiative project campaign network caucus pac lobby institution fellowship brotherhood ' +
    'congregation chamber exchange house nations team united fc rovers wanderers athletic albion rangers dynamo sox yankees mets giants dodgers cubs braves reds orioles pirates padres phillies astros athletics mariners twins royals tigers indians rockies marlins expos brewers cardinals knicks lakers celtics bulls pistons rockets spurs jazz ' +
    'suns nets bucks hawks heat magic pacers cavaliers raptors grizzlies clippers warriors kings supersonics patriots cowboys eagles redskins steelers packers bears vikings lions broncos raiders chargers chiefs seahawks 49ers dolphins bills jets colts ravens bengals browns oilers texans titans jaguars panthers saints falcons ' +
    'buccaneers rams devils islanders flyers penguins capitals bruins canadiens senators sabres leafs blackhawks stars blues predators avalanche flames canucks sharks ducks city-state ilbo jazeera qaeda intelligence security ' +
    'hall lines marine wire desk books metals mines shipping works mills farms hotel hotels insurance logistics rail railway railroad transit power mining electronics chemical chemicals foods beverage brewing rovers registry ombudsman constabulary embassy newsroom agency ' +
    'observatory watch lab workshop conservancy consortium collective cooperative syndicate cartel gang mafia taliban secretariat delegation faculty survey',
);

/** Heads of the names of bodies that go on with "of", "for", "on", "and". */
export const BODY_HEADS = setOf(
  'department dept dept. ministry university college institute school academy bank house church board bureau office museum council court commission committee subcommittee association society organization organisation league union federation confederation foundation ' +
    'fund trust center centre chamber army party movement front coalition alliance campaign club center hospital conference congress assembly parliament group agency college government bishops brotherhood friends doctors reporters students daughters sons knights fraternal order daughters veterans mothers citizens americans ' +
    'network task directorate division secretariat chiefs joint archdiocese diocese library national observatory centers',
);

/** Words that link two parts of a body's name. */
export const BODY_LINKS = setOf('of for on and & the de des du del');

/** Bodies of one word. */
export const BODIES = setOf(
  'cnn bbc nbc abc cbs msnbc cnbc cbc npr pbs hbo espn mtv tass itar-tass interfax xinhua reuters afp upi ap dpa efe ansa bloomberg politico buzzfeed breitbart wikileaks vox slate newsweek forbes univision fbi cia nsa dhs doj irs fda epa fcc sec ftc cdc nih nasa faa ' +
    'fema nypd lapd mi5 mi6 kgb fsb gru idf plo ira eta pkk ypg isis isil daesh hamas hezbollah taliban fatah al-qaida al-qaeda qaida likud nato eu un u.n. opec imf wto oecd osce opcw unicef unesco unhcr interpol europol asean icc who fifa uefa nfl nba nhl mlb ncaa pga ioc ufc gop dnc ' +
    'rnc nra naacp aclu afl-cio aipac moveon congress senate pentagon parliament bundestag knesset duma politburo mossad treasury apple google microsoft facebook twitter amazon youtube netflix instagram snapchat uber tesla boeing airbus intel ibm hp samsung sony nokia toyota honda ford chrysler volkswagen ' +
    'siemens walmart wal-mart starbucks mcdonald disney comcast verizon pfizer novartis exxon exxonmobil chevron shell bp gazprom rosneft nike adidas fed scotus cbo dod usda hud tsa ice atf dea gao opm omb nlrb usaid gazprom aeroflot lufthansa halliburton enron citigroup barclays hsbc ubs unocal motorola ' +
    'harvard yale princeton stanford mit ucla usc oxfam greenpeace medicare medicaid arsenal chelsea juventus barcelona bayern ajax nasdaq nikkei opec mercosur hizbollah hizbullah al-shabab boko ukip dup snp cdu spd unscom unprofor cis',
);

/** Bodies of several words. */
export const BODY_PHRASES: readonly string[] = (
  'fox news|sky news|supreme court|associated press|islamic state|united nations|european union|state department|justice department|security council|federal reserve|homeland security|national guard|red cross|red crescent|planned parenthood|black lives matter|tea party|boko haram|al qaeda|al-qaeda|al qaida|al jazeera|' +
  'nusra front|wall street journal|new york times|washington post|huffington post|daily beast|los angeles times|daily mail|daily news|financial times|usa today|goldman sachs|morgan stanley|merrill lynch|lehman brothers|wells fargo|general motors|general electric|exxon mobil|procter & gamble|white helmets|joint chiefs of staff|' +
  'human rights watch|amnesty international|house of representatives|house of commons|house of lords|secret service|oval office|ku klux klan|rolling stone|vanity fair|foreign office|scotland yard|air force|electoral college|capitol police|special forces|revolutionary guard|world bank|world health organization|conde nast|social security|' +
  'real madrid|manchester united|manchester city|sinn fein|khmer rouge|getty images|doctors without borders|syrian observatory for human rights|world trade organization|boy scouts|girl scouts|black panthers|time warner|coca-cola|hewlett-packard|middlesex|trump organization|trump tower'
).split('|');

/** What ends the name of an event, a law, a prize, a work: neither person nor body nor place. */
export const OTHER_ENDS = setOf(
  'act bill amendment law treaty accord accords agreement pact protocol convention war wars battle revolution uprising intifada day week month year eve cup games olympics olympic championship championships tournament open series bowl prize award awards medal festival conference summit debate election elections primary caucuses ' +
    'scandal affair crisis holocaust spring plan doctrine report case memorial exhibit parade marathon tour race derby prix masters league-cup standard test index airlines-flight flight hurricane storm constitution bible koran quran internet christmas easter ramadan thanksgiving nobel pulitzer oscar oscars grammy grammys emmy brexit obamacare',
);

/** What ends the name of a firm, not named after a place as newspapers and schools are. */
export const FIRM_ENDS = setOf(
  'inc inc. corp corp. corporation co co. company ltd ltd. llc plc ag sa gmbh nv group holdings bancorp capital partners ventures associates bros brothers industries enterprises systems technologies technology software networks motors pharmaceuticals foods stores metals energy lines marine shipping mining petroleum sachs electronics chemicals hotels books studios productions',
);
