import assert from 'node:assert/strict';
import { layOut } from '../../../../src/layout/layout';
import { decode } from '../../../../src/reader/model/decode';
import { readByModel } from '../../../../src/reader/model/read';
import { bestTags } from '../../../../src/reader/model/viterbi';
import { readByRules } from '../../../../src/reader/rules/read';
import { NAME_TAGS, ROLE_TAGS } from '../../../../src/reader/types';
import { parse } from '../../../../src/text/parse';
import { taggingOf } from './tagging-of';

const marked = 'Ines/S/PER Calloway/S+/PER+ said/C it/T is/T+ safe/T+ .';
const looks: Record<number, [number, number]> = { 2: [-1, 0], 3: [2, 0], 4: [2, 0], 5: [2, 1] };

describe('reader: decoding', () => {
  it('takes the likeliest row of tags in which each goes on with its own', () => {
    // I-b is the likeliest second tag by itself, but nothing of its kind has begun.
    const row = (...shares: number[]): number[] => shares.map(Math.log);
    const scores = Float32Array.from([...row(0.1, 0.6, 0.1, 0.1, 0.1), ...row(0.1, 0.05, 0.3, 0.05, 0.5)]);
    assert.deepEqual([...bestTags(scores, 5)], [1, 2]);
    assert.deepEqual([...bestTags(new Float32Array(0), 5)], []);
  });

  it('finds spans, with their place', () => {
    const { source, tagging } = taggingOf(marked);
    const { names, roles } = decode(tagging);
    assert.deepEqual(
      names.map(({ start, end, type }) => [source.slice(start, end), type]),
      [['Ines Calloway', 'PER']],
    );
    assert.deepEqual(
      roles.map(({ start, end, role }) => [source.slice(start, end), role]),
      [
        ['Ines Calloway', 'source'],
        ['said', 'cue'],
        ['it is safe', 'content'],
      ],
    );
    assert.ok(Math.abs(roles[0].probability - 0.93) < 1e-6);
  });

  it('gives a content its cue, and both together their source', () => {
    const { groups } = decode(taggingOf(marked, looks).tagging);
    assert.equal(groups.length, 1);
    const [{ cue, source, contents, cueProbability, sourceProbability }] = groups;
    assert.deepEqual({ cue, source, contents }, { cue: 1, source: 0, contents: [2] });
    assert.ok(cueProbability > 0.99 && sourceProbability > 0.99);
  });
  it('leaves a content alone that looks for nothing', () => {
    const [group] = decode(taggingOf(marked).tagging).groups;
    assert.deepEqual([group.cue, group.source, group.contents], [-1, -1, [2]]);
  });
  it('brings contents of one cue together', () => {
    const { tagging } = taggingOf('it/T is/T+ , Ines/S said/C , safe/T', {
      0: [4, 3],
      1: [4, 3],
      4: [-1, 3],
      6: [4, 3],
    });
    const { roles, groups } = decode(tagging);
    assert.equal(groups.length, 1);
    assert.deepEqual(
      groups[0].contents.map((i) => roles[i].from),
      [0, 6],
    );
  });
});

describe('reader: words that stand side by side', () => {
  // The network takes Lena for the speaker of both verbs, and is of two minds about what the second says.
  const { tagging } = taggingOf('Lena/S added/C that/T others/S said/C it/T leaks/T+ .', {
    ...{ 1: [-1, 0], 2: [1, 0], 4: [-1, 0], 5: [4, 0], 6: [1, 0] },
  });
  const read = (beside: boolean): string[][] => {
    const { roles, groups } = decode(tagging, undefined, beside);
    const first = (at: number): string => String(roles[at]?.from ?? -1);
    return groups.map(({ cue, source, contents, step }) => [
      ...[first(cue), first(source), contents.map(first).join(' ')],
      ...(step ? [step] : []),
    ]);
  };

  it('belong together: a verb and the source right before it, content in doubt and the verb right before it', () => {
    assert.deepEqual(read(true), [
      ['1', '0', '2'],
      ['4', '3', '5', 'subject-cue'],
    ]);
  });
  it('are the network’s where it is asked alone', () => {
    assert.deepEqual(
      read(false).map(([, source]) => source),
      ['0', '0'].slice(0, read(false).length),
    );
  });
  it('give what stands before the verb to the source right before the verb, a comma between or not', () => {
    const { tagging } = taggingOf('Lena/S met it/T leaks/T+ , Ines/S , said/C .', {
      ...{ 2: [7, 0], 3: [7, 0], 7: [-1, 0] },
    });
    const { roles, groups } = decode(tagging, undefined, true);
    assert.deepEqual(
      groups.map(({ source, others, step }) => [
        roles[source].from,
        others.map((at) => roles[at].from),
        step,
      ]),
      [[5, [0], 'content-source-cue']],
    );
  });
});

