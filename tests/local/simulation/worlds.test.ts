import { describe, expect, it } from 'vitest';
import { NOTHING_WRONG, PROVEN_RATES } from '../../../local/simulation/rates.ts';
import { runSimulation } from '../../../local/simulation/run-simulation.ts';
import { scenarioFor } from '../../../local/simulation/scenario.ts';
import {
  SWITCHES,
  SwitchesChange as Change,
  type SwitchesChange,
} from '../../../local/sandbox/core/switches.ts';

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
  }, 60_000);
});

describe('the switches of the sandbox', () => {
  const small = { ...scenario, posts: 40, membersPerCommunity: 5 };
  const run = (switches: SwitchesChange) =>
    runSimulation({ seed: 'p1', scenario: small, rates: PROVEN_RATES, switches });

  it('change nothing in a world that never asked for them', async () => {
    const kind = await run({ all: 'kind' });
    expect(kind.switchesAsked).toContain('clockSkew');
    const never = Object.entries(SWITCHES).filter(
      ([name]) => !kind.switchesAsked.some((asked) => asked === name),
    );
    expect(never.length).toBeGreaterThan(0);
    for (const [name, { hostile }] of never)
      expect(await run(Change.parse({ all: 'kind', [name]: hostile }))).toEqual(kind);
  }, 120_000);
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
  }, 60_000);
});
