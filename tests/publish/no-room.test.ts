import { describe, expect, it } from 'vitest';
import { reschedulePost } from '../../functions/campaigns/reschedule-post.ts';
import { dueAt } from '../../functions/domain/work/due.ts';
import { HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { pacingRecord } from '../../functions/records/pacing-record.ts';
import { replace } from '../../functions/records/record.ts';
import { aCommunity, MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

const community = 'rukun-lereng';
const PACING = { community, channel: 'kenanga-facebook', day: '2026-12-01', fence: 1 };

/** A prepared post in the evening; the hours are quiet from 21:00 to 06:00, and late is after six of them. */
async function thisEvening(minutesBefore21: number) {
  const publishAt = Date.parse('2026-12-01T21:00:00+07:00') - minutesBefore21 * MINUTE;
  const draft = { id: '1001_1', at: publishAt - 5 * MINUTE };
  const world = await publishingWorld({
    state: 'prepared',
    publishAt,
    draft,
    due: dueAt('publish', publishAt),
  });
  await replace(world.table, communityRecord, aCommunity({ lateLimitHours: 6 }));
  return { ...world, publishAt };
}

describe('a post for which there is no room while it would still be in time', () => {
  it('is held at once when its page is full for the day, so that a person can choose another', async () => {
    const world = await thisEvening(5 * 60);
    const { postsPerChannelAndDay: count } = aCommunity().pacing;
    await replace(world.table, pacingRecord, { ...PACING, count });
    expect(await world.step()).toBe('held');
    expect(world.clock.now()).toBe(world.publishAt);
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'post.noRoom' });
  });

  it('is held when a gap ends in quiet hours that last too long', async () => {
    const world = await thisEvening(10);
    await replace(world.table, pacingRecord, { ...PACING, count: 1, lastAt: world.publishAt - MINUTE });
    expect(await world.step()).toBe('waiting');
    expect(await world.step()).toBe('held');
    expect(await world.current()).toMatchObject({ reason: 'post.noRoom' });
  });

  it('only waits where the wait ends in time', async () => {
    const world = await thisEvening(5 * 60);
    await replace(world.table, pacingRecord, { ...PACING, count: 1, lastAt: world.publishAt - MINUTE });
    expect(await world.step()).toBe('waiting');
    expect(await world.current()).toMatchObject({ state: 'prepared' });
  });

  it('does not give up for the lock of another, which may be released at any moment', async () => {
    const world = await thisEvening(7 * 60);
    // The next search lies after the hour from which it is too late.
    await world.clock.advanceTo(world.publishAt + 6 * HOUR - MINUTE / 2);
    const commit = { post: 'pasar-minggu.fedcba9876543210', at: world.clock.now() };
    await replace(world.table, pacingRecord, { ...PACING, count: 1, commit });
    expect(await world.step()).toBe('waiting');
  });

  it('goes out on the day that a person chooses instead', async () => {
    const world = await thisEvening(5 * 60);
    await replace(world.table, pacingRecord, { ...PACING, count: aCommunity().pacing.postsPerChannelAndDay });
    await world.step();
    const publishAt = Date.parse('2026-12-02T08:00:00+07:00');
    await reschedulePost(world.deps)({ community, post: world.post.id, publishAt });
    expect(await world.run()).toEqual(['prepared', 'published']);
    expect(world.clock.now()).toBe(publishAt);
  });
});

describe('a new time for a post', () => {
  it.each([
    ['in quiet hours', 'post.quietHours', '2026-12-01T22:00:00+07:00'],
    ["in its owner's window", 'post.ownerStillLooks', '2026-12-01T09:00:00+07:00'],
  ])('is refused %s, and nothing changes', async (_, code, time) => {
    const asked = { state: 'awaiting_owner', ownerWindowEndsAt: MORNING + 4 * HOUR } as const;
    const world = await publishingWorld(asked);
    const move = reschedulePost(world.deps)({ community, post: world.post.id, publishAt: Date.parse(time) });
    await expect(move).rejects.toMatchObject({ problems: [{ code, field: 'publishAt' }] });
    expect(await world.current()).toEqual(world.post);
  });
});
