import assert from 'node:assert/strict';
import fc from 'fast-check';
import { identity } from '../../../src/kept/match';
import { read } from '../../../src/kept/read';
import type { Entry } from '../../../src/kept/types';
import { wording } from '../../../src/kept/wording';
import { toJson } from '../../../src/kept/words';
import { write } from '../../../src/kept/write';
import { add, ALL, HERE, ignored } from './entries';

describe('merging', () => {
  const words = fc.string({ unit: 'binary', maxLength: 6 }).map(wording);
  const entry: fc.Arbitrary<Entry> = fc.oneof(
    fc.record({
      list: fc.constant('ignored' as const),
      file: fc.constantFrom('a.txt', 'b.txt', 'b/c d.txt', 'é.txt'),
      code: fc.constantFrom('source/vague', 'quote/unattributed', 'new/code'),
      sentence: fc.option(words),
      occurrence: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({
      list: fc.constant('speakers' as const),
      file: fc.constantFrom('a.txt', 'b.txt'),
      quotation: words,
      occurrence: fc.integer({ min: 1, max: 2 }),
      quote: fc.constant(true),
      speaker: fc.option(fc.constantFrom('Imogen Pell', 'Owen Strand')),
    }),
  );
  const entries = fc.array(entry, { maxLength: 12 });
  const note = fc.record(
    { note: fc.string({ unit: 'binary', maxLength: 6 }), by: fc.constantFrom(null, 7, ['us']) },
    { noNullPrototype: true },
  );
  const noted = fc.array(
    fc.tuple(entry, fc.option(note)).map(([each, more]): Entry => (more ? { ...each, more } : each)),
    { maxLength: 12 },
  );
  const byIdentity = (all: readonly Entry[]): Map<string, Entry> =>
    new Map(all.map((each) => [identity(each), each]));
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

  it('never drops a note, or what else stands in an entry, whoever says something else of the same quotation', () => {
    fc.assert(
      fc.property(noted, entries, entries, (there, mine, gone) => {
        const made = write(add('', ...there), { add: mine, remove: gone }) ?? '';
        const before = byIdentity(there);
        const [added, removed] = [byIdentity(mine), byIdentity(gone)];
        for (const each of read(made).kept.entries) {
          const key = identity(each);
          const said = added.get(key) ?? before.get(key);
          assert.equal(each.list === 'speakers' && each.speaker, said?.list === 'speakers' && said.speaker);
          if (!removed.has(key) || added.has(key)) assert.deepEqual(each.more, before.get(key)?.more);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never drops a comment beside an entry that stays', () => {
    const gap = fc.constantFrom('', ' ', '\n', '\r\n  ');
    const laid = fc.uniqueArray(fc.tuple(entry, gap, gap, gap, gap), {
      ...{ maxLength: 6, selector: ([each]) => identity(each) },
    });
    fc.assert(
      fc.property(laid, entries, fc.nat(), (there, mine, which) => {
        const list = there.filter(([each]) => each.list === 'ignored');
        const items = list.map(
          ([each, a, b, c], at) =>
            `${a}// lead ${at}, x\n${toJson(each)}${b}/* before ${at}, x */${c}${at < list.length - 1 ? ',' : ''} // after ${at}, x\n`,
        );
        const text = `{ "ignored": [\n${items.join('')}] }`;
        const gone = list.map(([each]) => each).filter((_, at) => (which >> at) % 2 === 1);
        const made = write(text, { add: mine, remove: gone }) ?? '';
        const left = byIdentity(read(made).kept.entries);
        assert.ok(read(made).sound && made !== '');
        list.forEach(([each], at) => {
          if (!left.has(identity(each)) || gone.includes(each)) return;
          const place = ['lead', 'before', 'after'].map((where) => made.indexOf(`${where} ${at}, x`));
          const own = made.indexOf(toJson(each));
          assert.ok(place[0] >= 0 && place[0] < own && own < place[1] && place[1] < place[2], made);
        });
      }),
      { numRuns: 500 },
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
    assert.equal(read(text).kept.entries.length, 10_000);
    assert.equal(read(add(text, HERE)).kept.entries.length, 10_001);
  });
});
