import { proveWorld } from '../prove-world.ts';
import { type SimulationCode, withSimulation } from '../simulation-code.ts';
import { holds, type ProvenWorld } from '../proven-world.ts';
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

const SIZES = [60, 200, 600, 2_000];
const SETTINGS = ['hostile', 'kind'];
/** Some mistakes need a rare meeting of faults, which one seed may not hold. */
const SEEDS = ['m1', 'm2', 'm3'];
const WORLDS = SIZES.flatMap((asked) =>
  SEEDS.flatMap((seed) => SETTINGS.map((switches) => ({ switches, seed, asked }))),
);

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
