import type { Attribution, SourceType } from '../../attribution/types';
import { because, sentence, type Say } from '../../catalogue';
import type { Range } from '../../text/types';
import { firstWords, oneLine, phrases } from '../markup';
import type { Shown } from '../shown';

const LABEL_LENGTH = 90;
const SOURCE_LENGTH = 40;
const TOOLTIP_LENGTH = 600;
/** Uncredited quotations with fewer words are as often a title or a term as they are speech. */
const LEAST_WORDS = 5;

/** One quote: a direct or mixed attribution of speech, or a quotation that nobody is shown to have said. */
export interface Leaf {
  /** The same for the same words of the same group, whatever is typed elsewhere. */
  id: string;
  label: string;
  /** The source's words, where they tell more than the group; '' for none. The label opens with them. */
  source: string;
  /** Its first contiguous piece. */
  range: Range;
  /** All its words, and why this speaker. */
  text: string;
  why: string;
}

export interface Group {
  id: string;
  kind: 'speaker' | 'unnamed' | 'document' | 'nobody';
  label: string;
  count: number;
  /** Made when first asked for: a group that is closed costs nothing. */
  readonly leaves: Leaf[];
}

/** A quote before it is put in words. */
interface Quote {
  content: readonly Range[];
  /** The source's words, where they tell more than the group. */
  beside: Range | null;
  evidence: Attribution['evidence'] | null;
}

/** The quotes of an article, by speaker: most quoted first, then unnamed sources, documents, and quotations without a speaker. */
export function groupQuotes(article: Shown, say: Say): Group[] {
  const { source: text, entities, attributions, quotations } = article;
  const speakers = new Map<number, Quote[]>();
  const unnamed: Quote[] = [];
  const documents: Quote[] = [];
  const nobody: Quote[] = [];
  const ofType: Partial<Record<SourceType, Quote[]>> = { unresolved: nobody, document: documents };
  for (const { kind, cueClass, content, speaker, source, evidence } of attributions) {
    if (kind === 'indirect' || cueClass !== 'speech' || content.length === 0) continue;
    if (speaker !== null) {
      const theirs = speakers.get(speaker) ?? [];
      if (theirs.push({ content, beside: null, evidence }) === 1) speakers.set(speaker, theirs);
    } else if (!source) nobody.push({ content, beside: null, evidence: null });
    else (ofType[source.type] ?? unnamed).push({ content, beside: source, evidence });
  }
  for (const { pieces, outer, body, length, attribution } of quotations) {
    if (attribution === -1 && outer && body && length >= LEAST_WORDS)
      nobody.push({ content: pieces, beside: null, evidence: null });
  }
  nobody.sort((a, b) => a.content[0].start - b.content[0].start);

  const unique = uniquely();
  const group = (kind: Group['kind'], label: string, quotes: readonly Quote[]): Group => {
    const id = kind === 'speaker' ? unique(`speaker ${label}`) : kind;
    let made: Leaf[] | undefined;
    return {
      ...{ id, kind, label, count: quotes.length },
      get leaves() {
        return (made ??= leavesOf(id, text, quotes, say));
      },
    };
  };
  const bySpeaker = [...speakers].map(([speaker, quotes]) => {
    const { name, roles } = entities[speaker];
    return group('speaker', firstWords(name || roles[0] || '', LABEL_LENGTH), quotes);
  });
  return [
    ...bySpeaker.sort((a, b) => b.count - a.count),
    group('unnamed', sentence('quotes/unnamed', {}, say), unnamed),
    group('document', sentence('quotes/documents', {}, say), documents),
    group('nobody', sentence('quotes/nobody', {}, say), nobody),
  ].filter(({ count }) => count > 0);
}

function leavesOf(group: string, text: string, quotes: readonly Quote[], say: Say): Leaf[] {
  const unique = uniquely();
  const slice = ({ start, end }: Range): string => oneLine(text.slice(start, end));
  return quotes.map(({ content, beside, evidence }) => {
    const words = content.map(slice).join(' … ');
    const first = firstWords(words, LABEL_LENGTH);
    const source = beside ? firstWords(slice(beside), SOURCE_LENGTH) : '';
    const label = source ? sentence('quotes/beside', { source, words: first }, say) : first;
    const { start, end } = content[0];
    return {
      // No label has a line end, so no two groups can make the same.
      id: unique(`${group}\n${label}`),
      ...{ label, source, range: { start, end } },
      text: firstWords(words, TOOLTIP_LENGTH),
      why: evidence ? whyOf(evidence, text, say) : '',
    };
  });
}

function whyOf({ step, because: ranges }: Attribution['evidence'], text: string, say: Say): string {
  const words = firstWords(phrases(text, ranges), LABEL_LENGTH);
  return sentence('card/why', { reason: because(step, words, say) }, say);
}

/** Numbers what comes a second time: two speakers may bear one name, and one may say the same twice. */
function uniquely(): (id: string) => string {
  const taken = new Map<string, number>();
  return (id) => {
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count > 1 ? `${id} (${count})` : id;
  };
}
