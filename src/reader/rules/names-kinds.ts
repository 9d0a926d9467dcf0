import type { Text } from '../../text/types';
import { cuesOf } from '../cues';
import { FIRM_ENDS } from './lists/names-bodies';
import {
  AFTER_BODY,
  AFTER_LEADER,
  AFTER_PERSON,
  BEFORE_BODY,
  BEFORE_PLACE,
  OF_BODY,
  OF_PERSON,
  PLACE_NOUNS,
  TOWARDS_PLACE,
} from './lists/names-contexts';
import { BODY, COMMON, DEMONYM, GIVEN, PLACE, SURNAME, TITLE } from './names-lexicon';
import type { Candidate, Kind } from './names-spans';
import type { Looks } from './names-words';

/** What speaks for each kind, summed over all places where the same words stand. */
interface Votes {
  person: number;
  body: number;
  place: number;
  other: number;
  /** It stands somewhere where its capital can only be that of a name. */
  sure: boolean;
}

/** Two stretches are the same name if their words are. */
export function keyOf({ words }: Text, from: number, to: number): string {
  if (to - from === 1) return words[from].text;
  let key = words[from].text;
  for (let at = from + 1; at < to; at++) key += ` ${words[at].text}`;
  return key;
}

/** Names whose kind is known in this text, by key; single words of persons' names among them. */
export type Known = Map<string, Kind>;

/**
 * Decides the kind of every candidate: by what the text says elsewhere of the same words, then by all their surroundings together. Those that
 * remain doubtful keep `null`.
 */
export function decideKinds(text: Text, looks: Looks, candidates: Candidate[]): Known {
  const known: Known = new Map();
  const surnames = new Set<string>();
  const firmWords = new Set<string>();
  const votes = new Map<string, Votes>();
  for (const candidate of candidates) {
    const key = keyOf(text, candidate.from, candidate.to);
    if (candidate.kind) {
      if (!known.has(key)) known.set(key, candidate.kind);
      if (candidate.kind === 'person') addSurname(text, candidate, surnames);
      if (
        candidate.kind === 'body' &&
        candidate.to - candidate.from > 1 &&
        FIRM_ENDS.has(looks.lower[candidate.to - 1])
      )
        firmWords.add(text.words[candidate.from].text);
    }
    if (candidate.to - candidate.from > 1 && candidate.kind !== null) continue;
    addVotes(text, looks, candidate, votes, key);
  }
  // Strangers of two words and more first: their surnames decide about single words.
  for (const long of [true, false]) {
    for (const candidate of candidates) {
      const { from, to } = candidate;
      const isLong = to - from > 1;
      if (isLong !== long) continue;
      const word = text.words[to - 1].text;
      const key = keyOf(text, from, to);
      if (candidate.kind !== null) {
        const isOpen = !isLong && candidate.kind !== 'other' && candidate.kind !== 'person';
        if (isOpen && surnames.has(word) && (votes.get(key)?.person ?? 0) >= (votes.get(key)?.place ?? 0))
          candidate.kind = 'person';
        continue;
      }
      const counted = votes.get(key);
      if (!isLong && surnames.has(word)) candidate.kind = 'person';
      else if (!isLong && (looks.flags[from] & (GIVEN | COMMON)) === 0 && firmWords.has(word))
        candidate.kind = 'body';
      else if (!isLong && isFamily(word, surnames) && looks.lower[from - 1] === 'the')
        candidate.kind = 'other';
      else if (known.has(key)) candidate.kind = known.get(key) ?? null;
      else if (counted && (counted.sure || isPersonByContext(looks, candidate, counted)))
        candidate.kind = strongest(counted);
      if (candidate.kind === null) continue;
      known.set(key, candidate.kind);
      if (candidate.kind === 'person' && isLong) addSurname(text, candidate, surnames);
    }
  }
  for (const surname of surnames) if (!known.has(surname)) known.set(surname, 'person');
  return known;
}

