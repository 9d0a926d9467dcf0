import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ModelError } from '../../../../src/reader/model/errors';
import { piecesOf, readVocabulary } from '../../../../src/reader/model/tagger';
import { anyText, secondsOf, shown, vocabulary } from './stand-in';

describe('reader: pieces', () => {
  it('puts words together from the longest pieces that fit, from the beginning', () => {
    assert.equal(shown('The harbourmasters said'), 'The harbour ##master ##s said');
  });
  it('knows no word that does not come out even', () => {
    assert.equal(shown('harbour9s harbour8s 19 1999'), 'harbour ##9 ##s harbour8s? 19 19 ##9 ##9');
  });
  it('sees neither capitals nor accents nor controls, and keeps them in the offsets', () => {
    assert.equal(shown('CAFÉ cafe\u0301 ca\u00adfe'), 'CAFÉ cafe ca\u00adfe');
  });
  it('takes punctuation and Chinese characters as words', () => {
    assert.equal(shown('“It’s safe,” 中中.'), '“ It ’ s safe , ” 中 中 .');
  });
  it('takes special pieces for what they are where a text has them', () => {
    const { ids } = piecesOf('[CLS] [cls]', vocabulary);
    assert.equal(ids[0], vocabulary.opening);
    assert.equal(shown('[CLS] [cls]'), '[CLS] [ c ##l ##s ]');
  });
  it('does not know a word of more than 100 letters', () => {
    assert.equal(piecesOf('a'.repeat(100), vocabulary).ids.length, 100);
    assert.deepEqual([...piecesOf('a'.repeat(101), vocabulary).ids], [vocabulary.unknown]);
  });
  it('gives places in UTF-16', () => {
    const { starts, ends } = piecesOf('𝐀 it', vocabulary);
    assert.deepEqual([...starts], [0, 3]);
    assert.deepEqual([...ends], [2, 5]);
  });
  it('refuses a vocabulary without the pieces that it needs', () => {
    assert.throws(
      () => readVocabulary('the\nharbour\n'),
      (error) => error instanceof ModelError && error.code === 'foreign',
    );
  });

  it('covers any text in order, and loses only what is between words', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { ids, starts, ends, first, codes } = piecesOf(source, vocabulary);
        let last = 0;
        for (let i = 0; i < ids.length; i++) {
          assert.ok(starts[i] >= 0 && starts[i] < ends[i] && ends[i] <= source.length);
          assert.ok(ids[i] < vocabulary.size && codes[i] >= 1 && codes[i] <= 44);
          // Letters that are taken apart (Korean syllables) are several pieces of one place.
          if (first[i]) assert.doesNotMatch(source.slice(last, starts[i]), /[a-zA-Z0-9.,“”"]/);
          else assert.ok(starts[i] >= starts[i - 1]);
          last = ends[i];
        }
        assert.doesNotMatch(source.slice(last), /[a-zA-Z0-9.,“”"]/);
      }),
    );
  });

  it('reads every code point once, and a megabyte without a space, in time that grows with the text', () => {
    const every = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).join('');
    const endless = 'a'.repeat(1 << 20);
    const long = ['a', 'é', '中', '한', '\u0301', '"', '\n', '9'].map((char) => char.repeat(1 << 18));
    for (const source of [every, endless, ...long]) {
      const seconds = secondsOf(() => {
        const { ids, codes } = piecesOf(source, vocabulary);
        assert.equal(ids.length, codes.length);
      });
      assert.ok(seconds < 5, `${seconds} s`);
    }
    assert.equal(piecesOf(endless, vocabulary).ids.length, 1);
  }).timeout(60_000);
});