describe('reader: by the model', () => {
  it('is a reading of the text’s own words', () => {
    const { source, tagging } = taggingOf('Ines/S/PER Calloway/S+/PER+ said/C it/T is/T+ safe./T+', looks);
    const text = parse(source);
    const layout = layOut(text);
    const { maker, names, roles, links } = readByModel(text, layout, readByRules(text, layout), tagging);
    const tagged = text.words.map(
      ({ text: word }, i) => `${word}/${NAME_TAGS[names[i]]}/${ROLE_TAGS[roles[i]]}`,
    );
    assert.equal(maker, 'model');
    assert.deepEqual(tagged, [
      ...['Ines/B-PER/B-SOURCE', 'Calloway/I-PER/I-SOURCE', 'said/O/B-CUE', 'it/O/B-CONTENT'],
      ...['is/O/I-CONTENT', 'safe/O/I-CONTENT', './O/I-CONTENT'],
    ]);
    assert.deepEqual(
      links.map(({ kind, from, to, step }) => [kind, from, to, step]),
      [
        ['cue', 3, 2, 'link'],
        // The rules join the same words, so theirs is the reason.
        ['source', 2, 0, 'subject-cue'],
      ],
    );
  });
  it('links without a rule’s reason where the rules join other words, and tells what else it may have been', () => {
    const { source, tagging } = taggingOf('Lena/S/PER met Ines/S/PER :/O answer/C safe/T', {
      4: [-1, 2],
      5: [4, 2],
    });
    const text = parse(source);
    const layout = layOut(text);
    const { links } = readByModel(text, layout, readByRules(text, layout), tagging);
    const link = links.find(({ kind }) => kind === 'source');
    assert.deepEqual([link?.from, link?.to, link?.step, link?.others], [4, 2, 'link', []]);
  });
  it('gives words to whom a paper quotes, not to the paper', () => {
    const { source, tagging } = taggingOf(
      '" No/T , " the/S Gazette/S+ quoted/C Ines/PER Cole/PER+ as saying .',
      {
        1: [6, 4],
        6: [-1, 4],
      },
    );
    const text = parse(source);
    const layout = layOut(text);
    const { links } = readByModel(text, layout, readByRules(text, layout), tagging);
    const link = links.find(({ kind }) => kind === 'source');
    assert.equal(text.words[link?.to ?? 0].text, 'Ines');
    assert.equal(link?.step, 'quoted-as-saying');
  });
  it('keeps a quotation that the rules explain and the model did not see', () => {
    const { source, tagging } = taggingOf('" We are late , " Ines Cole said .');
    const text = parse(source);
    const layout = layOut(text);
    const { roles, links } = readByModel(text, layout, readByRules(text, layout), tagging);
    assert.ok([...roles].some((tag) => ROLE_TAGS[tag] === 'B-CONTENT'));
    assert.deepEqual(
      links.filter(({ kind }) => kind === 'source').map(({ step }) => step),
      ['quote-source-cue'],
    );
  });
  it('takes a name and a colon in a headline for who says it, whatever the model saw', () => {
    const { source, tagging } = taggingOf(
      'Strand : the/S wall/S+ says/C more/T \n\nThe engineer Owen Strand met the council of Port Ellery on Monday to talk of the wall.',
      {
        4: [-1, 2],
        5: [4, 2],
      },
    );
    const text = parse(source);
    const layout = layOut(text);
    const { roles, links } = readByModel(text, layout, readByRules(text, layout), tagging);
    assert.deepEqual([...roles].slice(0, 6), [1, 3, 5, 6, 6, 6]);
    assert.deepEqual(
      links.map(({ kind, from, to, step }) => [kind, from, to, step]),
      [
        ['source', 1, 0, 'colon'],
        ['cue', 2, 1, 'colon'],
      ],
    );
  });
  it('leaves out a span in which no word of the text begins', () => {
    const { source, tagging } = taggingOf('it harbour is');
    const text = parse(source);
    const layout = layOut(text);
    const inside = {
      ...taggingOf('it rbour/S is').tagging,
      starts: Int32Array.of(0, 5, 11),
      ends: Int32Array.of(2, 10, 13),
    };
    assert.equal(tagging.starts[1], 3);
    const { roles } = readByModel(text, layout, readByRules(text, layout), inside);
    assert.deepEqual([...roles], [0, 0, 0]);
  });
  it('hears the rules’ names as loud as it is told to', () => {
    const { source, tagging } = taggingOf('Ines Calloway/PER said/C it/T is/T+ safe/T+');
    const text = parse(source);
    const layout = layOut(text);
    const rules = { ...readByRules(text, layout), names: Uint8Array.of(1, 2, 0, 0, 0, 0) };
    const named = (seen: number): number[] => [
      ...readByModel(text, layout, rules, tagging, {
        seen: { PER: seen, ORG: 0, LOC: 0, MISC: 0 },
        stranger: 0,
        strangers: 0,
        unseen: 0,
      }).names,
    ];
    assert.deepEqual(named(0), [0, 1, 0, 0, 0, 0]);
    assert.deepEqual(named(9), [1, 2, 0, 0, 0, 0]);
  });
  it('hears less of what the rules only guess to be a person', () => {
    const { source, tagging } = taggingOf('Tarvel and Calloway/PER met it/T');
    const text = parse(source);
    const layout = layOut(text);
    const hints = { seen: { PER: 9, ORG: 0, LOC: 0, MISC: 0 }, stranger: 0, strangers: 0, unseen: 0 };
    const named = (...tags: number[]): number[] => {
      const rules = { ...readByRules(text, layout), names: Uint8Array.from(tags) };
      return [...readByModel(text, layout, rules, tagging, hints).names];
    };
    assert.deepEqual(named(1, 0, 0, 0, 0), [0, 0, 1, 0, 0]);
    // A body is no guess.
    assert.deepEqual(
      [
        ...readByModel(
          text,
          layout,
          { ...readByRules(text, layout), names: Uint8Array.of(3, 0, 0, 0, 0) },
          tagging,
          { ...hints, seen: { ...hints.seen, ORG: 9 } },
        ).names,
      ],
      [3, 0, 1, 0, 0],
    );
  });
});
