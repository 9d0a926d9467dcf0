// Words that say what somebody intends, fears or believes. From Levin's verbs of desire and psychological state (1993), Wikipedia's "words to watch", and the
// commonest of their kind in the training part of PolNeAR.
import { lexicon } from '../phrases';

/** Purposes that only whoever has them can know. */
export const PURPOSES = lexicon(
  'in a|an apparent|obvious|clear|last-ditch|desperate|transparent|thinly-veiled? attempt|bid|effort|ploy|gambit to|at',
  'is|are|was|were? apparently|clearly|obviously|evidently|seemingly trying|hoping|seeking|aiming|intending|attempting|intent|eager|determined|designed|intended|aimed',
  'in hopes of|that, in the hope|hopes of|that, with an eye toward|towards|on, looking|angling|scrambling|jockeying|maneuvering|itching to',
  'in order to avoid|appease|distract|placate|win|please, used it as an opportunity to, for fear of, in what was|is|appeared|appears|seemed|seems an? attempt|effort|bid to, was|is an attempt|effort|bid|ploy to',
  'to distract from, to curry favor with, to score political? points, to save face, to avoid blame',
);

/** What somebody is after, told as if it were known: judged right too seldom, so only shown in the text. */
export const AIMS = lexicon(
  'hoping to|that, hopes to|that, hoped to|that, had hoped|wanted|intended to?, in a|an|another? bid|attempt|effort|push|gambit to, tried|tries to, seeks|sought to, aimed at, ' +
    'attempting|attempted to, is|are|was|were|been looking to, looking to, so as not? to, meant|calculated to, ' +
    'set his|her|its|their sights|hopes on, sets out to, set out to, pinning|pinned hopes|his|her|their on|hopes, tempted to, inclined to, itching to, angling for|to, jockeying for|to, vying to, envisions|envisioned|envisages, relishing, figured|figures that, calculated|calculating that, gambled that, resolved to, prefers|preferred to, refuses|refused to accept|acknowledge|admit|concede|believe|let|back, mindful, ready to fight|pounce|move|accept|embrace, in a|an show|display|gesture|act of, counting on, banking on, betting on|that, gambling on|that, counts on, yearning for|to, in the belief|hope|expectation|fear|knowledge that, out of fear|concern|spite|respect|loyalty|frustration|anger|desperation, ' +
    'firmly|deeply|strongly? held belief|beliefs|conviction, go|goes|went|going out of his|her|their|its way to, goaded into?',
);

/** Attempts that show in what is done, so these are only shown in the text. */
export const ATTEMPTS = lexicon('efforts|effort|attempt|bid to, in order to, willing|unwilling|poised to');

/** States of mind. */
export const STATES = lexicon(
  'fearing, fearful of|that, fears|feared that?, afraid of|that|to, worried about|that, worries|worry about|that, wary of, nervous about|that, anxious about|to, concerned that, alarmed by|at|that',
  'eager to, keen to, desperate to, determined to, intent on, bent on, loath to, reluctant to, hesitant to, content to, happy to, unwilling to, resigned to',
  'convinced that, confident that, hopeful that, optimistic that, skeptical of|that|about, mindful of, aware that, unaware that, tired of, fed up with, sick of, emboldened by, buoyed by, stung by, rattled by, ' +
    'frustrated by|with|at|that, furious at|with|about|over|that, angry at|with|about|over|that, angered by, enraged by, incensed by, annoyed by|with, embarrassed by, disappointed in|by|with|that, delighted by|with|to, thrilled by|with|to',
  'appears|appeared|seems|seemed|seeming to want|believe|think|relish|enjoy|understand|realize|hope|fear|feel|know|have forgotten|realized',
  'clearly|visibly|obviously|evidently|apparently frustrated|angry|upset|annoyed|rattled|shaken|irritated|worried|relishes|relished|enjoyed|enjoys|wants|wanted|believes|believed|thinks|hopes|hoped',
  "is|are|was|were|'s|been|being|grew|grown|growing|became|become|becoming|felt|feels increasingly|deeply|clearly|visibly|so|very|still|also|now|particularly|especially|too|quite|more|most|too|reportedly|understandably? worried|angry|furious|nervous|anxious|frustrated|unhappy|upset|happy|pleased|disappointed|" +
    'reluctant|eager|keen|desperate|determined|loath|hesitant|wary|afraid|fearful|concerned|convinced|confident|hopeful|optimistic|skeptical|sceptical|tired|fed|sick|alarmed|annoyed|irritated|irked|embarrassed|delighted|thrilled|excited|enthusiastic|unenthusiastic|ambivalent|conflicted|torn|uneasy|uncomfortable|unimpressed|unconvinced|undeterred|unfazed|unmoved|intrigued|enraged|livid|outraged|incensed|disgusted|dismayed|relieved|shocked|surprised|puzzled|baffled|stunned|jealous|envious|bitter|resentful|smitten|enamored|obsessed|fascinated|proud|ashamed|terrified|scared|comfortable|committed|intent, ' +
    'felt|feels|feeling compelled|obliged|obligated|slighted|betrayed|vindicated|snubbed|threatened|pressure|pressured|abandoned|ignored|forced|free|emboldened, has|have|had never|long|always? trusted|distrusted|liked|disliked|hated|loved|resented|admired|feared, no sense of, ' +
    'sees|see himself|herself|themselves|it|him|her|them as, relishes|relished, covets|coveted, yearns|yearned for|to, longs|longed for|to, dreams|dreamed of, loathes, despises, resents, resented, dreads, dreaded',
);

/** Verbs of what goes on in a mind, told as if seen. */
export const INNER: ReadonlySet<string> = new Set('fear worry doubt wonder'.split(' '));
