import type { Input } from './ground';

/** Marks of a text that argues, records or rules: looked for where such texts carry them, at the top and at the end. */
const MARKED_OPINION =
  /^(?:#+\s*)?(?:opinion|op-ed|editorial|commentary|column|letters? to the editor|guest (?:essay|column)|our view)\b/im;
const OWN_VIEWS =
  /\b(?:views|opinions) expressed\b|\bis a (?:columnist|contributing (?:writer|columnist))\b/i;
const RULING =
  /\b(?:it is so ordered|appellants?|appellees?|respondents?|judgment (?:is|of the)[^.]{0,60}affirmed)\b/gi;
const SPEAKER = /^(?:[A-Z][A-Z.' -]{1,30}|Q|A)(?: \([^)\n]{1,40}\))?:\s/gm;
/** How many characters at the top and at the end are looked at. */
const TOP = 400;
const END = 600;
const SEVERAL = 3;

/** Whether the text is news at all as far as findings go: no opinion piece that says so, no transcript, no ruling, no verse, list or log. */
export function isReported({ text, judgement }: Pick<Input, 'text' | 'judgement'>): boolean {
  if (judgement && NOT_PROSE.has(judgement.reason)) return false;
  const { source, paragraphs } = text;
  if (MARKED_OPINION.test(source.slice(0, TOP)) || OWN_VIEWS.test(source.slice(-END))) return false;
  const speakers = source.match(SPEAKER)?.length ?? 0;
  if (speakers >= SEVERAL && speakers * 2 >= paragraphs.length) return false;
  return new Set(source.match(RULING)?.map((word) => word.toLowerCase())).size < 2;
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
