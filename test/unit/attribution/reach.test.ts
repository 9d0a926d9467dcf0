import assert from 'node:assert/strict';
import { attribute } from '../../../src/attribution/attribute';
import { layOut } from '../../../src/layout/layout';
import { gather } from '../../../src/names/gather';
import { readByRules } from '../../../src/reader/rules/read';
import { ROLE_TAGS, type Reading } from '../../../src/reader/types';
import { parse } from '../../../src/text/parse';

/**
 * Who is credited with what, where a reading joins just this: each of the words given, found in the text, is a span; contents belong to the cue,
 * and the cue to the source.
 */
function credited(source: string, spans: { source: string; cue: string; contents: string[] }): string[] {
  const text = parse(source);
  const layout = layOut(text);
  const roles = new Uint8Array(text.words.length);
  const mark = (words: string, role: 'SOURCE' | 'CUE' | 'CONTENT'): number => {
    const start = source.indexOf(words);
    const inside = text.words.flatMap((word, i) =>
      word.start >= start && word.end <= start + words.length ? [i] : [],
    );
    inside.forEach((i, at) => (roles[i] = ROLE_TAGS.indexOf(at === 0 ? `B-${role}` : `I-${role}`)));
    return inside[0];
  };
  const contents = spans.contents.map((words) => mark(words, 'CONTENT'));
  const [from, to] = [mark(spans.cue, 'CUE'), mark(spans.source, 'SOURCE')];
  const common = { probability: 0.9, step: 'link' };
  const reading: Reading = {
    ...readByRules(text, layout),
    ...{ maker: 'model', roles },
    links: [
      ...contents.map((content) => ({ kind: 'cue' as const, from: content, to: from, ...common })),
      { kind: 'source', from, to, ...common },
    ],
  };
  const names = gather(text, layout, reading);
  return attribute(text, layout, reading, names).attributions.map(
    ({ speaker, content }) =>
      `${speaker === null ? 'nobody named' : names.entities[speaker].name}: ${content.map(({ start, end }) => source.slice(start, end)).join(' | ')}`,
  );
}

