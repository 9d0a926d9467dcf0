import assert from 'node:assert/strict';
import { analyze } from '../../../src/article';
import type { Code, Finding } from '../../../src/claims/types';

/** A story around the paragraphs in question, so that they stand in its body. */
function story(...paragraphs: string[]): string {
  return [
    'Harbour council meets over frozen ducks',
    'LISSE (MNA) — The harbour council met on Monday to talk about the ducks that froze in the ice last week, Mayor Odile Marchetti said.',
    ...paragraphs,
    'The council will meet again on Friday in the town hall of Lisse, which was built in 1904 and has no heating.',
  ].join('\n\n');
}

/** The findings of one code in a story, in its own words. */
function found(code: Code, ...paragraphs: string[]): string[] {
  const text = story(...paragraphs);
  return findings(code, text).map(({ start, end }) => text.slice(start, end));
}

function findings(code: Code, text: string): Finding[] {
  return analyze(text).findings.filter((finding) => finding.code === code);
}

describe('quote/unattributed: a quotation that nobody is shown to have said', () => {
  const orphan = '“Nobody in this valley has been paid since the first of the month.”';

  it('is reported from five words on', () => {
    assert.deepEqual(found('quote/unattributed', `The ice is thick. The boats lie still.`, orphan), [orphan]);
    assert.deepEqual(
      found('quote/unattributed', 'The ice is thick. The boats lie still.', '“Nobody was paid.”'),
      [],
    );
  });

  it('tells the first words and the number of words', () => {
    const [{ args, severity }] = findings(
      'quote/unattributed',
      story('The ice is thick. The boats lie still.', orphan),
    );
    assert.deepEqual(args, { quote: 'Nobody in this valley has been …', words: 13 });
    assert.equal(severity, 'hint');
  });

  it('is not reported where somebody says it', () => {
    assert.deepEqual(found('quote/unattributed', `${orphan.replace('.”', ',”')} said Ilse Brandvold.`), []);
    assert.deepEqual(found('quote/unattributed', `Ilse Brandvold put it plainly: ${orphan}`), []);
  });

  it('is not reported where the sentence says it is a sign, a slogan or a title', () => {
    for (const sentence of [
      'A sign outside the bakery reads “bread today and pay when it thaws.”',
      'They marched under the slogan “no ice without a proper duck.”',
      'Her novel “the long winter of the patient ducks” is on sale again.',
      'The choir opened with “Never Leave Your Harbour in Winter”.',
    ]) {
      assert.deepEqual(found('quote/unattributed', sentence), [], sentence);
    }
  });

  it('is not reported where a neighbour carries the speaker on, or the reporter has asked', () => {
    for (const paragraphs of [
      ['Ilse Brandvold said that the ice would stay.', orphan],
      ['The harbour council sent a letter to the ministry.', orphan],
      ['What would become of the valley?', orphan],
      ['The boats lie still. This is the case:', orphan],
      [orphan, 'Ilse Brandvold, harbour master'],
    ]) {
      assert.deepEqual(found('quote/unattributed', ...paragraphs), [], paragraphs.join(' ¶ '));
    }
  });

  it('is not reported in a headline, nor where the marks of a paragraph do not add up', () => {
    assert.deepEqual(
      findings('quote/unattributed', `Mayor: “The ducks were never asked about it”\n\n${story()}`),
      [],
    );
    assert.deepEqual(
      found('quote/unattributed', 'The ice “is thick and it will not go away. The boats lie still.'),
      [],
    );
  });
});

describe('quote/unbalanced: a quotation mark without its partner', () => {
  it('is reported at the mark, once a paragraph', () => {
    assert.deepEqual(
      found('quote/unbalanced', 'Ilse Brandvold said that the “ice was thick. She went home.'),
      ['“'],
    );
    assert.deepEqual(
      found('quote/unbalanced', 'Ilse Brandvold said that the ice was thick.” She went home.'),
      ['”'],
    );
    assert.deepEqual(
      found('quote/unbalanced', 'Ilse Brandvold said that "the ice was thick. She went home.'),
      ['"'],
    );
  });

  it('is not reported where each paragraph of one quotation opens with a mark', () => {
    assert.deepEqual(
      found(
        'quote/unbalanced',
        '“The ice is thick,” Brandvold said. “It will stay.',
        '“So will we, and so will they.”',
      ),
      [],
    );
  });

  it('is not reported for apostrophes and primes', () => {
    assert.deepEqual(
      found('quote/unbalanced', 'The ducks’ pond is 6\'2" deep, and that’s the readers’ own figure.'),
      [],
    );
  });
});

