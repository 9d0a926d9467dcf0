import assert from 'node:assert/strict';
import { analyze } from '../../../src/article';
import {
  entityAt,
  introductionOf,
  mentionsOf,
  namesOf,
  outlineOf,
  shortName,
} from '../../../src/editor/places/about';
import { show } from '../../../src/editor/shown';

const TEXT = `Pell closes the bridge

The bridge will close on Monday, Mayor Imogen Pell said. She had warned of it in May.

"The steel is tired," Pell said. "We cannot wait."

"Nobody will swim," said Owen Strand, the ferry's captain.
`;
const article = show(analyze(TEXT));
const words = ({ start, end }: { start: number; end: number }): string => TEXT.slice(start, end);
const at = (place: string, nth = 0): number => {
  let from = -1;
  for (let count = 0; count <= nth; count++) from = TEXT.indexOf(place, from + 1);
  return from;
};

describe('who is meant at a place', () => {
  it('by name, and by pronoun', () => {
    assert.equal(entityAt(article, at('Pell', 1))?.entity.name, 'Imogen Pell');
    assert.equal(entityAt(article, at('She'))?.entity.name, 'Imogen Pell');
  });

  it('also right behind the word, where a cursor stands after a click', () =>
    assert.equal(entityAt(article, at('Strand') + 'Strand'.length)?.entity.name, 'Owen Strand'));

  it('nobody elsewhere', () => assert.equal(entityAt(article, at('tired')), null));

  it('with every other place that means the same', () => {
    const pell = entityAt(article, at('She'))?.entity.id ?? -1;
    const places = mentionsOf(article, pell).map(words);
    for (const place of ['Pell', 'Imogen Pell', 'She']) assert.ok(places.includes(place), place);
  });

  it('once where a title stands before the name', () => {
    const pell = entityAt(article, at('She'))?.entity.id ?? -1;
    assert.ok(!mentionsOf(article, pell).map(words).includes('Mayor'));
    assert.equal(entityAt(article, at('Mayor'))?.entity.name, 'Imogen Pell');
  });

  it('once where a description stands behind the name, with whose it is', () => {
    const text = `${TEXT}\nAda Quill, Strand's lawyer, left early. The lawyer said no. The captain laughed.\n`;
    const more = show(analyze(text));
    const places = more.entities.map(({ id, name }) => [
      name,
      ...mentionsOf(more, id).map(({ start, end }) => text.slice(start, end)),
    ]);
    assert.deepEqual(places.slice(1), [
      ['Owen Strand', 'Owen Strand', 'Strand', 'captain'],
      ['Ada Quill', 'Ada Quill', 'lawyer'],
    ]);
  });

  it('in few words only where nobody shares these', () => {
    const two = show(
      analyze(`${TEXT}\n"Not so," said Jonas Strand. Strand laughed. "Well," Owen Strand said.\n`),
    );
    assert.ok(two.entities.some(({ name }) => name === 'Jonas Strand'));
    const shorts = two.entities.map(({ id }) => namesOf(two)(id).short);
    assert.ok(shorts.includes('Pell') && shorts.includes('Owen Strand'), shorts.join());
  });

  it('who is introduced where the full name stands, not in the headline', () => {
    const pell = entityAt(article, at('She'))?.entity.id ?? -1;
    assert.equal(introductionOf(article, pell)?.start, at('Imogen Pell'));
  });

  it('and is called by the surname in few words', () => {
    const [pell] = article.entities.filter(({ name }) => name === 'Imogen Pell');
    assert.equal(shortName(pell), 'Pell');
  });
});

describe('the outline of an article', () => {
  it('is its headline, and speakers with their quotes', () => {
    const lines = outlineOf(article).map(({ kind, words, children }) => [
      kind,
      words,
      ...children.map((each) => each.words),
    ]);
    assert.deepEqual(lines, [
      ['headline', 'Pell closes the bridge'],
      ['speaker', 'Imogen Pell', '"The steel is tired,"'],
      ['speaker', 'Owen Strand', '"Nobody will swim,"'],
    ]);
  });

  it('reaches from a speaker’s first quote to the end of the last', () => {
    const pell = outlineOf(article)[1];
    assert.equal(words(pell.whole), '"The steel is tired," Pell said. "We cannot wait."');
  });

  it('or to that of the first, where somebody else speaks between', () => {
    const more = show(analyze(`${TEXT}\n"Not so," Pell said.\n`));
    const pell = outlineOf(more)[1];
    assert.equal(pell.children.length, 2);
    assert.equal(words(pell.whole), '"The steel is tired," Pell said. "We cannot wait."');
  });
});
