import { api, same } from './help';

describe('after all that', () => {
  // What watches the network (scripts/host/network.mjs) has to see this one request, and nothing else.
  it('a request to the network would be seen', async () => {
    const answer = await fetch('http://127.0.0.1:47999/').catch(() => null);
    same(answer, null);
  });

  it('no exception is in the log', async () => same((await api()).errors(), 0));
});
