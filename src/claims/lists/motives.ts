// Words that say what somebody intends, fears or believes. From Levin's verbs of desire and psychological state (1993), Wikipedia's "words to watch", and the
// commonest of their kind in the training part of PolNeAR.
import { lexicon } from '../phrases';

/** Purposes that only whoever has them can know. */
export const PURPOSES = lexicon(
  'in a|an apparent|obvious|clear|last-ditch|desperate|transparent|thinly-veiled? attempt|bid|effort|ploy|gambit to|at',
  'apparently|clearly|obviously|evidently|seemingly trying|hoping|seeking|aiming|intending|attempting|intent|eager|determined|designed|intended|aimed',
  'in hopes of|that, in the hope|hopes of|that, with an eye toward|towards|on, looking|angling|scrambling|jockeying|maneuvering|itching to',
  'in order to avoid|appease|distract|placate|win|please, used it as an opportunity to, for fear of, in what was|is|appeared|appears|seemed|seems an? attempt|effort|bid to, was|is an attempt|effort|bid|ploy to',
  'wants|wanted|wanting to, to distract from, to curry favor with, to score political? points, to save face, to avoid blame',
);

/** Attempts: they show in what is done, so these are only shown in the text. */
export const ATTEMPTS = lexicon(
  'hoping to, hopes to, hoped to, in a|an|another? bid|attempt|effort to, trying|tried|tries|seeks|sought|seeking|aims|aimed|aiming|attempts|attempting|attempted to, efforts|effort|attempt|bid to, in order to, willing|unwilling|poised to',
);

/** States of mind. */
export const STATES = lexicon(
  'fearing, fearful of|that, fears|feared that?, afraid of|that|to, worried about|that, worries|worry about|that, wary of, nervous about|that, anxious about|to, concerned that, alarmed by|at|that',
  'eager to, keen to, desperate to, determined to, intent on, bent on, loath to, reluctant to, hesitant to, content to, happy to, unwilling to, resigned to',
  'convinced that, confident that, hopeful that, optimistic that, skeptical of|that|about, mindful of, aware that, unaware that, tired of, fed up with, sick of, emboldened by, buoyed by, stung by, rattled by, ' +
    'frustrated by|with|at|that, furious at|with|about|over|that, angry at|with|about|over|that, angered by, enraged by, incensed by, annoyed by|with, embarrassed by, disappointed in|by|with|that, delighted by|with|to, thrilled by|with|to',
  'appears|appeared|seems|seemed|seeming to want|believe|think|relish|enjoy|understand|realize|hope|fear|feel|know|have forgotten|realized',
  'clearly|visibly|obviously|evidently|apparently frustrated|angry|upset|annoyed|rattled|shaken|irritated|worried|relishes|relished|enjoyed|enjoys|wants|wanted|believes|believed|thinks|hopes|hoped',
  'believes|believed, thinks, sees|see himself|herself|themselves|it|him|her|them as, relishes|relished, covets|coveted, yearns|yearned for|to, longs|longed for|to, dreams|dreamed of, loathes, despises, resents, resented, dreads, dreaded',
);

/** Verbs of what goes on in a mind, told as if seen. */
export const INNER: ReadonlySet<string> = new Set(
  'believe think hope fear feel worry want doubt suspect wonder assume consider'.split(' '),
);
