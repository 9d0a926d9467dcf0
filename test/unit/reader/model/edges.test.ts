import assert from 'node:assert/strict';
import { withWholePhrases } from '../../../../src/reader/model/edges';
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

/** The content that the network tagged, as it is told, where a cue stands behind it or nothing does. */
function content(source: string, words: string, cues: string[] = []): string {
  const roles = [
    { ...span(source, words), role: 'content' as const },
    ...cues.map((cue): TaggedRole => ({ ...span(source, cue), role: 'cue' })),
  ];
  const [{ start, end }] = withWholePhrases(source, { names: [], roles, groups: [] }).roles;
  return source.slice(start, end);
}

/** The sources of a text, where the network tagged these names and these sources. */
function sources(source: string, tagged: { names: string[]; sources: string[]; cues?: string[] }): string[] {
  const names = tagged.names.map((words): TaggedName => ({ ...span(source, words), type: 'PER' }));
  const roles = [
    ...tagged.sources.map((words): TaggedRole => ({ ...span(source, words), role: 'source' })),
    ...(tagged.cues ?? []).map((words): TaggedRole => ({ ...span(source, words), role: 'cue' })),
  ].sort((a, b) => a.start - b.start);
  return withWholePhrases(source, { names, roles, groups: [] })
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
  it('that a title needs, though the network saw no name', () => {
    assert.deepEqual(sources('Mr. Strand said it', { names: [], sources: ['Mr.'] }), ['Mr. Strand']);
    assert.deepEqual(sources('the man. Strand said it', { names: [], sources: ['the man.'] }), ['the man.']);
    assert.deepEqual(sources('Col. (ret.) Owen Strand said it', { names: [], sources: ['Col. (ret.'] }), [
      'Col. (ret.) Owen Strand',
    ]);
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

describe('reader: content holds whole phrases', () => {
  const TEXT = 'She will resign after the vote on Friday, and Strand agreed.';
  it('where its last word needs another: on to the next pause', () => {
    assert.equal(content(TEXT, 'resign after'), 'resign after the vote on Friday');
    assert.equal(content(TEXT, 'resign after the'), 'resign after the vote on Friday');
  });
  it('but not over another span, nor where its last word needs none, nor from one word alone', () => {
    assert.equal(content(TEXT, 'resign after', ['vote']).trim(), 'resign after the');
    assert.equal(content(TEXT, 'resign after the vote'), 'resign after the vote');
    assert.equal(content(TEXT, 'after'), 'after');
  });
  it('where it is whose something is', () => {
    const text = 'Strand praised Cole’s plan for the wall, and left.';
    assert.equal(content(text, 'Cole’s'), 'Cole’s plan for the wall');
    assert.equal(content(text, 'Cole'), 'Cole’s plan for the wall');
  });
  it('without commas and dashes at its edges, but for those before a closing mark', () => {
    const text = 'Strand said — the wall was old, and called it “a ruin,” again.';
    assert.equal(content(text, '— the wall was old,'), 'the wall was old');
    assert.equal(content(text, '“a ruin,'), '“a ruin,');
  });
});

describe('reader: verbs', () => {
  const cue = (source: string, words: string, behind: string): string => {
    const roles = [
      { ...span(source, words), role: 'cue' as const },
      { ...span(source, behind), role: 'content' as const },
    ];
    const [{ start, end }] = withWholePhrases(source, { names: [], roles, groups: [] }).roles;
    return source.slice(start, end);
  };
  it('end before the small words of when and where', () => {
    assert.equal(cue('Strand said last Tuesday that it leaks', 'said last', 'that it leaks'), 'said');
    assert.equal(cue('Strand wrote on the website that it leaks', 'wrote on the', 'that it leaks'), 'wrote');
  });
  it('but keep those that what is said needs', () => {
    assert.equal(cue('Strand jeered at the wall', 'jeered at', 'the wall'), 'jeered at');
  });
});
