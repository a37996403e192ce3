import { proveWorld } from '../prove-world.ts';
import { type SimulationCode, withSimulation } from '../simulation-code.ts';
import { holds, type ProvenWorld, type WorldName } from '../proven-world.ts';
import { inMutatedTree } from './mutated-tree.ts';
import type { Mutation } from './mutation.ts';

/** How a mutation was found out: the world that fails with it, and how many worlds held before. */
export interface Caught {
  readonly mutation: string;
  readonly mistake: string;
  readonly worldsBefore: number;
  readonly postsBefore: number;
  readonly by: Pick<ProvenWorld, 'switches' | 'seed' | 'posts' | 'doubles' | 'losses' | 'lies' | 'unsettled'>;
}

/** Two thousand posts in all: a mistake that they do not show is not found out. Small worlds first, since most fall at once. */
const WORLDS: readonly WorldName[] = [
  { switches: 'hostile', seed: 'm1', asked: 120, processes: 1 },
  { switches: 'mixed', seed: 'm2', asked: 120, processes: 2 },
  { switches: 'kind', seed: 'm3', asked: 200, processes: 1 },
  { switches: 'hostile', seed: 'm4', asked: 400, processes: 2 },
  { switches: 'mixed', seed: 'm5', asked: 400, processes: 2 },
  { switches: 'hostile', seed: 'm6', asked: 400, processes: 1 },
  { switches: 'kind', seed: 'm7', asked: 250, processes: 2 },
];

/** Looks for a world in which a mutation shows, small ones first. Undefined when none of them fails. */
export const catchMutation = (mutation: Mutation): Promise<Caught | undefined> =>
  inMutatedTree(mutation, (folder) => withSimulation(folder, (code) => lookFor(mutation, code)));

async function lookFor(mutation: Mutation, code: SimulationCode): Promise<Caught | undefined> {
  let [worldsBefore, postsBefore] = [0, 0];
  for (const name of WORLDS) {
    const world = await proveWorld(code, name);
    if (!holds(world)) {
      const { mistake } = mutation;
      return { mutation: mutation.name, mistake, worldsBefore, postsBefore, by: world };
    }
    worldsBefore += 1;
    postsBefore += world.posts;
  }
  return undefined;
}
