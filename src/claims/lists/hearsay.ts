// Forms that report and name nobody who reports. From Wikipedia's "words to watch" (unsupported attributions) and its tags "who?" and "by whom?", AP on
// "allegedly" and "reportedly", and the commonest of their kind in the training part of PolNeAR.
import { lexicon } from '../phrases';

const BELIEVED =
  'believed|thought|said|alleged|rumored|rumoured|reported|understood|reputed|presumed|assumed|feared|estimated|suspected|claimed';
const BE = "is|are|was|were|'s|'re|been|being";

/** "It is believed", "was said to", "widely seen as". */
export const PASSIVES = lexicon(
  `it is|was|has|had been? widely|generally|commonly|often|also|now? ${BELIEVED}|expected|assumed that`,
  `${BE} also|now|long|still|once? widely|generally|commonly|often|reliably? ${BELIEVED} to`,
  `${BE} widely|generally|commonly|often|broadly seen|viewed|regarded|considered|perceived|expected|believed|thought|assumed|credited|blamed|acknowledged|reported|described as|to|a|an|the|with|for|that|one`,
  `widely|generally|commonly|broadly seen|viewed|regarded|considered|perceived|expected|believed|thought|assumed|criticized|criticised|condemned|panned|mocked|praised|credited|blamed|derided|ridiculed|acclaimed|denounced|discredited|debunked|reviled|hailed|reported|rumored|speculated`,
  `seen|viewed|regarded|perceived as, ${BE} considered a|an|the|one|among|likely|unlikely|by, seen|viewed|regarded|considered by many|some|most`,
  'by some|most|many|all|several accounts|estimates|measures, what many|some consider|considered|call|called|see|saw|say|view|viewed as?',
  'has|have|had been called|described|dubbed|labeled|labelled|branded|likened|compared|portrayed|depicted, there is|was|are|were|has|have been? talk|speculation|rumors|rumours|concern|concerns|questions|fears|suspicion|suspicions, rumors|rumours swirled|persist|persisted|that|of|about',
);

/** Adverbs that hand the responsibility to nobody. */
export const ADVERBS = lexicon(
  'reportedly, allegedly, purportedly, supposedly, reputedly, rumored|rumoured to, said to be|have, believed to be|have, thought to be|have',
);

/** "Is expected to": somebody expects it. */
export const EXPECTED = lexicon(
  `${BE} also|now|widely|still|generally? expected|projected|forecast|predicted|tipped to`,
);

/** Criticism, doubt and praise from nobody. */
export const REACTIONS = lexicon(
  'raised|raises|raising new|serious|fresh|further|more|troubling|some|many|several|doubts? questions|concerns|doubts|fears|suspicions|eyebrows|alarm|alarms',
  'drew|drawn|drawing|draws|sparked|sparking|sparks|prompted|prompting|prompts|provoked|provoking|triggered|generated|attracted|faced|facing|faces|earned|ignited|stirred|caused|received widespread|sharp|fierce|intense|heavy|strong|immediate|swift|harsh|considerable|significant|some|much|a|national|international|bipartisan? criticism|outrage|backlash|condemnation|fire|ire|anger|controversy|praise|scorn|ridicule|uproar|outcry|scrutiny|speculation|concern|concerns|fears',
  'came|come|comes|coming under fire|criticism|attack|scrutiny|pressure, met with criticism|skepticism|outrage|derision|scorn|resistance',
  'has|have|had been sharply|widely|heavily|harshly|frequently|repeatedly|often|long? accused|criticized|criticised|blamed|faulted|mocked|praised|attacked|ridiculed|slammed|lambasted|assailed|hailed|credited|dogged|condemned',
  'was|were sharply|widely|heavily|harshly|frequently|repeatedly|often? accused|criticized|criticised|mocked|praised|ridiculed|slammed|lambasted|faulted|denounced|condemned|hailed',
  'calls for his|her|their resignation, mounting|growing|increasing criticism|pressure|concern|concerns|calls|speculation|fears|frustration, amid criticism|concerns|speculation|fears|questions|rumors|allegations|accusations|reports, rumors that, speculation that, the fear that, the perception that, perceived as, perception that',
);

/** What is said, seen, known and felt without anybody who does; less sure than the others. */
export const IMPERSONAL = lexicon(
  `${BE} also|often|sometimes|frequently|still|now|once|long|roundly|sharply|recently|already? criticized|criticised|mocked|ridiculed|questioned|condemned|praised|hailed|lauded|credited|dismissed|derided|denounced|panned|faulted|blamed|resented|feared|distrusted|maligned|vilified|touted|rumored|rumoured for|as|over|with|to|because|after|in, ` +
    `${BE} also|often|sometimes|frequently|still|now|once|long? portrayed|depicted|touted|billed|framed|interpreted|derided|hailed|pilloried|vilified|lauded|maligned|mocked|rumored|rumoured as|to|for, it is|was|'s|has|been implied|understood|assumed|accepted|acknowledged that, ` +
    'widely|commonly|generally|universally known|understood|accepted|seized|recognized|feared|anticipated|panned|mocked|shared, much|little has|had|is been? made of, perceived, presumably, unconfirmed|unverified|conflicting reports|accounts, published|media|news|press|some|several|multiple|various reports|accounts suggest|suggests|said|say|claim|claimed|indicate, conventional wisdom',
  'speculation|rumors|rumours|chatter|buzz|doubts|questions|concerns|fears|suspicions|anger|resentment|tension|tensions|frustration is|are|was|were|has|have|had|remain|remains|remained|persist|persists|persisted|linger|lingers|lingered|swirl|swirled|swirling|mounted|mounting|grew|grows|growing|abound|abounds|arose|emerged|surfaced, ' +
    'howls|howl|gasps|groans|chorus|flood|wave|storm|barrage|hail of protest|protests|outrage|criticism|complaints|condemnation|calls|detractors|critics, despite|amid predictions|expectations|speculation|rumors|rumours|concerns|criticism|complaints|accusations|allegations|reports|claims|calls|fears|suspicions|suggestions|doubts|questions|outcry|backlash|pressure, following|after predictions|speculation|rumors|criticism|complaints|outcry|backlash, ' +
    'allegations|accusations|predictions|suspicion|suspicions|perceptions|worries|impression that, charges|accusations of, ' +
    'under|facing|faces|faced|face|drew|draws|drawing|drawn|attracted|provoked|prompted|sparked|stirred|earned growing|mounting|increasing|intense|heavy|withering|renewed|the|immediate|some|new|more|widespread? pressure|fire|scrutiny|criticism|backlash|ire|wrath|outrage|skepticism|scepticism|mockery|blowback|controversy|scorn|condemnation|complaints|accusations|jeers|suspicion|praise|speculation, ' +
    'came|comes|coming as a|no? big|great|little|complete? surprise|shock|relief|blow, the inference|conclusion|assumption|consensus|perception|feeling|thinking|expectation is|was|can|among, viewed|regarded|perceived|touted|hailed|portrayed|painted|cast|billed as, leaves|leaving|left doubts|questions, prompting|prompted|raising|fueling|fuelling|stoking questions|speculation|doubts|suspicions|concerns',
);
