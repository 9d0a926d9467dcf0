// Words that assert what will happen. From the future forms of English grammars; what makes a scheduled event of them, from the ends of articles in the
// training part of PolNeAR ("will meet on Friday").
import { lexicon } from '../phrases';

/** Degrees of certainty about what is to come. */
export const FORECASTS = lexicon(
  "is|are|'s|'re|looks|look|seems|seem|appears|appear likely|unlikely|certain|sure|bound|destined|doomed|poised|set|guaranteed to",
  "is|are|'s|'re most|highly|very|more|extremely|increasingly|all|almost but? likely|unlikely|certain to",
  "will|'ll|wo likely|probably|surely|certainly|undoubtedly|inevitably|almost|never|always|eventually|soon|no|only|also|not?",
  "is|are|'s not? going to, looks|look|seems|seem set|poised to, on track|course to",
  'would|will|could|may|might almost|very|most|quite|all? certainly|likely|probably|surely|inevitably|undoubtedly|well|easily|eventually|soon, may|might|could well|yet|also|still? prove|become|help|hurt|cost|pave|spell|signal|force|shape|decide|determine|dominate|damage|undermine|strengthen|weaken|boost|benefit|complicate|backfire|alienate|endanger|jeopardize|upend|derail|mean|trigger|spark|fuel|embolden|suffer|face|haunt|swing|tip|stretch, would prove|spell|cost|hurt|undermine|complicate|alienate|necessitate, ' +
    "will|won't also|only|no|not|never|always|still? help|hurt|prove|cost|spell|depend|become|test|force|shape|decide|determine|dominate|struggle|fail|win|lose|loom|weigh|define|mean|necessitate|prompt|spark|fuel|undermine|strengthen|weaken|boost|benefit|complicate|damage|alienate, remains to be seen, " +
    'likely will, probably will, in all likelihood, it is|remains only? a matter of time, will, stands to, could easily, may well',
);

/** Verbs of what is planned and announced: behind "will" they tell of an event, not of a forecast. */
export const PLANNED = new Set(
  (
    'hold meet stay last work play come go change use speak appear air host attend visit vote face travel begin start open close be join participate deliver address give take receive release publish ' +
    'announce unveil launch step leave resign retire serve return arrive depart debate testify continue remain consider discuss hear decide review present ' +
    'feature include head lead chair replace succeed play perform broadcast run square campaign sign convene kick cast choose elect award ask accept share expire ' +
    'held met made given taken shown sworn moderate support focus build oversee succeed appoint nominate report gather require allow cover apply pay charge'
  ).split(' '),
);

/** Words that date an event. */
export const DATED =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|january|february|march|april|june|july|august|september|october|november|december|jan\.?|feb\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|a\.m\.?|p\.m\.?|noon|scheduled|schedule|planned|plans?)$/i;
