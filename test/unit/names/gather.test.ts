import assert from 'node:assert/strict';
import { mentionAt, mentionsIn } from '../../../src/names/lookup';
import { entity, mentionsOf, namesOf, unresolvedIn, whoIsNamed } from './who-is-named';

describe('names: who and what is named', () => {
  const finds = (title: string, text: string, expected: string[]): void => {
    it(title, () => assert.deepEqual(whoIsNamed(text), expected));
  };
  finds('persons by given name', 'On Monday Imogen Cole met Rafael Osei.', [
    'person: Imogen Cole',
    'person: Rafael Osei',
  ]);
  finds('persons by title, whatever they are called', 'The letter was sent to Senator Quorra Thistlewick.', [
    'person: Quorra Thistlewick',
  ]);
  finds('particles belong to a name', 'A report by Ludo van der Meer angered Bashir al-Hadi.', [
    'person: Ludo van der Meer',
    'person: Bashir al-Hadi',
  ]);
  finds('bodies by how they end', 'She sued Brightwater Foods Inc. and the Harrow Ministry of Fisheries.', [
    'organization: Brightwater Foods Inc.',
    'organization: Harrow Ministry of Fisheries',
  ]);
  finds('bodies with "and" inside', 'The case went to the Food and Harbor Commission.', [
    'organization: Food and Harbor Commission',
  ]);
  finds('places by what stands before them', 'The storm did damage in Vellmar and near Mount Adder.', [
    'place: Vellmar',
    'place: Mount Adder',
  ]);
  finds('adjectives of nationality are no entities', 'The Norwegian ferry hit a Danish trawler.', []);
  finds(
    'no word is a name because it opens a sentence',
    'Ferries stopped. Nobody knew why ferries stop.',
    [],
  );
});

describe('names: forms that belong together', () => {
  const COLE = 'Imogen Cole spoke first.';
  const joins = (title: string, text: string, name: string, expected: string[]): void => {
    it(title, () => assert.deepEqual(mentionsOf(text, name), expected));
  };
  joins('a surname after the full name', `${COLE} Later Cole left.`, 'Imogen Cole', [
    'Imogen Cole (lone)',
    'Cole (surname)',
  ]);
  joins('an honorific and a surname', `${COLE} Later Mrs Cole left.`, 'Imogen Cole', [
    'Imogen Cole (lone)',
    'Mrs Cole (honorific)',
  ]);
  joins(
    '"al" with and without hyphen',
    'We met Bashir al-Hadi. A day later Bashir al Hadi left.',
    'Bashir al-Hadi',
    ['Bashir al-Hadi (lone)', 'Bashir al Hadi (full-name)'],
  );
  joins(
    'an initialism',
    'The members of the Basin Fisheries Commission (BFC) met on Monday. Later in the week the BFC voted.',
    'Basin Fisheries Commission',
    ['Basin Fisheries Commission (lone)', 'BFC (initialism)', 'BFC (initialism)'],
  );
  joins(
    'the first word of a firm',
    'They sued Brightwater Foods Inc. and Brightwater paid.',
    'Brightwater Foods Inc.',
    ['Brightwater Foods Inc. (lone)', 'Brightwater (short-form)'],
  );

  joins(
    '"Mr" and a surname that looks like a common noun',
    'Douglas Band wrote to her. Mr. Band asked twice.',
    'Douglas Band',
    ['Douglas Band (lone)', 'Mr. Band (honorific)'],
  );
  joins(
    'a short form of the given name',
    'William Cole ran the mine. On Monday Bill Cole left.',
    'William Cole',
    ['William Cole (lone)', 'Bill Cole (full-name)'],
  );
  it('a bare surname goes to whom its paragraph names in full, else to whom the article introduced first', () => {
    const text =
      'On Monday Helen Marsh spoke.\n\nThe mayor had met Daniel Marsh in 1999, and Marsh sold the mine.\n\nLater Marsh left.';
    assert.deepEqual(mentionsOf(text, 'Helen Marsh'), ['Helen Marsh (lone)', 'Marsh (shared-surname)']);
    assert.deepEqual(mentionsOf(text, 'Daniel Marsh'), ['Daniel Marsh (lone)', 'Marsh (shared-surname)']);
  });
  it('what hangs on a name with a hyphen is no part of it', () => {
    const text = 'Rafael Osei spoke. The Stop-Osei campaign and an Osei-backed bill failed.';
    assert.ok(mentionsOf(text, 'Rafael Osei').every((each) => !each.includes('-')));
  });
  it('"Russia-U.S." names two places', () => {
    assert.deepEqual(whoIsNamed('On Monday the Russia-U.S. talks failed.'), ['place: Russia', 'place: U.S.']);
  });
  it('whoever is told apart by the full name all along is not the bare surname', () => {
    const text =
      'Helen Marsh sold the mine. Helen Marsh is the mother of Daniel Marsh.\n\nDaniel Marsh spoke. Daniel Marsh smiled. Daniel Marsh sang. Daniel Marsh ate. Daniel Marsh slept.\n\nLater Marsh left.';
    assert.ok(mentionsOf(text, 'Helen Marsh').includes('Marsh (shared-surname)'));
  });
  it('God is nobody who speaks', () => {
    assert.deepEqual(whoIsNamed('On Monday Imogen Cole thanked God for the rain.'), ['person: Imogen Cole']);
  });
  it('two people of one surname stay two', () => {
    const text = 'Helen Marsh spoke. Daniel Marsh listened. Then Mrs Marsh left, and Mr Marsh stayed.';
    assert.deepEqual(mentionsOf(text, 'Helen Marsh'), ['Helen Marsh (lone)', 'Mrs Marsh (honorific)']);
    assert.deepEqual(mentionsOf(text, 'Daniel Marsh'), ['Daniel Marsh (lone)', 'Mr Marsh (honorific)']);
  });
  it('a name is the fullest form without honorific; the others are aliases', () => {
    const cole = entity('Mr Imre Cole spoke. Mr Cole left. Cole smiled, and Cole waved.', 'Imre Cole');
    assert.deepEqual(cole.aliases.sort(), ['Cole', 'Mr Cole', 'Mr Imre Cole']);
  });
});

