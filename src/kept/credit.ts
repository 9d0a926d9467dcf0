import type { Attribution, Attributions } from '../attribution/types';
import type { Finding } from '../claims/types';
import type { Names } from '../names/types';
import type { Range, Text } from '../text/types';
import { keysOfQuotations } from './keys';
import { meant, speakerNamed } from './speaker';
import type { Named } from './types';

/** In `Attributions.quotations`: the reader said that this is no quote. */
export const NO_QUOTE = -2;

/** The step of an attribution that is the reader's own word, and not shown by the text. */
export const READER = 'reader';

/** What the article says and what its reader says of it, put together; nothing that is given is changed. */
export interface Credited extends Attributions {
  names: Names;
}

/** An attribution with the outermost quotations that it covers, before it has its place in the list. */
interface Part {
  /** Its index in the list as it was; -1: it is new. */
  was: number;
  attribution: Attribution;
  covers: Set<number>;
}

/** Has the reader's word about quotations count before all that was read. The same for the same text and the same words of the reader. */
export function credit(text: Text, credited: Credited, named: readonly Named[]): Credited {
  const said = named.length > 0 ? saidOf(text, named) : new Map<number, Named>();
  if (said.size === 0) return credited;
  let { names } = credited;
  const parts = partsOf(text, credited);
  const owner = new Map(
    [...parts].flatMap((part) => [...part.covers].map((index) => [index, part] as const)),
  );
  const notQuotes = new Set<number>();

  for (const [index, { quote, speaker }] of said) {
    const { pieces } = text.quotations[index];
    const part = owner.get(index);
    const alone = part && [...part.covers].every((other) => sameWord(said.get(index), said.get(other)));
    if (!quote) notQuotes.add(index);
    if (quote && speaker !== null) {
      const found = speakerNamed(names, speaker);
      names = found.names;
      if (part && alone) {
        names = meant(names, part.attribution.source, found.speaker);
        part.attribution = saidBy(part.attribution, found.speaker);
      } else {
        if (part) takeOut(parts, part, index, pieces);
        parts.add({ was: -1, attribution: spokenBy(found.speaker, pieces), covers: new Set([index]) });
      }
    } else if (part) {
      takeOut(parts, part, index, pieces);
      // "Nobody is shown to have said it" is about all of the clause that the quotation stands in.
      if (quote && part.covers.size === 0) parts.delete(part);
    }
  }
  return { names, ...listed(text, credited, parts, notQuotes) };
}

/** The findings without those about what the reader said is no quote. */
export function besidesNoQuotes(text: Text, quotations: Int32Array, findings: Finding[]): Finding[] {
  const none = text.quotations.filter((_, index) => quotations[index] === NO_QUOTE);
  if (none.length === 0) return findings;
  const inside = ({ start, end }: Range): boolean =>
    none.some((quotation) => quotation.start <= start && end <= quotation.end);
  return findings.filter((finding) => !finding.code.startsWith('quote/') || !inside(finding));
}

/** What the reader said, by outermost quotation. */
function saidOf({ source, quotations }: Text, named: readonly Named[]): Map<number, Named> {
  const keyed = new Map(named.map((each) => [`${each.occurrence}\n${each.quotation}`, each]));
  const said = new Map<number, Named>();
  const outer = quotations.flatMap(({ parent }, index) => (parent === -1 ? index : []));
  const keys = keysOfQuotations(
    source,
    outer.map((index) => quotations[index]),
  );
  keys.forEach((key, at) => {
    const found = keyed.get(`${key.occurrence}\n${key.wording}`);
    if (found) said.set(outer[at], found);
  });
  return said;
}

function partsOf({ quotations: all }: Text, { attributions, quotations }: Credited): Set<Part> {
  const parts = attributions.map((attribution, was): Part => ({ was, attribution, covers: new Set() }));
  quotations.forEach((owner, index) => {
    if (owner >= 0 && all[index].parent === -1) parts[owner].covers.add(index);
  });
  return new Set(parts);
}

const sameWord = (one: Named | undefined, other: Named | undefined): boolean =>
  one !== undefined && other !== undefined && one.quote === other.quote && one.speaker === other.speaker;

const spokenBy = (speaker: number, pieces: readonly Range[]): Attribution => ({
  ...{ kind: 'direct', cueClass: 'speech', content: pieces.map(({ start, end }) => ({ start, end })) },
  ...{ cue: null, source: null, speaker, evidence: { step: READER, because: [], considered: [] } },
  confidence: 1,
});

/** The words beside the cue stay what they are; whoever they mean is whom the reader named. */
function saidBy(attribution: Attribution, speaker: number): Attribution {
  const { source } = attribution;
  const open = source && ['named', 'role', 'unresolved'].includes(source.type);
  return {
    ...attribution,
    ...{ speaker, source: open ? { ...source, type: 'named', entity: speaker } : source },
    ...{ evidence: { step: READER, because: [], considered: [] }, confidence: 1 },
  };
}

/** Takes a quotation out of an attribution, which goes where nothing is left of it. */
function takeOut(parts: Set<Part>, part: Part, index: number, pieces: readonly Range[]): void {
  part.covers.delete(index);
  const within = (range: Range): boolean =>
    pieces.some(({ start, end }) => start <= range.start && range.end <= end);
  const content = part.attribution.content.filter((range) => !within(range));
  if (content.length === 0) return void parts.delete(part);
  const kind = part.covers.size > 0 ? part.attribution.kind : 'indirect';
  part.attribution = { ...part.attribution, content, kind };
}

/** The attributions in their order, and whom each quotation belongs to: quotations inside others to those of the outermost, where they had the same. */
function listed(
  text: Text,
  before: Credited,
  parts: ReadonlySet<Part>,
  notQuotes: ReadonlySet<number>,
): Attributions {
  const sorted = [...parts].sort((a, b) => a.attribution.content[0].start - b.attribution.content[0].start);
  const quotations = new Int32Array(text.quotations.length).fill(-1);
  const gone = new Map<number, number>();
  sorted.forEach(({ was, covers }, index) => {
    gone.set(was, index);
    for (const quotation of covers) quotations[quotation] = index;
  });
  text.quotations.forEach(({ parent }, index) => {
    if (parent === -1) {
      if (notQuotes.has(index)) quotations[index] = NO_QUOTE;
      return;
    }
    const was = before.quotations[index];
    const inherits = was === before.quotations[parent];
    quotations[index] = inherits ? quotations[parent] : (gone.get(was) ?? -1);
  });
  const { refusals } = before;
  return { attributions: sorted.map(({ attribution }) => attribution), quotations, refusals };
}
