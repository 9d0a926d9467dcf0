import { finding } from './finding';
import { inReportersVoice, mentionsAt, type Ground } from './ground';
import { PAPERS, QUALIFIERS, SHOWS } from './lists/studies';
import { ownSentences, type Own } from './own';
import type { Finding } from './types';
import { isProper, lower, phrase } from './unnamed';

/** How far before it a name tells who made it. */
const NAME_BEFORE = 3;
/** How far before and behind the noun its verb, its determiner and what tells more of it may stand. */
const BEFORE = 6;
const BEHIND = 3;
/** How far before it "the" or "this" points back at one that was told of. */
const POINTED_WITHIN = 2;

/** Studies, polls and figures that show something, and nobody who made them. */
export function unnamedStudies(on: Ground): Finding[] {
  const { words } = on.text;
  return ownSentences(on).flatMap((own) => {
    for (let at = own.from; at < own.to; at++) {
      if (!PAPERS.has(lower(words[at])) || !inReportersVoice(on, words[at])) continue;
      const start = Math.max(own.from, at - BEFORE);
      const before = words.slice(start, at).map(lower);
      const shows = words
        .slice(at + 1, Math.min(own.to, at + 1 + BEHIND))
        .some((word) => SHOWS.has(lower(word)));
      const credits = before.some((word, index) => word === 'according' && before[index + 1] === 'to');
      if (!shows && !credits) continue;
      if (isKnown(on, own, at)) continue;
      let first = at;
      while (first > start && QUALIFIERS.has(lower(words[first - 1]))) first--;
      const place = { start: words[first].start, end: words[at].end };
      const pointing = words.slice(Math.max(own.from, first - POINTED_WITHIN), first);
      if (pointing.some(({ text }) => /^(?:the|that|this|these|those|his|her|its|their|our)$/i.test(text)))
        continue;
      return [finding('source/unnamed-study', 'information', place, { words: phrase(on, place) })];
    }
    return [];
  });
}

/** Whether the noun has a maker ("a Quinnipiac poll", "a poll by …"), its sentence names a body or a year, or one beside it a body. */
function isKnown(on: Ground, { sentence, from, to }: Own, at: number): boolean {
  const { words, sentences } = on.text;
  const near = words.slice(Math.max(from, at - NAME_BEFORE), at);
  if (near.some((word) => isProper(on, word))) return true;
  if (/^(?:['’]s?|own)$/.test(words[Math.max(from, at - 2)].text)) return true;
  // "a report by the Port Authority"
  const makers = words
    .slice(at, to)
    .flatMap((word, index, rest) =>
      /^(?:by|from|in|of|for|on)$/.test(lower(word))
        ? (rest[index + (/^(?:the|an?)$/i.test(rest[index + 1]?.text ?? '') ? 2 : 1)] ?? [])
        : [],
    );
  if (makers.some((word) => isProper(on, word))) return true;
  if (words.slice(from, to).some(({ text }) => /^(?:19|20)\d\d$/.test(text))) return true;
  return [sentence - 1, sentence, sentence + 1].some((each) => {
    const other = sentences[each];
    return (
      other &&
      mentionsAt(on, other).some(
        ({ form, entity }) =>
          form === 'name' && on.names.entities[entity].kind === 'organization' && each !== sentence,
      )
    );
  });
}
