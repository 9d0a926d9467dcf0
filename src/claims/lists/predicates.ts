// What a reporter finds somebody or something to be. From Wikipedia's "words to watch" (editorializing) and the subjective adjectives of Hatzivassiloglou and
// Wiebe (2000), as far as they stand behind "is" and "seems" in the training part of PolNeAR.
import { setOf } from '../../text/lists/set';

export const LINKING = setOf(
  "is are was were 's 're be been being remains remain remained becomes become became becoming proved proves proving seems seem seemed looks look looked feels felt " +
    'sounds sounded makes made making',
);

/** What may stand between: "is *not at all* clear". */
export const DEGREES = setOf(
  'very so too more most less least much far quite rather particularly especially increasingly extremely highly deeply largely still now already also even not n’t ' +
    "n't all but hardly just always often clearly arguably perhaps somewhat bit little a an as only pretty equally similarly notably something one of the such",
);

export const SUBJECTIVE = setOf(
  'complicated crucial significant urgent powerful controversial contentious difficult unusual rare notable noteworthy obvious ironic tough uncertain ' +
    'inevitable vulnerable weaker stronger surprising unsurprising understandable telling remarkable striking curious odd strange ' +
    'problematic risky impossible unlikely improbable unthinkable murky doubtful insurmountable overblown exaggerated misleading inaccurate wrong untrue unfair ' +
    'unpopular disappointing impressive unprecedented memorable fitting symbolic ' +
    'instructive revealing tricky delicate fraught chilly lukewarm tepid muted subdued confident uncomfortable ' +
    'optimistic pessimistic eager weary wary desperate determined defiant vague coy evasive blunt ' +
    'candid vulnerable polarized fragile shaky slim slender dim bleak modest meager ' +
    'harsh bitter sharp grave trivial irrelevant meaningless moot pointless futile hopeless hollow empty convincing unconvincing persuasive compelling ' +
    'credible plausible implausible incredible ridiculous absurd foolish smart clever savvy shrewd naive clumsy awkward clumsier hard harder tougher worse ' +
    'worst ripe rife central pivotal decisive instrumental formidable inescapable undeniable unmistakable unavoidable troubling worrying ' +
    'alarming damaging devastating embarrassing useless corrupt complicit irresponsible reckless ' +
    'fringe polarizing divisive unifying inspiring exciting boring dull lively entertaining amusing funny tragic heartbreaking shocking ' +
    'stunning outrageous scandalous shameful disgraceful heroic brave courageous bold timid cowardly weakest strongest toughest overwhelming lopsided one-sided unmatched unrivaled',
);

/**
 * The same, of the adjectives that the lexicon of the Pattern library (De Smedt and Daelemans 2012, in the public domain) counts as subjective by
 * half or more; those that only describe or compare are left out.
 */
export const OPINIONATED = setOf(
  'abhorrent amazing amateurish appalled appalling appealing arbitrary arduous astonishing astounding astute atrocious attractive awesome awful bad banal ' +
    'believable better beautiful bizarre bland blatant brash breathtaking bright brilliant brutal careless charismatic charming cheerful chilling cocky ' +
    'comfortable competent comical contrived courteous crafty crazy creepy crude cruel crushing cynical dangerous dazzling deft deplorable depressing ' +
    'destructive disastrous disgusting dishonest distasteful disturbing dreadful dumb eccentric eerie effective elaborate elegant endearing energetic ' +
    'enjoyable enormous excellent excessive extraordinary extreme fabulous fantastic fascinating feeble flawed flippant forgettable fortunate frightening ' +
    'frustrating gentle gifted good gorgeous grand great grim gripping gritty grotesque gruesome handsome haphazard hapless heartfelt hilarious horrible ' +
    'horrific iconic ideal immense impeccable important incomparable indispensable infamous ingenious innovative insane insecure insulting intelligent ' +
    'interesting irritating key laughable legendary likable lousy lucky magnificent marvelous masterful meaningful mediocre merciless mindless minimal ' +
    'miserable mysterious nasty needless nice noble outdated outstanding painful palpable passionate pathetic perfect pleasant poignant poor popular potent ' +
    'predictable pretentious profound proud questionable quirky rancorous raucous reasonable refreshing resourceful respectable romantic rude ruthless ' +
    'sarcastic scary scathing selfish sensational shallow shocked shoddy shrill sickening silly simplistic sincere sinister skittish sloppy sophisticated ' +
    'spectacular splendid spontaneous stale startling stiff stupid stylish subtle superb superior surreal talented tedious tense terrible terrific ' +
    'terrifying thin thoughtful thrilled thrilling tired tiresome touching trendy troubled ugly unappealing unbelievable undignified unexpected ' +
    'unforgettable unfortunate unhealthy unimportant uninspired unnecessary unpleasant unpredictable unrealistic unsettling vast vicious vivid vulgar weak ' +
    'well-advised weird wise witty wonderful worthless worthwhile',
);