describe('source/anonymous: somebody in particular who stays unnamed', () => {
  it('is reported where the source comes in', () => {
    for (const [sentence, source] of [
      ['A senior official said that the ice would stay.', 'A senior official'],
      ['The ice would stay, two people briefed on the plan said.', 'two people briefed on the plan'],
      ['A source close to the mayor said that the ice would stay.', 'A source close to the mayor'],
      ['Aides said that the mayor was cold.', 'Aides'],
    ]) {
      const [words] = found('source/anonymous', sentence);
      assert.ok(words && source.startsWith(words), `${sentence}: ${words}`);
    }
  });

  it('tells the reason that the article gives, or that it gives none', () => {
    const reasonOf = (...paragraphs: string[]): unknown =>
      findings('source/anonymous', story(...paragraphs))[0]?.args['reason'];
    assert.equal(
      reasonOf(
        'A senior official said the ice would stay, speaking on condition of anonymity because the talks are private.',
      ),
      'because the talks are private',
    );
    assert.equal(
      reasonOf(
        'A city official said the ice would stay. The official asked not to be named to discuss internal talks.',
      ),
      'to discuss internal talks',
    );
    assert.equal(
      reasonOf('A city official said the ice would stay. The official was not authorized to speak publicly.'),
      'not authorized to speak publicly',
    );
    assert.equal(reasonOf('A senior official said the ice would stay.'), '');
  });

  it('is not reported again in the paragraph in which it came in', () => {
    assert.equal(
      found(
        'source/anonymous',
        'A senior official said the ice would stay. The official said that the ducks would go.',
      ).length,
      1,
    );
  });

  it('is reported again in a later paragraph, with the place where it came in', () => {
    const text = story(
      'Four city officials said that the ice would stay.',
      'The boats lie still, the officials said.',
    );
    const [first, second] = findings('source/anonymous', text);
    assert.equal(text.slice(second.start, second.end), 'the officials');
    assert.deepEqual(second.related, [{ start: first.start, end: first.end, what: 'earlier' }]);
  });

  it('is not reported for who is named, for spokesmen, nor for offices that speak as a body', () => {
    for (const sentence of [
      'A senior official, Ilse Brandvold, said that the ice would stay.',
      'A spokeswoman for the harbour council said that the ice would stay.',
      'Police said that the ice would stay.',
    ]) {
      assert.deepEqual(found('source/anonymous', sentence), [], sentence);
    }
  });

  it('is not reported within what somebody else is credited with', () => {
    assert.deepEqual(
      found('source/anonymous', '“A senior official said the ice would stay,” Marchetti said.'),
      [],
    );
  });
});

describe('article/single-source: everything goes back to one source', () => {
  it('is reported of a long article with one voice', () => {
    const boats =
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
        ' ',
      );
    const text = boats
      .map(
        (count) =>
          `Marchetti said that ${count} boats lay in the ice and that they would have to stay where they were until the frost let go.`,
      )
      .join('\n\n');
    const article = `Harbour council meets over ducks\n\nLISSE (MNA) — The harbour is shut, Mayor Odile Marchetti said.\n\n${text}`;
    assert.equal(findings('article/single-source', article).length, 1);
    assert.equal(
      findings('article/single-source', `${article}\n\nThe ice is thin, said Jutta Weems.`).length,
      0,
    );
  });
});

describe('source/vague: a view that is credited to nobody in particular', () => {
  it('is reported for groups, counts and people', () => {
    for (const [sentence, source] of [
      ['Critics say that the council knew of the ice.', 'Critics'],
      ['Some experts believe that the ice will stay.', 'Some experts'],
      ['Many argue that the ducks were never asked.', 'Many'],
      ['Political observers said that the mayor was finished.', 'Political observers'],
      ['Many people say that the ice will stay.', 'Many people'],
      ['The plan was a gift to the guild, and critics say that it was signed in May.', 'critics'],
    ]) {
      assert.deepEqual(found('source/vague', sentence), [source], sentence);
    }
  });

  it('is not reported where one of them is named, or their body', () => {
    for (const sentence of [
      'Analysts, including Jutta Weems, say that the ice will stay.',
      'UN experts say that the ice will stay.',
      'Sanna Holt and her supporters say that the ice will stay.',
      'Critics would say that the ice will stay.',
      'Economists at the Lisse Institute say that the ice will stay.',
      'Critics say that the council knew. “They were told in May,” said Jutta Weems.',
    ]) {
      assert.deepEqual(found('source/vague', sentence), [], sentence);
    }
  });

  it('is not reported for groups that the article has introduced, nor in a question', () => {
    for (const sentence of [
      'The researchers say that the ice will stay.',
      'Three divers went down. Some said that the ice was thin.',
      'Do critics say that the ice will stay?',
      'Jutta Weems said that critics say the ice will stay.',
    ]) {
      assert.deepEqual(found('source/vague', sentence), [], sentence);
    }
  });
});

