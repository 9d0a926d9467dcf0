// Words beside a name that tell what is named: written by hand, in small letters.
import { setOf } from '../../../text/lists/set';

/** Right before the name of a place. */
export const BEFORE_PLACE = setOf(
  'in near nearby neighboring neighbouring outside inside around across throughout northern southern eastern western central downtown northeastern northwestern southeastern southwestern upstate suburban rural',
);
/** Right before a place often, before others too. */
export const TOWARDS_PLACE = setOf('to from into toward towards leaving visit visiting reach reached');
/** "the city of X". */
export const PLACE_NOUNS = setOf(
  'city town village hamlet settlement commune borough township locality parish canton province county region district capital port island suburb state republic river neighborhood neighbourhood municipality governorate prefecture resort kingdom',
);
/** "the summit of X": parts of a place, and who lives there. */
export const PARTS_OF_PLACES = setOf(
  'summit slopes foothills shores shore banks outskirts centre center streets suburbs beaches coast shoreline hinterland ruins skyline airspace waters residents inhabitants villagers townspeople north south east west northeast northwest southeast southwest kilometers kilometres miles km',
);
/** Right behind the name of a body. */
export const AFTER_BODY = setOf(
  'shares stock executives executive spokesman spokeswoman officials official employees employee customers players fans headquarters subsidiary unit board analyst analysts management engineers militants fighters rebels guerrillas members branch products users ' +
    'lawmakers supporters leadership bureau correspondent reporter reporters affiliate poll magazine newspaper agency network broadcaster plc',
);
/** Right before the name of a body. */
export const BEFORE_BODY = setOf(
  'newspaper agency company network group firm maker giant carrier broadcaster daily magazine tabloid rebels airline bank retailer website station publisher party union club rivals champions joined owns',
);
/** Right behind "'s": whoever has them is a body. */
export const OF_BODY = setOf(
  'output profit profits sales revenue revenues earnings shares stock products customers headquarters board chairman chief ceo executive parent spokesman spokeswoman director website annual quarterly founder users network',
);
/** Kin and followers, right behind "'s": whoever has them is a person. */
export const OF_PERSON = setOf(
  'wife husband son daughter mother father brother sister family lawyer lawyers attorney attorneys aide aides campaign supporters girlfriend boyfriend remarks words speech tweet career death life body parents children friends widow successor predecessor voice hair ' +
    'face hand hands tweets supporters rival rivals comments testimony nomination candidacy presidency',
);
/** Verbs and other words that stand right behind a person (besides verbs of speech). */
export const AFTER_PERSON = setOf(
  'who whose himself herself is was has had will would did does met won lost died scored finished arrived resigned appeared agreed took made went came got became stood sat walked smiled laughed nodded shrugged talks says',
);

/** Right behind a person's name used as an adjective: "the Cole administration". */
export const AFTER_LEADER = setOf(
  'administration campaign family presidency era camp team regime dynasty ally allies supporter supporters aide aides voters backers loyalists rally',
);
