// Verbs and connectives that say why something happened. From Levin's causative verbs (1993) and the commonest causal connectives of the Penn Discourse
// Treebank; each kept where it asserts a cause more often than a sequence.
import { lexicon } from '../phrases';

export const CAUSES = lexicon(
  'sparked|sparking|sparks, triggered|triggering|triggers, fueled|fuelled|fueling|fuelling|fuels, ignited|igniting|ignites, incited|incites|inciting, provoked|provoking|provokes, stoked|stoking|stokes',
  'led|leads|leading to, caused|causing|causes, resulted|resulting in, gave|giving rise to, paved|paving the way for, set off',
  "is|are|was|were|'s largely|partly|solely|directly? responsible|blamed for, is|are|was|were largely|partly|directly|mainly|mostly? to blame for, is|was|are|were largely|partly|mainly|mostly|the|a|an|in? result of, stems|stemmed|stemming from",
  'largely|mainly|mostly|partly|partially|simply|in|only because of?, thanks in? large|part? part? to, due largely|mainly|mostly to, due in large? part to, as a|the direct? result|consequence of, because of, owing to',
  'spurred|spurring|spurs, prompted|prompting|prompts, undermined|undermining|undermines, emboldened|emboldening, galvanized|galvanizing, drove|driven|driving up|down, propelled|propelling|propels, doomed|dooming, cemented|cementing, cost|costing him|her|them the, ' +
    'helped|helping|helps to? fuel|propel|spark|drive|elect, reflects|reflected|reflecting, underscored|underscores|underscoring, exposed|exposes|exposing, made|makes it harder|easier|difficult|impossible for, has|have forced, turned|turning the tide',
);

/** Where blame or credit is given outright, and not only what came after what. */
export const BLAME = lexicon(
  'fueled|fuelled|fueling|fuelling|fuels, stoked|stoking|stokes, largely|mainly|mostly|partly because of?, thanks in? large|part? part? to, due largely|mainly|mostly to, due in large? part to, ' +
    "is|are|was|were|'s largely|partly|solely|directly|mainly|mostly responsible|blamed for, undermined|undermining|undermines, emboldened|emboldening, galvanized|galvanizing, doomed|dooming, cemented|cementing, gave|giving rise to, paved|paving the way for",
  'likely|probably|surely? contributed|contributes|contributing to, helps|helped|helping to? explain|fuel|fuels|propel|drive|spark|cement|elect|shape, in part because, in no small part, underscores|underscored, ' +
    'exacerbated|exacerbates|exacerbating, eroded|erodes|eroding, bolstered|bolsters|bolstering, buoyed|buoys|buoying, speaks volumes, a|the consequence|symptom|product|byproduct|reflection|sign of, thanks to, owes|owed much|his|her|their|its, makes|made it harder|easier|difficult|impossible|possible for, advantage|advantages|disadvantage|benefit|upside|downside to|of|for, put|puts|putting pressure on',
);
