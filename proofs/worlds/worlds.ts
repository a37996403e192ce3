import type { ProveOptions } from './prove-options.ts';
import type { WorldName } from './proven-world.ts';

/** Returns the worlds of a release: the seeds under each setting, every second one with two processes on one table. */
const releaseWorlds = ({ seeds, switches, posts }: ProveOptions): readonly WorldName[] =>
  Array.from({ length: seeds }, (_, index) => ({
    seed: `p${String(index + 1)}`,
    processes: 1 + (index % 2),
  })).flatMap((world) => switches.map((setting) => ({ ...world, switches: setting, asked: posts })));

const QUICK_POSTS = 2_600;

/**
 * The worlds for a change, which take minutes: mostly hostile, which includes every lag up to READ_LAG, and mostly with two
 * processes, since those cover the most states and faults. Large enough for crowded channels, few enough to run each time.
 */
const QUICK: readonly WorldName[] = [
  ...['q1', 'q2', 'q3', 'q4', 'q5', 'q6'].map((seed) => ({
    switches: 'hostile',
    seed,
    asked: QUICK_POSTS,
    processes: 2,
  })),
  { switches: 'hostile', seed: 'q7', asked: QUICK_POSTS, processes: 1 },
  ...['q8', 'q9', 'q10', 'q11'].map((seed) => ({
    switches: 'mixed',
    seed,
    asked: QUICK_POSTS,
    processes: 2,
  })),
  { switches: 'kind', seed: 'q12', asked: QUICK_POSTS, processes: 2 },
];

/** Returns the worlds to run. */
export const worldsOf = (options: ProveOptions): readonly WorldName[] =>
  options.quick ? QUICK : releaseWorlds(options);

/**
 * Reads lag three times as long as the publisher assumes. Duplicates in this world are reported but are not a failure: the
 * promise does not cover it.
 */
export const BEYOND: WorldName = {
  switches: 'hostile',
  seed: 'beyond',
  asked: 1_000,
  processes: 1,
  lag: 900,
};
