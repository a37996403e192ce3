import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Platform } from '../functions/domain/channel/platform.ts';
import { ProofFile } from '../proofs/worlds/proven-world.ts';
import { NOTHING_WRONG } from '../proofs/simulation/rates.ts';
import { runSimulation } from '../proofs/simulation/run-simulation.ts';
import { scenarioFor } from '../proofs/simulation/scenario.ts';
import type { Bench, Figure } from './bench.ts';
import { rounded } from './measure.ts';

const POSTS = 1_200;
const PROOF = join(import.meta.dirname, 'publishing-quick.json');
const MISTAKES = join(import.meta.dirname, 'mutations-proof.json');

/** Calls that read numbers; all other calls publish. */
const COLLECTING = new Set(['batch']);

async function calmWorld(platform: Platform) {
  const { verdict, delays, graphCalls, writeUnitsPerPost, readUnitsPerPost } = await runSimulation({
    seed: 'bench',
    scenario: scenarioFor(POSTS, [platform]),
    rates: NOTHING_WRONG,
    switches: { all: 'kind' },
  });
  const calls = Object.entries(graphCalls)
    .filter(([kind]) => !COLLECTING.has(kind))
    .reduce((sum, [, count]) => sum + count, 0);
  return { verdict, delays, calls: calls / verdict.posts, writeUnitsPerPost, readUnitsPerPost };
}

async function proofFigures(): Promise<readonly Figure[]> {
  const { code, worlds } = ProofFile.parse(JSON.parse(await readFile(PROOF, 'utf8')));
  const sum = (of: (world: (typeof worlds)[number]) => number): number =>
    worlds.reduce((total, world) => total + of(world), 0);
  const how = `npm run prove:publishing -- --quick at ${code}: ${String(worlds.length)} worlds, judged from the sandbox's public journal`;
  return [
    {
      id: 'publish.doubles',
      value: sum(({ doubles }) => doubles),
      goal: 0,
      unit: 'posts',
      better: 'lower',
      how,
    },
    {
      id: 'publish.losses',
      value: sum(({ losses }) => losses),
      goal: 0,
      unit: 'posts',
      better: 'lower',
      how,
    },
    {
      id: 'publish.simulated_posts',
      value: sum(({ posts }) => posts),
      goal: 30_000,
      unit: 'posts',
      better: 'higher',
      how,
    },
  ];
}

const Mistakes = z.object({
  caught: z.array(z.object({ by: z.object({ is: z.enum(['world', 'test']) }) })),
  missed: z.array(z.string()),
});

async function mistakesFigure(): Promise<Figure> {
  const { caught, missed } = Mistakes.parse(JSON.parse(await readFile(MISTAKES, 'utf8')));
  const all = caught.length + missed.length;
  const byWorld = caught.filter(({ by }) => by.is === 'world').length;
  return {
    id: 'publish.mistakes',
    value: caught.length,
    goal: all,
    unit: 'found out',
    better: 'higher',
    how: `npm run prove:mutations: of ${String(all)} mistakes, ${String(byWorld)} within 2,000 simulated posts, the others by tests of their rooms`,
  };
}

/** The cost of a post in calls, table units and delay without faults, and the results of the proof. */
export const bench: Bench = {
  area: 'publish',
  async run() {
    const facebook = await calmWorld('facebook');
    const instagram = await calmWorld('instagram');
    const worst = (of: (world: typeof facebook) => number): number => Math.max(of(facebook), of(instagram));
    const how = `simulation without faults, 100 channels of one platform, ${String(facebook.verdict.posts)} and ${String(instagram.verdict.posts)} posts (photos, carousels, stories, links)`;
    const lower = (id: string, value: number, goal: number, unit: string, what: string): Figure => ({
      id,
      value: rounded(value),
      goal,
      unit,
      better: 'lower',
      how: `${what}; ${how}`,
    });
    return [
      lower(
        'publish.commit_delay_p99_s',
        worst(({ delays }) => delays.p99),
        1,
        's',
        'from the promised time to the commit, virtual time',
      ),
      lower(
        'publish.calls_facebook',
        facebook.calls,
        5,
        'calls a post',
        'permalink included, collecting not',
      ),
      lower(
        'publish.calls_instagram',
        instagram.calls,
        7,
        'calls a post',
        'permalink included, collecting not',
      ),
      lower(
        'table.write_units',
        worst(({ writeUnitsPerPost }) => writeUnitsPerPost),
        40,
        'units a post',
        'the dearer platform, whole life by our own meter',
      ),
      lower(
        'table.read_units',
        worst(({ readUnitsPerPost }) => readUnitsPerPost),
        30,
        'units a post',
        'the dearer platform, whole life by our own meter',
      ),
      ...(await proofFigures()),
      await mistakesFigure(),
    ];
  },
};
