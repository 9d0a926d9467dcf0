import assert from 'node:assert/strict';
import { whoSaidWhat } from './who-said-what';

const INTRO =
  'Mayor Ines Calloway met the engineer Owen Strand and the diver Lena Falk in Port Ellery on Tuesday.\n\n';

/** A case: what the text says (behind an introduction of three people), and who said what in it, by rules. */
function reads(title: string, text: string, expected: string[]): void {
  it(title, () => assert.deepEqual(whoSaidWhat(INTRO + text), expected));
}

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
