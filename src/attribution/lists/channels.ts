// Words that tell by what way something came to the reporter. Written by hand after the stylebooks of AP and Reuters on how sources are reached and
// quoted ("told reporters", "in a statement", "in an interview with"), and completed from the frames of cues in the training part of PolNeAR.
import { setOf } from '../../text/lists/set';
import type { ChannelKind } from '../types';

/** The ways, other than to say nothing. */
export type Way = Exclude<ChannelKind, 'declined'>;

/** Nouns behind "in a", "at the", "during", and the way that each tells. */
const NOUNS: Record<Way, string> = {
  reporters: 'briefing briefings gaggle',
  interview: 'interview interviews podcast',
  statement: 'statement statements communique communiqué',
  post: 'tweet tweets retweet tweetstorm post posts blog',
  writing:
    'email emails e-mail e-mails letter letters memo memos memorandum message messages note op-ed essay column editorial article book memoir report',
  filing: 'filing filings lawsuit complaint affidavit indictment petition motion deposition ruling',
  speech:
    'speech speeches address remarks rally rallies debate debates hearing hearings testimony sermon lecture forum townhall keynote fundraiser',
};
/** Two words that are one noun. */
const PAIRS: Partial<Record<Way, string>> = {
  reporters: 'news_conference press_conference conference_call press_call news_conferences press_conferences',
  statement: 'press_release news_release press_releases news_releases',
  post: 'social_media',
  filing: 'court_documents court_papers court_records court_filing legal_papers',
  speech:
    'opening_statement closing_statement opening_argument closing_argument opening_statements closing_arguments town_hall senate_floor house_floor campaign_stop campaign_event',
};
/** Where one posts; with a capital. */
export const PLATFORMS = setOf(
  'Twitter Facebook Instagram Snapchat Weibo Telegram TikTok LinkedIn YouTube Reddit Tumblr Periscope Mastodon Bluesky Threads',
);

const byNoun = (lists: Partial<Record<Way, string>>): ReadonlyMap<string, Way> =>
  new Map(
    (Object.entries(lists) as [Way, string][]).flatMap(([way, list]) =>
      list.split(' ').map((noun): [string, Way] => [noun.replace('_', ' '), way]),
    ),
  );
export const WAYS: ReadonlyMap<string, Way> = byNoun(NOUNS);
export const WAYS_OF_TWO: ReadonlyMap<string, Way> = byNoun(PAIRS);

/** Sources that are themselves what was sent out or filed: "the statement said". */
export const SOURCES: ReadonlyMap<string, Way> = byNoun({
  statement: `${NOUNS.statement} release`,
  post: NOUNS.post,
  writing: 'email emails e-mail e-mails letter letters memo memos memorandum note',
  filing: 'filing filings lawsuit complaint affidavit indictment petition',
});

/** Verbs that tell the way by themselves. */
export const VERBS: ReadonlyMap<string, Way> = byNoun({
  post: 'tweet tweets tweeted tweeting retweet retweeted retweeting posted posting blogged instagrammed',
  writing: 'emailed e-mailed texted texting emailing',
  speech: 'testified testifying testify testifies',
});

export const TELLING = setOf('tell tells told telling');
export const PREPOSITIONS = setOf('in at during on via through by');
/** Which of them go with which way. */
export const PREPOSITIONS_OF: Readonly<Record<Way, ReadonlySet<string>>> = {
  reporters: setOf('in at during on'),
  interview: setOf('in during'),
  statement: setOf('in via through'),
  post: setOf('in on via'),
  writing: setOf('in via by through'),
  filing: setOf('in'),
  speech: setOf('in at during on'),
};
/** Behind these the noun may come after "of": "in a series of interviews". */
export const COUNTING = setOf('series pair couple string number round flurry barrage set handful dozen');
/** Talk of any kind; with whom tells the way: "speaking to reporters", "in comments to the Herald". */
export const TALK = setOf(
  'speak speaks spoke speaking talk talks talked talking remarks comments call exchange conversation appearing appeared appearance',
);
export const TO = setOf('to with on');
/** A noun phrase does not go on behind one of these. */
export const BOUNDS = setOf(
  'that who whom whose which where when while as if because since although though but and or nor is are was were be been has have had will would could should may might ' +
    'of in at on with by for from to into over under about against during through after before between without via',
);
/** Clauses about another time or matter open with these. */
export const SUBORDINATES = setOf(
  'after before when while since because if although though as who whom whose which where unless until',
);

/** What stands before these is another clause's. */
export const OPENERS = setOf(
  'when while because although though who whom whose which where that if unless how',
);
/** Open a clause where one of these follows: "as he", "before they". */
export const SUBJECTS = setOf('he she they it we i');

/** Behind these a verb is of another occasion: "told the Herald after hinting that". */
export const APART = setOf('after before since without while when');

export const REPORTERS = setOf('reporters journalists correspondents newsmen press media newspersons');
/** Who is told something in public. */
export const AUDIENCES = setOf(
  'supporters crowd crowds audience rally donors lawmakers senators congress congressmen parliament committee panel delegates attendees jurors jury court judge voters graduates ' +
    'students worshippers guests gathering conference legislators shareholders assembly council activists rallygoers',
);
/** Last or only words of the names of newspapers, stations, agencies and sites. */
export const OUTLETS = setOf(
  'Times Post Journal Herald Tribune Gazette Courier Chronicle Guardian Telegraph Mail Observer Globe Sun Star Examiner Inquirer Dispatch Register News CNN BBC NBC CBS ABC MSNBC Fox NPR PBS C-SPAN ' +
    'Reuters AP AFP Bloomberg POLITICO Politico Axios Vox BuzzFeed Breitbart Newsweek Atlantic Economist Radio Television TV Press Hill Slate Salon Haaretz Spiegel Figaro Monde Variety Univision Telemundo ' +
    'CNBC CNNMoney ITV Sky Wired WIRED Esquire Yorker People Vogue Forbes Fortune Today Magazine Network Broadcasting Review Standard Independent Mirror Express Daily Beast Intercept ProPublica ESPN Deadspin TMZ VICE Vice ' +
    'Mashable TechCrunch Recode Verge Dawn Xinhua Interfax TASS RIA RT Jazeera Arabiya DPA ANSA Kyodo Yonhap Quartz Time TIME GQ Cosmopolitan Ringer Athletic',
);
/** Those that one is seen or heard on. */
export const ON_AIR = setOf(
  'CNN BBC NBC CBS ABC MSNBC Fox FOX News NPR PBS C-SPAN CNBC ITV Sky Univision Telemundo Bloomberg ESPN RT Jazeera Arabiya',
);
/** Nouns for an outlet that the article has named before. */
export const OUTLET_NOUNS = setOf(
  'newspaper paper magazine network broadcaster station website outlet agency podcast programme program',
);
