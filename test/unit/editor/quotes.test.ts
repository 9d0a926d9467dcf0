import assert from 'node:assert/strict';
import type { Article } from '../../../src/article';
import { fill } from '../../../src/catalogue';
import { cardAt, type Setting } from '../../../src/editor/hover/card';
import { remembered, type Choice } from '../../../src/editor/quotes/choice';
import { inFull } from '../../../src/editor/quotes/details';
import { highlights, leafAt, listQuotes } from '../../../src/editor/quotes/groups';
import { show } from '../../../src/editor/shown';

/** Who is credited with which words; `speaker` is an index into the people. */
interface Credit {
  words: string;
  cue?: string;
  source?: string;
  type?: string;
  speaker?: number;
  kind?: string;
  considered?: number[];
  step?: string;
}

/** An article put together by hand, so that these tests know nothing of how one is read. */
function articleOf(
  source: string,
  people: { name: string; at: string[]; roles?: string[] }[],
  credits: Credit[],
): Article {
  const at = (words: string, from = 0) => {
    const start = source.indexOf(words, from);
    assert.ok(start >= 0, words);
    return { start, end: start + words.length };
  };
  const entities = people.map(({ name, at: places, roles = [] }, id) => ({
    id,
    kind: 'person',
    name,
    aliases: places,
    roles,
    gender: 'unknown',
    mentions: places.map((words) => ({
      ...at(words),
      form: /^(?:he|she)\b/i.test(words) ? 'pronoun' : 'name',
      entity: id,
      evidence: { step: 'invented', because: at(people[id].at[0]), considered: [] },
    })),
  }));
  const attributions = credits.map(({ words, cue, source: who, type, speaker, kind, considered, step }) => ({
    kind: kind ?? 'direct',
    cueClass: 'speech',
    content: [at(words)],
    cue: cue ? at(cue, source.indexOf(words)) : null,
    source: who ? { ...at(who), type: type ?? 'named', entity: speaker ?? null } : null,
    speaker: speaker ?? null,
    evidence: {
      step: step ?? 'quote-source-cue',
      because: [who, cue].flatMap((each) => (each ? at(each, source.indexOf(words)) : [])),
      considered: considered ?? [],
    },
    confidence: 0.95,
  }));
  const quotations = [...source.matchAll(/“[^”]*”/g)].map(({ 0: words, index }) => {
    const range = { start: index, end: index + words.length };
    return { ...range, pieces: [range], parent: -1, balanced: true, length: words.split(' ').length };
  });
  return {
    text: { source, quotations, paragraphs: [{ start: 0, end: source.length }], sentences: [] },
    reading: { maker: 'rules' },
    findings: [],
    layout: { kinds: ['body'], blocks: [] },
    names: {
      entities,
      mentions: entities.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
      unresolved: [],
    },
    attributions,
    refusals: [],
    quotations: Int32Array.from(quotations, ({ start }) =>
      attributions.findIndex(({ content }) => content[0].start === start),
    ),
  } as unknown as Article;
}

const TOWN_ARTICLE = articleOf(
  'Ines Cole and Abel Hart spoke. “Yes, and gladly,” Hart said. “No,” Cole said. “Never,” she added. “Perhaps one day,” an aide said. ' +
    '“Not while I live here,” he said. “Whose words are these five?” A “fine mess”. Rain would come, Hart warned. “Keep off the grass,” read a sign.',
  [
    { name: 'Ines Cole', at: ['Ines Cole', 'Cole said', 'she'], roles: ['mayor'] },
    { name: 'Abel *Hart*', at: ['Abel Hart', 'Hart said'] },
  ],
  [
    { words: '“Yes, and gladly,”', source: 'Hart', cue: 'said', speaker: 1 },
    { words: '“No,”', source: 'Cole', cue: 'said', speaker: 0 },
    { words: '“Never,”', source: 'she', cue: 'added', speaker: 0 },
    { words: '“Perhaps one day,”', source: 'an aide', type: 'anonymous' },
    { words: '“Not while I live here,”', source: 'he', type: 'unresolved', considered: [0, 1] },
    { words: '“Keep off the grass,”', source: 'a sign', type: 'document' },
    { words: 'Rain would come', cue: 'warned', speaker: 1, kind: 'indirect' },
  ],
);

