import assert from 'node:assert/strict';
import { analyze } from '../../../src/article';
import { readsBehind, stepsOf, whoSaidWhat } from './who-said-what';

const INTRO = 'Mayor Ines Calloway met reporters outside the city hall of Port Ellery on Tuesday.\n\n';

const reads = readsBehind(INTRO);

describe('attribution: the orders of quotation, cue and source', () => {
  reads('quotation, source, cue', '“We heard the offer,” Calloway said.', [
    'Ines Calloway <said> direct: “We heard the offer,”',
  ]);
  reads('quotation, cue, source', '“We heard the offer,” said Calloway.', [
    'Ines Calloway <said> direct: “We heard the offer,”',
  ]);
  reads('source, cue, quotation', 'Calloway said, “We heard the offer.”', [
    'Ines Calloway <said> direct: “We heard the offer.”',
  ]);
  reads('source, cue, colon, quotation', 'Calloway told reporters: “We heard the offer.”', [
    'Ines Calloway <told> direct: “We heard the offer.”',
  ]);
  reads('split within its sentence', '“We heard the offer,” Calloway said, “and we declined it.”', [
    'Ines Calloway <said> direct: “We heard the offer,” | “and we declined it.”',
  ]);
  reads('split over two sentences', '“We heard the offer,” Calloway said. “We declined it.”', [
    'Ines Calloway <said> direct: “We heard the offer,” | “We declined it.”',
  ]);
  reads(
    'what it is about is not what is said',
    '“Not in my time,” Calloway said of the sale of the harbour.',
    ['Ines Calloway <said> direct: “Not in my time,”'],
  );
  reads(
    'a second half of several paragraphs',
    '“We heard the offer,” Calloway said. “We declined it.\n\n“It was a small one.”',
    ['Ines Calloway <said> direct: “We heard the offer,” | “We declined it. | “It was a small one.”'],
  );
  reads('a dash', '“We heard the offer, twice.” — Ines Calloway', [
    'Ines Calloway <—> direct: “We heard the offer, twice.”',
  ]);
  reads('a colon at the end of a paragraph', 'Calloway put it this way, and said:\n\n“We heard the offer.”', [
    'Ines Calloway <said> direct: “We heard the offer.”',
  ]);
});

describe('attribution: without quotation marks, or with some', () => {
  reads('that-clause', 'Calloway said on Tuesday that the harbour would not be sold.', [
    'Ines Calloway <said> indirect: that the harbour would not be sold',
  ]);
  reads('quoted fragment', 'Calloway called the offer “an insult” to the city.', [
    'Ines Calloway <called> mixed: the offer “an insult” to the city',
  ]);
  reads('according to, first', 'According to Calloway, the harbour will not be sold.', [
    'Ines Calloway <According to> indirect: the harbour will not be sold',
  ]);
  reads('according to, last', 'The harbour will not be sold, according to Calloway.', [
    'Ines Calloway <according to> indirect: The harbour will not be sold',
  ]);
  reads('attribution behind its content', 'The harbour will not be sold, Calloway said on Tuesday.', [
    'Ines Calloway <said> indirect: The harbour will not be sold',
  ]);
  reads(
    'a second verb with the same subject',
    'Calloway said the harbour is not for sale, adding that nobody had asked her.',
    [
      'Ines Calloway <said> indirect: the harbour is not for sale',
      'Ines Calloway <adding> indirect: that nobody had asked her',
    ],
  );
});

describe('attribution: who the source is', () => {
  reads(
    'whoever acts, not where they do',
    'During a speech at Ruiz College, Calloway left the stage, shouting “We heard the offer.”',
    ['Ines Calloway <shouting> direct: “We heard the offer.”'],
  );
  it('an office that one person has is no anonymous source; one of many is', () => {
    const typeOf = (who: string): string | undefined =>
      analyze(`${INTRO}${who} said on Monday that the harbour would not be sold.`).attributions[0].source
        ?.type;
    assert.equal(typeOf('The top Ellish diplomat'), 'role');
    assert.equal(typeOf('A top Ellish diplomat'), 'anonymous');
  });
  it('a document, whatever is told of it', () => {
    const typeOf = (who: string): string | undefined =>
      analyze(`${INTRO}${who} said that the harbour was sinking.`).attributions[0].source?.type;
    assert.equal(typeOf('A study published last month by the guild'), 'document');
    assert.equal(typeOf('Figures released under the new law'), 'document');
    assert.equal(typeOf('A retired pilot'), 'role');
  });
  reads(
    'without the day behind it',
    '“We heard the offer,” a spokesman for the port on Sunday evening said.',
    ['[a spokesman for the port] <said> direct: “We heard the offer,”'],
  );
  reads(
    'an aside between name and verb',
    'Calloway, who replaced Rashid Oyelaran in July, said the harbour was safe.',
    ['Ines Calloway <said> indirect: the harbour was safe'],
  );
  reads('the teller, not who is told', 'Calloway told Rashid Oyelaran that the harbour was safe.', [
    'Ines Calloway <told> indirect: that the harbour was safe',
  ]);
  reads('a pronoun', 'Calloway opened the meeting. She said the harbour was safe.', [
    'Ines Calloway <said> indirect: the harbour was safe',
  ]);
  reads('nobody the article names', 'A senior official said the harbour was safe.', [
    '[A senior official] <said> indirect: the harbour was safe',
  ]);
});

describe('attribution: quotations that stand alone', () => {
  it('goes on with the speaker of the paragraph before, as an attribution of its own', () => {
    const text = `${INTRO}“We heard the offer,” Calloway said.\n\n“We will not sell.”`;
    assert.deepEqual(whoSaidWhat(text), [
      'Ines Calloway <said> direct: “We heard the offer,”',
      'Ines Calloway <> direct: “We will not sell.”',
    ]);
    assert.deepEqual(stepsOf(text).at(-1), 'continuation');
  });
  it('is the speaker’s of whom alone the paragraph before reports', () => {
    const quoted = '“We heard the offer and we will not sell.”';
    const text = `${INTRO}Calloway said the harbour was safe.\n\n${quoted}`;
    assert.deepEqual(whoSaidWhat(text), [
      'Ines Calloway <said> indirect: the harbour was safe',
      `Ines Calloway <> direct: ${quoted}`,
    ]);
    assert.deepEqual(stepsOf(text).at(-1), 'paraphrase');
    const named = `${INTRO}Calloway described the harbour as safe.\n\n${quoted}`;
    assert.ok(!whoSaidWhat(named).some((line) => line.includes(quoted)));
    const two = `${INTRO}Calloway said the harbour was safe, and Oyelaran said it was not.\n\n${quoted}`;
    assert.ok(!whoSaidWhat(two).some((line) => line.includes(quoted)));
  });
  it('is nobody’s where its marks are not those of the quotation before it: a heading', () => {
    const text = `${INTRO}"We heard the offer," Calloway said.\n\n'A very good year.'\n\nThe harbour was built in 1911.`;
    assert.deepEqual(whoSaidWhat(text), ['Ines Calloway <said> direct: "We heard the offer,"']);
  });
  it('is one attribution where the marks make it one quotation', () => {
    const text = `${INTRO}“We heard the offer,” Calloway said. “It was high.\n\n“It was not high enough.”`;
    assert.deepEqual(whoSaidWhat(text), [
      'Ines Calloway <said> direct: “We heard the offer,” | “It was high. | “It was not high enough.”',
    ]);
  });
  it('is nobody’s where nothing before it is speech', () => {
    assert.deepEqual(whoSaidWhat(`${INTRO}The harbour was built in 1911.\n\n“We will never sell it.”`), []);
  });
});
