import assert from 'node:assert/strict';
import { readsBehind, whoSaidWhat } from './who-said-what';

const INTRO =
  'Mayor Ines Calloway met the engineer Owen Strand and the diver Lena Falk in Port Ellery on Tuesday.\n\n';

const reads = readsBehind(INTRO);

describe('attribution: what is said first, by rules', () => {
  reads('who says it told somebody', 'The wall is a ruin, Strand told this newspaper.', [
    'Owen Strand <told> indirect: The wall is a ruin',
  ]);
  reads('a time behind the verb', '“The wall is a ruin,” Strand, 41, said last night.', [
    'Owen Strand <said> direct: “The wall is a ruin,”',
  ]);
  reads(
    'who the source is, behind a comma, is not said',
    'The wall has cracked, said Strand, a fellow of the college.',
    ['Owen Strand <said> indirect: The wall has cracked'],
  );
  reads('a verb goes on behind the source', 'The wall, said Strand, will crack.', [
    'Owen Strand <said> indirect: The wall | will crack',
  ]);
  reads(
    'described by somebody as something',
    'The wall was described by his wife as “the pride of the town”.',
    ['[his wife] <described> mixed: The wall | as “the pride of the town”'],
  );
  reads(
    'as X, with an aside that quotes, put it',
    'As Strand, author of “The Wall,” put it, “the wall is older than the town.”',
    ['Owen Strand <put it> direct: “the wall is older than the town.”'],
  );
  reads('somebody and others', 'Strand and others said that the wall was a ruin.', [
    'Owen Strand <said> indirect: that the wall was a ruin',
  ]);
  reads('told to do not something', 'Strand told divers not to touch the wall.', [
    'Owen Strand <told> indirect: not to touch the wall',
  ]);
  reads('a bare noun says nothing', 'The wall is a ruin, engineer admits.', []);
});

describe('attribution: headlines, by rules', () => {
  const headline = (text: string): string[] =>
    whoSaidWhat(`${text}\n\nMayor Ines Calloway met the engineer Owen Strand in Port Ellery on Tuesday.`);
  it('a bare noun admits', () => {
    assert.deepEqual(headline('Wall was known to be a ruin, engineer admits'), [
      '[engineer] <admits> indirect: Wall was known to be a ruin',
    ]);
  });
  it('a court is told, and a label says nothing', () => {
    assert.deepEqual(headline('Wall was known to be a ruin, court told'), []);
    assert.deepEqual(headline('FACT CHECK: The wall was known to be a ruin'), []);
  });
});

describe('attribution: a name behind a dash', () => {
  const QUOTE = '“The wall will stand for a hundred years.”';
  reads('in the next paragraph', `${QUOTE}\n\n— Owen Strand, engineer.\n\nIt fell.`, [
    `Owen Strand <—> direct: ${QUOTE}`,
  ]);
  reads('a sentence is no signature', `${QUOTE}\n\n— Owen Strand is an engineer.`, []);
});

describe('attribution: interviews', () => {
  const TURNS = 'Q: Why?\n\nA: The wall was old.\n\nShe laughs.\n\nQ: And now?\n\nA: Now it is new.';
  it('the answers are whose the introduction speaks of most', () => {
    const text = `A talk with the diver Lena Falk\n\nLena Falk has dived at Port Ellery for years. She met the engineer Owen Strand.\n\n${TURNS}`;
    assert.deepEqual(whoSaidWhat(text), [
      '[Q] <:> indirect: Why?',
      'Lena Falk <:> indirect: The wall was old.',
      '[Q] <:> indirect: And now?',
      'Lena Falk <:> indirect: Now it is new.',
    ]);
  });
  it('or nobody’s, where it speaks of two alike', () => {
    const [, answer] = whoSaidWhat(`Two views\n\nLena Falk met Owen Strand in Port Ellery.\n\n${TURNS}`);
    assert.equal(answer, '[A] <:> indirect: The wall was old.');
  });
  it('one question is no interview', () => {
    assert.deepEqual(whoSaidWhat(`${INTRO}Q: Why?\n\nA: The wall was old.`), []);
  });
});

describe('attribution: the words of a source', () => {
  const source = (text: string): string => {
    const [line] = whoSaidWhat(text);
    return line.slice(0, line.indexOf(' <'));
  };
  it('have no bullet before them', () => {
    assert.equal(source('• Engineers say the wall is a ruin.'), '[Engineers]');
  });
});
