import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openProof } from '../../../proofs/worlds/proof-file.ts';
import type { ProvenWorld } from '../../../proofs/worlds/proven-world.ts';
import { temporaryFolder } from '../../embedded/table/temporary-folder.ts';

const WORLD: ProvenWorld = {
  switches: 'kind',
  seed: 'p1',
  processes: 1,
  asked: 100,
  posts: 110,
  published: 110,
  doubles: 0,
  losses: 0,
  lies: 0,
  unsettled: 0,
  faults: 700,
  settledAfterMinutes: 2,
};

describe('a file of proofs', () => {
  it('is gone on with when it is about the same code', async () => {
    const path = join(await temporaryFolder(), 'proof.json');
    await (await openProof(path, 'abc')).add(WORLD);
    expect((await openProof(path, 'abc')).worlds).toEqual([WORLD]);
    expect((await openProof(path, 'def')).worlds).toEqual([]);
  });

  it('proves nothing when it is of other code, whatever worlds looked like then', async () => {
    const path = join(await temporaryFolder(), 'proof.json');
    await writeFile(path, JSON.stringify({ code: 'abc', commit: '1', worlds: [{ switches: 'kind' }] }));
    expect((await openProof(path, 'def')).worlds).toEqual([]);
    await expect(openProof(path, 'abc')).rejects.toThrow('invalid_type');
  });
});
