import { describe, expect, it } from 'vitest';
import { dueAt } from '../../functions/domain/due.ts';
import { DAY, HOUR } from '../../functions/domain/instant.ts';
import { askRemoval } from '../../functions/publish/ask-removal.ts';
import { listAudit } from '../../functions/records/audit.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { replace } from '../../functions/records/record.ts';
import { aMember, granted, MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

const community = 'rukun-lereng';

/** A story of hers that is out, after she took back her page. */
async function storyOut(more: Parameters<typeof publishingWorld>[0] = {}) {
  const world = await publishingWorld({
    platform: 'instagram',
    shape: 'story',
    state: 'published',
    publishedAt: MORNING,
    remoteId: '9001',
    due: undefined,
    ...more,
  });
  const consents = { ...granted(), ownPage: { granted: false, at: MORNING, how: 'app' as const } };
  await replace(world.table, memberRecord, aMember({ consents }));
  world.fake.stories.push({ id: '9001', caption: '', createdAt: MORNING });
  const ask = () => askRemoval(world.deps)({ community, member: 'kenanga', by: 'kenanga', kind: 'ownPage' });
  return { ...world, ask };
}

describe('a story that is to be taken down', () => {
  it('is asked for while it is shown', async () => {
    const { ask, clock, current } = await storyOut();
    await clock.advanceTo(MORNING + 20 * HOUR);
    expect(await ask()).toBe(1);
    expect(await current()).toMatchObject({ state: 'removing' });
  });

  it('is not asked for once it has ended: nobody sees it', async () => {
    const { ask, clock, current } = await storyOut();
    await clock.advanceTo(MORNING + DAY + HOUR);
    expect(await ask()).toBe(0);
    expect(await current()).toMatchObject({ state: 'published' });
  });

  const removing = { state: 'removing', due: dueAt('publish', MORNING + DAY + HOUR) } as const;

  it('is gone when it ended before anybody deleted it, and its own list is the proof', async () => {
    const world = await storyOut(removing);
    world.fake.stories.length = 0;
    await world.clock.advanceTo(MORNING + DAY);
    expect(await world.run()).toEqual(['removed']);
    expect(await world.current()).toMatchObject({ state: 'removed', reason: 'post.removedOnWish' });
    expect(world.fake.calls).toEqual(['listStories']);
    const lines = await listAudit(world.table, community, 0, world.clock.now());
    expect(lines).toMatchObject([{ event: 'post.removed', detail: 'not among the stories: 9001' }]);
  });

  it('is deleted like any other when it is shown for longer', async () => {
    const world = await storyOut(removing);
    world.fake.trouble('deletePost', { refuse: { code: 10 } });
    expect(await world.step()).toBe('waiting');
    expect(world.fake.calls).toEqual(['listStories', 'deletePost']);
    expect(await world.current()).toMatchObject({ state: 'removing', reason: 'post.removeByHand' });
  });

  it('is looked for again when its list cannot be read', async () => {
    const world = await storyOut(removing);
    world.fake.trouble('listStories', { refuse: { code: 2, transient: true } });
    world.fake.stories.length = 0;
    await world.clock.advanceTo(MORNING + DAY);
    expect(await world.run()).toEqual(['retrying', 'removed']);
  });
});
