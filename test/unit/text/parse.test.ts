import assert from 'node:assert/strict';
import { parse } from '../../../src/text/parse';
import type { Range } from '../../../src/text/types';

const slices = (source: string, ranges: readonly Range[]): string[] =>
  ranges.map(({ start, end }) => source.slice(start, end));
const words = (source: string): string[] => parse(source).words.map(({ text }) => text);
const sentences = (source: string): string[] => slices(source, parse(source).sentences);
const paragraphs = (source: string): string[] => slices(source, parse(source).paragraphs);
const quotations = (source: string): string[] => slices(source, parse(source).quotations);
const pieces = (source: string): string[][] =>
  parse(source).quotations.map((quotation) => slices(source, quotation.pieces));
const strays = (source: string): string[] =>
  parse(source).strayMarks.map(({ side, start }) => `${side} ${start}`);

describe('words', () => {
  it("keep inner apostrophes and hyphens; 's is a word of its own", () => {
    assert.deepEqual(words("O'Neill didn't see al-Rashid's boat"), [
      "O'Neill",
      "didn't",
      'see',
      'al-Rashid',
      "'s",
      'boat',
    ]);
    assert.deepEqual(words('Cole’s and the workers’ cars'), [
      'Cole',
      '’s',
      'and',
      'the',
      'workers',
      '’',
      'cars',
    ]);
  });

  it('keep the stops of abbreviations', () => {
    assert.deepEqual(words('At 9 a.m. Sen. J. Cole left the U.S.-led talks.'), [
      ...['At', '9', 'a.m.', 'Sen.', 'J.', 'Cole', 'left', 'the', 'U.S.-led', 'talks', '.'],
    ]);
    assert.deepEqual(words('It is No. 3. We said no.'), [
      'It',
      'is',
      'No.',
      '3',
      '.',
      'We',
      'said',
      'no',
      '.',
    ]);
  });

  it('tell numbers, marks and punctuation apart', () => {
    const { words: all } = parse('“About 3,000.5 -2 50-year”');
    assert.deepEqual(
      all.map(({ text, kind }) => `${text} ${kind}`),
      ['“ quote', 'About word', '3,000.5 number', '-2 number', '50-year word', '” quote'],
    );
    assert.deepEqual(words('$5 and 2:30'), ['$', '5', 'and', '2:30']);
  });
});

describe('quotations', () => {
  it('pair curly marks by stack, nested ones inside', () => {
    const text = parse('“He told me ‘go away’ and left,” she said.');
    assert.deepEqual(slices(text.source, text.quotations), ['“He told me ‘go away’ and left,”', '‘go away’']);
    assert.equal(text.quotations[1].parent, 0);
    assert.equal(text.quotations[0].length, 7);
    assert.equal(text.words.find((word) => word.text === 'away')?.quotation, 1);
  });

  it('pair straight marks by what stands beside them', () => {
    assert.deepEqual(quotations('"We won," Cole said. "They lost."'), ['"We won,"', '"They lost."']);
    assert.deepEqual(quotations('He said: "we want \'some respect\' here".'), [
      '"we want \'some respect\' here"',
      "'some respect'",
    ]);
  });

  it('take parity where neighbours say nothing', () => {
    assert.deepEqual(quotations('He said " we won " and left.'), ['" we won "']);
    assert.deepEqual(quotations('He said" we won" and left.'), ['" we won"']);
  });

  it('take a single mark that a space was set before for a closing one', () => {
    assert.deepEqual(quotations("'We won't give up the workers' hall, ' Cole said."), [
      "'We won't give up the workers' hall, '",
    ]);
    assert.deepEqual(quotations("They left, ' we stay."), []);
  });

  it('read low, angled, doubled and Windows-1252 marks', () => {
    assert.deepEqual(quotations("„Ja“, said Cole, «yes», ``and'' \u0093so on\u0094."), [
      '„Ja“',
      '«yes»',
      "``and''",
      '\u0093so on\u0094',
    ]);
  });

  it("don't take apostrophes, elisions, possessives and primes for marks", () => {
    for (const source of [
      "They don't want 'em back since the '90s, the workers' union said.",
      'A 6\'2" man with a 12" pipe sat down.',
      'The summer of ’68 and rock ’n’ roll weren’t for the Coles’ sons.',
    ])
      assert.deepEqual([quotations(source), strays(source)], [[], []], source);
  });

  it('keep apostrophes inside single marks', () => {
    const source = "'We don't know what the workers' union wants,' Ms Cole said. 'It's the '80s again.'";
    const text = parse(source);
    assert.equal(text.quoteStyle, 'single');
    assert.deepEqual(slices(source, text.quotations), [
      "'We don't know what the workers' union wants,'",
      "'It's the '80s again.'",
    ]);
  });

  it('nest double marks in single ones', () => {
    assert.deepEqual(quotations('\'He told me "go" and left,\' she said.'), [
      '\'He told me "go" and left,\'',
      '"go"',
    ]);
  });

  it('join the paragraphs of one long quotation', () => {
    assert.deepEqual(pieces('Cole said: "One.\n\n"Two.\n\n"Three."\n\nShe left.'), [
      ['"One.', '"Two.', '"Three."'],
    ]);
    assert.deepEqual(pieces('Cole said: ‘One.\n\n‘Two.’'), [['‘One.', '‘Two.’']]);
    assert.deepEqual(strays('Cole said: "One.\n\n"Two."'), []);
  });

  it('leave paragraphs that each close their quotation apart', () => {
    assert.deepEqual(pieces('"One."\n\n"Two."'), [['"One."'], ['"Two."']]);
  });

  it('never spill an unbalanced mark past its paragraph', () => {
    const text = parse('Cole said: "One.\n\nTwo, she said. "Three."');
    assert.deepEqual(
      text.quotations.map(({ start, end, balanced }) => [text.source.slice(start, end), balanced]),
      [
        ['"One.', false],
        ['"Three."', true],
      ],
    );
    assert.deepEqual(
      text.strayMarks.map(({ side, paragraph }) => [side, paragraph]),
      [['opening', 0]],
    );
    assert.deepEqual(strays('We won,” she said.'), ['closing 7']);
    assert.deepEqual(quotations('We won,” she said.'), ['We won,”']);
  });

  it('end an unclosed quotation where the next one opens', () => {
    const source = '“One, said Cole. “Two,” said Bell.';
    assert.deepEqual(quotations(source), ['“One, said Cole.', '“Two,”']);
    assert.deepEqual(strays(source), ['opening 0']);
  });
});

