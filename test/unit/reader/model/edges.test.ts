import assert from 'node:assert/strict';
import { withWholeNames } from '../../../../src/reader/model/edges';
import type { TaggedName, TaggedRole } from '../../../../src/reader/model/types';

/** A span over words found in a text; words are counted by spaces. */
function span(
  source: string,
  words: string,
): Pick<TaggedRole, 'start' | 'end' | 'from' | 'to' | 'probability'> {
  const start = source.indexOf(words);
  const from = source.slice(0, start).split(' ').length - 1;
  return { start, end: start + words.length, from, to: from + words.split(' ').length, probability: 0.9 };
}

/** The sources of a text, where the network tagged these names and these sources. */
function sources(source: string, tagged: { names: string[]; sources: string[]; cues?: string[] }): string[] {
  const names = tagged.names.map((words): TaggedName => ({ ...span(source, words), type: 'PER' }));
  const roles = [
    ...tagged.sources.map((words): TaggedRole => ({ ...span(source, words), role: 'source' })),
    ...(tagged.cues ?? []).map((words): TaggedRole => ({ ...span(source, words), role: 'cue' })),
  ].sort((a, b) => a.start - b.start);
  return withWholeNames(source, { names, roles, groups: [] })
    .roles.filter(({ role }) => role === 'source')
    .map(({ start, end }) => source.slice(start, end));
}

describe('reader: sources hold whole names', () => {
  it('that they end or begin within', () => {
    const text = 'Ines Calloway said it, and Owen Strand denied it';
    assert.deepEqual(
      sources(text, {
        names: ['Ines Calloway', 'Owen Strand'],
        sources: ['Ines', 'Strand'],
        cues: ['said', 'denied'],
      }),
      ['Ines Calloway', 'Owen Strand'],
    );
  });
  it('that a title or a preposition needs', () => {
    assert.deepEqual(sources('Mr. Strand said it', { names: ['Strand'], sources: ['Mr.'] }), ['Mr. Strand']);
    assert.deepEqual(
      sources('the mayor of Port Ellery said it', { names: ['Port Ellery'], sources: ['the mayor of'] }),
      ['the mayor of Port Ellery'],
    );
  });
  it('but no name that merely follows, nor one of another span', () => {
    assert.deepEqual(
      sources('the mayor Ines Calloway met', { names: ['Ines Calloway'], sources: ['the mayor'] }),
      ['the mayor'],
    );
    assert.deepEqual(
      sources('Owen Strand said it', { names: ['Owen Strand'], sources: ['Owen'], cues: ['Strand'] }),
      ['Owen'],
    );
  });
});
