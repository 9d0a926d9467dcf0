import { LEAST_SPOKEN } from '../attribution/content';
import { isCredited, questionsOf } from '../attribution/credited';
import type { Attribution, SourceType } from '../attribution/types';
import { oneLine } from '../markup';
import { firstFrom } from '../text/places';
import type { Range } from '../text/types';
import type { Report, Segment, Stretch, Told, Voice, Voicing } from './types';

const VOICINGS: readonly Voicing[] = ['bare', 'credited', 'quoted', 'uncredited'];

/** Words by white space, as a reader counts them; a mark alone is none. */
const wordsIn = (text: string): number =>
  text.match(/\S+/g)?.filter((each) => /[\p{L}\p{N}]/u.test(each)).length ?? 0;

/** Adds up who speaks where. Linear in the text's length. */
export function reportOf(told: Told, title = ''): Report {
  const { source, paragraphs, findings } = told;
  const { voices, voiceOf } = voicesOf(told);
  const paint = painted(told, voiceOf);
  const voicings: Report['voicings'] = { quoted: 0, credited: 0, uncredited: 0, bare: 0 };
  const ribbon = paragraphs.map(({ start, end, kind }): Stretch => {
    const segments = segmentsOf(source, { start, end }, paint);
    const own = indexesWithin(findings, { start, end });
    if (kind === 'body')
      for (const { voicing, voice, words } of segments) {
        voicings[voicing] += words;
        if (voice >= 0 && voicing !== 'bare' && voicing !== 'uncredited') voices[voice][voicing] += words;
      }
    return { start, end, kind, segments, findings: own };
  });
  const order = voices.map((_, at) => at).sort((a, b) => wordsOf(voices[b]) - wordsOf(voices[a]));
  const rank = new Map(order.map((at, place) => [at, place]));
  for (const { segments } of ribbon)
    for (const segment of segments) segment.voice = rank.get(segment.voice) ?? -1;
  const headline = paragraphs.find(({ kind }) => kind === 'headline');
  return {
    title: headline ? oneLine(source.slice(headline.start, headline.end)) : title,
    words: VOICINGS.reduce((sum, each) => sum + voicings[each], 0),
    voicings,
    voices: order.map((at) => voices[at]),
    sources: mixOf(voices),
    declined: declinedIn(told),
    ribbon,
    findings,
  };
}

const wordsOf = ({ quoted, credited }: Voice): number => quoted + credited;

/** Everybody who is credited with something, and who that is for each attribution (by index; -1: nobody). */
function voicesOf(told: Told): { voices: Voice[]; voiceOf: number[] } {
  const { entities, attributions } = told;
  const voices: Voice[] = [];
  const known = new Map<string, number>();
  const voiceOf = attributions.map((attribution, index) => {
    const { speaker, source: who } = attribution;
    const entity = speaker === null ? null : entities[speaker];
    const name = isCredited(attribution) ? nameOf(told, attribution) : '';
    if (!name) return -1;
    // A "he" that nobody fits need not be the "he" of another place.
    const alone = who?.type === 'unresolved' ? `${index} ` : '';
    const key = entity ? `entity ${entity.id}` : `words ${alone}${name.toLowerCase()}`;
    let at = known.get(key);
    if (at === undefined) {
      at = voices.length;
      known.set(key, at);
      voices.push({
        ...{ name, roles: entity?.roles ?? [], kind: entity?.kind ?? null },
        ...{ type: typeOf(attribution), quoted: 0, credited: 0, items: [] },
      });
    }
    const { kind, content, cue, cueClass, channel = null } = attribution;
    voices[at].items.push({ kind, content, cue, cueClass, channel });
    return at;
  });
  return { voices, voiceOf };
}

function declinedIn(told: Told): Report['declined'] {
  const places = questionsOf(told.refusals, told.attributions);
  return told.refusals.map((refusal, at) => ({ ...places[at], name: nameOf(told, refusal) }));
}

/** Whoever stands behind the words of a source, by name where the article gives one; '' for nobody. */
function nameOf(
  { source, entities }: Told,
  { speaker, source: who }: Pick<Attribution, 'speaker' | 'source'>,
): string {
  if (speaker !== null) return entities[speaker].name || entities[speaker].roles[0] || '';
  return who ? oneLine(source.slice(who.start, who.end)) : '';
}

/** Who is carried on from a quotation before has a name. */
const typeOf = ({ source, speaker }: Attribution): SourceType =>
  source?.type ?? (speaker === null ? 'unresolved' : 'named');

/** How each character stands: an index into VOICINGS, and the voice above it. Quoted words go before reported ones, the later before the earlier. */
function painted({ source, attributions, quotations }: Told, voiceOf: readonly number[]) {
  const voicing = new Uint8Array(source.length);
  const voice = new Int32Array(source.length).fill(-1);
  const put = ({ start, end }: Range, as: Voicing, whose: number): void => {
    voicing.fill(VOICINGS.indexOf(as), start, end);
    voice.fill(whose, start, end);
  };
  attributions.forEach(({ content }, at) => {
    if (voiceOf[at] >= 0) for (const piece of content) put(piece, 'credited', voiceOf[at]);
  });
  for (const { pieces, length, attribution } of quotations) {
    const whose = attribution < 0 ? -1 : voiceOf[attribution];
    for (const piece of pieces) {
      if (whose >= 0) put(piece, 'quoted', whose);
      else if (length >= LEAST_SPOKEN) put(piece, 'uncredited', -1);
    }
  }
  return { voicing, voice };
}

function segmentsOf(
  source: string,
  { start, end }: Range,
  { voicing, voice }: ReturnType<typeof painted>,
): Segment[] {
  const segments: Segment[] = [];
  for (let from = start; from < end;) {
    let to = from + 1;
    while (to < end && voicing[to] === voicing[from] && voice[to] === voice[from]) to++;
    const words = wordsIn(source.slice(from, to));
    segments.push({ start: from, end: to, voicing: VOICINGS[voicing[from]], voice: voice[from], words });
    from = to;
  }
  return segments;
}

function indexesWithin(findings: Told['findings'], { start, end }: Range): number[] {
  const own: number[] = [];
  for (let at = firstFrom(findings, start); at < findings.length && findings[at].start < end; at++)
    own.push(at);
  return own;
}

function mixOf(voices: readonly Voice[]): Report['sources'] {
  const mix = new Map<SourceType, { type: SourceType; count: number; words: number }>();
  for (const voice of voices) {
    const of = mix.get(voice.type) ?? { type: voice.type, count: 0, words: 0 };
    of.count += voice.items.length;
    of.words += wordsOf(voice);
    mix.set(voice.type, of);
  }
  return [...mix.values()].sort((a, b) => b.count - a.count);
}
