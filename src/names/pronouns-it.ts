import type { Reading } from '../reader/types';
import type { Text } from '../text/types';
import { AUXILIARIES, ONLY_BODIES_DO, THINGS_THAT_SAY } from './lists/pronoun-words';
import type { Anchor } from './pronouns-minds';
import { PLACE, placeOf } from './pronouns-place';

/** "It" or "its", and where the body that it means is named or described. */
export interface MeansBody {
  word: number;
  anchor: Anchor;
}

/** The body that leads a sentence, if any, and whether another is in it. */
interface Sentence {
  index: number;
  lead: Anchor | null;
  /** The first body in it, whatever its part. */
  first: Anchor | null;
  several: boolean;
}

/** "Its" is no further from the subject of its clause. */
const NEAR = 8;
const IS = new Set(['is', 'was', 'be', 'been', 'being']);
const FORMS = new Set(['it', 'its', 'itself']);

/**
 * Finds where "it" and "its" mean a body: the only one in its clause or, where it opens a sentence, in the sentence before; there the subject or source; and "it" does
 * what no thing does ("it declined"). All else is left open: most of "it" means no body. Linear in the text's length.
 * @param bodies where bodies are named or described, in order
 */
export function bodiesMeant(text: Text, reading: Reading, bodies: readonly Anchor[]): MeansBody[] {
  const { words, sentences } = text;
  const found: MeansBody[] = [];
  if (bodies.length === 0) return found;
  let here: Sentence = { index: -1, lead: null, first: null, several: false };
  let before = here;
  let next = 0;
  /** Where each body was last named or described. */
  const last = new Map<number, Anchor>();
  for (let at = 0; at < words.length; at++) {
    const { sentence, quotation, kind, text: own } = words[at];
    if (sentence !== here.index) {
      before = here;
      here = { index: sentence, lead: null, first: null, several: false };
    }
    for (; next < bodies.length && bodies[next].word <= at; next++) {
      if (words[bodies[next].word].quotation >= 0) continue;
      last.set(bodies[next].person, bodies[next]);
      if (!here.first) {
        const place = placeOf(text, reading, bodies[next].word, bodies[next].after);
        here.first = bodies[next];
        if (place === PLACE.source || place === PLACE.subject) here.lead = bodies[next];
      } else if (here.first.person !== bodies[next].person) here.several = true;
    }
    if (quotation >= 0 || kind !== 'word' || own.length > 6 || !FORMS.has(own.toLowerCase())) continue;
    const { from } = sentences[sentence].words;
    const anchor = own.toLowerCase() === 'it' ? ofIt(at, from) : ofIts(at);
    if (!anchor) continue;
    found.push({ word: at, anchor: last.get(anchor.person) ?? anchor });
    if (!here.first) here.first = here.lead = { person: anchor.person, word: at, after: at + 1 };
  }
  return found;

  function ofIt(at: number, from: number): Anchor | null {
    if (!actsAsBody(text, at)) return null;
    if (here.first) return here.several || saysMore(here.first.after, at) ? null : here.lead;
    const { lead, several, index } = before;
    if (!lead || several || index !== words[at].sentence - 1 || at - from > 1) return null;
    return saysMore(lead.after, from) ? null : lead;
  }

  /** Whether something that may say as much as a body stands between: "The Port Authority released a report. It said". */
  function saysMore(after: number, until: number): boolean {
    for (let at = after; at < until; at++)
      if (words[at].quotation < 0 && THINGS_THAT_SAY.has(words[at].text.toLowerCase().replace(/s$/, '')))
        return true;
    return false;
  }

  function ofIts(at: number): Anchor | null {
    const { lead, several } = here;
    if (!lead || several || at - lead.after > NEAR) return null;
    for (let each = lead.after; each < at; each++)
      if (words[each].kind !== 'word' || /^(?:that|which|who|whose|while)$/.test(words[each].text))
        return null;
    return lead;
  }
}

/** Whether the verb behind "it" is one of a body: "it also said", "it has declined". */
function actsAsBody({ words }: Text, it: number): boolean {
  for (let at = it + 1; at < words.length && at < it + 5; at++) {
    if (words[at].sentence !== words[it].sentence || words[at].kind !== 'word') return false;
    const low = words[at].text.toLowerCase();
    // Figures decline as well; and what "was argued" is a thing.
    if (low.startsWith('declin')) return words[at + 1]?.text === 'to' || words[at + 1]?.text === 'comment';
    if (ONLY_BODIES_DO.has(low)) return !low.endsWith('ed') || !IS.has(words[at - 1].text.toLowerCase());
    if (!AUXILIARIES.has(low) && !/^(?:not|also|then|now|later|still|never|only|\p{Ll}+ly)$/u.test(low))
      return false;
  }
  return false;
}
