import assert from 'node:assert/strict';
import { piecesOf } from '../../../../src/reader/model/tagger';
import { vocabulary } from './stand-in';

const codesOf = (source: string): number[] => [...piecesOf(source, vocabulary).codes];

describe('reader: codes', () => {
  it('tell how a word is written', () => {
    assert.deepEqual(codesOf('Harbour HARBOUR A 19 said -'), [4, 2, 3, 5, 6, 7]);
  });
  it('are 1 for what goes on with a word', () => {
    assert.deepEqual(codesOf('harbourmasters'), [6, 1, 1]);
  });
  it('see the word as it is written, accents and all', () => {
    assert.deepEqual(codesOf('É é ca\u0301fe ² Ⅷ'), [3, 6, 7, 5, 3]);
  });
  it('have 7 more where a line opens', () => {
    assert.deepEqual(codesOf('it\nit\n it it'), [6, 6 + 7, 6 + 7, 6]);
  });
  it('have 15 more for a quotation mark, 30 more inside; a line end closes what was left open', () => {
    assert.deepEqual(codesOf('“it” it'), [7 + 15, 6 + 30, 7 + 15, 6]);
    assert.deepEqual(codesOf('"it" it'), [7 + 15, 6 + 30, 7 + 15, 6]);
    assert.deepEqual(codesOf('“it\nit'), [7 + 15, 6 + 30, 6 + 7]);
  });
});
