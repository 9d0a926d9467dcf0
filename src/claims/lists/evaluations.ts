// Words by which a reporter judges. From Wikipedia's "words to watch" (puffery, contentious labels, editorializing), the BBC's and Reuters' advice on
// loaded language, and what goes with it in the training part of PolNeAR. Most that were marked as opinion or bias in fewer than seven of ten news
// sentences (BABE, and the English part of CheckThat! subjectivity; four uses or more) are dropped; docs/accuracy.md says what was kept all the same.
import { lexicon } from '../phrases';

/** Judging adjectives and nouns. */
const LABELS =
  'bizarre, absurd, ridiculous, ludicrous, laughable, preposterous, outlandish, outrageous, disgraceful, shameful, shameless, pathetic, despicable, deplorable, ' +
  'appalling, horrific, horrendous, atrocious, abysmal, awful, terrible, dreadful, disastrous, catastrophic, devastating, draconian, odious, vile, vicious, ' +
  'nasty, ugly, cruel, heartless, callous, cynical, hypocritical, dishonest, disingenuous, duplicitous, dubious, laughably, reckless, irresponsible, incompetent, ' +
  'inept, hapless, clueless, tone-deaf, bungled, botched, bungling, gaffe-prone, embarrassing, humiliating, humiliated, stunning, jaw-dropping, ' +
  'astonishing, astounding, breathtaking, remarkable, extraordinary, incredible, incredibly, amazing, brilliant, magnificent, masterful, superb, spectacular, ' +
  'glorious, heroic, courageous, inspiring, fantastic, wonderful, terrific, ' +
  'feisty, fiery, scathing, blistering, withering, scorching, stinging, unhinged, deranged, crazed, rabid, radical, far-fetched, thuggish, ' +
  'racist, bigoted, xenophobic, misogynistic, hateful, incendiary, inflammatory, polarizing, demagogic, sinister, ominous, insidious, ' +
  'notorious, infamous, disgraced, embattled, beleaguered, scandal-plagued, scandal-ridden, much-maligned, ill-fated, doomed, ' +
  'lackluster, lacklustre, underwhelming, dismal, feeble, anemic, rambling, incoherent, degrading, demeaning, baseless, bogus, sham, phony, ' +
  'self-serving, opportunistic, mean-spirited, tasteless, vulgar, unseemly, unholy, grotesque, egregious, blatant, flagrant, unconscionable, ' +
  'chaotic, bitter, nightmarish, tumultuous, meteoric, whopping, staggering, eyebrow-raising, damning, ' +
  'troubling, alarming, chilling, worrisome, surprising, surprisingly, ' +
  'hysteria, debacle, fiasco, circus, farce, travesty, charade, witch|witch-hunt hunt?, mockery, hypocrisy, fear-mongering|fearmongering, ' +
  'scaremongering, pandering, grandstanding, meltdown, tirade, rant, diatribe, smear, smears, cult, thugs, hatred, madness, nonsense, obsession, ' +
  'bombshell, blockbuster, firebrand, demagogue, juggernaut, nightmare, dog-whistle';

/** Judging adverbs. */
const ADVERBS =
  'shamefully, shamelessly, disgracefully, sadly, tragically, thankfully, fortunately, unfortunately, regrettably, ironically, remarkably, astonishingly, ' +
  'incredibly, absurdly, ridiculously, bizarrely, blatantly, flagrantly, brazenly, cynically, disingenuously, falsely, wrongly, rightly, ' +
  'foolishly, recklessly, stubbornly, brilliantly, masterfully, deftly, skillfully, shrewdly, cleverly, clumsily, awkwardly, aggressively, ferociously, ' +
  'viciously, ruthlessly, hilariously, embarrassingly, dramatically, radically, infamously, ' +
  'undoubtedly, unquestionably, unsurprisingly, predictably, curiously, tellingly, amazingly, stunningly, disastrously, ' +
  'sarcastically, darkly, smugly, arrogantly, defiantly, gleefully';

/** Turns of phrase that judge. */
const TURNS =
  "to nobody's|no surprise, to nobody 's surprise, to no one 's surprise, thinly|barely disguised|veiled, it is|was|'s no surprise|secret|wonder|coincidence|accident, " +
  "little wonder, no wonder, needless to say, it is|'s clear that, it is|'s obvious that, there is|'s no question|doubt, " +
  'a slap in the face, a far cry from, nothing short of, nothing less than, a big|huge|major|rare|stinging|stunning|crushing|humiliating|serious win|victory|blow|defeat|setback|problem|rebuke|embarrassment for, ' +
  'fails|failed|failing miserably|spectacularly, was|is|were|are a disaster|mess|joke|sham|farce|failure, at the height of, smacks|smacked of, reeks|reeked of, ' +
  'plays|played|playing right? into the hands of, the last thing, a bad|good|terrible|great idea, a|the clear|obvious|stark contrast|laggard|sign|signal, ' +
  'so far as to, like wildfire, the elephant in the room, a wake-up call, raises|raised|raising eyebrows, a rare glimpse';

