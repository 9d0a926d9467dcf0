import type { Article } from '../../article';
import type { Attribution } from '../../attribution/types';
import { because, sentence, type Say } from '../../catalogue';
import type { Range } from '../../text/types';
import { firstWords, oneLine, phrases } from '../markup';
import { lastFrom } from '../ranges';

const LABEL_LENGTH = 90;
const TOOLTIP_LENGTH = 600;
/** Uncredited quotations with fewer words are as often a title or a term as they are speech. */
const LEAST_WORDS = 5;

/** One quote: a direct or mixed attribution of speech, or a quotation that nobody is shown to have said. */
export interface Leaf {
  /** The same for the same words of the same group, whatever is typed elsewhere. */
  id: string;
  label: string;
  /** The source's words, where they tell more than the group; '' for none. */
  source: string;
  /** Its first contiguous piece. */
  range: Range;
  /** All its words, and why this speaker. */
  text: string;
  why: string;
}

export interface Group {
  id: string;
  kind: 'speaker' | 'unnamed' | 'nobody';
  label: string;
  leaves: Leaf[];
}

/** The quotes of an article, by speaker: most quoted first, then unnamed sources, then quotations without a speaker. */
export function groupQuotes(article: Article, say: Say): Group[] {
  const speakers = new Map<number, Group>();
  const unique = uniquely();
  const unnamed = group('unnamed', 'unnamed', sentence('quotes/unnamed', {}, say));
  const nobody = group('nobody', 'nobody', sentence('quotes/nobody', {}, say));
  for (const attribution of article.attributions) {
    const { kind, cueClass, speaker, source } = attribution;
    if (kind === 'indirect' || cueClass !== 'speech' || attribution.content.length === 0) continue;
    if (speaker !== null) {
      const known = speakers.get(speaker) ?? speakerGroup(article, speaker, unique);
      speakers.set(speaker, known);
      addLeaf(known, article, attribution, unique, say);
    } else if (source && source.type !== 'unresolved') addLeaf(unnamed, article, attribution, unique, say);
    else addLeaf(nobody, article, attribution, unique, say);
  }
  article.text.quotations.forEach((quotation, index) => {
    if (article.quotations[index] !== -1 || quotation.parent !== -1 || quotation.length < LEAST_WORDS) return;
    if (!isBody(article, quotation.start)) return;
    nobody.leaves.push(leaf(nobody, article, quotation.pieces, unique, { source: '', why: '' }));
  });
  nobody.leaves.sort((a, b) => a.range.start - b.range.start);
  const named = [...speakers.values()].sort((a, b) => b.leaves.length - a.leaves.length);
  return [...named, unnamed, nobody].filter(({ leaves }) => leaves.length > 0);
}

function group(kind: Group['kind'], id: string, label: string): Group {
  return { id, kind, label, leaves: [] };
}

type Unique = (id: string) => string;

/** Numbers what comes a second time: two speakers may bear one name, and one may say the same twice. */
function uniquely(): Unique {
  const taken = new Map<string, number>();
  return (id) => {
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count > 1 ? `${id} (${count})` : id;
  };
}

function speakerGroup({ names }: Article, speaker: number, unique: Unique): Group {
  const { name, roles } = names.entities[speaker];
  const label = firstWords(name || roles[0] || '', LABEL_LENGTH);
  return group('speaker', unique(`speaker ${label}`), label);
}

function addLeaf(to: Group, article: Article, attribution: Attribution, unique: Unique, say: Say): void {
  const { content, source, speaker, evidence } = attribution;
  const words = firstWords(phrases(article.text.source, evidence.because), LABEL_LENGTH);
  const why = sentence('card/why', { reason: because(evidence.step, words, say) }, say);
  const beside = source && speaker === null ? slice(article, source) : '';
  to.leaves.push(
    leaf(to, article, content, unique, { source: beside, why: beside || speaker !== null ? why : '' }),
  );
}

function leaf(
  { id }: Group,
  article: Article,
  content: readonly Range[],
  unique: Unique,
  { source, why }: { source: string; why: string },
): Leaf {
  const words = content.map((piece) => oneLine(slice(article, piece))).join(' … ');
  const label = firstWords(words, LABEL_LENGTH);
  return {
    id: unique(`${id}/${label}`),
    label,
    source: firstWords(source, LABEL_LENGTH),
    range: { start: content[0].start, end: content[0].end },
    text: firstWords(words, TOOLTIP_LENGTH),
    why,
  };
}

function slice({ text }: Article, { start, end }: Range): string {
  return text.source.slice(start, end);
}

function isBody({ text, layout }: Article, offset: number): boolean {
  return layout.kinds[lastFrom(text.paragraphs, offset)] === 'body';
}