const TOWN = show(TOWN_ARTICLE);

describe('the quotes view', () => {
  const list = (choice: Partial<Choice> = {}, article = TOWN) =>
    listQuotes(article, { by: 'speaker', reported: false, filter: '', ...choice }, fill);
  const rows = (choice: Partial<Choice> = {}) =>
    list(choice).groups.map(({ label, leaves }) => [label, ...leaves.map((leaf) => leaf.label)]);

  it('most quoted first, then unnamed sources, documents, and words that nobody is shown to have said', () => {
    assert.deepEqual(rows(), [
      ['Ines Cole', '“No,”', '“Never,”'],
      ['Abel *Hart*', '“Yes, and gladly,”'],
      ['Unnamed sources', 'an aide: “Perhaps one day,”'],
      ['Documents', 'a sign: “Keep off the grass,”'],
      ['Nobody is shown to have said', 'he: “Not while I live here,”', '“Whose words are these five?”'],
    ]);
  });

  it('ids stay when words are put in front, and differ where words are said twice', () => {
    const ids = (text: string) => {
      const words = articleOf(
        text,
        [{ name: 'Cole', at: ['Cole'] }],
        [{ words: '“No,”', source: 'Cole', speaker: 0 }],
      );
      words.attributions.push(words.attributions[0]);
      return list({}, show(words)).groups.flatMap(({ id, leaves }) => [id, ...leaves.map((leaf) => leaf.id)]);
    };
    assert.deepEqual(ids('“No,” Cole said.'), ids('It rained. “No,” Cole said.'));
    assert.equal(new Set(ids('“No,” Cole said.')).size, 3);
  });

  it('or one list, in order of the text, who speaks in few words', () => {
    assert.deepEqual(rows({ by: 'order' }), [
      [
        '',
        'Abel *Hart*: “Yes, and gladly,”',
        'Ines Cole: “No,”',
        'Ines Cole: “Never,”',
        'an aide: “Perhaps one day,”',
        'he: “Not while I live here,”',
        '“Whose words are these five?”',
        'a sign: “Keep off the grass,”',
      ],
    ]);
  });

  it('or by kind of source', () => {
    assert.deepEqual(
      rows({ by: 'type' }).map(([label, ...leaves]) => `${label} ${leaves.length}`),
      [
        ...['Named 3', 'Unnamed sources 1', 'Documents 1', 'Not clear who 1'],
        'Nobody is shown to have said 1',
      ],
    );
  });

  it('with reported words too, where asked for', () => {
    const hart = rows({ reported: true }).find(([label]) => label === 'Abel *Hart*');
    assert.deepEqual(hart, ['Abel *Hart*', '“Yes, and gladly,”', 'Rain would come']);
  });

  it('no reported words of nobody, nor the same words twice', () => {
    const text = 'It would rain, was said. “Whose words are these five?” It said so.';
    const nobodys = articleOf(text, [], [{ words: 'It would rain', cue: 'was said', kind: 'indirect' }]);
    const twice = articleOf(text, [], [{ words: '“Whose words are these five?”' }]);
    twice.attributions.push(twice.attributions[0]);
    assert.deepEqual(
      list({ reported: true }, show(nobodys)).groups.map(({ count }) => count),
      [1],
    );
    assert.deepEqual(
      list({}, show(twice)).groups.map(({ count }) => count),
      [1],
    );
  });

  it('only what holds all words of a filter, the speaker’s name among them', () => {
    assert.deepEqual(rows({ filter: 'cole NEVER' }), [['Ines Cole', '“Never,”']]);
    const { count, of } = list({ filter: 'cole' });
    assert.deepEqual([count, of], [2, 7]);
    assert.deepEqual(rows({ filter: 'zebra' }), []);
  });

  it('shows where a label holds them', () => {
    assert.deepEqual(highlights('“Never,” she never said', 'never she'), [
      [1, 6],
      [9, 12],
    ]);
  });

  it('tells whose share of the words in quotation marks is how large', () => {
    const shares = list().groups.map(({ label, words, share }) => `${label}: ${words}, ${share} %`);
    assert.deepEqual(shares, [
      ...['Ines Cole: 2, 9 %', 'Abel *Hart*: 3, 14 %', 'Unnamed sources: 3, 14 %', 'Documents: 4, 18 %'],
      'Nobody is shown to have said: 10, 45 %',
    ]);
    assert.equal(list({ filter: 'cole' }).groups[0]?.share, 9);
  });

  it('tells what a speaker is', () => {
    const [cole] = list().groups;
    assert.deepEqual([cole?.entity, cole?.detail], ['person', 'mayor']);
  });

  it('finds the quote at a place', () => {
    const at = (words: string) => leafAt(list().groups, TOWN.source.indexOf(words))?.label;
    assert.equal(at('gladly'), '“Yes, and gladly,”');
    assert.equal(at('Hart said'), undefined);
  });

  it('has all the words, and why, for a tooltip', () => {
    const { text, why } = inFull(TOWN, list().groups[0].quotes[0], fill);
    assert.equal(text, '“No,”');
    assert.equal(why, 'Why: the speaker and the verb follow the quotation: “Cole said”.');
  });

  it('remembers a choice, but no filter, and nothing that is none', () => {
    const { by, reported } = remembered({ by: 'order', reported: true, filter: 'x' });
    assert.deepEqual([by, reported], ['order', true]);
    assert.deepEqual(remembered({ by: 'evil', reported: 1 }), { by: 'speaker', reported: false, filter: '' });
    assert.equal(remembered(null).by, 'speaker');
  });
});

