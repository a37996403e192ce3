import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../functions/domain/time/instant.ts';
import { staleDayRecord } from '../../functions/records/stale-day-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { load } from '../../functions/records/record.ts';
import { itemsOf, PESISIR } from '../factories/neighbour.ts';
import { readPostMetrics } from '../factories/read-post-metrics.ts';
import { ALL_MOMENTS, STANDARD_NIGHTS, type StandardMoment } from '../factories/standard-moments.ts';
import { postMetrics, collectingWorld } from './collecting-world.ts';

const AGES = ['3h', '24h', '3d', '7d', '28d'];
const postMetricsAt = (n: number, { day, at }: StandardMoment) =>
  postMetrics(n, 0, { day, commitAt: at, publishedAt: at });

describe.each(ALL_MOMENTS)('the numbers of a post that went out at $title', (moment) => {
  const { zone, day, at } = moment;

  it('are read at every age, at the first full hour after it, and then never again', async () => {
    const { wake, clock, table } = await collectingWorld([postMetricsAt(1, moment)], {}, { zone });
    const hours: number[] = [];
    while (await wake()) hours.push(clock.now());
    const fullHourAfter = (age: number) => Math.ceil((at + age) / HOUR) * HOUR;
    expect(hours).toEqual([3 * HOUR, DAY, 3 * DAY, 7 * DAY, 28 * DAY].map(fullHourAfter));
    const allPostMetrics = await readPostMetrics(table, day);
    expect(allPostMetrics.map(({ snapshots }) => Object.keys(snapshots))).toEqual([AGES]);
  });

  it('are counted for the day that it was there', async () => {
    const { wake, table } = await collectingWorld([postMetricsAt(1, moment)], {}, { zone });
    const staleDay = () => load(table, staleDayRecord, keys.staleDay('rukun-lereng', day));
    const before = (await staleDay())?.dirtyVersion ?? 0;
    await wake();
    expect((await staleDay())?.dirtyVersion).toBe(before + 1);
  });
});

describe.each(STANDARD_NIGHTS)(
  'the numbers of posts on both sides of $title',
  ({ zone, evening, morning }) => {
    it('are all read at every age', async () => {
      const early = { ...evening, at: evening.at - 3.5 * HOUR };
      const allPostMetrics = [postMetricsAt(1, early), postMetricsAt(2, evening), postMetricsAt(3, morning)];
      const { wake, table } = await collectingWorld(allPostMetrics, {}, { zone });
      let wakings = 0;
      while (await wake()) wakings += 1;
      const read = [
        ...(await readPostMetrics(table, evening.day)),
        ...(await readPostMetrics(table, morning.day)),
      ];
      expect(read.map(({ snapshots }) => Object.keys(snapshots))).toEqual([AGES, AGES, AGES]);
      // No two of them come of an age in the same hour.
      expect(wakings).toBe(3 * AGES.length);
    });
  },
);

describe('a collector beside that of another community', () => {
  it('reads the posts of its own, and leaves all that the other has as it was', async () => {
    const { wake, asked, table } = await collectingWorld([postMetrics(1, 5)]);
    const before = itemsOf(table, PESISIR);
    while (await wake());
    expect(new Set(asked.flat())).toEqual(new Set(['r1']));
    expect(itemsOf(table, PESISIR)).toEqual(before);
  });
});