describe('names: roles', () => {
  const roles = (title: string, text: string, name: string, expected: string[]): void => {
    it(title, () => assert.deepEqual(entity(text, name).roles, expected));
  };
  roles('before the name', 'The plan of French foreign minister Jean-Luc Roux failed.', 'Jean-Luc Roux', [
    'French foreign minister',
  ]);
  roles('behind it', 'On Friday Rafael Osei, the governor’s spokesman, resigned.', 'Rafael Osei', [
    'governor’s spokesman',
  ]);
  roles('before it, between commas', 'Her budget director, Owen Strand, resigned.', 'Owen Strand', [
    'budget director',
  ]);

  roles(
    'never over the end of a headline',
    'Osei to leave Vellmar, says Cole\n\nU.S. secretary of state Rafael Osei spoke on Monday.',
    'Rafael Osei',
    ['U.S. secretary of state'],
  );

  it('a description goes to the one person it fits', () => {
    const text = 'Foreign minister Jean-Luc Roux met mayor Imogen Cole. Later the foreign minister left.';
    assert.deepEqual(mentionsOf(text, 'Jean-Luc Roux'), [
      'Foreign minister (role)',
      'Jean-Luc Roux (lone)',
      'foreign minister (role)',
    ]);
  });
  roles('of a possessor', 'On Monday Cole’s lawyer, Rafael Osei, resigned.', 'Rafael Osei', [
    'Cole’s lawyer',
  ]);
  roles('between dashes', 'Rafael Osei — a former judge — resigned.', 'Rafael Osei', ['former judge']);
  roles('two of them', 'The farmer and publisher Rafael Osei resigned.', 'Rafael Osei', [
    'farmer and publisher',
  ]);
  roles('as somebody is said to be', 'Rafael Osei was the nation’s top diplomat.', 'Rafael Osei', [
    'nation’s top diplomat',
  ]);
  roles(
    'behind the state somebody sits for',
    'Sen. Rafael Osei (D-Mo.), a former judge, resigned.',
    'Rafael Osei',
    ['Sen.', 'former judge'],
  );
  it('a seat ties a later description', () => {
    const text =
      'Sen. Rafael Osei of Vermont met Sen. Imogen Cole (R-Fla.). Later the Vermont senator left, and the Florida Republican said nothing.';
    assert.deepEqual(mentionsOf(text, 'Rafael Osei'), [
      'Sen. (role)',
      'Rafael Osei (lone)',
      'senator (role)',
    ]);
    assert.deepEqual(mentionsOf(text, 'Imogen Cole'), [
      'Sen. (role)',
      'Imogen Cole (lone)',
      'Republican (role)',
    ]);
  });
  it('a description may vary the head where a word ties it to one person', () => {
    const text =
      'Norwegian Prime Minister Imogen Cole met Senator Rafael Osei. Later the Norwegian leader left.';
    assert.deepEqual(mentionsOf(text, 'Imogen Cole'), [
      'Norwegian Prime Minister (role)',
      'Imogen Cole (lone)',
      'Norwegian leader (role)',
    ]);
  });
  it('the vice president is not the president', () => {
    const text = 'Vice President Rafael Osei spoke. Later the president left.';
    assert.deepEqual(unresolvedIn(text), ['president:']);
  });
  it('beside a name it is a mention as well, less what names others', () => {
    const text = 'A spokesman for Vellmar, Rafael Osei, resigned.';
    assert.deepEqual(mentionsOf(text, 'Rafael Osei'), ['spokesman (role)', 'Rafael Osei (lone)']);
  });
  it('and to nobody where it fits two', () => {
    const text = 'Senator Imogen Cole met Senator Rafael Osei. Later the senator left.';
    assert.deepEqual(unresolvedIn(text), ['senator: Imogen Cole / Rafael Osei']);
  });
  it('of two to whom the paragraph is about', () => {
    const text =
      'Senator Imogen Cole met Senator Rafael Osei.\n\nCole spoke first. Cole wants a bridge, and Cole has the votes. Later the senator left.';
    assert.deepEqual(unresolvedIn(text), []);
    assert.ok(mentionsOf(text, 'Imogen Cole').includes('senator (spoken-of)'));
  });
  it('where nothing ties it to anybody, to whoever is spoken of and may be that', () => {
    const text =
      'Rafael Osei won in Vellmar. Osei, a spokesman said, slept well. The 70-year-old billionaire thanked voters.';
    assert.ok(mentionsOf(text, 'Rafael Osei').includes('70-year-old billionaire (spoken-of)'));
  });
  it('but to nobody of another calling, and to nobody who is only what somebody may become', () => {
    const text =
      'Reporter Rafael Osei left Vellmar. The billionaire stayed. Osei said that the eventual nominee will win.';
    assert.deepEqual(unresolvedIn(text), ['billionaire:', 'eventual nominee:']);
  });
  it('a party is no place: a Republican candidate may be a senator from anywhere', () => {
    const text =
      'Republican candidate Rafael Osei spoke on Monday. Osei told a crowd that the mine is safe.\n\nThe Vermont senator sought to calm them.';
    assert.ok(mentionsOf(text, 'Rafael Osei').includes('senator (spoken-of)'));
  });
  it('words that no list has may stand before the head', () => {
    const text =
      'Senator Rafael Osei met mayor Imogen Cole. Osei spoke.\n\nThe famously gruff senator left early.';
    assert.ok(mentionsOf(text, 'Rafael Osei').includes('famously gruff senator (spoken-of)'));
  });
  it('whoever belongs to a paper or station is nobody who runs for office', () => {
    const text =
      'Rafael Osei spoke on Monday. Osei told the Harrow Broadcasting Company’s Gideon Hale that he will win. “Will you?” Hale asked. “I will,” the senator said.';
    assert.ok(mentionsOf(text, 'Rafael Osei').includes('senator (spoken-of)'));
  });
  it('whoever spoke last goes on behind a quotation, and never is whom the quotation names', () => {
    const text =
      'Rafael Osei met Gideon Hale in Vellmar. Osei said the mine was old. “Hale never saw it,” the billionaire said.';
    assert.ok(mentionsOf(text, 'Rafael Osei').includes('billionaire (spoken-of)'));
  });
  it('“the 43-year-old” is whoever was just spoken of', () => {
    const text =
      'Rafael Osei won in Vellmar on Monday. Osei thanked the voters of the harbour.\n\n“I slept well,” said the 43-year-old.';
    assert.ok(mentionsOf(text, 'Rafael Osei').includes('43-year-old (spoken-of)'));
  });
  it('“the Vermont Republican” is a senator rather than somebody who is spoken of as much', () => {
    const text =
      'Senator Rafael Osei met Gideon Hale in Lisse. Gideon Hale spoke first.\n\nStill, Osei thanked Gideon Hale on Sunday. Asked about the harbour, the Vermont Republican said that it is old.';
    assert.ok(mentionsOf(text, 'Rafael Osei').includes('Republican (spoken-of)'));
  });
  it('whoever took the picture is nobody who is spoken of', () => {
    const text =
      'Osei wins in Lisse\n\nRafael Osei won in Lisse on Monday, and the voters of the harbour thanked him.\n\nGideon Hale via Getty Images\n\n“I slept well,” the 43-year-old said.';
    assert.deepEqual(mentionsOf(text, 'Gideon Hale'), ['Gideon Hale (lone)']);
  });
  it('a role is taken whole: the group that somebody leads, and what no list has behind “the” or “his”', () => {
    const roleOf = (text: string, name: string): string => entity(text, name).roles.join('; ');
    assert.equal(
      roleOf('Mountain rescue team leader Rafael Osei left.', 'Rafael Osei'),
      'Mountain rescue team leader',
    );
    assert.equal(
      roleOf('The shadow home secretary Rafael Osei left.', 'Rafael Osei'),
      'shadow home secretary',
    );
    assert.equal(roleOf('It was his climbing partner Imogen Cole.', 'Imogen Cole'), 'climbing partner');
    assert.equal(roleOf('US secretary of state Imogen Cole left.', 'Imogen Cole'), 'US secretary of state');
    assert.equal(roleOf('It was said by spokesperson Dr. Imogen Cole.', 'Imogen Cole'), 'spokesperson');
  });
  it('but no verb is part of a role', () => {
    const text = 'The court let mayor Rafael Osei go. The film stars singer Imogen Cole.';
    assert.deepEqual(entity(text, 'Rafael Osei').roles, ['mayor']);
    assert.deepEqual(entity(text, 'Imogen Cole').roles, ['singer']);
  });
  it('“the striker” is the only one whom the sentence before is about, of whom nothing else is said', () => {
    const text =
      'Gideon Hale spoke.\n\nRafael Osei, 22, joined in January. “I dreamed of this,” the striker said.';
    assert.ok(mentionsOf(text, 'Rafael Osei').includes('striker (spoken-of)'));
    const two = 'Rafael Osei met Gideon Hale in January. “I dreamed of this,” the striker said.';
    assert.deepEqual(unresolvedIn(two), ['striker:']);
    const other = 'The baker Rafael Osei left in January. “I dreamed of this,” the striker said.';
    assert.deepEqual(unresolvedIn(other), ['striker:']);
  });
  it('“the Norwegian president” is who just spoke, where no more is said of that person', () => {
    const text =
      'Lisse must wait, says Osei\n\nRafael Osei said that the harbour was closed.\n\nThe Norwegian president said it was safe.';
    assert.ok(mentionsOf(text, 'Rafael Osei').includes('Norwegian president (spoken-of)'));
    const other =
      'Lisse must wait, says Osei\n\nRafael Osei was arrested in Norway.\n\nThe Norwegian president said it was wrong.';
    assert.deepEqual(unresolvedIn(other), ['Norwegian president:']);
  });
  it('but “the lawyer” may be somebody else’s', () => {
    const text = 'Rafael Osei was charged in January. “We wait,” the lawyer said.';
    assert.deepEqual(unresolvedIn(text), ['lawyer:']);
  });
  it('“said the retired nurse” is whoever was just introduced', () => {
    const text =
      'Among those who left was Imogen Cole, 81, who slept in a hotel.\n\n“They told us,” said the retired nurse.';
    assert.ok(mentionsOf(text, 'Imogen Cole').includes('retired nurse (spoken-of)'));
  });
  it('“the actor” is nobody who was named long before, where somebody else is spoken of who may be one', () => {
    const gap = 'The harbour froze.\n\n'.repeat(4);
    const text = `The actor Rafael Osei spoke.\n\n${gap}Gideon Hale came to Vellmar. The actor left early.`;
    assert.deepEqual(unresolvedIn(text), ['actor: Rafael Osei']);
  });
  it('of several who run for office, “the candidate” is not whoever is called so elsewhere', () => {
    const text =
      'Candidate Rafael Osei met Gideon Hale. The Hale campaign spent more.\n\nHale spoke in Vellmar. Later the candidate left.';
    assert.ok(!mentionsOf(text, 'Rafael Osei').includes('candidate (role)'));
  });
  it('two callings behind a name, and what somebody was made', () => {
    const text =
      'Rafael Osei, director of a theater and a former judge, spoke. Imogen Cole was named head of the bank. Jo Hale, a ferry user, left.';
    assert.deepEqual(entity(text, 'Rafael Osei').roles, ['director of a theater', 'former judge']);
    assert.deepEqual(entity(text, 'Imogen Cole').roles, ['head']);
    assert.deepEqual(entity(text, 'Jo Hale').roles, ['ferry user']);
  });
  it('the general staff is no general', () => {
    const text = 'Gen. Rafael Osei spoke. Later the general staff met.';
    assert.deepEqual(mentionsOf(text, 'Rafael Osei'), ['Gen. (role)', 'Rafael Osei (lone)']);
  });
  it('no deed is a calling', () => {
    assert.deepEqual(entity('They chose Rafael Osei, a matter of luck.', 'Rafael Osei').roles, []);
  });
});