describe('what unnamed people think and what reporters judge', () => {
  it('reports a view of a crowd without a verb of saying', () => {
    assert.deepEqual(found('source/vague', 'Many old bakers distrusted the mayor from the day he came.'), [
      'Many old bakers',
    ]);
    assert.deepEqual(found('source/vague', 'Many old boats lay in the harbour on the day he came.'), []);
  });

  it('reports "some experts believe" once', () => {
    const text = story('Some experts believe that the ice will stay until the end of May.');
    assert.deepEqual(
      analyze(text)
        .findings.filter(({ severity }) => severity !== 'hint')
        .map(({ code }) => code),
      ['source/vague'],
    );
  });

  it('reports “was the worst” once, as what sets it above all others', () => {
    const sentence = 'It was the worst winter that the valley has had to live through.';
    assert.deepEqual(found('claim/superlative', sentence), ['the worst']);
    assert.deepEqual(found('claim/evaluation', sentence), []);
  });

  it('is not hidden by what somebody only tries', () => {
    assert.deepEqual(
      found('claim/evaluation', 'The mayor was looking to end a disastrous winter for the bakers.'),
      ['disastrous'],
    );
    assert.deepEqual(found('claim/evaluation', 'The mayor said that it was a disastrous winter.'), []);
    assert.deepEqual(
      found('claim/evaluation', 'Her long silence indicated that it was a disastrous winter.'),
      ['disastrous'],
    );
  });

  it('is hidden by what somebody says without a name, and goes on to say', () => {
    for (const sentence of [
      'The council’s treasurer indicated that it was a disastrous winter.',
      'Two harbour pilots suggested that it was a disastrous winter.',
      'Jutta Weems said that she would stay and hoped to end a disastrous winter.',
    ])
      assert.deepEqual(found('claim/evaluation', sentence), [], sentence);
  });

  it('reports how something seems to the reporter, not where somebody was or what a picture shows', () => {
    for (const [sentence, words] of [
      ['The mayor seems to have lost the bakers for good.', 'seems'],
      ['The mayor appears to be slipping on the ice.', 'appears to'],
      ['The council looks set for a long and cold winter.', 'looks set'],
      ['The mayor sounded cheerful when the vote was over.', 'sounded cheerful'],
      ['The mayor appeared in court on Friday with two bakers.', undefined],
      ['The mayor looked at the plan for the pier on Friday.', undefined],
      ['A photograph appears to show the mayor with two bakers.', undefined],
      ['The mayor seemed to hesitate, Ilse Brandvold said on Friday.', undefined],
    ])
      assert.equal(found('claim/evaluation', sentence ?? '')[0], words, sentence);
  });

  it('reports adverbs that judge, also such as no list has', () => {
    for (const [sentence, words] of [
      ['The council closed the old pier sulkily before the vote.', 'sulkily'],
      ['The council met publicly on Friday and voted unanimously.', undefined],
      ['An anomaly in the ledger kept the council until midnight.', undefined],
      ['Brandvold said that the council closed the old pier sulkily.', undefined],
    ])
      assert.equal(found('claim/evaluation', sentence ?? '')[0], words, sentence);
  });

  it('reports what something is found to be, not whose it is, nor what may be', () => {
    for (const [sentence, words] of [
      ['The plan for the pier is haphazard and the ducks have left.', 'is haphazard'],
      ['The old pier was a mediocre place for a ferry.', 'was a mediocre'],
      ['Roos’s excellent bread is sold at the pier on Fridays.', undefined],
      ['The bakers asked whether the plan for the pier was haphazard.', undefined],
      ['Bread may be excellent for ducks in a cold winter.', undefined],
    ])
      assert.equal(found('claim/evaluation', sentence ?? '')[0], words, sentence);
  });

  it('is not reported of a sentence in the first person', () => {
    assert.deepEqual(
      found('claim/evaluation', 'It was a disastrous winter for all of us at the harbour.'),
      [],
    );
  });
});