describe('the card of a hover', () => {
  const setting: Setting = {
    say: fill,
    link: (words) => `[${words}]`,
    ask: (words, _, reason) => `[${words} ${reason}]`,
    more: (words, entity) => `[${words}, of ${entity}]`,
    lineOf: () => 1,
  };
  const over = (words: string): string => cardAt(TOWN, TOWN.source.indexOf(words), setting)?.markdown ?? '';

  it('on a name: who, under which names, what they are quoted with first', () => {
    assert.deepEqual(over('Ines Cole').split('  \n'), [
      '$(person) **Ines Cole** · mayor',
      'Also: “Cole said”, “she” · Named 2 times · [first in line 1]',
      'Quoted first in line 1: [“No,”] · [and 1 more, of 0]',
    ]);
  });

  it('on a pronoun: whom it means, the reason behind a link', () => {
    const [first, ...rest] = over('she added').split('  \n');
    assert.equal(
      first,
      '“she” is $(person) **Ines Cole** · mayor · [Why? “she” means Ines Cole: these words show it: “Ines Cole”.]',
    );
    assert.deepEqual(rest, over('Ines Cole').split('  \n').slice(1));
  });

  it('on a quotation: the speaker, the words that decided behind a link', () => {
    assert.equal(
      over('No,'),
      '$(quote) Quotation of **Ines Cole** · mayor · [Why? Why: the speaker and the verb follow the quotation: “Cole said”.]',
    );
  });

  it('on words of somebody unnamed, or of one of two', () => {
    assert.match(over('Perhaps'), /^\$\(quote\) Quotation of somebody unnamed: “an aide”/);
    assert.match(over('Not while'), /“he” could be \*\*Ines Cole\*\* or \*\*Abel \\\*Hart\\\*\*\*\./);
  });

  it('on words that nobody is shown to have said, and on nothing', () => {
    assert.equal(over('Whose words'), '$(circle-slash) Nobody is shown to have said this.');
    assert.equal(over('spoke'), '');
  });

  it('on a cue: the words that are reported', () => {
    assert.match(over('warned'), /^\$\(quote\) Reported words of \*\*Abel/);
  });

  it('has icons of its own only, none from the article', () => {
    const text = 'Ines $(flame) Cole spoke. “No,” Cole said.';
    const article = articleOf(text, [{ name: 'Ines $(flame) Cole', at: ['Ines $(flame) Cole'] }], []);
    const card = cardAt(show(article), 0, setting)?.markdown ?? '';
    assert.deepEqual(card.match(/\$\([a-z]+\)/g), ['$(person)']);
    assert.ok(card.includes('&#36;\\(flame\\)'), card);
  });
});
