import type { Rates } from './rates.ts';
import { runSimulation, type SimulationOptions } from './run-simulation.ts';

/** What makes one simulated world, of which a run has shown that it fails. */
export type Failing = Pick<SimulationOptions, 'seed' | 'scenario' | 'rates' | 'switches'> &
  Partial<Pick<SimulationOptions, 'processes'>>;

async function fails(options: Failing): Promise<boolean> {
  const { verdict } = await runSimulation(options);
  return [verdict.doubles, verdict.losses, verdict.lies, verdict.unsettled].some((list) => list.length > 0);
}

/** How many other seeds are tried for a smaller world, since a smaller world makes other random choices. */
const SEEDS = 6;

/** Returns the world with the fewest posts that still fails, trying other seeds too. */
async function fewerPosts(options: Failing): Promise<Failing> {
  let smallest = options;
  for (let posts = Math.floor(options.scenario.posts / 4); posts >= 8; posts = Math.floor(posts / 4)) {
    const membersPerCommunity = Math.max(
      2,
      Math.min(options.scenario.membersPerCommunity, Math.floor(posts / 2)),
    );
    const scenario = { ...options.scenario, posts, communities: 1, membersPerCommunity };
    const found = await firstFailing(smallest, scenario);
    if (!found) return smallest;
    smallest = found;
  }
  return smallest;
}

/** Returns the first of `SEEDS` worlds of this scenario that fails; undefined if none does. */
async function firstFailing(options: Failing, scenario: Failing['scenario']): Promise<Failing | undefined> {
  for (let number = 0; number < SEEDS; number += 1) {
    const candidate = {
      ...options,
      scenario,
      seed: number === 0 ? options.seed : `${options.seed}.${String(number)}`,
    };
    if (await fails(candidate)) return candidate;
  }
  return undefined;
}

/** Sets to zero the rate of each fault that the failure does not need. */
async function fewerFaults(options: Failing): Promise<Failing> {
  let smallest = options;
  for (const kind of Object.keys(options.rates) as (keyof Rates)[]) {
    const candidate = { ...smallest, rates: { ...smallest.rates, [kind]: 0 } };
    if (smallest.rates[kind] > 0 && (await fails(candidate))) smallest = candidate;
  }
  return smallest;
}

/** Returns a small world that fails like the given one, as small as a quick search finds. It fails in every run. */
export const shrink = async (options: Failing): Promise<Failing> => fewerFaults(await fewerPosts(options));
