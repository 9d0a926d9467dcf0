import assert from 'node:assert/strict';
import { entity, mentionsOf, whoIsNamed } from './who-is-named';

/** The steps by which names join, one short text each; what counts is where each form ends up, and why. */
describe('names: the steps that join them', () => {
  const joins = (title: string, text: string, name: string, expected: string[]): void => {
    it(title, () => assert.deepEqual(mentionsOf(text, name), expected));
  };
  joins('the same full form', 'Imogen Cole spoke. On Friday Imogen Cole left.', 'Imogen Cole', [
    'Imogen Cole (lone)',
    'Imogen Cole (full-name)',
  ]);
  joins(
    'initials that the article never introduces',
    'The United Nations met. Later the UN voted, and the U.N. left.',
    'United Nations',
    ['United Nations (lone)', 'UN (initialism)', 'U.N. (initialism)'],
  );
  joins(
    'without what shows possession',
    'Imogen Cole’s plan failed. Later Cole’s plan was Cole’s own.',
    'Imogen Cole',
    ['Imogen Cole (lone)', 'Cole (surname)', 'Cole (surname)'],
  );
  joins('a surname with a suffix before it', 'Rafael Osei Jr. spoke. Later Osei left.', 'Rafael Osei Jr.', [
    'Rafael Osei Jr. (lone)',
    'Osei (surname)',
  ]);
  joins(
    'a surname with an apostrophe, straight or curly',
    "Nora O’Dell spoke. Later O’Dell left, and O'Dell came back.",
    'Nora O’Dell',
    ['Nora O’Dell (lone)', 'O’Dell (surname)', "O'Dell (surname)"],
  );
  joins(
    'a particle, with the surname or without',
    'Ludo van der Meer spoke. Later van der Meer left. Mr Meer is ill.',
    'Ludo van der Meer',
    ['Ludo van der Meer (lone)', 'van der Meer (surname)', 'Mr Meer (honorific)'],
  );
  joins(
    'a surname that is a particle elsewhere',
    'On Monday Mohan Das met Ben Cole. Later Das left, and Ben Cole stayed.',
    'Mohan Das',
    ['Mohan Das (lone)', 'Das (surname)'],
  );
  joins(
    'a given name that is a particle elsewhere',
    'On Monday Mohan Das met Ben Cole. Later Das left, and Cole stayed with Ben Cole’s son.',
    'Ben Cole',
    ['Ben Cole (lone)', 'Cole (surname)', 'Ben Cole (full-name)'],
  );
  joins(
    'a surname that stands first',
    'Chinese President Zhou Lianhe spoke. Later Zhou left, and Mr Zhou said nothing.',
    'Zhou Lianhe',
    ['Chinese President (role)', 'Zhou Lianhe (lone)', 'Zhou (surname)', 'Mr Zhou (honorific)'],
  );
  joins(
    'a given name, where the article uses it for one person',
    'Imogen Cole and Rafael Osei grew up in Vellmar. On Monday Imogen said: “We stay.”',
    'Imogen Cole',
    ['Imogen Cole (lone)', 'Imogen (given-name)'],
  );
  it('a surname alone that nobody introduces is a person', () => {
    assert.deepEqual(whoIsNamed('On Monday Thistlewick said the mine was safe. Later Thistlewick left.'), [
      'person: Thistlewick',
    ]);
  });
  it('a state and its adjective are not one name: “the French said” names no place', () => {
    assert.deepEqual(entity('France spoke first. The French delegation left.', 'France').mentions.length, 1);
  });
  it('a seat of government stays what is written, whoever speaks there', () => {
    assert.deepEqual(whoIsNamed('On Monday Moscow said it would answer, and the White House agreed.'), [
      'place: Moscow',
      'place: White House',
    ]);
  });
});
