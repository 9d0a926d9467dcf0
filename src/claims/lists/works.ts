// Words that tell that quotation marks hold a title, a slogan, the writing on a sign, or a word being explained, and not somebody's speech.
// Gathered from the uses of quotation marks other than speech that the AP and BBC style guides list (titles of works, nicknames, unfamiliar
// terms), and completed from the training part of PolNeAR.
import { setOf } from '../../text/lists/set';

/** Things that bear a text or a title; one of them close to a quotation explains where its words are from. */
export const BEARERS = setOf(
  'book books novel memoir song songs album single film films movie movies documentary play musical opera poem poems essay show series ' +
    'episode podcast programme program column editorial article headline headlines magazine painting sculpture exhibition ' +
    'sign signs banner banners placard placards poster posters billboard billboards plaque slogan slogans motto mottos chant chants ' +
    't-shirt t-shirts shirt shirts hat hats cap caps button buttons sticker stickers tattoo inscription graffiti hashtag caption label ' +
    'anthem hymn carol lullaby proverb saying adage phrase term word words clause definition category option options box message subject subjects topic topics panel session stories',
);

/** Words right before a quotation that give a title, a name or a meaning. */
export const NAMING = setOf(
  'titled entitled called named headlined dubbed captioned subtitled labeled labelled nicknamed reads read reading means meaning ' +
    'mean meant translates as declared chanting chanted chant sang singing emblazoned painted scrawled stands',
);

/** Things that are written or sent: a paragraph that ends by telling of one introduces the quotation below. */
export const WRITINGS = setOf(
  'interview speech remarks comments statement letter email e-mail memo tweet tweets post message note transcript excerpt',
);
