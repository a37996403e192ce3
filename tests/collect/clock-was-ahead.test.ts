import { describe, expect, it } from 'vitest';
import { dueAt } from '../../functions/domain/work/due.ts';
import { DAY, HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { collectorRecord } from '../../functions/records/collector-record.ts';
import { replace } from '../../functions/records/record.ts';
import { MORNING } from '../factories/entities.ts';
import { readPostMetrics } from '../factories/read-post-metrics.ts';
import { postMetrics, collectingWorld } from './collecting-world.ts';

const AHEAD = MORNING + 365 * DAY;
const COLLECTOR = { community: 'rukun-lereng', through: AHEAD, missed: [], fence: 9 };

/** Ages at which the numbers of the day's posts were read. */
const agesIn = async (world: Awaited<ReturnType<typeof collectingWorld>>) =>
  (await readPostMetrics(world.table, '2026-12-01')).map(({ snapshots }) => Object.keys(snapshots));

describe('a collector that was sent a year ahead by the clock', () => {
  it('reads posts that go out after the clock is right again, each at its age', async () => {
    const world = await collectingWorld([]);
    await replace(world.table, collectorRecord, COLLECTOR);
    await world.file(postMetrics(1, 20));
    const at: number[] = [];
    while (await world.wake()) at.push(world.clock.now() - MORNING);
    expect(await agesIn(world)).toEqual([['3h', '24h', '3d', '7d', '28d']]);
    expect(at).toEqual([4 * HOUR, 4 * HOUR, 25 * HOUR, 3 * DAY + HOUR, 7 * DAY + HOUR, 28 * DAY + HOUR]);
  });

  it('goes on from this hour when it was in the midst of another, once it is brought back', async () => {
    const world = await collectingWorld([postMetrics(1, -3 * 60 + 10), postMetrics(2, 20)]);
    const hour = AHEAD;
    const reached = { age: '24h', day: '2027-12-01', sk: 'card#2027' } as const;
    const due = dueAt('collect', MORNING + 30 * MINUTE);
    const sent = { ...COLLECTOR, through: MORNING, hour, reached, wakeBy: AHEAD + HOUR, due };
    await replace(world.table, collectorRecord, sent);
    await world.wake();
    const collector = await world.collector();
    expect(collector).toMatchObject({ through: MORNING - HOUR, due: dueAt('collect', MORNING) });
    for (const gone of ['hour', 'reached', 'wakeBy']) expect(collector).not.toHaveProperty(gone);
    while (await world.wake());
    expect((await agesIn(world)).at(-1)).toEqual(['3h', '24h', '3d', '7d', '28d']);
  });

  it('asks again what it missed then, and not in a year', async () => {
    const world = await collectingWorld([]);
    const one = postMetrics(1, 20);
    const { post, day, commitAt, shape } = one;
    const missed = [{ post, day, commitAt, shape, age: '3h' as const, tries: 1, askedIn: AHEAD }];
    await world.file(one);
    const due = dueAt('collect', MORNING + 4 * HOUR);
    await replace(world.table, collectorRecord, { ...COLLECTOR, missed, due });
    await world.wake();
    await world.wake();
    expect(await agesIn(world)).toEqual([['3h']]);
    expect(world.clock.now()).toBe(MORNING + 4 * HOUR);
  });
});
