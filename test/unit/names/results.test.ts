import assert from 'node:assert/strict';
import { named } from './named';

const TABLE = `Results of matches played on Sunday:
[place Tarvel] 3 [person Ostby Rovers] 1
[place Wendle] 0 [place Norland] 0
Pikestead 2 [place Lisse] 2 (halftime 1-1)`;

describe('names: teams called by their towns', () => {
  it('in results, but nations', () => {
    assert.deepEqual(named(TABLE.replaceAll('Norland', 'Norway')), [
      'organization: Tarvel',
      'organization: Ostby Rovers',
      'organization: Wendle',
      'place: Norway',
      'organization: Pikestead',
      'organization: Lisse',
    ]);
  });
  it('in standings', () => {
    const rows = ['Tarvel 74 59 .556 -', 'Wendle 70 63 .526 4 1/2', 'Lisse 65 68 .489 9'];
    assert.deepEqual(named(['Division one', ...rows].join('\n')), [
      'organization: Tarvel',
      'organization: Wendle',
      'organization: Lisse',
    ]);
  });
  it('at home the town is the town', () => {
    const rows = ['Tarvel at [place Wendle]', 'Ostby at [place Lisse]', 'Pikestead at [place Marle]'];
    assert.deepEqual(named(['Fixtures', ...rows].join('\n')), [
      'organization: Tarvel',
      'place: Wendle',
      'organization: Ostby',
      'place: Lisse',
      'organization: Pikestead',
      'place: Marle',
    ]);
  });
  it('in a table of the weather towns are towns', () => {
    const rows = ['[place Tarvel] 12 [place Wendle] 14', '[place Lisse] 9 [place Marle] 11'];
    assert.deepEqual(named([...rows, '[place Ostby] 8 [place Pell] 7'].join('\n')), [
      'place: Tarvel',
      'place: Wendle',
      'place: Lisse',
      'place: Marle',
      'place: Ostby',
      'place: Pell',
    ]);
  });
  it('people in a table of scores are people', () => {
    const rows = [
      '[person Ada Cole] 68 70 71 66',
      '[person Bill Hale] 70 70 71 66',
      '[person Tom Pell] 71 70 71 66',
    ];
    assert.deepEqual(named(['The championship', ...rows].join('\n')), [
      'person: Ada Cole',
      'person: Bill Hale',
      'person: Tom Pell',
    ]);
  });
  it('where one beats another, and wherever else it stands as nobody’s town', () => {
    const text = `[place WENDLE], Norland - [place Wendle] beat [place Tarvel] in the league. [place Tarvel]'s lead is gone. They had met in [place Tarvel].`;
    assert.deepEqual(named(text), [
      'place: WENDLE',
      'organization: Wendle',
      'organization: Tarvel',
      'place: Tarvel',
    ]);
  });
});

describe('names: seen once, seen again', () => {
  it('a surname of the article that opens a sentence', () => {
    assert.deepEqual(named('[person Chad Wrecker] left. Wrecker — who owns a boat — said no.'), [
      'person: Chad Wrecker / Wrecker',
    ]);
  });
  it('not where the word stands in small letters, or is something else', () => {
    assert.deepEqual(named('[person Chad Wrecker] left the wrecker. Wrecker pay is low.'), [
      'person: Chad Wrecker',
    ]);
    assert.deepEqual(named('[person Chad Tarvel] left [place Tarvel]. Tarvel, he said, is wet.'), [
      'person: Chad Tarvel',
      'place: Tarvel',
    ]);
  });
  it('letters in brackets behind a body', () => {
    assert.deepEqual(named('The [organization Lisse Harbour Authority] (LHA) met. Then LHA paid.'), [
      'organization: Lisse Harbour Authority / LHA',
    ]);
  });
  it('a name in capitals that stands elsewhere in small ones', () => {
    assert.deepEqual(
      named('WRECKER SHUT IN\n\nThen [person Wrecker] left [person Ada Wrecker] and the roads.'),
      ['person: Ada Wrecker / WRECKER / Wrecker'],
    );
  });
});
