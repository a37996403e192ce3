import { describe, expect, it } from 'vitest';
import { dueAt } from '../../functions/domain/work/due.ts';
import { fromIso, HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { resolveDoubt } from '../../functions/publish/resolve-doubt.ts';
import { keys } from '../../functions/records/keys.ts';
import { pacingRecord } from '../../functions/records/pacing-record.ts';
import { load } from '../../functions/records/record.ts';
import { itemsOf, PESISIR } from '../factories/neighbour.ts';
import { publishingWorld } from '../factories/publishing-world.ts';
import { readPostMetrics } from '../factories/read-post-metrics.ts';
import { ALL_MOMENTS, STANDARD_NIGHTS } from '../factories/standard-moments.ts';

describe.each(STANDARD_NIGHTS)('a post over $title', ({ zone, evening, morning }) => {
  it('that was meant for half past eleven goes out at six sharp', async () => {
    const world = await publishingWorld({ publishAt: evening.at }, { zone, lateLimitHours: 12 });
    expect(await world.run()).toEqual(['prepared', 'waiting', 'published']);
    expect(await world.current()).toMatchObject({ commitAt: morning.at, publishedAt: morning.at });
  });

  it('that is meant for six goes out at six', async () => {
    const world = await publishingWorld({ publishAt: morning.at }, { zone });
    expect(await world.run()).toEqual(['prepared', 'published']);
    expect(await world.current()).toMatchObject({ commitAt: morning.at });
  });

  it("counts for the new day on its page, and stands in that day's metrics alone", async () => {
    const world = await publishingWorld({ publishAt: evening.at }, { zone, lateLimitHours: 12 });
    await world.run();
    const pacing = await load(world.table, pacingRecord, keys.pacing('rukun-lereng', 'kenanga-facebook'));
    expect(pacing).toMatchObject({ day: morning.day, count: 1, lastAt: morning.at });
    expect((await readPostMetrics(world.table, morning.day)).map(({ day }) => day)).toEqual([morning.day]);
    expect(await readPostMetrics(world.table, evening.day)).toEqual([]);
  });
});

describe('a post that meets quiet hours whose end comes twice, since clocks go back', () => {
  it('waits once, to the second end, and is not tried in circles', async () => {
    const publishAt = fromIso('2026-11-01T01:10:00-05:00');
    const quietHours = { from: '21:00', to: '01:30' };
    const world = await publishingWorld({ publishAt }, { zone: 'America/New_York', quietHours });
    expect(await world.run()).toEqual(['prepared', 'waiting', 'published']);
    expect(await world.current()).toMatchObject({ commitAt: fromIso('2026-11-01T01:30:00-05:00') });
  });
});

describe.each(ALL_MOMENTS)('a post that goes out at $title', ({ zone, day, at }) => {
  /** Nobody sleeps here. */
  const quietHours = { from: '00:00', to: '00:00' };

  it('belongs to that day there: its metrics item, its numbers to come, and the count of its page', async () => {
    const world = await publishingWorld({ publishAt: at }, { zone, quietHours });
    expect(await world.run()).toEqual(['prepared', 'published']);
    expect((await readPostMetrics(world.table, day)).map((postMetrics) => postMetrics.day)).toEqual([day]);
    expect(await world.table.get(keys.staleDay('rukun-lereng', day))).toBeDefined();
    const pacing = await load(world.table, pacingRecord, keys.pacing('rukun-lereng', 'kenanga-facebook'));
    expect(pacing).toMatchObject({ day, count: 1 });
  });
});

describe.each(ALL_MOMENTS)(
  'a post that was in doubt, and that somebody saw, sent at $title',
  ({ zone, day, at }) => {
    it('belongs to the day that it was there when it was sent', async () => {
      const held = { state: 'held', reason: 'post.person', commitAt: at, due: undefined } as const;
      const world = await publishingWorld({ publishAt: at, ...held }, { zone });
      const { id: post, community } = world.post;
      await world.clock.advanceTo(at + HOUR);
      await resolveDoubt(world.deps)({ community, post, by: 'flamboyan', answer: 'out' });
      expect((await readPostMetrics(world.table, day)).map((postMetrics) => postMetrics.day)).toEqual([day]);
    });
  },
);

describe("a post in its owner's window", () => {
  it('is prepared in time, asked about at the gate, and goes out when her window ends', async () => {
    const publishAt = Date.parse('2026-12-01T08:00:00+07:00');
    const ownerWindowEndsAt = publishAt + HOUR;
    const due = dueAt('publish', publishAt - 5 * MINUTE);
    const world = await publishingWorld({ publishAt, ownerWindowEndsAt, due });
    expect(await world.run()).toEqual(['prepared', 'waiting', 'published']);
    expect(await world.current()).toMatchObject({ commitAt: ownerWindowEndsAt });
  });
});

describe('a community beside another that has the same things', () => {
  it('publishes as if it were alone, and leaves the other as it was', async () => {
    const world = await publishingWorld();
    const before = itemsOf(world.table, PESISIR);
    expect(await world.run()).toEqual(['prepared', 'published']);
    expect(itemsOf(world.table, PESISIR)).toEqual(before);
  });
});
