import assert from 'node:assert/strict';
import { move } from '../../../src/kept/move';
import { read } from '../../../src/kept/read';
import { holds } from '../../../src/kept/write';
import { add, ALL, HERE, ignored, named, PELL, take, TWICE } from './entries';

describe('a .says-who.json', () => {
  it('is made where there is none, one entry a line', () => {
    assert.equal(
      add('', HERE, TWICE, ALL, PELL),
      `{
  "version": 1,
  "ignored": [
    { "file": "a.txt", "code": "source/vague", "sentence": "Critics say it is late." },
    { "file": "a.txt", "code": "source/vague", "sentence": "Critics say it is late.", "occurrence": 2 },
    { "file": "b/c.txt", "code": "source/anonymous" }
  ],
  "speakers": [
    { "file": "a.txt", "quotation": "\\"The steel is tired.\\"", "speaker": "Imogen Pell" }
  ]
}
`,
    );
  });

  it('gives back what was put in', () => {
    const all = [HERE, TWICE, ALL, PELL, named('b/c.txt', 'x', null), named('b/c.txt', 'y', null, false)];
    assert.deepEqual(read(add('', ...all)), {
      kept: { entries: all, severity: {} },
      ...{ problems: [], sound: true },
    });
  });

  it('keeps all else letter for letter: comments, notes, what this program does not know', () => {
    const text = `// ours\r\n{ "version":1,"severity": {"*": "hint"}, "later": [1,2],
  "ignored": [ {"file":"b/c.txt","code":"source/anonymous","note":"agreed"}  /* yes */ ]}`;
    const made = add(text, HERE);
    assert.equal(take(made, HERE)?.replace(/\s/g, ''), text.replace(/\s/g, ''));
    assert.match(made, /"note":"agreed"/);
    assert.match(made, /\/\* yes \*\//);
  });

  it('has new entries beside those of the same article, so that two branches seldom meet', () => {
    const text = add('', ignored('a.txt', 'x'), ignored('c.txt', 'x'));
    const files = read(add(text, ignored('a.txt', 'y'), ignored('b.txt', 'x'))).kept.entries;
    assert.deepEqual(
      files.map(({ file }) => file),
      ['a.txt', 'a.txt', 'b.txt', 'c.txt'],
    );
  });

  it('has another speaker in place of the one before', () => {
    const { kept } = read(add(add('', PELL), { ...PELL, speaker: 'Owen Strand' }));
    assert.deepEqual(
      kept.entries.map((entry) => entry.list === 'speakers' && entry.speaker),
      ['Owen Strand'],
    );
  });

  it('has another speaker in place of the one before, and the note beside it as it was', () => {
    const pell =
      '{"file":"a.txt", "quotation":"“The steel is tired.”", /* who? */ "speaker": "Imogen Pell", "note":"she rang", "by":["us"]}';
    const text = `{ "speakers": [ ${pell} ] }`;
    const strand = add(text, { ...PELL, speaker: 'Owen Strand' });
    assert.equal(strand, text.replace('"Imogen Pell"', '"Owen Strand"'));
    const none = add(strand, { ...PELL, quote: false, speaker: null });
    assert.match(none, /\/\* who\? \*\/ "quote": false, "note":"she rang", "by":\["us"\]\}/);
    assert.equal(add(none, PELL), text);
    const [entry] = read(none).kept.entries;
    assert.deepEqual(entry.more, { note: 'she rang', by: ['us'] });
  });

  it('knows a quotation and a sentence again in whatever marks they stand', () => {
    const text =
      '{ "ignored": [{ "file": "./a.txt", "code": "source/vague", "sentence": "Critics  say it is\u00a0late." }] }';
    assert.equal(add(text, HERE), text);
    assert.deepEqual(read(take(text, HERE) ?? '').kept.entries, []);
  });

  it('keeps each comment with its entry: what comes between, and what goes', () => {
    const text = `{
  "ignored": [
    // the desk, in May
    { "file": "a.txt", "code": "source/vague" }, // one, two
    { "file": "c.txt", "code": "source/vague" } /* three, four */,
    // for good
    { "file": "d.txt", "code": "source/vague" } // the last
  ]
}`;
    const between = add(text, ignored('b.txt', 'source/vague'), ignored('e.txt', 'source/vague'));
    const lines = between.split('\n');
    assert.equal(lines[3], '    { "file": "a.txt", "code": "source/vague" }, // one, two');
    assert.equal(lines[4], '    { "file": "b.txt", "code": "source/vague" },');
    assert.equal(lines[5], '    { "file": "c.txt", "code": "source/vague" } /* three, four */,');
    assert.equal(lines[7], '    { "file": "d.txt", "code": "source/vague" }, // the last');
    const without = take(text, ignored('c.txt', 'source/vague'), ignored('d.txt', 'source/vague'));
    assert.equal(without?.split('\n')[3], '    { "file": "a.txt", "code": "source/vague" } // one, two');
    assert.equal(read(without ?? '').kept.entries.length, 1);
    assert.match(add('{ "ignored": [ /* none yet */ ] }', HERE), /\/\* none yet \*\/\n {4}\{ "file"/);
    assert.match(
      take('{ "ignored": [ { "file": "a.txt", "code": "x" } /* end */ ] }', ignored('a.txt', 'x')) ?? '',
      /\[ \/\* end \*\/ \]/,
    );
  });

  it('is the same after a change that is made twice, or that changes nothing', () => {
    const text = add('', HERE, PELL);
    assert.equal(add(text, HERE, PELL), text);
    assert.equal(take(text, ALL), text);
    assert.equal(take('', ALL), '');
    assert.ok(holds(text, { add: [HERE], remove: [ALL] }));
    assert.ok(!holds(text, { add: [], remove: [HERE] }));
    assert.ok(!holds(text, { add: [ALL], remove: [] }));
  });

  it('follows an article, or a folder, that gets another path', () => {
    const text = add('', HERE, ALL, PELL);
    const files = (made: string | null): string[] => read(made ?? '').kept.entries.map(({ file }) => file);
    assert.deepEqual(files(move(text, 'a.txt', 'd/e.txt')), ['d/e.txt', 'b/c.txt', 'd/e.txt']);
    assert.deepEqual(files(move(text, 'b', 'é/b')), ['a.txt', 'é/b/c.txt', 'a.txt']);
    assert.equal(move(text, 'a', 'z'), text);
  });
});