/** The vocabulary of news analysis: how things stand, go and look. */
const ANALYSIS =
  'appears|appear|appeared to, seems|seemed|seem to|like|unfazed|ready|set|content|eager|unlikely|likely|determined, looks|looked highly? unlikely, seemingly, apparent attempt, ' +
  'laid|lays|laying bare, virtually|almost|practically no chance, no chance of, badly needs|needed, desperately needs|needed, in hot water, too little|too late, ' +
  'by no means, hardly surprising|anyone, far from over|clear|certain|perfect|ideal, body blow|blows, uphill battle|climb|fight, low point, high point, ' +
  'on the ropes, on the defensive, on thin ice, in trouble|disarray|turmoil|chaos|free-fall|limbo|shambles, in deep trouble, out of touch, out of step, out of control, tone deaf, ' +
  'a|the defining moment, turning point, watershed, game changer|game-changer, wishful thinking, damage control, a maelstrom|firestorm|tsunami|storm|flurry|frenzy|litany|barrage|slew|spate of, ' +
  'pivotal|outsized role, biggest problem|challenge|obstacle|weakness|strength|asset|liability|threat, greatest|main|real|major problem|challenge|obstacle|weakness|strength|asset|liability|threat, ' +
  'struggled|struggles|struggling|scrambled|scrambles|scrambling|floundered|floundering|flailing|faltered|faltering|cratering|cratered|reeling|languishing|languished|imploding|imploded|unraveling|unraveled|backfired|backfires|plagued|hobbled|haunted|dogged|marred|tainted|mired|bedeviled|overshadowed, ' +
  '' +
  'surprise|upset|blowout|landslide|decisive|resounding|commanding|crushing|lopsided|narrow|sweeping|overwhelming|come-from-behind victory|victories|win|wins|defeat|loss|lead|majority, ' +
  'perilously, impossibly, peculiarly, woefully, hopelessly, painfully, strikingly, uncharacteristically, decidedly, deeply, fiercely, staunchly, overwhelmingly, ' +
  'volatile|fractious|raucous|rowdy|heated|testy|frosty|awkward|bitterly|acrimonious|rocky|turbulent|messy|murky|dicey|daunting|grueling|gruelling|grim|bleak|dire|stark|harsh|harshest|fierce|fiercest|ferocious|' +
  'hard-line|hardline|ultra-conservative|ultraconservative|die-hard|hawkish|nativist|maverick|iconoclastic|insurgent|bombastic|brash|blunt|combative|irreverent|flamboyant|charismatic|unapologetic|polished|wooden|folksy|unpopular|beloved|revered|reviled|hated|formidable|towering|iconic|improbable|long-shot|hugely, ' +
  'gaffe|blunder|misstep|missteps|blunders|gaffes|snub|romp|rout|coup|backlash|furor|uproar|firestorm|spectacle|melee|showdown|bloodbath|landmine|minefield|rallying cry|lightning rod|poster child|darling of|in the crosshairs|windfall|bulwark, ' +
  "stunned, stunning, overwhelming, anyone 's guess, slam dunk, razor-thin, dwindling, virulent, baggage, all signs point to, punching bag, prides|prided itself|himself|herself, immensely, " +
  'there is|was|are|were|has been little|no|scant|not much|growing|widespread consensus|appetite|sign|signs|evidence|confidence|agreement|precedent|enthusiasm|love|room|reason|talk|concern|speculation|shortage, became|becoming|become clear|clearer|apparent|evident|obvious, fared|performed well|poorly|badly|better|worse, ' +
  'especially|particularly|remarkably|surprisingly|extremely|extraordinarily|exceptionally|terribly|hugely|enormously well|poorly|hard|badly|difficult|tough|strong|weak|important|high|low|effective|popular|damaging|harsh, ' +
  'hard to say|imagine|see|believe|overstate, the stakes are|were, lost|losing ground|steam|traction|momentum, front and center, took|takes a toll|beating|hit, all eyes, ' +
  'critical to|for, robust, sluggish, shaky, tenuous, precarious, perilous, unpredictable, unruly, reckless, ruthless, relentless, tireless, tough-talking, no-nonsense, larger-than-life, fast-growing, sleepy, ' +
  'a given, a|the bright|silver spot|lining, a|an unmistakable|unusual|uneasy|ugly|awkward|odd|strange|curious|rare|stark|telling|striking';

export const ANALYSES = lexicon(ANALYSIS);
export const EVALUATIONS = lexicon(LABELS, ADVERBS, TURNS);
