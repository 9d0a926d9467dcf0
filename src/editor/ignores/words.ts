import { sentence, type Args } from '../../catalogue';
import { FILE_NAME, type Entry } from '../../kept/types';
import { firstWords } from '../../markup';
import { say } from '../say';
import type { Home } from './home';

const LENGTH = 80;

/** Where something is kept, in words. */
export const placeOf = ({ folder }: Home): string => (folder ? FILE_NAME : sentence('kept/own', {}, say));

/** Words for a list, in which `$(…)` would be a picture. */
export const plain = (words: string): string => firstWords(words, LENGTH).replaceAll('$(', '$\u200B(');

/** What an entry says, on one line. */
export function inWords(entry: Entry): { label: string; detail: string } {
  const tell = (key: 'here' | 'article' | 'speaker' | 'nobody' | 'no-quote', args: Args = {}): string =>
    sentence(`kept/is/${key}`, args, say);
  if (entry.list === 'ignored') {
    const code = plain(entry.code);
    return entry.sentence === null
      ? { label: tell('article', { code }), detail: '' }
      : { label: tell('here', { code }), detail: plain(entry.sentence) };
  }
  const detail = plain(entry.quotation);
  if (!entry.quote) return { label: tell('no-quote'), detail };
  return {
    label: entry.speaker === null ? tell('nobody') : tell('speaker', { who: plain(entry.speaker) }),
    detail,
  };
}