describe('paragraphs', () => {
  it('stand between blank lines', () => {
    assert.deepEqual(paragraphs('\n One.\n \t\nTwo.\n\n\n'), ['One.', 'Two.']);
  });

  it('are single lines where the article uses these', () => {
    const long =
      'The council voted on Tuesday to close the old bridge for a year, its chairwoman, Ines Cole, said in a letter.';
    assert.deepEqual(paragraphs(`${long}\n${long}\n${long}`), [long, long, long]);
  });

  it('are joined from lines that were wrapped by hand', () => {
    const source = [
      'The council voted on Tuesday to close the old',
      'bridge for a year, its chairwoman said in a',
      'letter to the people who live beside it.',
      '',
      'Nobody had asked for it, and nobody seemed to',
      'mind.',
    ].join('\n');
    assert.equal(parse(source).paragraphs.length, 2);
  });

  it('are the lines of a poem, though these are of one length', () => {
    const source = [
      'The ferry goes at night, at night,',
      'And nobody can see the light',
      'That Martha carries in her hand',
      'From here to where the houses stand',
    ].join('\n');
    assert.equal(parse(source).paragraphs.length, 4);
  });

  it('end with CR, LF or CRLF alike', () => {
    assert.deepEqual(paragraphs('One.\r\rTwo.\r\n\r\nThree.'), ['One.', 'Two.', 'Three.']);
  });
});

describe('sentences', () => {
  it('end at full stops, not at abbreviations', () => {
    assert.deepEqual(sentences('Sen. Ann J. Cole of Corp. Inc. met Mr. Bell at 9 a.m. on Friday. He left.'), [
      'Sen. Ann J. Cole of Corp. Inc. met Mr. Bell at 9 a.m. on Friday.',
      'He left.',
    ]);
    assert.deepEqual(sentences('She lives in the U.S. He does not.'), [
      'She lives in the U.S.',
      'He does not.',
    ]);
  });

  it('keep quotations whole', () => {
    assert.deepEqual(sentences('"We won. They lost. Why?"'), ['"We won. They lost. Why?"']);
    assert.deepEqual(sentences('Cole said: "We won. They lost." He left.'), [
      'Cole said: "We won. They lost."',
      'He left.',
    ]);
  });

  it('begin behind a quotation that ends with a full stop', () => {
    assert.deepEqual(sentences('“We are done.” The mayor left.'), ['“We are done.”', 'The mayor left.']);
    assert.deepEqual(sentences('“Are we done?” she asked. “Yes.”'), ['“Are we done?” she asked.', '“Yes.”']);
    assert.deepEqual(sentences('“Are we done?” Cole asked.'), ['“Are we done?” Cole asked.']);
    assert.deepEqual(sentences('“Are we done?” The mayor left.'), ['“Are we done?”', 'The mayor left.']);
  });

  it('part two quotations that stand side by side', () => {
    assert.deepEqual(sentences('"A," said X. "B." "C."'), ['"A," said X.', '"B."', '"C."']);
  });
});
