import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../../../src/article';
import { because, CATALOGUE, fill, hasEntry, message, verdict } from '../../../src/catalogue';
import { CODES } from '../../../src/claims/types';
import { STEPS } from '../../../src/names/steps';

const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));
const textOf = (file: string): string => readFileSync(file, 'utf8');

describe('the catalogue', () => {
  it('puts arguments in their places, once', () => {
    assert.equal(fill('{a} and {b}', { a: '{b}', b: 2 }), '{b} and 2');
    assert.equal(fill('{missing}', {}), '{missing}');
  });

  it('has no entry twice, in whatever file', () => {
    const keys = below('src/catalogue').flatMap((file) =>
      [...textOf(file).matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key),
    );
    assert.deepEqual(keys.sort(), Object.keys(CATALOGUE).sort());
  });

  it('says a finding in a sentence: what, the words, what would settle it', () => {
    const args = { source: 'a senior official' };
    assert.equal(
      message({ code: 'source/anonymous', args: { ...args, reason: '' } }),
      '“a senior official” is not named, and the article does not say why. A name, or the reason for withholding it, would settle it.',
    );
    assert.equal(
      message({ code: 'source/anonymous', args: { ...args, reason: 'for fear of reprisals' } }),
      '“a senior official” is not named. The article gives a reason: “for fear of reprisals”.',
    );
  });

  it('leaves no place unfilled in the findings of our articles', () => {
    for (const name of readdirSync('test/articles').filter((each) => /\.(txt|article)$/.test(each))) {
      const { findings } = analyze(textOf(path.join('test/articles', name)));
      for (const finding of findings) {
        assert.doesNotMatch(message(finding), /\{[a-z]+\}|undefined/, name);
        assert.notEqual(message(finding), finding.code);
      }
    }
  });

  it('has a sentence for every code', () => {
    for (const code of CODES) {
      assert.ok(
        Object.keys(CATALOGUE).some((key) => key.startsWith(`finding/${code}`)),
        code,
      );
    }
  });

  it('has a sentence for every step that the sources name', () => {
    const steps = new Set<string>(STEPS);
    for (const file of ['src/reader', 'src/names', 'src/attribution'].flatMap(below)) {
      for (const [, rest] of textOf(file).matchAll(/\bstep(?::|\s=)\s([^;\n]*)/g)) {
        for (const [, step] of rest.split(/,\s\w+(?::|,|\s\})/)[0].matchAll(/'([a-z][a-z-]*)'/g))
          steps.add(step);
      }
    }
    assert.ok(steps.size > 5);
    assert.deepEqual(
      [...steps].filter((step) => !hasEntry(`step/${step}`)),
      [],
    );
  });

  it('has a sentence for every step that our articles meet', () => {
    const steps = new Set<string>();
    for (const name of readdirSync('test/articles').filter((each) => /\.(txt|article)$/.test(each))) {
      const { attributions, names } = analyze(textOf(path.join('test/articles', name)));
      for (const { evidence } of [...attributions, ...names.mentions]) steps.add(evidence.step);
    }
    assert.deepEqual(
      [...steps].filter((step) => !hasEntry(`step/${step}`)),
      [],
    );
  });

  it('a step without an entry gets a plain sentence', () => {
    assert.equal(because('never-heard-of', 'said Cole'), 'these words show it: “said Cole”');
    assert.equal(because('never-heard-of', ''), 'what stands around it shows it');
  });

  it('has a sentence for every reason of the judgement', () => {
    const reasons = [...textOf('src/layout/judge.ts').matchAll(/no\('([a-z-]+)'|reason: '([a-z-]+)'/g)];
    const codes = reasons.map(([, no, yes]) => no ?? yes);
    assert.ok(codes.length > 5);
    assert.deepEqual(
      codes.filter((code) => !hasEntry(`reason/${code}`)),
      [],
    );
    const unknown = verdict({ read: false, reason: 'odd', args: {} });
    assert.equal(unknown, 'Not read: judged by its text (odd).');
  });
});
