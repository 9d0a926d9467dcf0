import assert from 'node:assert/strict';
import fc from 'fast-check';
import { texts } from '../texts';
import { analyze } from '../../../src/article';
import { stretchesOf, type Mark } from '../../../src/editor/marking/stretches';
import { show } from '../../../src/editor/shown';

const TEXT = `The bridge will close on Monday, Mayor Imogen Pell said. It was built in 1931.

"The steel is tired," Pell said.

The school will open an hour later.

"Nobody ever asked the people on this side."
`;

describe('what is marked in a text', () => {
  const stretches = stretchesOf(show(analyze(TEXT)));
  const words = (mark: Mark): string[] => stretches[mark].map(({ start, end }) => TEXT.slice(start, end));

  it('what is quoted, and by somebody', () => assert.deepEqual(words('quoted'), ['"The steel is tired,"']));

  it('what is credited without marks', () =>
    assert.deepEqual(words('credited'), ['The bridge will close on Monday']));

  it('what nobody is shown to have said', () =>
    assert.deepEqual(words('uncredited'), ['"Nobody ever asked the people on this side."']));

  it('not as credited, what somebody declined to say', () => {
    const text = `${TEXT}\nOwen Strand declined to say whether the school would close.\n`;
    const shown = show(analyze(text));
    assert.equal(shown.refusals.length, 1);
    const { credited } = stretchesOf(shown);
    assert.ok(credited.every(({ start, end }) => !text.slice(start, end).includes('the school would')));
  });

  it('as of nobody, what has a verb and no speaker', () => {
    const shown = show(analyze(TEXT));
    const [, said] = shown.attributions;
    assert.equal(TEXT.slice(said.content[0].start, said.content[0].end), '"The steel is tired,"');
    const nobodys = stretchesOf({
      ...shown,
      attributions: shown.attributions.map((each) =>
        each === said ? { ...each, source: null, speaker: null } : each,
      ),
    });
    assert.deepEqual(nobodys.quoted, []);
  });

  it('names, not pronouns', () => assert.deepEqual(words('name'), ['Imogen Pell', 'Pell']));

  it('leaves the reporter’s own voice bare', () => {
    const bare = TEXT.indexOf('It was built');
    assert.ok(
      Object.values(stretches).every((ranges) =>
        ranges.every(({ start, end }) => end <= bare || start > bare),
      ),
    );
  });

  it('whatever the text: no character is quoted, credited and uncredited at once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quoted, credited, uncredited } = stretchesOf(show(analyze(text)));
        const marked = new Uint8Array(text.length);
        for (const { start, end } of [...quoted, ...credited, ...uncredited]) {
          assert.ok(start >= 0 && start < end && end <= text.length);
          for (let at = start; at < end; at++) assert.equal(marked[at]++, 0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
