import assert from 'node:assert/strict';
import { makeGuard } from '../../../src/editor/guard';
import { makeTurns } from '../../../src/editor/turns';

const work = (ms: number): void => {
  for (const end = performance.now() + ms; performance.now() < end;);
};
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('listeners in turns', () => {
  const guard = makeGuard({ error: () => undefined });

  it('are told at once, in the order in which they came', () => {
    const told: string[] = [];
    const { event, fire } = makeTurns<string>(guard, Infinity);
    event((value) => told.push(`one ${value}`));
    event((value) => told.push(`two ${value}`));
    fire('a', () => told.push('all'));
    assert.deepEqual(told, ['one a', 'two a', 'all']);
  });

  it('let others in where they take long, and the end is told after the last', async () => {
    const told: string[] = [];
    const { event, fire } = makeTurns<string>(guard);
    for (const name of ['one', 'two', 'three']) {
      event(() => {
        work(6);
        told.push(name);
      });
    }
    setTimeout(() => told.push('somebody else'), 0);
    fire('a', () => told.push('all'));
    assert.deepEqual(told, ['one']);
    while (!told.includes('all')) await later();
    assert.equal(told.at(-1), 'all');
    assert.ok(told.indexOf('somebody else') < told.indexOf('three'), told.join(', '));
  });

  it('are told once of what happened twice before their turn', async () => {
    const told: string[] = [];
    const { event, fire } = makeTurns<string>(guard);
    event(() => work(6));
    event((value) => told.push(value));
    fire('a');
    fire('a');
    fire('b');
    await later();
    while (told.length < 2) await later();
    await later();
    assert.deepEqual(told, ['a', 'b']);
  });

  it('go on where one of them throws, and are told no more once let go', async () => {
    const told: string[] = [];
    const { event, fire } = makeTurns<string>(guard);
    event(() => {
      throw new Error('broken');
    });
    const gone = event((value) => told.push(value));
    fire('a');
    while (told.length === 0) await later();
    gone.dispose();
    fire('b');
    await later();
    assert.deepEqual(told, ['a']);
  });
});
