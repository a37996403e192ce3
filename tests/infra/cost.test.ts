import { describe, expect, it } from 'vitest';
import {
  bill,
  addUsages,
  total,
  costs,
  costTable,
  LARGE_SIZES,
  SIZES,
} from '../../bin/commands/cost/main.ts';
import { limitsOf, limitsTable } from '../../bin/commands/cost/binds-first.ts';
import { readMeasured, readPrices } from '../../bin/commands/cost/data.ts';
import { readDeployed } from '../../bin/commands/cost/deployed.ts';
import { usageOfMembers, usageOfPosts, usageWhenIdle } from '../../bin/commands/cost/usage.ts';
import { read } from '../architecture/source-files.ts';

const report = costs();
const [prices, measured, deployed] = [readPrices(), readMeasured(), readDeployed()];

describe('what a month costs', () => {
  it('is under $1.50 while nothing happens, and under $6 without any free allowance', () => {
    expect(report.idle.withFree).toBeLessThanOrEqual(1.5);
    expect(report.idle.withoutFree).toBeLessThanOrEqual(6);
  });

  it('rises by under twelve cents for 1,000 posts with pictures, with Graph at a second a call and nothing free', () => {
    expect(measured.seconds.graphCall).toBe(1);
    expect(report.per1000Posts).toBeLessThanOrEqual(0.12);
  });

  it('counts the key, the alarms, the metrics and the polling that the template makes', () => {
    expect(deployed).toMatchObject({ keys: 1, polledQueues: 2 });
    expect(deployed.alarms).toBeLessThanOrEqual(10);
    expect(deployed.metrics).toBeLessThanOrEqual(10);
    expect(usageWhenIdle(deployed, measured).queueRequest).toBe(2 * 0.25 * 30 * 24 * 3600);
  });

  it('counts Lambda’s waiting for Graph at the memory of the function that waits', () => {
    const slow = { ...measured, seconds: { ...measured.seconds, graphCall: 11 } };
    const more =
      (usageOfPosts(1, deployed, slow).lambdaGigabyteSecond ?? 0) -
      (usageOfPosts(1, deployed, measured).lambdaGigabyteSecond ?? 0);
    const { graphCalls, collectCalls } = measured.post;
    const expected =
      10 *
      (graphCalls * (deployed.memory['Publish'] ?? 0) + collectCalls * (deployed.memory['Collect'] ?? 0));
    expect(more).toBeCloseTo(expected, 6);
  });

  it('counts starts of processes, functions of the edge, JSON to phones and lines of log', () => {
    const thousand = usageOfMembers(1_000, deployed, measured);
    const requests = 300_000;
    expect(thousand.edgeFunctionCall).toBe(90_000);
    expect(thousand.edgeGigabytePeople).toBeCloseTo(6 + (requests * 5e3) / 1e9, 6);
    expect(thousand.logGigabyte).toBeCloseTo((requests * 720 + 30_000 * 300) / 1e9, 6);
    const warm = { ...measured, init: { ...measured.init, api: 0 } };
    const more =
      (thousand.lambdaGigabyteSecond ?? 0) -
      (usageOfMembers(1_000, deployed, warm).lambdaGigabyteSecond ?? 0);
    expect(more).toBeCloseTo(requests * 0.03 * 0.6 * (deployed.memory['Http'] ?? 0), 3);
  });

  it('takes allowances off the sum of a month, not off each part of it', () => {
    const half = { queueRequest: 600_000 };
    expect(total(bill(half, prices, true))).toBe(0);
    expect(total(bill(addUsages(half, half), prices, true))).toBeCloseTo(
      200_000 * prices.usd.queueRequest,
      6,
    );
  });

  it('says for each size what binds first', () => {
    for (const members of SIZES) {
      const shares = limitsOf(members, measured).map(({ share }) => share);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
    }
  });

  it('stands in the documents as it is reckoned', () => {
    expect(read('docs/cost.md')).toContain(costTable(report));
    expect(read('docs/cost.md')).toContain(limitsTable(LARGE_SIZES, measured));
  });
});
