import assert from 'node:assert/strict';
import { analyze } from '../../../src/article';
import { settleKinds } from '../../../src/names/kinds';
import { parse } from '../../../src/text/parse';
import { findNames } from '../../../src/names/found';

/** The kinds of names in a text whose reader takes all words of `names` for people. */
function kindsOf(source: string, ...names: string[]): string[] {
  const text = parse(source);
  const { reading } = analyze(source);
  reading.names.fill(0);
  text.words.forEach(({ start }, word) => {
    for (const name of names)
      if (reading.names[word] === 0 && source.startsWith(name, start)) {
        const length = name.split(' ').length;
        reading.names.fill(2, word, word + length);
        reading.names[word] = 1;
      }
  });
  const found = findNames(text, reading);
  settleKinds(text, found);
  return found.map(({ own, end, kind }) => `${source.slice(own, end)}: ${kind}`);
}

describe('names: who is no person, as the article shows', () => {
  const shows = (title: string, text: string, names: string[], expected: string[]): void => {
    it(title, () => assert.deepEqual(kindsOf(text, ...names), expected));
  };
  shows(
    'a place in a dateline, wherever else it stands',
    'TOLLIVER - A storm hit on Monday. Everybody fled Tolliver.',
    ['TOLLIVER', 'Tolliver'],
    ['TOLLIVER: place', 'Tolliver: place'],
  );
  shows(
    'a body by its apposition, under all mentions',
    'Kessandra, a mining company in Lisse, closed. Kessandra said no more.',
    ['Kessandra'],
    ['Kessandra: organization', 'Kessandra: organization'],
  );
  shows(
    'a body in apposition',
    'The company, Kessandra, closed.',
    ['Kessandra'],
    ['Kessandra: organization'],
  );
  shows('whoever has shares', 'Shares of Kessandra fell.', ['Kessandra'], ['Kessandra: organization']);
  shows('a mine', 'Talks at the Kessandra copper mine failed.', ['Kessandra'], ['Kessandra: place']);
  shows(
    'a ship with an honorific in its name',
    'The Lady Isolde sank.',
    ['Lady Isolde'],
    ['Lady Isolde: other'],
  );
  shows(
    'a village, a summit, a street',
    'In the village of Pell Garth, on the summit of Ben Ardle, at 12 Larch Close, Wendle, it rained.',
    ['Pell Garth', 'Ben Ardle', 'Larch Close', 'Wendle'],
    ['Pell Garth: place', 'Ben Ardle: place', 'Larch Close: place', 'Wendle: place'],
  );
  shows('what is nearby', 'It fell in nearby Pellgarth.', ['Pellgarth'], ['Pellgarth: place']);
  shows('a weapon', 'They fired 59 Sabrehawk missiles.', ['Sabrehawk'], ['Sabrehawk: other']);
  shows('a ship', 'A fire broke out on the Velmos ferry.', ['Velmos'], ['Velmos: other']);
  shows(
    'a club by its manager and its scores',
    'Wanderley 2-1 Pikesmen. The Wanderley manager left.',
    ['Wanderley', 'Pikesmen'],
    ['Wanderley: organization', 'Pikesmen: organization', 'Wanderley: organization'],
  );
  shows(
    'a storm with a first name',
    'Hurricane Odette grew. Odette killed two.',
    ['Odette'],
    ['Odette: other', 'Odette: other'],
  );
  shows('a newspaper', 'The Harbinger newspaper closed.', ['Harbinger'], ['Harbinger: organization']);
  shows('who has executives', 'Velmora CEO Ada Cole left.', ['Velmora'], ['Velmora: organization']);
  shows(
    'where an analyst works',
    'It fell, said Ada Cole at Velmora.',
    ['Ada Cole', 'Velmora'],
    ['Ada Cole: person', 'Velmora: organization'],
  );
  shows(
    'an airport with a first name',
    'They landed at Ada Cole airport.',
    ['Ada Cole'],
    ['Ada Cole: place'],
  );
  shows('a town that the lists know', 'Baghdad says no.', ['Baghdad'], ['Baghdad: place']);
  shows('the capital', 'It fell on the capital Tarvel.', ['Tarvel'], ['Tarvel: place']);
  shows('a word of mail', 'Fax 12 34 56', ['Fax'], []);
  shows(
    'where somebody comes from',
    'Imogen Pell, a teacher from Ardmoor who was aboard, left.',
    ['Imogen Pell', 'Ardmoor'],
    ['Imogen Pell: person', 'Ardmoor: place'],
  );
  shows('capitals and digits', 'Leaders of the Q7 met.', ['Q7'], ['Q7: organization']);
  it('the first word of a body’s longer name', () => {
    const text = 'The company, Castellan Metals, closed. Lawyers for Castellan left.';
    const { names } = analyze(text);
    assert.deepEqual(
      names.entities.map(({ name, kind, aliases }) => [name, kind, aliases]),
      [['Castellan Metals', 'organization', ['Castellan']]],
    );
  });
  shows(
    'a person keeps what belongs to a person',
    'Shares of Osei fell. Osei, 45, said he left. Rafael Cole came. Confidence in Cole is low.',
    ['Osei', 'Rafael Cole', 'Cole'],
    ['Osei: person', 'Osei: person', 'Rafael Cole: person', 'Cole: person'],
  );
});
