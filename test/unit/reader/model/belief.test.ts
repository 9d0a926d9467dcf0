import assert from 'node:assert/strict';
import { believed } from '../../../../src/reader/model/belief';
import type { Decoded, TaggedRole } from '../../../../src/reader/model/types';

const role = (kind: TaggedRole['role'], from: number, to: number, probability: number): TaggedRole => ({
  role: kind,
  from,
  to,
  start: from * 10,
  end: to * 10 - 1,
  probability,
});

/** "Cole said the bridge would hold, in a nod to Ruiz": the first surely an attribution, the second hardly. */
const decoded = (nod: number): Decoded => ({
  names: [],
  roles: [
    role('source', 0, 1, 0.98),
    role('cue', 1, 2, 0.98),
    role('content', 2, 6, 0.97),
    role('cue', 8, 10, nod),
    role('content', 10, 12, nod),
  ],
  groups: [
    { cue: 1, source: 0, contents: [2], cueProbability: 0.99, sourceProbability: 0.9, others: [] },
    { cue: 3, source: 0, contents: [4], cueProbability: 0.6, sourceProbability: 0.5, others: [] },
  ],
});

describe('what is believed of the attributions that the network sees', () => {
  it('leaves out one whose words it is not sure of', () => {
    const { groups, roles } = believed(decoded(0.45));
    assert.deepEqual(
      groups.map(({ contents }) => contents.map((at) => [roles[at].from, roles[at].to])),
      [[[2, 6]]],
    );
  });

  it('keeps the source that another one needs', () => {
    const { groups, roles } = believed(decoded(0.45));
    assert.equal(roles[groups[0].source].role, 'source');
    assert.equal(roles.length, 3);
  });

  it('keeps what it is sure of as it is', () => {
    const sure = decoded(0.95);
    assert.deepEqual(believed(sure), sure);
  });

  it('judges content that has no cue by its own words', () => {
    const alone = {
      cue: -1,
      source: 0,
      contents: [2],
      cueProbability: 0.9,
      sourceProbability: 0.9,
      others: [],
    };
    assert.equal(believed({ ...decoded(0.95), groups: [alone] }).groups.length, 1);
  });
});
