import { HONORIFICS, TITLE_OPENERS, TITLES } from '../reader/rules/lists/names-people';
import { DEMONYMS, PLACES } from '../reader/rules/lists/names-places';
import type { Range, Text } from '../text/types';
import { plain, type NameSpan } from './spans';

/** A role that the article ties to a name. */
export interface RoleOf extends Range {
  /** Lower-case words, to compare by. */
  words: string[];
  /** The title word it turns on. */
  head: string;
}

const LONGEST = 9;
const SMALL = new Set(['of', 'for', 'and', 'to', 'the', 'at', "'s"]);
/** Abbreviated titles, as the roles they stand for. */
const TITLED: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['det', 'detective'],
  ['supt', 'superintendent'],
  ['insp', 'inspector'],
  ['rev', 'reverend'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
]);

export const isTitle = (word: string): boolean => TITLES.has(word);
const isModifier = (word: string): boolean =>
  TITLE_OPENERS.has(word) || DEMONYMS.has(word) || PLACES.has(word) || TITLES.has(word);

/** The title right before a name ("French foreign minister Jean …"), an apposition before it ("the envoy, Ana Ruiz") or behind it ("Ana Ruiz, the envoy,"). */
export function rolesAround(text: Text, span: NameSpan): RoleOf[] {
  return [titleBefore(text, span), appositionBefore(text, span), appositionBehind(text, span)].filter(
    (role) => role !== null,
  );
}

function roleFrom(text: Text, from: number, to: number, head: string): RoleOf {
  const words = text.words.slice(from, to).map((word) => plain(word.text));
  return { start: text.words[from].start, end: text.words[to - 1].end, words, head };
}

function titleBefore(text: Text, { start, honorific }: NameSpan): RoleOf | null {
  const to = start;
  let from = to;
  const sentence = text.words[start].sentence;
  while (from > 0 && to - from < LONGEST && text.words[from - 1].sentence === sentence) {
    const { text: word, kind } = text.words[from - 1];
    const low = plain(word);
    if (kind !== 'word' || HONORIFICS.has(low)) break;
    const capital = /^\p{Lu}/u.test(word);
    if (!(
      isModifier(low) ||
      (capital && from < to && !HONORIFICS.has(low)) ||
      (SMALL.has(low) &&
        low !== 'the' &&
        low !== "'s" &&
        from < to &&
        isModifier(plain(text.words[from - 2]?.text ?? '')))
    ))
      break;
    from--;
  }
  const head = from < to ? headOf(text, from, to) : null;
  if (head) return roleFrom(text, from, to, head);
  const titled = TITLED.get(honorific);
  if (!titled || honorific === 'dr') return null;
  const at = text.words[start - 1]?.text === '.' ? start - 2 : start - 1;
  return at >= 0 && plain(text.words[at].text) === honorific
    ? { start: text.words[at].start, end: text.words[at].end, words: [titled], head: titled }
    : null;
}

function headOf(text: Text, from: number, to: number): string | null {
  for (let at = to - 1; at >= from; at--) {
    const low = plain(text.words[at].text);
    if (isTitle(low)) return low;
    const next = at > from ? plain(text.words[at - 1].text) : '';
    if (!SMALL.has(low) && !SMALL.has(next) && at < to - 1) continue;
  }
  return null;
}

/** "the British ambassador to the UN, Matthew Cole" */
function appositionBefore(text: Text, { start }: NameSpan): RoleOf | null {
  if (start < 3 || text.words[start - 1].text !== ',') return null;
  const to = start - 1;
  for (let from = to - 1; from >= 0 && to - from <= LONGEST; from--) {
    if (text.words[from].kind !== 'word' || text.words[from].sentence !== text.words[start].sentence)
      return null;
    const low = plain(text.words[from].text);
    if (low !== 'the' && low !== 'his' && low !== 'her' && low !== 'their' && low !== 'its' && low !== "'s")
      continue;
    const head = firstTitle(text, from + 1, to);
    if (head) return roleFrom(text, from + 1, to, head);
    if (low !== 'the') return null;
  }
  return null;
}

/** "Ana Ruiz, the president's spokeswoman," and "Ana Ruiz, mayor of Port Ellery," */
function appositionBehind(text: Text, span: NameSpan): RoleOf | null {
  let from = span.to + 1;
  if (text.words[span.to]?.text !== ',' || from >= text.words.length) return null;
  const low = plain(text.words[from].text);
  if (low === 'the' || low === 'a' || low === 'an' || low === 'his' || low === 'her' || low === 'its') from++;
  let to = from;
  while (
    to < text.words.length &&
    to - from < LONGEST &&
    text.words[to].kind === 'word' &&
    text.words[to].sentence === text.words[span.from].sentence
  ) {
    if (['who', 'and', 'said', 'told', 'is', 'was', 'has', 'in', 'on'].includes(plain(text.words[to].text)))
      break;
    to++;
  }
  const head =
    to > from && to < text.words.length && text.words[to].kind === 'punctuation'
      ? firstTitle(text, from, to)
      : null;
  return head ? roleFrom(text, from, to, head) : null;
}

/** The last title word before a preposition: the head of "foreign minister of Italy". */
function firstTitle(text: Text, from: number, to: number): string | null {
  let head: string | null = null;
  for (let at = from; at < to; at++) {
    const low = plain(text.words[at].text);
    if (low === 'of' || low === 'for' || low === 'to' || low === 'at') break;
    head = isTitle(low) ? low : null;
  }
  return head;
}

/** Every "the … minister", "the president" that stands without a name, outside names; words `[from, to)` without the article. */
export function* bareRoles(
  text: Text,
  named: (word: number) => boolean,
): Generator<RoleOf & { from: number; to: number }> {
  for (let at = 1; at < text.words.length; at++) {
    const head = plain(text.words[at].text);
    if (text.words[at].kind !== 'word' || !isTitle(head) || named(at)) continue;
    const next = text.words[at + 1];
    if (
      next &&
      next.sentence === text.words[at].sentence &&
      (named(at + 1) ||
        isTitle(plain(next.text)) ||
        plain(next.text) === 'of' ||
        plain(next.text) === 'for' ||
        plain(next.text) === 'to')
    )
      continue;
    let from = at;
    while (from > 0 && at - from < 4 && isModifier(plain(text.words[from - 1].text))) from--;
    const article = from > 0 ? plain(text.words[from - 1].text) : '';
    if (article !== 'the' && article !== 'his' && article !== 'her') continue;
    yield { ...roleFrom(text, from, at + 1, head), from, to: at + 1 };
  }
}
