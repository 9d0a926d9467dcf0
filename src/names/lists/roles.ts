// Words in descriptions of persons: written by hand, in small letters.
import { setOf } from '../../text/lists/set';

/** May stand between the modifiers and the title word right before a name: "state party leader", "campaign manager". */
export const ROLE_MODIFIERS = setOf(
  'campaign party opposition state house senate minority majority budget city county police fire union team policy health press communications foreign prime vice deputy assistant associate acting interim senior junior former ex chief lead national federal ' +
    'regional local district general attorney defense defence finance interior justice trade energy labor labour education economy environment security intelligence religious spiritual military naval army air supreme executive managing ' +
    'presidential vice-presidential republican democratic conservative liberal first second current longtime veteran legendary co- company bank club school university law history political economic science human rights film pop rock opera',
);

/** Heads of descriptions besides titles. */
export const PERSON_NOUNS = setOf(
  'head member negotiator resident neighbor neighbour farmer teacher student baker builder driver worker fisherman father mother wife husband son daughter brother sister friend partner colleague successor predecessor boss guard ' +
    'opponent critic supporter victim witness suspect veteran expert specialist consultant engineer architect artist writer author musician photographer designer publisher producer filmmaker librarian curator priest monk nun ' +
    'official superdelegate committeeman committeewoman host moderator co-moderator staffer mogul developer magnate heir heiress politician insider operative physician neurosurgeon doctor businessperson freshman statesman lobbyist fundraiser donor contender hopeful incumbent ' +
    'widow widower fiance fiancee fiancé fiancée girlfriend boyfriend cousin nephew niece grandfather grandmother grandson granddaughter stepson stepdaughter stepfather stepmother godfather in-law mom dad ' +
    'democrat republican conservative liberal socialist man woman boy girl teenager retiree volunteer clerk accountant broker trader banker investor entrepreneur founder organizer campaigner fellow scholar lecturer cartographer hydrologist',
);

/** Before "leader" and the like: what somebody leads or belongs to. */
export const GROUPS = setOf(
  'group team party council club union company government squad crew board school committee campaign project rescue research',
);

/** "The star", "the captain": titles that need no name by their side and mean little by themselves. */
export const WEAK_HEADS = setOf(
  'star private major champion principal general chief chair anchor rival editor officer member man woman friend guard major expert',
);

/** Words of parties, which other lists have among those of nations. */
export const PARTIES = setOf(
  'republican democratic democrat gop libertarian conservative liberal labour tory',
);

/** Abbreviated titles and what they stand for. */
export const EXPANDED: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['sens', 'senator'],
  ['govs', 'governor'],
  ['reps', 'representative'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['lt', 'lieutenant'],
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['sgt', 'sergeant'],
  ['cpl', 'corporal'],
  ['adm', 'admiral'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['supt', 'superintendent'],
  ['insp', 'inspector'],
  ['amb', 'ambassador'],
  ['rev', 'reverend'],
  ['pres', 'president'],
]);

/** End like words for persons, and are none. */
export const NOT_PERSONS = setOf(
  'german roman ottoman norman talisman checklist playlist shortlist persist consist subsist',
);

/** End like whoever does something, and are things. */
export const NOT_AGENTS = setOf(
  'matter number offer order letter chapter factor error center chamber answer paper ladder summer winter dinner quarter corner border river water weather other another former latter later after over under newsletter computer ' +
    'counter tower disaster theater theatre character gender murder shoulder danger finger manner meter cover wonder pointer poster reminder thriller sector vector monitor mirror terror horror tractor reactor motor ' +
    'trailer container primer banner filter shelter blockbuster newspaper committee guarantee fee degree decree giant restaurant grant plant variant constant ' +
    'instant warrant covenant pendant consonant median cigarette silhouette gazette cassette palette starter gutter power supper hanger closer deal-breaker game-changer barrier carrier tier pier',
);

/**
 * Heads that name one and the same office or calling, or a wider one: a later description may use any of a line for a person introduced by another of it.
 * By hand from what newspapers vary.
 */
export const HEAD_KINDS: readonly (readonly string[])[] = (
  'president premier minister chancellor leader king queen emir sultan|spokesman spokeswoman spokesperson|lawyer attorney counsel|aide adviser advisor strategist|' +
  'senator representative congressman congresswoman lawmaker legislator assemblyman assemblywoman politician|director commissioner head chief general chairman chairwoman chair|' +
  'nominee candidate contender hopeful front-runner frontrunner|billionaire mogul tycoon businessman businesswoman developer magnate entrepreneur|secretary diplomat ambassador envoy|' +
  'professor scholar academic|journalist reporter correspondent anchor columnist|officer policeman detective|doctor physician surgeon'
)
  .split('|')
  .map((line) => line.split(' '));

/** Abbreviated states of the USA, as behind a senator's name, and what they stand for. */
export const STATES: ReadonlyMap<string, string> = new Map(
  (
    'ala alabama|ariz arizona|ark arkansas|calif california|colo colorado|conn connecticut|del delaware|fla florida|ga georgia|ill illinois|ind indiana|kan kansas|ky kentucky|la louisiana|md maryland|mass massachusetts|' +
    'mich michigan|minn minnesota|miss mississippi|mo missouri|mont montana|neb nebraska|nev nevada|okla oklahoma|ore oregon|pa pennsylvania|tenn tennessee|tex texas|vt vermont|va virginia|wash washington|wis wisconsin|wyo wyoming'
  )
    .split('|')
    .map((line): [string, string] => [line.split(' ')[0], line.split(' ')[1]]),
);