/** A single word that opens a sentence, but does what only a person does. */
function isPersonByContext(
  { lower, flags }: Looks,
  { from, to }: Candidate,
  { person, body, place }: Votes,
): boolean {
  if (person < body || person < place || (flags[from] & COMMON) !== 0)
    return person >= 3.5 && person > body && person > place;
  const isPlural = /[^iuos]s$/.test(lower[from]) && lower[to] !== 'says';
  return person >= (isPlural ? 3.5 : 2);
}

/** "the Coles" */
function isFamily(word: string, surnames: ReadonlySet<string>): boolean {
  return (
    word.endsWith('s') &&
    surnames.has(word.slice(0, word.endsWith('es') && !surnames.has(word.slice(0, -1)) ? -2 : -1))
  );
}

const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/i;

function addSurname({ words }: Text, { from, to }: Candidate, surnames: Set<string>): void {
  let last = to - 1;
  while (last > from && (GENERATION.test(words[last].text) || words[last].kind !== 'word')) last--;
  const { text } = words[last];
  if (text.length > 2) surnames.add(text);
  if (/^(?:al|el)[-‐‑]/i.test(text) && text.length > 5) surnames.add(text.slice(3));
  if (last > from && words[from].text.length > 2) surnames.add(words[from].text);
}

function strongest({ person, body, place, other }: Votes): Kind {
  if (other > person && other > body && other > place) return 'other';
  if (person >= body && person >= place) return 'person';
  return body >= place ? 'body' : 'place';
}

const ACRONYM = /^[A-Z][A-Z&.-]{1,6}$/;
const CAMEL = /^\p{Lu}\p{Ll}+\p{Lu}/u;
const PLACE_SUFFIX = /(?:ville|burg|burgh|stan|shire|grad|abad|pur|ham|ford|mouth|chester|polis|wick|land)$/;
const PERSON_SUFFIX =
  /(?:son|man|ez|ski|sky|ov|ova|ev|eva|enko|ić|vic|vich|dze|yan|berg|stein|witz|sen|ssen|elli|etti|ini|aldo)$/;
const ADJECTIVE = /(?:ian|ians|ean|ese|ish|ic|ism|ist|ists|esque|ite|ites)$/;
const BODY_SUFFIX =
  /(?:corp|soft|tech|com|tel|bank|gen|net|\.com|ware|co|air|zilla|gram|oil|gas|media|pharm)$/;

/** Counts what the surroundings of a candidate say about it. */
function addVotes(
  text: Text,
  looks: Looks,
  { from, to, doubtful, titled }: Candidate,
  votes: Map<string, Votes>,
  key: string,
): void {
  const { words } = text;
  const { lower, flags, capital } = looks;
  let count = votes.get(key);
  if (!count) {
    votes.set(key, (count = shapeVotes(text, looks, from, to)));
  }
  if (!doubtful) count.sure = true;
  const sentence = text.sentences[words[from].sentence].words;
  const before = from > sentence.from ? lower[from - 1] || words[from - 1].text : '';
  const before2 = from - 1 > sentence.from ? lower[from - 2] || words[from - 2].text : '';
  const after = to < sentence.to ? lower[to] || words[to].text : '';
  const after2 = to + 1 < sentence.to ? lower[to + 1] || words[to + 1].text : '';
  if (titled) count.person += 4;
  if (!titled && capital[to] > 0 && (flags[to] & (TITLE | GIVEN)) === TITLE) count.body += 3;
  // "the Conradian mood"
  if (count.other > 0 && /^\p{Ll}/u.test(after) && !isSpeech(after) && !AFTER_PERSON.has(after))
    count.other += 1;
  if (BEFORE_PLACE.has(before)) count.place += before === 'in' && after === "'s" ? 0.5 : 2.5;
  else if (before === 'at') count.body += 1;
  else if (TOWARDS_PLACE.has(before)) count.place += 0.5;
  else if (before === 'the') {
    if (AFTER_LEADER.has(after)) count.person += 2;
    else count.body += 2;
  } else if (before === ',' && BEFORE_BODY.has(before2)) count.body += 2.5;
  else if (before === 'of' && PLACE_NOUNS.has(before2)) count.place += 4;
  else if (BEFORE_BODY.has(before)) count.body += 2;
  else if (PLACE_NOUNS.has(before)) count.place += 0.5;
  if (before === 'by' || before === 'with' || before === 'that') count.person += 0.5;
  if (after === ',' && to + 1 < words.length) {
    if (words[to + 1].kind === 'number' && /^\d\d$/.test(after2)) count.person += 4;
    else if ((flags[to + 1] & PLACE) !== 0 && capital[to + 1] > 0 && to - from < 3) count.place += 2.5;
    else if (after2 === 'who' || after2 === 'whose') count.person += 3;
    else if (
      (/^(?:an?|the|his|her|its|their)$/.test(after2) ||
        words[to + 2]?.text === "'s" ||
        words[to + 2]?.text === '’s') &&
      endsInTitle(looks, to + 2)
    )
      count.person += 2;
  }
  if (after === '(' && ACRONYM.test(words[to + 1]?.text ?? '')) count.body += 2;
  if (after === "'s" || after === '’s') {
    if (OF_PERSON.has(after2)) count.person += 2;
    else if (OF_BODY.has(after2)) count.body += 2;
  } else if (PLACE_NOUNS.has(after)) count.place += after === 'state' || after === 'district' ? 0.5 : 2.5;
  else if (AFTER_BODY.has(after)) count.body += 1.5;
  else if (isSpeech(after)) count.person += 1.5;
  else if (AFTER_PERSON.has(after)) count.person += 0.7;
  else if (after === 'and' && (flags[to + 1] & GIVEN) !== 0) count.person += 0.5;
  if (
    isSpeech(before) &&
    before !== 'told' &&
    before !== 'asked' &&
    (words[from - 2]?.text === ',' || words[from - 2]?.kind === 'quote')
  )
    count.person += 2;
}

