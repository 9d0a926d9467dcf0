import assert from 'node:assert/strict';
import { readAhead } from '../../../src/cli/ahead';

describe('reading ahead', () => {
  const texts = async function* (...all: string[]) {
    for (const text of all) yield await Promise.resolve({ text });
  };
  const batches = async (
    items: AsyncGenerator<{ text: string }>,
    reach: { items: number; characters: number },
  ) => {
    const all: string[][] = [];
    for await (const batch of readAhead(items, reach)) all.push(batch.map(({ text }) => text));
    return all;
  };

  it('gives batches of so many texts, in order', async () => {
    assert.deepEqual(await batches(texts('a', 'b', 'c', 'd', 'e'), { items: 2, characters: 100 }), [
      ['a', 'b'],
      ['c', 'd'],
      ['e'],
    ]);
  });

  it('ends a batch once it has so many characters; a long text ends its own', async () => {
    assert.deepEqual(await batches(texts('aa', 'bb', 'cccccc', 'd'), { items: 9, characters: 4 }), [
      ['aa', 'bb'],
      ['cccccc'],
      ['d'],
    ]);
  });

  it('gives nothing for nothing', async () => {
    assert.deepEqual(await batches(texts(), { items: 2, characters: 100 }), []);
  });

  it('does not wait for a text that is late: who asks one at a time is answered', async () => {
    let answered = 0;
    const asking = async function* () {
      for (const text of ['first', 'second']) {
        yield { text };
        while (answered === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      }
    };
    const all: string[][] = [];
    for await (const batch of readAhead(asking(), { items: 9, characters: 100 })) {
      all.push(batch.map(({ text }) => text));
      answered++;
    }
    assert.deepEqual(all, [['first'], ['second']]);
  });

  it('passes on what came before a failure, then fails', async () => {
    const failing = async function* () {
      yield await Promise.resolve({ text: 'a' });
      throw new Error('the disk is gone');
    };
    const all: string[] = [];
    await assert.rejects(async () => {
      for await (const [{ text }] of readAhead(failing(), { items: 1, characters: 100 })) all.push(text);
    }, /the disk is gone/);
    assert.deepEqual(all, ['a']);
  });
});
