import { describe, expect, it } from 'vitest';
import { NOTHING_WRONG } from '../../../proofs/simulation/rates.ts';
import { runSimulation } from '../../../proofs/simulation/run-simulation.ts';
import { scenarioFor } from '../../../proofs/simulation/scenario.ts';

describe('a world in which nothing goes wrong', () => {
  it('publishes each post of two campaigns, scheduled one right after the other, at the time that was promised', async () => {
    const { verdict, delays } = await runSimulation({
      seed: 'calm',
      scenario: scenarioFor(200, ['facebook']),
      rates: NOTHING_WRONG,
      switches: { all: 'kind' },
    });
    expect(verdict.published).toBe(verdict.posts);
    expect(delays.p99).toBeLessThan(1);
  });
});
