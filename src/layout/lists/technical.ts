import { setOf } from '../../text/lists/set';

/** Words of licences and legal notices; written by hand. In small letters. */
export const LICENCE = setOf(
  'license licence licensed licensee licensor copyright warranty warranties warranted hereby herein thereof merchantability sublicense ' +
    'redistribution redistributions redistribute infringement disclaimer disclaimed liability liable copyleft gpl provisos ' +
    'noninfringement distributable derivative waiver waive affirmer',
);

/** Words of manuals, change logs and notes on software; written by hand. In small letters. */
export const TECHNICAL = setOf(
  'api apis app argument arguments array boolean browser bug bugfix bugs build builds bundle callback cli code codebase command commands ' +
    'compile compiled compiler config configuration configure css debian debug default defaults deprecated directory documentation ' +
    'download encoding error errors example exception file filename files fix fixed fixes flag folder format function functions git github ' +
    'header html http https implementation input install installation installed instance interface invalid iterator java javascript js ' +
    'json kernel keyword libraries library linux log macro markdown metadata method methods module modules namespace node npm null object ' +
    'objects option options output package packages param parameter parameters parse parser patch path plugin pointer programming ' +
    'promise property protocol python readme regex release releases repository return returns runtime schema script scripts server shell ' +
    'software source specification string strings struct stream syntax template test tests token type types typescript undefined unicode ' +
    'unix update upgrade url user users usage utility utf-8 value values variable variables version versions windows xml yaml buffer bytes ' +
    'byte bit bits cache client compatible compatibility dependency dependencies environment changelog compression decoder encoder',
);

/** Words of recipes; written by hand. In small letters. */
export const RECIPE = setOf(
  'tablespoon tablespoons tbsp teaspoon teaspoons tsp cup cups oven preheat bake simmer stir chopped minced flour butter sugar salt ' +
    'pepper garlic onion dough whisk ingredients grams ml saucepan skillet boil serves servings recipe drain peel',
);
