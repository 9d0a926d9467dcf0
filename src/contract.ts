import type { Article } from './article';
import type { AttributionKind, ChannelKind, CueClass, Source, SourceType } from './attribution/types';
import { message } from './catalogue';
import type { Code, Severity } from './claims/types';
import type { EntityKind, MentionForm } from './names/types';
import type { Range } from './text/types';

/**
 * An article as data, version 1: what `says-who analyze --format jsonl` prints, one object a line. Tools outside rely on this shape.
 * Every offset is in UTF-16 code units into the text as it was given.
 */
export interface ArticleData {
  version: 1;
  id: string | number;
  /** The path as it was given; null for standard input and for lines of JSON. */
  file: string | null;
  /** Whether the text was thought to be English news prose, and the code of the reason. */
  article: { read: boolean; reason: string };
  reader: 'model' | 'rules';
  entities: {
    id: number;
    kind: EntityKind;
    name: string;
    aliases: string[];
    roles: string[];
    mentions: (Range & { form: MentionForm })[];
  }[];
  /** `parent` and `attribution` are indexes into `quotations` and `attributions`. */
  quotations: (Range & { parent: number | null; attribution: number | null })[];
  attributions: {
    kind: AttributionKind;
    cueClass: CueClass;
    content: Range[];
    cue: Range | null;
    /** The words beside the cue, which may be "he". */
    source: SourceData | null;
    /** The name behind the source; null where the article does not say. */
    speaker: string | null;
    /** By what way the words came to the reporter, and the words that show it ("in a statement"); null where the text does not show it. */
    channel: (Range & { kind: ChannelKind }) | null;
    /** `probability` of a link: how far the model believes in it. */
    evidence: { step: string; because: Range[]; considered: number[]; probability?: number };
    confidence: number;
  }[];
  /** Who was asked and did not say ("declined to comment"); the range is of these words, whether or not an attribution stands there too. */
  declined: (Range & { source: SourceData | null; speaker: string | null })[];
  findings: (Range & { code: Code; severity: Severity; message: string })[];
}

/** The words that stand for whoever speaks; `entity` is an id of `entities`. */
type SourceData = Range & { type: SourceType; entity: number | null };

/** The data of an article; `id` and `file` tell where its text is from. */
export function toData(article: Article, id: string | number, file: string | null): ArticleData {
  const { judgement, reading, names, text } = article;
  const nameOf = (entity: number | null): string | null =>
    entity === null ? null : names.entities[entity].name;
  return {
    version: 1,
    id,
    file,
    article: { read: judgement.read, reason: judgement.reason },
    reader: reading.maker,
    entities: names.entities.map(({ id: entity, kind, name, aliases, roles, mentions }) => ({
      id: entity,
      kind,
      name,
      aliases,
      roles,
      mentions: mentions.map(({ start, end, form }) => ({ start, end, form })),
    })),
    quotations: text.quotations.map(({ start, end, parent }, index) => ({
      start,
      end,
      parent: indexOrNull(parent),
      attribution: indexOrNull(article.quotations[index]),
    })),
    attributions: article.attributions.map(
      ({ kind, cueClass, content, cue, source, speaker, channel, evidence, confidence }) => ({
        kind,
        cueClass,
        content: content.map(range),
        cue: cue && range(cue),
        source: source && sourceData(source),
        speaker: nameOf(speaker),
        channel: channel ? { kind: channel.kind, ...range(channel) } : null,
        evidence: {
          step: evidence.step,
          because: evidence.because.map(range),
          considered: [...evidence.considered],
          ...(evidence.probability === undefined ? {} : { probability: thousandths(evidence.probability) }),
        },
        confidence: thousandths(confidence),
      }),
    ),
    declined: article.refusals.map((refusal) => ({
      ...range(refusal),
      source: refusal.source && sourceData(refusal.source),
      speaker: nameOf(refusal.speaker),
    })),
    findings: article.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      ...range(finding),
      message: message(finding),
    })),
  };
}

const sourceData = (source: Source): SourceData => ({
  ...range(source),
  type: source.type,
  entity: source.entity,
});

function range({ start, end }: Range): Range {
  return { start, end };
}

const thousandths = (share: number): number => Math.round(share * 1000) / 1000;

function indexOrNull(index: number): number | null {
  return index < 0 ? null : index;
}
