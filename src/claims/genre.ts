import type { Text } from '../text/types';
import type { Input } from './ground';

// Marks of a text that argues, records, rules or sings: looked for where such texts carry them.

const MARKED_OPINION =
  /^(?:#+\s*)?(?:opinion|op-ed|editorial|commentary|column|letters? to the editor|guest (?:essay|column)|our view)\b/im;
const OWN_VIEWS =
  /\b(?:views|opinions) expressed\b|\bis a (?:columnist|contributing (?:writer|columnist))\b/i;
/** How many characters at the top and at the end are looked at for them. */
const TOP = 400;
const END = 600;

/** "ROOS, HOST: …", "Q: …", "**Bram Oude:** …". */
const SPEAKER = /^(?:\*\*)?([A-Z][\w.,'’ -]{0,40})(?: \([^)\n]{1,40}\))?:(?:\*\*)?[ \t]+\S/gm;
const SEVERAL = 3;

/** What a ruling has in its heading, in how it calls the parties and the bench, and in what it decides; two of them make one. */
const RULING = [
  /^(?:in the [a-z' ]*court\b.*|(?:supreme|high) court of (?:the )?[a-z]+(?: [a-z]+)?)$/im,
  /\bneutral citation\b|^\[\d{4}\] [A-Z]{2,6}\b|\bno\. [\w-]+\. argued\b/im,
  /\b(?:Appellant|Appellee|Petitioner|Claimant|Respondent)s?\b/,
  /\b(?:Circuit Judge|Mr Justice \w+):|,? C?\. ?JJ?\.,? (?:delivered|filed|joined)|\bdelivered the opinion of the court\b/,
  /\bit is so ordered\b|\bjudgment (?:is|of the)[^.]{0,60}affirmed\b|\bwe (?:affirm|reverse)\b|^held:|\b(?:appeal|claim) (?:is (?:allowed|dismissed)|succeeds|fails)\b/im,
];

/** Verse has its lines end where they like, prose where the next word would not fit. Of so many breaks at least, this share. */
const BREAKS = 6;
const FREE = 0.5;

/** Whether the text is news at all as far as findings go: no opinion piece that says so, no transcript, no ruling, no verse, list or log. */
export function isReported({ text, judgement }: Pick<Input, 'text' | 'judgement'>): boolean {
  if (judgement && NOT_PROSE.has(judgement.reason)) return false;
  const { source } = text;
  if (MARKED_OPINION.test(source.slice(0, TOP)) || OWN_VIEWS.test(source.slice(-END))) return false;
  return (
    !isTranscript(text) && RULING.filter((mark) => mark.test(source)).length < 2 && !isBrokenFreely(text)
  );
}

/** Whether half of the paragraphs or more open with who speaks; names in small letters only where two of them come back. */
function isTranscript({ source, paragraphs }: Text): boolean {
  const speakers = [...source.matchAll(SPEAKER)].map(([, name]) => name);
  const capitals = speakers.filter((name) => name === name.toUpperCase());
  const back = new Set(speakers.filter((name, at) => speakers.indexOf(name) !== at));
  const most = (back.size > 1 ? speakers : capitals).length;
  return most >= SEVERAL && most * 2 >= paragraphs.length;
}

/** Whether most of a text stands in paragraphs of several lines, and most of these end although the next word would have fitted. */
function isBrokenFreely({ source, paragraphs }: Text): boolean {
  const blocks = paragraphs.map(({ start, end }) => source.slice(start, end).trimEnd());
  const broken = blocks.filter((block) => block.includes('\n'));
  if (broken.join('').length * 2 < blocks.join('').length) return false;
  const lines = broken.map((block) => block.split('\n').map((line) => line.trim()));
  const width = lines.flat().reduce((most, { length }) => Math.max(most, length), 0);
  const breaks = lines.flatMap((block) => block.slice(1).map((line, at) => [block[at], line] as const));
  const free = breaks.filter(
    ([line, next]) => line.length + 1 + (next.search(/\s|$/) || next.length) <= width,
  );
  return breaks.length >= BREAKS && free.length > breaks.length * FREE;
}

const NOT_PROSE = new Set([
  'code-or-log',
  'list-or-table',
  'verse',
  'recipe',
  'licence',
  'manual',
  'not-english',
  'binary',
  'empty',
]);
