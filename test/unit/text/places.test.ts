import assert from 'node:assert/strict';
import { firstAfter, firstFrom, lastFrom } from '../../../src/text/places';

const RANGES = [
  { start: 2, end: 4 },
  { start: 4, end: 7 },
  { start: 9, end: 10 },
];

describe('text: places in a sorted list of ranges', () => {
  it('finds the first that begins at or behind an offset', () => {
    assert.deepEqual(
      [0, 2, 3, 9, 10].map((offset) => firstFrom(RANGES, offset)),
      [0, 0, 1, 2, 3],
    );
  });
  it('finds the last that begins at or before an offset', () => {
    assert.deepEqual(
      [0, 2, 3, 9, 99].map((offset) => lastFrom(RANGES, offset)),
      [-1, 0, 0, 2, 2],
    );
  });
  it('finds the first that ends behind an offset', () => {
    assert.deepEqual(
      [0, 3, 4, 7, 10].map((offset) => firstAfter(RANGES, offset)),
      [0, 0, 1, 2, 3],
    );
  });
});
