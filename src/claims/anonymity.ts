import type { Text } from '../text/types';
import { firstAfter } from '../text/places';
import { UNNAMED } from '../attribution/lists/heads';
import { PERSONS } from './lists/anonymous';

/** Words that withhold a name, or say that the source was not free to speak. */
const WITHHOLDS =
  /\b(?:anonymity|anonymous(?:ly)?|(?:not|n['’]t) (?:to )?be (?:named|identified|quoted)|(?:declined|refused|asked) to (?:be (?:named|identified|quoted)|remain (?:anonymous|unnamed))|on background|(?:names?|identity) (?:be )?withheld)\b/i;
const NOT_FREE = /\b(?:(?:not|n['’]t) (?:been )?(?:authori[sz]ed|allowed|permitted|cleared)) to\b/i;
/** Words that open the reason, searched behind the words that withhold the name. */
const REASON =
  /\b(?:because|for fear|out of fear|fearing|citing|given|due to|lest|since|so as|so that|in order to|in exchange for|as (?:he|she|they|the)|to (?:discuss|describe|speak|talk|avoid|protect|reveal|share|disclose|preserve|be (?:candid|frank)))\b/i;
/** A longer reason is cut, in UTF-16 code units: it goes into a message. */
const LONGEST = 160;

/** Where the article says that a source stays unnamed, and why; `reason` is '' where it doesn't say. */
interface Withheld {
  paragraph: number;
  reason: string;
}

/**
 * Looks for the sentences in which a source stays unnamed, and returns a look-up: the article's words for why a source with this head in this
 * paragraph does ('' for no reason), or null where it does not even say that it does.
 */
export function anonymity(text: Text): (head: string, paragraph: number) => string | null {
  const byParagraph = new Map<number, Withheld>();
  const byHead = new Map<string, Withheld>();
  for (const index of sentencesWith(text)) {
    const { start, end, paragraph, words } = text.sentences[index];
    const found = { paragraph, reason: reasonIn(text.source.slice(start, end)) };
    keep(byParagraph, paragraph, found);
    for (const { text: word } of text.words.slice(words.from, words.to)) {
      const lower = word.toLowerCase();
      const head = UNNAMED.get(lower) ?? PERSONS.get(lower);
      if (head) keep(byHead, head, found);
    }
  }
  return (head, paragraph) => {
    const found = byParagraph.get(paragraph) ?? byHead.get(head) ?? byParagraph.get(paragraph + 1);
    return found ? found.reason : null;
  };
}

/** The sentences with words that withhold a name or a freedom to speak. */
function sentencesWith({ source, sentences }: Text): Set<number> {
  const found = new Set<number>();
  for (const pattern of [WITHHOLDS, NOT_FREE]) {
    for (const { index } of source.matchAll(new RegExp(pattern, 'gi')))
      found.add(firstAfter(sentences, index));
  }
  found.delete(sentences.length);
  return found;
}

function keep<Key>(map: Map<Key, Withheld>, key: Key, found: Withheld): void {
  const known = map.get(key);
  if (!known || (known.reason === '' && found.reason !== '')) map.set(key, found);
}

/** The words that follow those that withhold the name and open a reason; else those that say that the source was not free to speak. */
function reasonIn(sentence: string): string {
  const withholds = WITHHOLDS.exec(sentence);
  const from = withholds ? withholds.index + withholds[0].length : sentence.length;
  const reason = REASON.exec(sentence.slice(from));
  const start = reason ? from + reason.index : NOT_FREE.exec(sentence)?.index;
  return start === undefined ? '' : clause(sentence.slice(start));
}

/** Up to the end of the clause: a full stop, semicolon, dash or quotation mark, or a comma; never longer than a message can bear. */
function clause(words: string): string {
  const end = words.search(/[.,;:—"“”]|\s[-–]\s|$/);
  const whole = words.slice(0, end).replace(/\s+/g, ' ').trim();
  if (whole.length <= LONGEST) return whole;
  return `${whole.slice(0, whole.lastIndexOf(' ', LONGEST))} …`;
}
