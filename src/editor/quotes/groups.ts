import type { Article } from '../../article';
import type { Attribution, SourceType } from '../../attribution/types';
import { because, sentence, type Say } from '../../catalogue';
import { lastFrom } from '../../text/places';
import type { Range } from '../../text/types';
import { firstWords, oneLine, phrases } from '../markup';

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
  leaves: Leaf[];
}

/** The quotes of an article, by speaker: most quoted first, then unnamed sources, documents, and quotations without a speaker. */
export function groupQuotes(article: Article, say: Say): Group[] {
  const { text, layout, names, attributions } = article;
  const unique = uniquely();
  const speakers = new Map<number, Group>();
  const unnamed = group('unnamed', 'unnamed', sentence('quotes/unnamed', {}, say));
  const documents = group('document', 'documents', sentence('quotes/documents', {}, say));
  const nobody = group('nobody', 'nobody', sentence('quotes/nobody', {}, say));
  const slice = ({ start, end }: Range): string => oneLine(text.source.slice(start, end));

  function add(to: Group, content: readonly Range[], beside: string, why: string): void {
    const words = content.map(slice).join(' … ');
    const first = firstWords(words, LABEL_LENGTH);
    const source = firstWords(beside, SOURCE_LENGTH);
    const label = source ? sentence('quotes/beside', { source, words: first }, say) : first;
    const { start, end } = content[0];
    const all = firstWords(words, TOOLTIP_LENGTH);
    to.leaves.push({ id: unique(`${to.id}/${label}`), label, source, range: { start, end }, text: all, why });
  }

  function speakerGroup(speaker: number): Group {
    const { name, roles } = names.entities[speaker];
    const label = firstWords(name || roles[0] || '', LABEL_LENGTH);
    const made = speakers.get(speaker) ?? group('speaker', unique(`speaker ${label}`), label);
    speakers.set(speaker, made);
    return made;
  }

  function whyOf({ step, because: ranges }: Attribution['evidence']): string {
    const words = firstWords(phrases(text.source, ranges), LABEL_LENGTH);
    return sentence('card/why', { reason: because(step, words, say) }, say);
  }

  const ofType: Partial<Record<SourceType, Group>> = { unresolved: nobody, document: documents };
  for (const { kind, cueClass, content, speaker, source, evidence } of attributions) {
    if (kind === 'indirect' || cueClass !== 'speech' || content.length === 0) continue;
    if (speaker !== null) add(speakerGroup(speaker), content, '', whyOf(evidence));
    else if (!source) add(nobody, content, '', '');
    else add(ofType[source.type] ?? unnamed, content, slice(source), whyOf(evidence));
  }
  text.quotations.forEach(({ start, pieces, parent, length }, index) => {
    if (article.quotations[index] !== -1 || parent !== -1 || length < LEAST_WORDS) return;
    if (layout.kinds[lastFrom(text.paragraphs, start)] === 'body') add(nobody, pieces, '', '');
  });
  nobody.leaves.sort((a, b) => a.range.start - b.range.start);
  const named = [...speakers.values()].sort((a, b) => b.leaves.length - a.leaves.length);
  return [...named, unnamed, documents, nobody].filter(({ leaves }) => leaves.length > 0);
}

function group(kind: Group['kind'], id: string, label: string): Group {
  return { id, kind, label, leaves: [] };
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