describe('attribution: what a trained reader joins', () => {
  it('a source with an aside is the person before the aside', () => {
    const source = 'Mayor Ines Calloway, who replaced Rashid Oyelaran and whom Lena Falk had backed, ';
    assert.deepEqual(
      credited(`${source}said the harbour was safe.`, {
        source: source.trim(),
        ...{ cue: 'said', contents: ['the harbour was safe'] },
      }),
      ['Ines Calloway: the harbour was safe'],
    );
  });
  for (const aside of [
    'an adviser to Mayor Ines Calloway',
    'a senior adviser to former Mayor Ines Calloway',
    'who was an aide to the then Mayor Ines Calloway',
  ])
    it(`a source is not whom an aside names behind it: ${aside}`, () => {
      const source = `Rashid Oyelaran, ${aside}`;
      assert.deepEqual(
        credited(`${source}, said the harbour was safe.`, {
          ...{ source, cue: 'said', contents: ['the harbour was safe'] },
        }),
        ['Rashid Oyelaran: the harbour was safe'],
      );
    });
  it('a body with an aside about it is the source', () => {
    const source = 'The Ellery Water Trust, a charity based in Lisse,';
    assert.deepEqual(
      credited(`${source} said the harbour was safe.`, {
        ...{ source, cue: 'said', contents: ['the harbour was safe'] },
      }),
      ['Ellery Water Trust: the harbour was safe'],
    );
  });
  for (const [source, who] of [
    ['The Ellery Courier newspaper', 'Ellery Courier'],
    ['An Ellery Courier newspaper', 'nobody named'],
  ])
    it(`a noun for what a body is belongs to its name: ${source}`, () => {
      assert.deepEqual(
        credited(`${source} said the harbour was safe.`, {
          ...{ source, cue: 'said', contents: ['the harbour was safe'] },
        }),
        [`${who}: the harbour was safe`],
      );
    });
  it('a body is the source with its initials in brackets', () => {
    const source = 'The Ellery Water Trust (EWT)';
    assert.deepEqual(
      credited(`${source} said the harbour was safe.`, {
        ...{ source, cue: 'said', contents: ['the harbour was safe'] },
      }),
      ['Ellery Water Trust: the harbour was safe'],
    );
  });
  it('content begins and ends with a word', () => {
    assert.deepEqual(
      credited('According to Ines Calloway, the harbour was safe, and the ferries sailed.', {
        ...{ source: 'Ines Calloway', cue: 'According to', contents: [', the harbour was safe,'] },
      }),
      ['Ines Calloway: the harbour was safe'],
    );
  });
  it('a body named behind its description, between commas, is the source', () => {
    const source = 'The town’s water board, the Ellery Water Trust, said the harbour was safe.';
    assert.deepEqual(
      credited(source, {
        source: 'The town’s water board, the Ellery Water Trust,',
        ...{ cue: 'said', contents: ['the harbour was safe'] },
      }),
      ['Ellery Water Trust: the harbour was safe'],
    );
  });
  for (const source of [
    'A panel of Judges Lena Falk and Rashid Oyelaran',
    'Research published by the charity Harbour Institute',
    'The head of the charity Harbour Watch',
  ])
    it(`a source is not what its noun has behind it: ${source}`, () => {
      assert.deepEqual(
        credited(`${source} said the harbour was safe.`, {
          ...{ source, cue: 'said', contents: ['the harbour was safe'] },
        }),
        ['nobody named: the harbour was safe'],
      );
    });
  it('a cue reaches the quotation that opens the next paragraph after one of its own', () => {
    const story = 'Ines Calloway said: “We are late.”\n\n“We were late before.”\n\n“We are always late.”';
    const contents = ['“We are late.”', '“We were late before.”'];
    assert.deepEqual(credited(story, { source: 'Ines Calloway', cue: 'said', contents }), [
      'Ines Calloway: “We are late.” | “We were late before.”',
      'Ines Calloway: “We are always late.”',
    ]);
  });
  it('a quotation ends where its marks close and its sentence ends, whatever was read behind it', () => {
    const story = 'Ines Calloway said: “We are late.” It rained all day.\n\nNobody came.';
    const contents = ['“We are late.” It rained all day.'];
    assert.deepEqual(credited(story, { source: 'Ines Calloway', cue: 'said', contents }), [
      'Ines Calloway: “We are late.”',
    ]);
  });
  it('each paragraph of a quotation once, though each was read by itself', () => {
    const story = 'Ines Calloway wrote: “We are late.\n\n“We were late before.\n\n“We are always late.”';
    const contents = ['“We are late.', '“We were late before.', '“We are always late.”'];
    const whole = 'Ines Calloway: “We are late. | “We were late before. | “We are always late.”';
    assert.deepEqual(credited(story, { source: 'Ines Calloway', cue: 'wrote', contents }), [whole]);
    assert.deepEqual(
      credited(story, { source: 'Ines Calloway', cue: 'wrote', contents: contents.slice(1) }),
      [whole],
    );
  });
  it('a quotation once, where a part of it was read by itself', () => {
    const story = 'Ines Calloway wrote: “We are late. It rained.\n\n“We were late before.”';
    assert.deepEqual(
      credited(story, {
        source: 'Ines Calloway',
        ...{ cue: 'wrote', contents: ['“We are late.', '“We were late before.”'] },
      }),
      ['Ines Calloway: “We are late. It rained. | “We were late before.”'],
    );
  });
  it('it does not reach over what was only reported, nor over a paragraph', () => {
    const story = 'Ines Calloway said the harbour was safe.\n\nIt rained.\n\n“We are late.”';
    assert.deepEqual(
      credited(story, {
        source: 'Ines Calloway',
        ...{ cue: 'said', contents: ['the harbour was safe', '“We are late.”'] },
      }),
      ['Ines Calloway: the harbour was safe'],
    );
    const next = story.replace('It rained.\n\n', '');
    assert.deepEqual(
      credited(next, {
        source: 'Ines Calloway',
        ...{ cue: 'said', contents: ['the harbour was safe', '“We are late.”'] },
      }),
      ['Ines Calloway: the harbour was safe'],
    );
  });
});
