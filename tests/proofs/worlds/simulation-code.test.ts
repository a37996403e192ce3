import { describe, expect, it } from 'vitest';
import { inMutatedTree } from '../../../proofs/mutations/catch-mutation.ts';
import { PROJECT } from '../../../embedded/system/project-folders.ts';
import { withSimulation } from '../../../proofs/worlds/simulation-code.ts';

const RATES = 'proofs/simulation/rates.ts';

const nameWith = (find: string, put: string): Promise<string> =>
  inMutatedTree({ name: 'test', mistake: '', edits: [{ file: RATES, find, put }] }, (folder) =>
    withSimulation(folder, async ({ name }) => name),
  );

describe('the code that a proof is about', () => {
  it('keeps its name wherever it stands and whatever is said about it, and loses it with any change', async () => {
    const here = await withSimulation(PROJECT, async ({ name }) => name);
    expect(await nameWith('outage: 0.04', '/* A comment. */ outage: 0.04')).toBe(here);
    expect(await nameWith('outage: 0.04', 'outage: 0.05')).not.toBe(here);
  });
});
