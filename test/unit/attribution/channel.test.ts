import assert from 'node:assert/strict';
import { analyze } from '../../../src/article';

const INTRO =
  'Mayor Ines Calloway visited the harbour of Port Ellery on Tuesday. The engineer Owen Strand was there.\n\n';

/** By what way each attribution of a text came, with the words that show it; `-` where the text does not show it. */
const waysIn = (text: string): string[] =>
  analyze(INTRO + text).attributions.map(({ channel }) =>
    channel ? `${channel.kind}: ${(INTRO + text).slice(channel.start, channel.end)}` : '-',
  );

/** Who did not say, and the words that tell so. */
function refusalsIn(text: string): string[] {
  const { refusals, names } = analyze(INTRO + text);
  return refusals.map(({ start, end, source, speaker }) => {
    const beside = source ? `[${(INTRO + text).slice(source.start, source.end)}]` : '?';
    const who = speaker === null ? beside : names.entities[speaker].name;
    return `${who}: ${(INTRO + text).slice(start, end)}`;
  });
}

function comes(title: string, text: string, expected: string[]): void {
  it(title, () => assert.deepEqual(waysIn(text), expected));
}

function refuses(title: string, text: string, expected: string[]): void {
  it(title, () => assert.deepEqual(refusalsIn(text), expected));
}

describe('the way in which words came to the reporter', () => {
  comes('told reporters', '“The wall will hold,” Calloway told reporters on the quay.', [
    'reporters: told reporters',
  ]);
  comes('a news conference', 'Strand said at a crowded news conference on Monday that the wall would hold.', [
    'reporters: at a crowded news conference',
  ]);
  comes('told an outlet', 'Calloway told the Ellery Courier that the wall would hold.', [
    'interview: told the Ellery Courier',
  ]);
  comes('an interview, with whom', '“The wall will hold,” Strand said in an interview with Harbour Radio.', [
    'interview: in an interview with Harbour Radio',
  ]);
  comes('told the writer', '“The wall will hold,” Calloway told me over tea.', ['interview: told me']);
  comes('on the air', '“The wall will hold,” Calloway said on CNN.', ['interview: on CNN']);
  comes('a statement', 'Calloway said in a written statement that the wall would hold.', [
    'statement: in a written statement',
  ]);
  comes('a statement that speaks itself', '“The wall will hold,” the statement said.', [
    'statement: the statement',
  ]);
  comes(
    'to an outlet, but in a statement',
    'Strand told the Courier in a statement that the wall would hold.',
    ['statement: in a statement'],
  );
  comes('a tweet', '“The wall will hold,” Calloway tweeted.', ['post: tweeted']);
  comes('a platform', '“The wall will hold,” Strand wrote on Facebook late on Sunday.', [
    'post: on Facebook',
  ]);
  comes('an email', '“The wall will hold,” Strand said in an email on Sunday.', ['writing: in an email']);
  comes('a letter', 'In a letter to the council, Calloway wrote that the wall would hold.', [
    'writing: In a letter',
  ]);
  comes('a filing', 'The harbour lost money in May, according to a court filing.', [
    'filing: a court filing',
  ]);
  comes('a lawsuit', 'The lawsuit alleges that the wall was never inspected.', ['filing: The lawsuit']);
  comes('a speech', 'Calloway said in a speech at the town hall that the wall would hold.', [
    'speech: in a speech',
  ]);
  comes('an audience', 'Strand told the committee that the wall would hold.', ['speech: told the committee']);
  comes('no comment', 'Strand declined to say whether the wall would hold.', ['declined: declined to say']);
  comes('no answer', 'Calloway refused to comment on the sale.', ['declined: refused to comment']);

  comes(
    'the second verb of one subject has the way of the first',
    'Calloway told reporters that the wall would hold, adding that nobody had asked her.',
    ['reporters: told reporters', 'reporters: told reporters'],
  );
  comes('no way where none is shown', 'Calloway said that the wall would hold.', ['-']);
  comes('not what is said about a statement', 'Calloway said that the statement was in a letter.', ['-']);
  comes('not what is said in an interview by another', '“He was in an interview on CNN,” Strand said.', [
    '-',
  ]);
  comes('not somebody who is told it', 'Calloway told Strand that the wall would hold.', ['-']);
  comes('not another occasion', '“The wall will hold,” Strand said, after Calloway spoke in an interview.', [
    '-',
  ]);
  comes('no person of that name', 'Calloway told Aurelio Fox that the wall would hold.', ['-']);
});

describe('who did not say', () => {
  refuses('declined', 'Strand, the engineer, declined to comment.', ['Owen Strand: declined to comment']);
  refuses('neither … nor', 'Strand would neither confirm nor deny the report.', [
    'Owen Strand: would neither confirm nor deny',
  ]);
  refuses('declined a request', 'The harbour company declined an interview request.', [
    '[The harbour company]: declined an interview request',
  ]);
  refuses('would not say', 'Calloway would not say whether the wall would hold.', [
    'Ines Calloway: would not say',
  ]);
  refuses('did not answer', 'A spokeswoman did not immediately respond to two requests for comment.', [
    '[A spokeswoman]: did not immediately respond to two requests for comment',
  ]);
  refuses('did not return calls', 'Strand, who did not return calls, lives in the old town.', [
    'Owen Strand: did not return calls',
  ]);
  refuses('could not be reached', 'Calloway could not be reached for comment.', [
    'Ines Calloway: could not be reached for comment',
  ]);
  refuses('had no comment', 'The ministry had no immediate comment.', [
    '[The ministry]: had no immediate comment',
  ]);
  refuses('calls were not returned', 'Calls to Strand were not returned on Friday.', [
    'Owen Strand: Calls to Strand were not returned',
  ]);
  refuses('two in one sentence', 'Calloway declined to comment, and Strand did not return an email.', [
    'Ines Calloway: declined to comment',
    'Owen Strand: did not return an email',
  ]);
  refuses('not what is declined otherwise', 'Strand declined to renew the contract.', []);
  refuses('not who wants no name', 'An aide declined to be identified.', []);
  refuses('not what is told of it', '“He declined to comment,” Calloway said.', []);
  refuses('nor in words without marks', 'Critics say the ministry has never answered a letter.', []);
  refuses('not an answer that came', 'Strand responded to a request for comment on Friday.', []);
  refuses('not a comment that came', 'Calloway did not see the wall.', []);
});
