import type { Text } from '../text/types';
import { measure } from './features';
import type { Judgement, Layout } from './types';

const no = (reason: string, args: Judgement['args'] = {}): Judgement => ({ read: false, reason, args });
const percent = (share: number): number => Math.round(100 * share);

/**
 * Whether a text is English news prose, by what can be counted in its first 20,000 characters, and the reason: `empty`, `binary`,
 * `too-short`, `code-or-log`, `list-or-table`, `not-english`, `licence`, `recipe`, `manual`, `no-reporting`, or `news`.
 */
export function judge(text: Text, layout: Layout): Judgement {
  const seen = measure(text);
  if (seen.words === 0) return no('empty');
  if (seen.control > 0.005) return no('binary', { percent: percent(seen.control) });
  if (seen.words < 40) return no('too-short', { words: seen.words });
  if (seen.symbols > 0.03) return no('code-or-log', { percent: percent(seen.symbols) });
  if (seen.prose < 0.4) return no('list-or-table', { percent: percent(seen.prose) });
  if (seen.functionWords < 0.28) return no('not-english', { percent: percent(seen.functionWords) });
  if (seen.licence > 0.02) return no('licence', { percent: percent(seen.licence) });
  if (seen.recipe > 0.05) return no('recipe', { percent: percent(seen.recipe) });
  if (seen.technical + seen.reader > 0.06)
    return no('manual', { percent: percent(seen.technical + seen.reader) });
  const hasDateline = layout.blocks.some(({ kind }) => kind === 'dateline');
  if (!hasDateline && seen.reporting < 0.003) return no('no-reporting', { percent: percent(seen.reporting) });
  return { read: true, reason: 'news', args: { words: seen.words } };
}
