import { describe, expect, it } from 'vitest';
import { NOTHING_WRONG, PROVEN_RATES } from '../../../proofs/simulation/rates.ts';
import { runSimulation } from '../../../proofs/simulation/run-simulation.ts';
import { scenarioFor } from '../../../proofs/simulation/scenario.ts';

const scenario = { ...scenarioFor(120), communities: 1, membersPerCommunity: 10 };
const NOTHING_AMISS = { doubles: [], losses: [], lies: [], unsettled: [] };

describe('a world in which everything goes wrong', () => {
  it.each([
    ['kind', 'ci-1'],
    ['hostile', 'ci-2'],
  ] as const)(
    'with %s switches sees every post of seed %s once, and everyone is told the truth',
    async (all, seed) => {
      const { verdict, faults } = await runSimulation({
        seed,
        scenario,
        rates: PROVEN_RATES,
        switches: { all },
        processes: 2,
      });
      expect(verdict).toMatchObject(NOTHING_AMISS);
      const takenDown = (faults['own.remove'] ?? 0) + (faults['own.archive'] ?? 0);
      expect(verdict.published).toBeGreaterThanOrEqual(verdict.posts - takenDown);
      expect(verdict.posts).toBeGreaterThanOrEqual(120);
      expect(Object.keys(faults)).toEqual(
        expect.arrayContaining(['workerKilled', 'tableThrottled', 'messageDropped', 'messageDoubled']),
      );
    },
    120_000,
  );

  it('is the same world again for the same seed', async () => {
    const small = { ...scenario, posts: 8, membersPerCommunity: 2 };
    const run = () =>
      runSimulation({ seed: 'again', scenario: small, rates: PROVEN_RATES, switches: { all: 'hostile' } });
    expect(await run()).toEqual(await run());
  });
});

describe('a world in which nothing goes wrong', () => {
  it('sees every prepared post within a second of its time', async () => {
    const { verdict, delays } = await runSimulation({
      seed: 'calm',
      scenario,
      rates: NOTHING_WRONG,
      switches: { all: 'kind' },
    });
    expect(verdict).toMatchObject(NOTHING_AMISS);
    expect(delays.p99).toBeLessThanOrEqual(1);
  });
});
