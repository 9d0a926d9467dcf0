import assert from 'node:assert/strict';
import fc from 'fast-check';
import { makeMemory, makeTagger } from '../../../../src/reader/model/tagger';
import { anyText, standIn, vocabulary } from './stand-in';

/** A different word for each number below 676. */
const word = (n: number): string => String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26));
const paragraphs = Array.from(
  { length: 60 },
  (_, i) => `The ${word(i)} mayor said ${'it is safe, '.repeat((i * 7) % 13)}harbour.`,
);

describe('reader: tagger', () => {
  it('tags each word once, windows in order', async () => {
    const { tagging } = await makeTagger(standIn(), vocabulary).tag(
      'The harbourmasters said.\n\n“It is safe.”',
    );
    assert.equal(tagging.starts.length, 10);
    const [window] = tagging.windows;
    assert.equal(tagging.windows.length, 1);
    // Piece 0 opens the window; "masters" goes on with the second word.
    assert.deepEqual([...window.pieces], [1, 2, 5, 6, 7, 8, 9, 10, 11, 12]);
    assert.equal(window.roles.length, 10 * 7);
    assert.equal(window.vectors.length, 11 * 4 * tagging.width);
  });
  it('gives log-probabilities', async () => {
    const { tagging } = await makeTagger(standIn(), vocabulary).tag('It is safe.');
    const sum = [...tagging.windows[0].names.subarray(0, 9)].reduce((all, value) => all + Math.exp(value), 0);
    assert.ok(Math.abs(sum - 1) < 1e-5);
  });
  it('an empty text has no words and no windows', async () => {
    const { tagging, windows, run } = await makeTagger(standIn(), vocabulary).tag('');
    assert.deepEqual([tagging.starts.length, windows, run], [0, 0, 0]);
  });

  it('does not read again what it remembers', async () => {
    const network = standIn();
    const tagger = makeTagger(network, vocabulary);
    const memory = makeMemory();
    const first = await tagger.tag(paragraphs.join('\n\n'), { memory });
    assert.equal(first.run, first.windows);
    const second = await tagger.tag(paragraphs.with(30, 'The mayor is safe.').join('\n\n'), { memory });
    assert.ok(second.run > 0 && second.run <= 4, `${second.run} of ${second.windows}`);
    assert.equal(network.runs, first.run + second.run);
    assert.equal(memory.windows.size, second.windows);
  });
  it('stops between two runs, and remembers what was done', async () => {
    const network = standIn();
    const tagger = makeTagger(network, vocabulary);
    const memory = makeMemory();
    const cancel = new AbortController();
    const pause = (): Promise<void> => {
      if (network.runs === 2) cancel.abort(new Error('closed'));
      return Promise.resolve();
    };
    const text = paragraphs.join('\n\n');
    await assert.rejects(tagger.tag(text, { memory, signal: cancel.signal, pause }), /closed/);
    assert.equal(network.runs, 2);
    const { windows, run } = await tagger.tag(text, { memory });
    assert.equal(run, windows - 2);
  });
  it('keeps no more than a few texts after any number of edits that were cancelled', async () => {
    const network = standIn();
    const tagger = makeTagger(network, vocabulary);
    const memory = makeMemory();
    for (let edit = 0; edit < 60; edit++) {
      const text = paragraphs.map((paragraph) => `${word(edit)} ${paragraph}`).join('\n\n');
      const stopAt = network.runs + 3;
      const cancel = new AbortController();
      const pause = async (): Promise<void> => void (network.runs === stopAt && cancel.abort());
      await assert.rejects(tagger.tag(text, { memory, signal: cancel.signal, pause }));
    }
    assert.ok(memory.windows.size < 60, `${memory.windows.size}`);
  }).timeout(20_000);
  it('goes on after a run that failed', async () => {
    const network = standIn();
    const { run } = network;
    const tagger = makeTagger(network, vocabulary);
    network.run = () => Promise.reject(new Error('out of memory'));
    await assert.rejects(tagger.tag('It is safe.'), /out of memory/);
    network.run = run;
    assert.equal((await tagger.tag('It is safe.')).run, 1);
  });
  it('reads many texts as it reads each', async () => {
    const texts = ['It is safe.', '', paragraphs.join('\n'), 'The mayor said.'];
    const tagger = makeTagger(standIn(), vocabulary);
    const each = await Promise.all(texts.map(async (text) => (await tagger.tag(text)).tagging));
    assert.deepEqual(await tagger.tagAll(texts), each);
  });

  it('remembered is equal to fresh, over any edits', async () => {
    const edits = fc.array(fc.record({ at: fc.nat(), gone: fc.nat(300), text: anyText }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        const tagger = makeTagger(standIn(), vocabulary);
        const memory = makeMemory();
        let source = paragraphs.join('\n\n');
        for (const { at, gone, text } of list) {
          const from = at % (source.length + 1);
          source = source.slice(0, from) + text + source.slice(from + gone);
          const { tagging } = await tagger.tag(source, { memory });
          assert.deepEqual(tagging, (await tagger.tag(source)).tagging);
        }
      }),
      { numRuns: 10 },
    );
  }).timeout(60_000);
});