describe('names: pronouns', () => {
  it('mean whoever of fitting gender was named before', () => {
    const text = 'Imogen Cole met Rafael Osei. She left early.';
    assert.deepEqual(mentionsOf(text, 'Imogen Cole'), ['Imogen Cole (lone)', 'She (pronoun)']);
  });
  it('mean nobody where nobody fits', () => {
    assert.deepEqual(unresolvedIn('Imogen Cole spoke. He said the mine was closed.'), ['He:']);
  });
  it('do not look into quotations', () => {
    assert.deepEqual(unresolvedIn('“I saw Rafael Osei,” a neighbor said. He left early.'), ['He:']);
  });
  it('may stand before the name', () => {
    const text = 'When he arrived, Rafael Osei said nothing.';
    assert.deepEqual(mentionsOf(text, 'Rafael Osei'), ['he (pronoun-ahead)', 'Rafael Osei (lone)']);
  });
});

describe('names: where they stand', () => {
  const text = 'On Monday Imogen Cole met Rafael Osei.';
  const names = namesOf(text);
  it('the mention at an offset, up to its last character', () => {
    assert.equal(mentionAt(names, 10)?.start, 10);
    assert.equal(mentionAt(names, 20)?.start, 10);
    assert.equal(mentionAt(names, 21), undefined);
  });
  it('the mentions inside a range', () => {
    assert.deepEqual(
      mentionsIn(names, { start: 0, end: 30 }).map(({ start }) => start),
      [10],
    );
  });
  it('but no description of whom the range names as well', () => {
    const apposed = 'On Monday Rafael Osei, a baker, resigned.';
    assert.deepEqual(
      mentionsIn(namesOf(apposed), { start: 0, end: apposed.length }).map(({ form }) => form),
      ['name'],
    );
  });
  it('none overlaps another, whatever the text', () => {
    for (const odd of [
      '',
      'A A A A',
      'Mr. Mr. Mr. Cole',
      '\ud800 Cole said',
      'MAYOR COLE RESIGNS',
      'a\u0000b "Cole',
    ]) {
      let end = 0;
      for (const mention of namesOf(odd).mentions) {
        assert.ok(mention.start >= end, odd);
        end = mention.end;
      }
    }
  });
});
