import type { Finding } from '../../claims/types';
import { keysOfQuotations } from '../../kept/keys';
import type { Ignored, Named } from '../../kept/types';
import { holds } from '../ranges';
import type { Shown, ShownFinding } from '../shown';

/** What a reader says of a quotation: a speaker, that nobody is shown to have said it (null), or that it is no quote. */
export type Word = { speaker: string | null } | 'no-quote';

/** The findings at an offset; where there is none, those that touch the range. */
export function findingsAt(
  { findings }: Shown,
  offset: number,
  around: { start: number; end: number },
): ShownFinding[] {
  const here = findings.filter(({ start, end }) => start <= offset && offset <= end);
  return here.length > 0
    ? here
    : findings.filter(({ start, end }) => start <= around.end && around.start <= end);
}

/** The quotations, as indexes, of whatever is said at an offset: those of one attribution, or one that nobody is shown to have said. Empty: none is there. */
export function quotationsAt({ quotations, attributions }: Shown, offset: number): number[] {
  const outer = quotations.findIndex(
    (quotation) => quotation.outer && quotation.pieces.some((piece) => holds(piece, offset)),
  );
  const about =
    outer >= 0
      ? quotations[outer].attribution
      : attributions.findIndex(({ content, cue }) =>
          [...content, ...(cue ? [cue] : [])].some((range) => holds(range, offset)),
        );
  if (about < 0) return outer >= 0 ? [outer] : [];
  return quotations.flatMap(({ attribution, outer: isOuter }, index) =>
    isOuter && attribution === about ? index : [],
  );
}

/** The entries that say something of quotations. */
export function namedEntries(file: string, article: Shown, indexes: readonly number[], word: Word): Named[] {
  const outer = article.quotations.flatMap((quotation, index) => (quotation.outer ? index : []));
  const keys = keysOfQuotations(
    article.source,
    outer.map((index) => article.quotations[index]),
  );
  return indexes.map((index) => {
    const { wording, occurrence } = keys[outer.indexOf(index)];
    return {
      ...{ list: 'speakers', file, quotation: wording, occurrence, quote: word !== 'no-quote' },
      speaker: word === 'no-quote' ? null : word.speaker,
    };
  });
}

/** The entry that ignores a finding here. */
export const ignoredHere = (file: string, { code, key }: ShownFinding): Ignored => ({
  ...{ list: 'ignored', file, code, sentence: key.wording, occurrence: key.occurrence },
});

/** The entry that ignores all findings of a code in an article. */
export const ignoredInArticle = (file: string, code: Finding['code']): Ignored => ({
  ...{ list: 'ignored', file, code, sentence: null, occurrence: 1 },
});

/** The people and bodies of an article, most named first. */
export function possibleSpeakers({ entities }: Shown): { name: string; role: string }[] {
  const kinds = ['person', 'organization'];
  return entities
    .filter(({ kind, name }) => kinds.includes(kind) && name !== '')
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.named - a.named)
    .map(({ name, roles }) => ({ name, role: roles[0] ?? '' }));
}

/**
 * What can be told of a wrong attribution without any of the article's words: the step, its figures, and in which order what stands in the
 * paragraph, with how many words.
 */
export function faultReport(article: Shown, index: number, version: string): string {
  const { kind, cueClass, content, cue, source, speaker, evidence, confidence } = article.attributions[index];
  const parts = [
    ...content.map((range) => ({ ...range, part: 'content' })),
    ...(cue ? [{ ...cue, part: 'cue' }] : []),
    ...(source ? [{ ...source, part: 'source' }] : []),
  ].sort((a, b) => a.start - b.start);
  const words = (start: number, end: number): number =>
    article.source.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const shape = parts.flatMap(({ start, end, part }, at) => {
    const between = at > 0 ? words(parts[at - 1].end, start) : 0;
    return [...(between > 0 ? [`other:${between}`] : []), `${part}:${words(start, end)}`];
  });
  const report = {
    ...{ says: 'who', version, reader: article.maker, step: evidence.step, kind, cueClass },
    ...{ shape, confidence: thousandths(confidence) },
    ...(evidence.probability === undefined ? {} : { probability: thousandths(evidence.probability) }),
    ...{
      sourceType: source?.type ?? null,
      speakerKind: speaker === null ? null : article.entities[speaker].kind,
    },
    ...{
      considered: evidence.considered.length,
      because: evidence.because.map(({ start, end }) => words(start, end)),
    },
  };
  return JSON.stringify(report, null, 2);
}

const thousandths = (share: number): number => Math.round(share * 1000) / 1000;
