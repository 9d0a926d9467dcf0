import assert from 'node:assert/strict';
import { problem } from '../../../src/catalogue';
import { move } from '../../../src/kept/move';
import { read } from '../../../src/kept/read';
import { toJson } from '../../../src/kept/words';
import { write } from '../../../src/kept/write';
import { add, ALL, HERE, ignored, PELL, TWICE } from './entries';

const told = (text: string): string[] =>
  read(text).problems.map(({ code, line, column }) => `${line}:${column} ${code}`);
/** As a reader sees it. */
const says = (text: string): string =>
  read(text)
    .problems.map((each) => problem(each))
    .join(' ');

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
    const text = `{ "ignored": [${toJson(HERE)}],\n"ignored": [${toJson(ALL)}] }`;
    assert.deepEqual(told(text), ['2:1 twice']);
    assert.equal(write(text, { add: [PELL, TWICE], remove: [] }), null);
    // The same words in a sentence are no list.
    assert.deepEqual(told(add('', ignored('a.txt', 'source/vague', '"ignored": "ignored":'))), []);
  });

  it('ten thousand entries, the last one broken', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      ignored(`${at % 100}.txt`, 'source/vague', `No ${at}.`),
    );
    const text = add('', ...many);
    assert.deepEqual(told(text.replace(/\}(\s*\]\s*\})/, ', 7 }$1')), ['10003:74 syntax']);
    assert.equal(read(text.replace(/"source\/vague"/g, '7')).problems.length, 100);
  });

  it('in words that say what to do', () => {
    const syntax = {
      '{ "ignored": [1 2] }': 'a comma is missing before this',
      '{ "ignored" [] }': 'a colon is missing before this',
      '{ "ignored": [], }':
        'a name in quotation marks is missing here, or the comma before it is one too many',
      '{ "ignored": [1,] }': 'a value is missing here, or the comma before it is one too many',
      '{ "ignored": [] ': '“}” is missing',
      '{ "ignored": [': '“]” is missing',
      '{ "ignored': 'a quotation mark is missing on this line',
      '{} /* note': 'the comment has no end',
      '{} {}': 'something stands behind its end',
      '{ "ignored": ignored }': 'what stands here means nothing in it',
    };
    for (const [text, what] of Object.entries(syntax))
      assert.equal(
        says(text),
        `This is not JSON: ${what}. Nothing in the file counts until it is mended.`,
        text,
      );
    const types = {
      '[]': 'an object',
      '{ "ignored": 1 }': 'a list',
      '{ "ignored": [{}] }': 'the article’s path in “file”',
      '{ "ignored": [{ "file": "a" }] }': 'a finding’s code in “code”',
      '{ "ignored": [{ "file": "a", "code": "source/vague", "sentence": 1 }] }': 'words in “sentence”',
      '{ "ignored": [{ "file": "a", "code": "source/vague", "occurrence": 0 }] }':
        'a number from 1 in “occurrence”',
      '{ "speakers": [{ "file": "a" }] }': 'words in “quotation”',
      '{ "speakers": [{ "file": "a", "quotation": "b", "quote": 1 }] }': 'true or false in “quote”',
      '{ "speakers": [{ "file": "a", "quotation": "b", "speaker": "" }] }': 'a name or null in “speaker”',
      '{ "severity": { "*": "loud" } }': 'error, warning, information, hint or off',
    };
    for (const [text, wanted] of Object.entries(types))
      assert.equal(says(text), `Expected ${wanted}. This does not count; the rest of the file does.`, text);
    assert.match(
      says('{ "version": 2 }'),
      /^The file is of another version than 1, the only one that is known here/,
    );
    assert.match(says('{ "severity": { "weather/*": "off" } }'), /^No finding has the code “weather\/\*”\.$/);
  });
});
