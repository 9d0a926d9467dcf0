import { cardAt, closeAll, match, ok, openFile, placeOf } from './help';

/** What a newcomer asks of our samples, over the word with which these words begin, and what one line of the card must answer. */
const QUESTIONS: Record<string, [question: string, words: string, answer: RegExp][]> = {
  '01-ferry-wire.txt': [
    ['who is Daniel Marsh', 'Daniel Marsh', /^\$\(person\) \*\*Daniel Marsh\*\* · ferry’s chief engineer/],
    ['what did he say first', 'Daniel Marsh', /^Quoted first in line 16: \[“There was no loss of power/],
    [
      'who is “He”',
      'He is not related',
      /^“He” is \$\(person\) \*\*Daniel Marsh\*\* · ferry’s chief engineer/,
    ],
    ['who said this', 'They know that sandbar', /^\$\(quote\) Quotation of \*\*Ruth Adeyemi\*\*/],
    ['and how', 'no alarm before we touched', /^How\\: in an interview, “in a telephone interview”$/],
  ],
  '02-budget-anonymous.txt': [
    ['who is Okoro', 'Okoro said', /^\$\(person\) \*\*Lucille Okoro\*\* · Rep/],
    ['what did she say first', 'Okoro said', /^Quoted first in line 22: \[.*"a nonstarter"\]/],
    ['who is “her”', 'her campaign', /^“her” is \$\(person\) \*\*Carla Benitez\*\* · Gov/],
    ['who said this', 'Most of them end up', /^\$\(quote\) Quotation of \*\*Terrence Auld\*\*/],
    ['what does Strand say', 'Owen Strand', /^Declined to comment in line 26: \[did not respond to requests/],
  ],
  '03-flood-briefing.article': [
    ['who is the mayor', 'mayor, her', /^“mayor” is \$\(person\) \*\*Rosalind Achterberg\*\*/],
    ['what did she say first', 'mayor, her', /^Quoted first in line 7: \[“I have never asked/],
    ['who is “He”', 'He urged', /^“He” is \$\(person\) \*\*Abel Nunez\*\* · Fire Chief/],
    ['who said this', 'it gets', /^\$\(quote\) Quotation of \*\*Martin Szabo\*\* · Gov/],
    ['and how', 'it gets', /^How\\: in a post, “on social media”$/],
  ],
  '04-library-uk.txt': [
    ['who is Mrs Grieve', 'Mrs Grieve', /^\$\(person\) \*\*Alison Grieve\*\* · council’?'?s leader/],
    ['what did she say first', 'Mrs Grieve', /^Quoted first in line 7: \[/],
    ['who is “She”', 'She declined', /^“She” is \$\(person\) \*\*Winifred Achebe\*\* · librarian/],
    ['who said this', 'forgotten the rain', /^\$\(quote\) Quotation of \*\*Philippa Drew\*\*/],
  ],
  '10-harbor-trial.txt': [
    ['who is Ms. Frye', 'Ms. Frye', /^\$\(person\) \*\*Amelia Frye\*\* · Mr\\\. Frye’s daughter/],
    ['what did she say first', 'Ms. Frye', /^Quoted first in line 28: \[“My father has been called/],
    ['who is “He”', 'He has pleaded', /^“He” is \$\(person\) \*\*Leland Frye\*\*/],
    ['who said this', 'one bucket of mud', /^\$\(quote\) Quotation of \*\*Priya Nakamura\*\*/],
    ['and how', 'one bucket of mud', /^How\\: in public, “in her opening statement”$/],
  ],
};

describe('a newcomer’s questions, each answered by one card alone, by the trained reader', function () {
  // It may have to be loaded first.
  this.timeout(60_000);
  after(closeAll);
  for (const [file, questions] of Object.entries(QUESTIONS)) {
    it(`of ${file}: ${questions.map(([question]) => question).join(', ')}?`, async () => {
      const document = await openFile(file);
      for (const [question, words, answer] of questions) {
        const lines = (await cardAt(document, placeOf(document, words)))
          .split('\n')
          .map((line) => line.trim());
        ok(lines.length <= 4, `a card of ${lines.length} lines: ${lines.join(' | ')}`);
        const [line = ''] = lines.filter((each) => answer.test(each));
        match(line || `${question}? ${lines.join(' | ')}`, answer);
      }
    });
  }
});
