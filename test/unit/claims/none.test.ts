import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/article';

/** Findings that the Problems panel would show. */
const shown = (text: string): string[] =>
  analyze(text)
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ code, trigger }) => `${code} ${text.slice(trigger.start, trigger.end)}`);

const OPINION = `Opinion: The harbour deserves better

By Ilse Brandvold

The council has produced a disastrous plan, and it is widely believed that nobody read it. Shamefully, the ducks were never asked.

It is no secret that the mayor wants to please the bakers. Critics say so every day, and they are right.

Ilse Brandvold is the harbour master of Lisse. The views expressed are her own.`;

const TRANSCRIPT = `Q&A with the mayor

MARCHETTI: It is a disaster. It is widely believed that the ice will stay.

REPORTER: Is it likely to break the pier?

MARCHETTI: Critics say so. It is an absurd, shameful business.

REPORTER: Who says so?

MARCHETTI: Some experts believe it. It is bound to get worse.`;

const RULING = `IN THE COURT OF APPEALS OF LISSE

Brandvold v. Harbour Council

Appellant contends that the order was unlawful. It is alleged that the council acted recklessly, and the lower court found so.

We find no merit in the argument. The judgment of the district court is likely to cause appalling hardship, but it is lawful.

AFFIRMED. It is so ordered.`;

describe('nothing is found', () => {
  it('in our dull article', () =>
    assert.deepEqual(shown(readFileSync('test/articles/08-road-works-dull.txt', 'utf8')), []));
  for (const name of [
    'recipe-soup.txt',
    'server.log',
    'boot-log.txt',
    'poem-rhymed.txt',
    'poem-free.txt',
    'minutes.txt',
    'requirements.txt',
    'changelog.md',
    'code.md',
  ]) {
    it(`in ${name}`, () =>
      assert.deepEqual(shown(readFileSync(`test/unit/layout/fixtures/${name}`, 'utf8')), []));
  }
  it('in an opinion piece that is marked as one', () => assert.deepEqual(shown(OPINION), []));
  it('in a transcript', () => assert.deepEqual(shown(TRANSCRIPT), []));
  it('in a ruling', () => assert.deepEqual(shown(RULING), []));
  it('in quotations, captions and headlines', () => {
    assert.deepEqual(
      shown(
        `Disastrous plan is widely believed to fail\n\nLISSE (MNA) — “The plan is a disaster and is bound to fail,” Mayor Odile Marchetti said on Monday.`,
      ),
      [],
    );
  });
});
