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
