import type { Reading } from '../reader/types';
import type { Text } from '../text/types';
import type { Asking, Scene } from './pronouns-features';
import { ANSWERS, ASKED, ASKS, REPLIES } from './lists/pronoun-words';

/** Paragraphs back to a speaker whose turn it may be. */
const TURNS_BACK = 4;

/** Who speaks in turn with whom. */
export interface Turns {
  /** The last speaker, where the pronoun is somebody else who is asked or answers: "“Why?” Cole asked. “I forget,” he replied." -1: none. */
  answered: (pronoun: Asking, scene: Scene) => number;
  /** The speaker before the last one, if that was not long ago; -1: none. */
  next: (pronoun: Asking, scene: Scene) => number;
}

/** Tells by the cues of a reading who answers whom: whoever replies is not who just spoke or asked. */
export function turnsIn({ words, sentences }: Text, { roles, links }: Reading): Turns {
  const cues = new Map<number, number>();
  const contents = new Map<number, number>();
  for (const { kind, from, to } of links)
    if (to >= 0 && kind === 'source') cues.set(to, from);
    else if (to >= 0) contents.set(to, Math.min(from, contents.get(to) ?? from));

  return {
    answered: (pronoun, { speaker, spoke, spokeAt }) => {
      if (speaker >= 0 && words[spokeAt].sentence === pronoun.sentence && isAskedAbout(pronoun))
        return speaker;
      const cue = cues.get(pronoun.word) ?? -1;
      if (speaker < 0 || cue < 0 || pronoun.paragraph - spoke > 1 || wasAsked(pronoun)) return -1;
      const isAsked = ASKS.has(cueOf(spokeAt));
      const isReply = isReplyAt(cue) && (isAsked || pronoun.paragraph > spoke);
      return isReply || (isAsked && pronoun.paragraph > spoke && opensWithAnswer(cue)) ? speaker : -1;
    },
    next: ({ paragraph }, { other, otherSpoke }) =>
      other >= 0 && paragraph - otherSpoke <= TURNS_BACK ? other : -1,
  };

  /** "Hale asked whether he had": hardly Hale; but "asked whether he could". */
  function isAskedAbout({ word }: Asking): boolean {
    return (
      /^(?:whether|if)$/.test(words[word - 1]?.text ?? '') &&
      ASKS.has(words[word - 2]?.text ?? '') &&
      !/^(?:can|could|may|might|should)$/.test(words[word + 1]?.text ?? '')
    );
  }

  /** The cue of the source that a word belongs to. */
  function cueOf(at: number): string {
    let from = at;
    while (from > 0 && roles[from] === 2) from--;
    return words[cues.get(from) ?? -1]?.text.toLowerCase() ?? '';
  }

  function isReplyAt(cue: number): boolean {
    const low = words[cue].text.toLowerCase();
    return (
      REPLIES.has(low) ||
      (/^(?:shot|fired|hit|fires|shoots|hits)$/.test(low) && words[cue + 1]?.text === 'back')
    );
  }

  /** "Yes," he said: the first word of what is said. */
  function opensWithAnswer(cue: number): boolean {
    let at = contents.get(cue) ?? -1;
    while (words[at]?.kind === 'quote') at++;
    return ANSWERS.has(words[at]?.text.toLowerCase() ?? '');
  }

  /** "Asked about the boat, he replied": somebody else asked, and whoever spoke before may go on. */
  function wasAsked({ sentence }: Asking): boolean {
    const { from, to } = sentences[sentence].words;
    for (let at = from; at < to; at++)
      if (
        words[at].quotation < 0 &&
        ASKED.has(words[at].text.toLowerCase()) &&
        (at === from || /^(?:when|if|once|being|was|repeatedly)$/i.test(words[at - 1].text))
      )
        return true;
    return false;
  }
}
