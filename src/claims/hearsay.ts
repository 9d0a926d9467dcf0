import { finding } from './finding';
import { mentionsAt, type Ground } from './ground';
import { ADVERBS, EXPECTED, IMPERSONAL, PASSIVES, REACTIONS } from './lists/hearsay';
import { DATED, PLANNED } from './lists/predictions';
import { isSourced, ownSentences, phrasesIn, placeOf, type Own } from './own';
import { BESIDE } from './reach';
import type { Lexicon } from './phrases';
import type { Finding, Severity } from './types';
import { lower, phrase } from './unnamed';

/** How many words behind a passive a "by …" may follow. */
const AGENT_WITHIN = 12;

/** Belief, report and reaction without anybody who believes, reports or reacts. */
export function agentless(on: Ground): Finding[] {
  return ownSentences(on).flatMap((own) => {
    for (const lexicon of [PASSIVES, ADVERBS, REACTIONS, EXPECTED, IMPERSONAL]) {
      for (const { from, to } of phrasesIn(on, own, lexicon)) {
        if (lexicon !== ADVERBS && (isSourced(own) || hasAgent(on, own, to))) continue;
        if (lexicon === ADVERBS && (isSourced(own) || (own.reach & BESIDE) !== 0)) continue;
        if (lexicon === EXPECTED && isPlanned(on, own, to)) continue;
        if (from > own.from && /(?:['’]s?|his|her|their|its)$/i.test(on.text.words[from - 1].text)) continue;
        if (lexicon === REACTIONS && isPersons(on, own, from)) continue;
        const place = placeOf(on, from, to);
        return [
          finding('source/agentless', levelOf(lexicon), place, {
            words: phrase(on, place),
          }),
        ];
      }
    }
    return [];
  });
}

/** Belief and criticism are nearly always wondered at, expectation seldom. */
function levelOf(lexicon: Lexicon): Severity {
  if (lexicon === EXPECTED) return 'hint';
  return lexicon === IMPERSONAL ? 'information' : 'warning';
}

/** "Cole has raised questions": then it is Cole who asks. */
function isPersons(on: Ground, own: Own, from: number): boolean {
  const { words } = on.text;
  if (!/^rais/i.test(words[from].text)) return false;
  const start = words[Math.max(own.from, from - 3)].start;
  return mentionsAt(on, { start, end: words[from].start }).some(
    ({ entity }) => on.names.entities[entity].kind === 'person',
  );
}

/** A dated event, or one of those that are announced. */
function isPlanned(on: Ground, own: Own, to: number): boolean {
  const next = on.text.words[to];
  if (next && PLANNED.has(lower(next))) return true;
  return on.text.words.slice(own.from, own.to).some(({ text }) => DATED.test(text));
}

function hasAgent(on: Ground, own: Own, to: number): boolean {
  return on.text.words
    .slice(to, Math.min(own.to, to + AGENT_WITHIN))
    .some((word) => /^(?:by|from|among)$/.test(lower(word)));
}
