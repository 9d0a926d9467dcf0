import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { analyze } from '../../../src/article';
import type { Code } from '../../../src/claims/types';
import { parse } from '../../../src/text/parse';

// What nothing is found in, whatever it says. `analyze` reads whatever it is given, as the editor does where `saysWho.files` says "always": so what
// holds here holds of texts that are no news and that a reader wants read all the same. Where they are left to "auto", most of them are not read at all.

const FOLDER = 'test/unit/claims/none';
const FIXTURES = 'test/unit/layout/fixtures';

/** Findings that the Problems panel would show. */
const shown = (text: string): string[] =>
  analyze(text)
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ code, trigger }) => `${code} ${text.slice(trigger.start, trigger.end)}`);

/** Every finding, hints too, of one code. */
const ofCode = (code: Code, text: string): string[] =>
  analyze(text)
    .findings.filter((finding) => finding.code === code)
    .map(({ trigger }) => text.slice(trigger.start, trigger.end));

/** A story around paragraphs, so that they stand in its body. */
const story = (...paragraphs: string[]): string =>
  [
    'Harbour council meets over frozen ducks',
    'LISSE (MNA) — The harbour council met on Monday to talk about the ducks, Mayor Odile Marchetti said.',
    'The boats lie still.',
    ...paragraphs,
    'The town hall of Lisse was built in 1904.',
  ].join('\n\n');

describe('nothing is found', () => {
  const ours = readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`);
  const others = [
    ...[
      'recipe-soup.txt',
      'recipe-prose.md',
      'server.log',
      'boot-log.txt',
      'poem-rhymed.txt',
      'poem-free.txt',
    ],
    ...['minutes.txt', 'requirements.txt', 'changelog.md', 'code.md', 'todo-notes.txt', 'shopping-list.txt'],
    ...['licence-own.txt', 'manual-kettle.txt', 'lorem.txt', 'french-article.txt', 'german-article.txt'],
  ].map((name) => `${FIXTURES}/${name}`);
  for (const path of ['test/articles/08-road-works-dull.txt', ...ours, ...others])
    it(`in ${path.slice(path.lastIndexOf('/') + 1)}`, () =>
      assert.deepEqual(shown(readFileSync(path, 'utf8')), []));

  it('although each of those that are no news and no log says what would be reported in a story', () => {
    for (const path of ours.filter((name) => !/\/(?:dull|log)-/.test(name))) {
      const { source, sentences } = parse(readFileSync(path, 'utf8'));
      const all = sentences.map(({ start, end }) => source.slice(start, end).replace(/\s+/g, ' '));
      const alone = all.filter((sentence) => /^(?!.*\b(?:columnist|views)\b)[^:<{|]*\.$/.test(sentence));
      assert.ok(
        alone.some((sentence) => shown(story(sentence)).length > 0),
        path,
      );
    }
  });

  it('and the recipes, READMEs, logs and poems among them are not read at all unless a reader asks for it', () => {
    const read = ours.filter((path) => analyze(readFileSync(path, 'utf8')).judgement.read);
    assert.deepEqual(
      read.filter((path) => /\/(?:recipe|readme|log|poem)-/.test(path)),
      [],
    );
    assert.equal(read.filter((path) => path.includes('/dull-')).length, 2);
  });
});

/** Sentences for each code that is about what a reporter says. */
const SENTENCES: readonly (readonly [Code, string])[] = [
  ['source/anonymous', 'A senior official said that the ice would stay until the end of May.'],
  ['source/anonymous', 'For people close to the mayor the ice has been a long and cold surprise.'],
  ['source/anonymous-opinion', 'A former aide said that the plan for the pier was disastrous.'],
  ['source/vague', 'Critics say that the council knew of the ice in the autumn.'],
  ['source/vague', 'Many old bakers distrusted the council from the day it was elected.'],
  ['source/vague', 'Lawmakers, who say the plan is dead, have gone home for a day.'],
  ['source/agentless', 'The plan was widely seen as a failure before the week was over.'],
  ['source/agentless', 'The boats are reportedly to be sold before the end of the month.'],
  ['source/agentless', 'The plan for the pier has raised serious questions in the valley.'],
  ['source/agentless', 'The conventional wisdom is that the ice goes away in May.'],
  ['source/unnamed-study', 'Studies show that ducks prefer thin ice to the open water.'],
  ['source/secondhand', 'Ilse Brandvold told the Lisse Courier that the ice would stay until May.'],
  ['claim/statistic', 'Roughly 40 percent of the boats in the valley have no owner at all.'],
  ['claim/cause', 'The long frost undermined the council and emptied the valley.'],
  ['claim/cause', 'The long frost led to a quarrel between the bakers and the ferry.'],
  ['claim/prediction', 'The ice is likely to crush the old pier before the end of May.'],
  ['claim/motive', 'The council painted the pier green in an apparent attempt to please the bakers.'],
  ['claim/motive', 'The council is desperate to please the bakers before the summer.'],
  ['claim/motive', 'The council painted the pier green, hoping to please the bakers.'],
  ['claim/superlative', 'It was the worst winter that the valley has had to live through.'],
  ['claim/evaluation', 'The council answered with a disastrous plan for the old pier.'],
  ['claim/evaluation', 'The council remains far from popular and its answer was foolish.'],
];

describe('where nothing is found, whatever the code', () => {
  for (const [code, sentence] of SENTENCES) {
    const inner = sentence.slice(0, -1);
    it(`${code}: “${inner.slice(0, 40)}…”`, () => {
      assert.notDeepEqual(ofCode(code, story(sentence)), [], 'in the body of a story');
      const places: Record<string, string> = {
        'in a quotation': story(`“${inner},” Ilse Brandvold said on Friday.`),
        'in straight marks': story(`Ilse Brandvold said on Friday: "${sentence}"`),
        'in one of several sentences': story(
          `“The ducks are cold,” said Ilse Brandvold. “${sentence} The ducks know.”`,
        ),
        'in one of several paragraphs': story(
          '“The ducks are cold,” said Ilse Brandvold. “They have been cold since Friday.',
          `“${sentence}`,
          '“That is all.”',
        ),
        'in a quotation within a quotation': story(
          `“He wrote: ‘${sentence}’ That is what he wrote,” said Ilse Brandvold.`,
        ),
        'in a headline': `${inner}\n\n${story()}`,
        'in a headline in capitals': `${inner.toUpperCase()}\n\n${story()}`,
        'in a deck below the headline': story().replace('\n\n', `\n\n${inner}\n\n`),
        'in a heading between paragraphs': story('The boats lie still.', inner, 'The boats lie still again.'),
        'in a caption': story(`Photo: ${sentence}`),
        'in a caption with its credit': story(`${sentence} (AP Photo/Tilda Roos)`),
        'in a line of links': story(`Read more: ${sentence}`),
        'in a question': story(`${inner}?`),
      };
      const report = code === 'source/secondhand' ? ['in a question'] : [];
      for (const [place, text] of Object.entries(places))
        if (!report.includes(place)) assert.deepEqual(ofCode(code, text), [], place);
    });
  }

  it('quote/*: headlines, captions and links may leave open whose words they have', () => {
    for (const words of [
      '“Nobody in this valley has been paid since May”',
      'The “duck rescue” goes on',
      '“The ice is',
    ])
      for (const text of [
        `${words}\n\n${story()}`,
        story(`Photo: ${words}`),
        story(`${words} (AP Photo/Tilda Roos)`),
        story(`Read more: ${words}`),
      ])
        assert.deepEqual(
          analyze(text).findings.filter(({ code }) => code.startsWith('quote/')),
          [],
          text,
        );
  });
});
