import { describe, expect, it } from 'vitest';
import { proofTable } from '../../../local/prove/proof-table.ts';
import type { ProvenWorld } from '../../../local/prove/proven-world.ts';
import { sameAsKind } from '../../../local/prove/same-as-kind.ts';

const KIND: ProvenWorld = {
  switches: 'kind',
  seed: 'p1',
  asked: 100,
  posts: 110,
  published: 110,
  doubles: 0,
  losses: 0,
  lies: 1,
  unsettled: 0,
  faults: 700,
  switchesAsked: ['lists'],
  isSameAsKind: false,
  settledAfterMinutes: 2,
};
const NAME = { switches: 'secondFlip', seed: 'p1', asked: 100 };

describe('a world with one hostile switch', () => {
  it('is the kind one, for better and worse, when nothing there asked for the switch', () => {
    expect(sameAsKind([KIND], NAME)).toEqual({ ...KIND, switches: 'secondFlip', isSameAsKind: true });
  });

  it.each([
    ['its switch was asked for', { ...NAME, switches: 'lists' }],
    ['all switches are hostile', { ...NAME, switches: 'hostile' }],
    ['it is the kind one itself', { ...NAME, switches: 'kind' }],
    ['the seed is another', { ...NAME, seed: 'p2' }],
    ['the size is another', { ...NAME, asked: 200 }],
  ])('is simulated when %s', (_, name) => {
    expect(sameAsKind([KIND], name)).toBeUndefined();
  });

  it('is counted apart from what was simulated', () => {
    const worlds = [KIND, { ...KIND, switches: 'secondFlip', isSameAsKind: true }];
    expect(proofTable(worlds)).toContain('| secondFlip | 1 | 0 | 110 | 700 | 0 | 0 | 1 | 0 |');
    expect(proofTable(worlds)).toContain('| all | 2 | 1 | 220 | 1400 | 0 | 0 | 2 | 0 |');
  });
});
