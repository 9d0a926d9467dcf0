import { finding } from './finding';
import type { Ground } from './ground';
import type { Finding } from './types';

/** Articles with fewer words may well have one source, or none. */
const FOR_ONE = 300;
const FOR_NONE = 120;
/** So many attributions make a voice that everything goes back to. */
const SEVERAL = 4;

/** What only the article as a whole shows; the place is its first sentence. */
export function whole(on: Ground): Finding[] {
  const { text, layout, attributions } = on;
  const body = text.words.filter(
    ({ kind, sentence }) => kind === 'word' && layout.kinds[text.sentences[sentence].paragraph] === 'body',
  );
  const first = text.sentences.find(({ paragraph }) => layout.kinds[paragraph] === 'body');
  if (!first || body.length < FOR_NONE) return [];
  const spoken = attributions.filter(
    ({ cueClass, source, speaker }) => cueClass === 'speech' && (source !== null || speaker !== null),
  );
  const known = spoken.filter(
    ({ source, speaker }) => speaker !== null || source?.type === 'document' || source?.type === 'role',
  );
  if (known.length === 0)
    return [finding('article/no-named-source', 'information', first, { words: body.length })];
  const [{ speaker }] = known;
  if (body.length < FOR_ONE || spoken.length < SEVERAL || speaker === null) return [];
  if (!spoken.every((each) => each.speaker === speaker)) return [];
  return [
    finding('article/single-source', 'information', first, {
      who: on.names.entities[speaker].name,
      times: spoken.length,
    }),
  ];
}
