import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../../package.json';
import { CATALOGUE, fill, sentence } from '../../../src/catalogue';

type Texts = Record<string, string>;
const read = (file: string): Texts => JSON.parse(readFileSync(file, 'utf8')) as Texts;

const english = read('package.nls.json');
const german = read('package.nls.de.json');
/** VS Code looks for the sentences of a language here, by their English. */
const bundle = read(path.join(manifest.l10n, 'bundle.l10n.de.json'));
const messages = new Set<string>(Object.values(CATALOGUE));

/** English and German, side by side; what one of them lacks is for the tests of completeness. */
const pairs = [
  ...Object.entries(bundle),
  ...Object.entries(german).map(([key, text]) => [english[key] ?? '', text] as const),
];
/** The pairs that differ in something that both should have alike. */
const unlike = (of: (text: string) => unknown) =>
  pairs.filter(([from, to]) => JSON.stringify(of(from)) !== JSON.stringify(of(to)));
const all = (pattern: RegExp) => (text: string) => (text.match(pattern) ?? []).sort();

/** What is the same in both languages: a name, or nothing but places and marks. */
const SAME = [
  ...['Says Who', '{code}', '{count}', '{count} · {detail}', ' · {name}', '{source}: {words}'],
  ...['{count} · {share} %', '{name}', '{what} ({where}).'],
];

describe('German', () => {
  it('has every sentence of the catalogue, and no other', () => {
    assert.deepEqual(Object.keys(bundle).sort(), [...messages].sort());
  });

  it('has every text of the manifest, and no other', () => {
    assert.deepEqual(Object.keys(german).sort(), Object.keys(english).sort());
  });

  it('says something of its own', () => {
    const same = pairs.filter(([from, to]) => from === to).map(([from]) => from);
    assert.deepEqual([...new Set(same)].sort(), [...SAME].sort());
    assert.deepEqual(
      pairs.filter(([, to]) => to.trim() === ''),
      [],
    );
  });

  it('has the same places for words', () => {
    assert.deepEqual(unlike(all(/\{[a-z]+\}/g)), []);
  });

  it('has the same links and code', () => {
    assert.deepEqual(unlike(all(/\]\([^)]*\)|`[^`]*`|saysWho\.\w+/g)), []);
  });

  it('begins and ends as the English does, for sentences are put together', () => {
    assert.deepEqual(unlike(all(/^\s+|\s+$|[.?]$|…$/g)), []);
  });

  it('quotes „like this“', () => {
    assert.deepEqual(
      pairs.filter(([, to]) => !/^[^„“”"]*(?:„[^„“”"]*“[^„“”"]*)*$/.test(to)),
      [],
    );
  });

  it('is found by the English sentence, as VS Code finds it', () => {
    const say = (entry: string, args: Record<string, string | number>) => fill(bundle[entry] ?? entry, args);
    assert.equal(sentence('quotes/line', { line: 3 }, say), 'Zeile 3');
    assert.equal(
      sentence('card/means', { words: 'she', name: 'Imogen Pell', reason: 'so' }, say),
      '„she“ steht für Imogen Pell: so.',
    );
  });
});
