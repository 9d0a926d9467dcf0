import type { Text } from '../text/types';
import { measure, type Features } from './features';
import type { Judgement, Layout } from './types';
import { newsScore } from './weights';

const no = (reason: string, args: Judgement['args'] = {}): Judgement => ({ read: false, reason, args });
const percent = (share: number): number => Math.round(100 * share);

const FEWEST_WORDS = 20;
/** Below so many words one word changes much: then the score must be higher. */
const FEW_WORDS = 40;
const ENOUGH = 0.9;
const ENOUGH_FOR_FEW = 2;

/**
 * Whether a text is English news prose, by what can be counted in its first 20,000 characters, and the reason: `empty`, `binary`,
 * `too-short` (args: words), or, with a share in `percent` of its words (symbols: of its characters): `code-or-log` (symbols),
 * `verse` (words in running text), `list-or-table` (words in running text), `not-english` (common English words), `licence` (words of
 * licences), `recipe` (words of recipes), `manual` (technical words and "you"), `no-names` (names inside sentences), `no-reporting`
 * (words of reporting); `news` (args: words).
 */
export function judge(text: Text, layout: Layout): Judgement {
  const seen = measure(text);
  const { words } = seen;
  if (seen.control > 0.005) return no('binary', { percent: percent(seen.control) });
  if (words === 0) return no(/\S/.test(text.source.slice(0, 1000)) ? 'code-or-log' : 'empty');
  if (words < FEWEST_WORDS) return no('too-short', { words });
  const plain = unlikeProse(seen);
  if (plain) return plain;
  const hasDateline = layout.blocks.some(({ kind }) => kind === 'dateline');
  const score = newsScore(seen, hasDateline);
  if (score < (words < FEW_WORDS ? ENOUGH_FOR_FEW : ENOUGH)) return mostLikely(seen);
  return { read: true, reason: 'news', args: { words } };
}

/** What shows by one figure alone. */
function unlikeProse(seen: Features): Judgement | null {
  if (seen.symbols > 0.06) return no('code-or-log', { percent: percent(seen.symbols) });
  if (seen.functionWords < 0.2) {
    const isProse = seen.longParagraphs > 0 && seen.symbols < 0.01 && seen.numbers < 0.1;
    if (isProse) return no('not-english', { percent: percent(seen.functionWords) });
    if (seen.symbols > 0.01) return no('code-or-log', { percent: percent(seen.symbols) });
    return no('list-or-table', { percent: percent(seen.prose) });
  }
  if (isVerse(seen)) return no('verse', { percent: percent(seen.prose) });
  if (seen.recipe > 0.05) return no('recipe', { percent: percent(seen.recipe) });
  if (seen.licence > 0.03) return no('licence', { percent: percent(seen.licence) });
  if (seen.names < 0.02 && seen.prose > 0.4 && seen.technical + seen.reader < 0.03)
    return no('no-names', { percent: percent(seen.names) });
  return null;
}

/** What a text that isn't news looks most like. */
function mostLikely(seen: Features): Judgement {
  if (seen.licence > 0.012) return no('licence', { percent: percent(seen.licence) });
  if (seen.symbols > 0.02) return no('code-or-log', { percent: percent(seen.symbols) });
  if (seen.prose < 0.3) return no('list-or-table', { percent: percent(seen.prose) });
  if (seen.technical + seen.reader > 0.02)
    return no('manual', { percent: percent(seen.technical + seen.reader) });
  return no('no-reporting', { percent: percent(seen.reporting) });
}

/** Short lines of plain words, each taken for a paragraph. */
function isVerse({ prose, paragraphWords, functionWords, numbers, technical, symbols }: Features): boolean {
  const isPlain = functionWords > 0.4 && numbers < 0.02 && technical < 0.02 && symbols < 0.01;
  return isPlain && prose < 0.3 && paragraphWords < 12;
}