/** What the words themselves say. */
function shapeVotes({ words }: Text, { flags, capital }: Looks, from: number, to: number): Votes {
  const count: Votes = { person: 0.6, body: 0.4, place: 0.3, other: 0, sure: false };
  const { text } = words[to - 1];
  const low = text.toLowerCase();
  if (to - from === 1) {
    if (capital[from] === 2 && ACRONYM.test(text)) count.body += 3;
    if (CAMEL.test(text) && !/^(?:Mc|Mac|De|Di|Le|La|Van|O)\p{Lu}/u.test(text)) count.body += 2;
    if ((flags[from] & PLACE) !== 0) count.place += 6;
    if ((flags[from] & BODY) !== 0) count.body += 6;
    if ((flags[from] & GIVEN) !== 0) count.person += 1.5;
    if ((flags[from] & SURNAME) !== 0) count.person += 2;
  } else {
    count.person += 1.5;
    for (let at = from; at < to; at++) {
      if (capital[at] === 2 && words[at].text.length > 1 && !/\./.test(words[at].text)) count.body += 2.5;
      if ((flags[at] & (BODY | PLACE | DEMONYM)) !== 0 && at === from) count.body += 2;
    }
    if (
      /^\p{Lu}\.$/u.test(words[from].text) ||
      (to - from === 3 && /^\p{Lu}\.?$/u.test(words[from + 1].text))
    )
      count.person += 2;
    if (to - from > 3) count.body += 1.5;
    if (/&/.test(text)) count.body += 2;
  }
  if (to - from === 1 && ADJECTIVE.test(low) && flags[from] === 0) count.other += 1.5;
  if (PLACE_SUFFIX.test(low)) count.place += 1;
  if (PERSON_SUFFIX.test(low)) count.person += 1;
  if (BODY_SUFFIX.test(low)) count.body += 1;
  return count;
}

function isSpeech(word: string): boolean {
  return cuesOf(word).some(
    ({ cueClass, form }) => cueClass === 'speech' && (form === 'past' || form === 's'),
  );
}

/** "the company's chief executive": a title within the next few words, before any comma. */
function endsInTitle({ flags, lower }: Looks, from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    if (!lower[at]) return false;
    if (lower[at] === "'s") continue;
    if ((flags[at] & TITLE) !== 0) return true;
  }
  return false;
}
