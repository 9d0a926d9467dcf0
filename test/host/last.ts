import { api, same } from './help';

describe('after all that', () => {
  it('no exception is in the log', async () => same((await api()).errors(), 0));
});
