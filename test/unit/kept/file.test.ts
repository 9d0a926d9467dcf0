import assert from 'node:assert/strict';
import fc from 'fast-check';
import { identity } from '../../../src/kept/match';
import { move } from '../../../src/kept/move';
import { read } from '../../../src/kept/read';
import type { Entry, Ignored, Named } from '../../../src/kept/types';
import { holds, toJson, write } from '../../../src/kept/write';

const ignored = (file: string, code: string, sentence: string | null = null, occurrence = 1): Ignored => ({
  ...{ list: 'ignored', file, code, sentence, occurrence },
});
const named = (file: string, quotation: string, speaker: string | null, quote = true): Named => ({
  ...{ list: 'speakers', file, quotation, occurrence: 1, quote, speaker },
});
const add = (text: string, ...entries: Entry[]): string => {
  const made = write(text, { add: entries, remove: [] });
  assert.ok(made !== null, 'it may not be written');
  return made;
};
const take = (text: string, ...entries: Entry[]): string | null => write(text, { add: [], remove: entries });
const told = (text: string): string[] =>
  read(text).problems.map(({ code, line, column }) => `${line}:${column} ${code}`);

const HERE = ignored('a.txt', 'source/vague', 'Critics say it is late.');
const TWICE = ignored('a.txt', 'source/vague', 'Critics say it is late.', 2);
const ALL = ignored('b/c.txt', 'source/anonymous');
const PELL = named('a.txt', '"The steel is tired."', 'Imogen Pell');

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

  it('is the same after a change that is made twice, or that changes nothing', () => {
    const text = add('', HERE, PELL);
    assert.equal(add(text, HERE, PELL), text);
    assert.equal(take(text, ALL), text);
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

describe('what is wrong in a .says-who.json is told with its place', () => {
  it('an error of syntax: nothing counts, and nothing is written', () => {
    const text = '{\n  "ignored": [\n    { "file": "a.txt" "code": "source/vague" }\n  ]\n}';
    assert.deepEqual(told(text), ['3:23 syntax']);
    assert.equal(write(text, { add: [HERE], remove: [] }), null);
    assert.equal(move(text, 'a.txt', 'b.txt'), null);
    for (const broken of ['{', '[', '"', '{"a":1,}', '[[[['.repeat(50_000), '{}{}', '\u0000', 'null,'])
      assert.equal(read(broken).sound, false, broken.slice(0, 20));
  });

  it('a conflict that git has left', () => {
    const text = '{\n  "ignored": [\n<<<<<<< HEAD\n    {}\n=======\n>>>>>>> other\n  ]\n}';
    assert.deepEqual(told(text), ['3:1 conflict']);
    assert.equal(read(text).sound, false);
  });

  it('wrong types: the others count, and the file is still written', () => {
    const text = `{
  "ignored": [
    7,
    { "code": "source/vague" },
    { "file": "a.txt", "code": true },
    { "file": "a.txt", "code": "source/vague", "occurrence": 0 },
    ${toJson(HERE)}
  ],
  "speakers": [{ "file": "a.txt", "quotation": "x" }, { "file": "a.txt", "quotation": "x", "speaker": 3 }],
  "severity": { "source/vague": "loud" }
}`;
    assert.deepEqual(told(text), [
      ...['3:5 type', '4:5 type', '5:32 type', '6:62 type'],
      ...['9:16 type', '9:103 type', '10:33 type'],
    ]);
    assert.deepEqual(read(text).kept.entries, [HERE]);
    const made = add(text, ALL);
    assert.deepEqual(read(made).kept.entries, [HERE, ALL]);
    assert.equal(read(made).problems.length, 7);
  });

  it('lists and files that are something else, and later versions, are never written', () => {
    assert.deepEqual(told('{ "ignored": {} }'), ['1:14 type']);
    assert.deepEqual(told('[]'), ['1:1 type']);
    assert.deepEqual(told('{ "version": 2, "ignored": 1 }'), ['1:14 version']);
    for (const text of ['{ "ignored": {} }', '[]', '3', '{ "version": 2 }'])
      assert.equal(write(text, { add: [HERE], remove: [] }), null, text);
  });

  it('codes that nobody knows: told, and kept', () => {
    const text = add('', ignored('a.txt', 'quote/spelling'));
    assert.deepEqual(told(text), ['4:32 unknown-code']);
    assert.equal(read(text).kept.entries.length, 1);
    assert.deepEqual(told('{ "severity": { "source/*": "off", "*": "hint", "weather/*": "off" } }'), [
      '1:62 unknown-code',
    ]);
  });

  it('a list that stands twice is not written: its first half would be lost', () => {
    const text = `{ "ignored": [${toJson(HERE)}], "ignored": [${toJson(ALL)}] }`;
    assert.equal(write(text, { add: [PELL, TWICE], remove: [] }), null);
  });
});

describe('merging', () => {
  const entry = fc.oneof(
    fc.record({
      list: fc.constant('ignored' as const),
      file: fc.constantFrom('a.txt', 'b.txt', 'b/c d.txt', 'é.txt'),
      code: fc.constantFrom('source/vague', 'quote/unattributed', 'new/code'),
      sentence: fc.option(fc.string({ unit: 'binary', maxLength: 6 })),
      occurrence: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({
      list: fc.constant('speakers' as const),
      file: fc.constantFrom('a.txt', 'b.txt'),
      quotation: fc.string({ unit: 'binary', maxLength: 6 }),
      occurrence: fc.integer({ min: 1, max: 2 }),
      quote: fc.constant(true),
      speaker: fc.option(fc.constantFrom('Imogen Pell', 'Owen Strand')),
    }),
  );
  const entries = fc.array(entry, { maxLength: 12 });
  const keys = (text: string): Set<string> => new Set(read(text).kept.entries.map(identity));

  it('never drops an entry: two windows, in whatever order they write', () => {
    fc.assert(
      fc.property(entries, entries, entries, entries, (there, mine, yours, gone) => {
        const start = add('', ...there);
        const after =
          write(write(start, { add: mine, remove: gone }) ?? '', { add: yours, remove: [] }) ?? '';
        const wanted = new Set(there.map(identity));
        for (const each of gone) wanted.delete(identity(each));
        for (const each of [...mine, ...yours]) wanted.add(identity(each));
        assert.deepEqual([...keys(after)].sort(), [...wanted].sort());
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, and never writes over what it does not understand', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"ignored"',
        '"speakers"',
        '"file"',
        '"a"',
        '1',
        'null',
        ' ',
        '\n',
        '//x\n',
      ],
      ...['"code"', '"version"', '/*', '*/', '<<<<<<< ', toJson(HERE), '{"ignored":[', ']}'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const before = read(text);
        const made = write(text, { add: [ALL], remove: [HERE] });
        if (!before.sound) assert.equal(made, null);
        if (made === null) return;
        const left = before.kept.entries.filter((each) => identity(each) !== identity(HERE));
        for (const each of left) assert.ok(keys(made).has(identity(each)));
        assert.ok(keys(made).has(identity(ALL)));
      }),
      { numRuns: 2000 },
    );
  });

  it('ten thousand entries are read and written', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      ignored(
        `articles/${at % 100}.txt`,
        'source/vague',
        `Critics of plan ${at} say that it comes too late.`,
      ),
    );
    const text = add('', ...many);
    const begun = performance.now();
    assert.equal(read(text).kept.entries.length, 10_000);
    assert.ok(performance.now() - begun < 1_000);
    assert.equal(read(add(text, HERE)).kept.entries.length, 10_001);
  });
});
