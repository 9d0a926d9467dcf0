import assert from 'node:assert/strict';
import { mentionsOf, unresolvedIn } from './who-is-named';

describe('names: what bodies are called by', () => {
  const joins = (title: string, text: string, name: string, expected: string[]): void => {
    it(title, () => assert.deepEqual(mentionsOf(text, name), expected));
  };
  joins(
    'the noun in the name',
    'She sued the Harrow Fisheries Ministry. Later the ministry agreed.',
    'Harrow Fisheries Ministry',
    ['Harrow Fisheries Ministry (lone)', 'ministry (role)'],
  );
  joins(
    'the noun in apposition',
    'The company, Castellan Metals, closed. Later the company’s lawyers left.',
    'Castellan Metals',
    ['Castellan Metals (lone)', 'company (role)'],
  );
  joins(
    'a firm by how its name ends',
    'They sued Brightwater Foods Inc. on Monday. Later the firm agreed.',
    'Brightwater Foods Inc.',
    ['Brightwater Foods Inc. (lone)', 'firm (role)'],
  );
  joins(
    'no noun that qualifies another',
    'She sued the Harrow Fisheries Ministry. Later the ministry building burned.',
    'Harrow Fisheries Ministry',
    ['Harrow Fisheries Ministry (lone)'],
  );
  it('nobody where two fit', () => {
    const text =
      'The Harrow Fisheries Ministry sued the Norland Labor Ministry on Monday. Later the ministry agreed.';
    assert.equal(mentionsOf(text, 'Harrow Fisheries Ministry').length, 1);
    assert.deepEqual(unresolvedIn(text), ['ministry: Harrow Fisheries Ministry / Norland Labor Ministry']);
  });
});
