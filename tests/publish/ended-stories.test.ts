import { describe, expect, it } from 'vitest';
import type { Channel } from '../../functions/domain/channel/channel.ts';
import { dueAt } from '../../functions/domain/work/due.ts';
import { DAY, HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { askRemoval } from '../../functions/publish/ask-removal.ts';
import { listAudit } from '../../functions/records/audit.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { replace } from '../../functions/records/record.ts';
import { aChannel, aMember, granted, MORNING } from '../factories/entities.ts';
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

  it('is searched for again when its list cannot be read', async () => {
    const world = await storyOut(removing);
    world.fake.trouble('listStories', { refuse: { code: 2, transient: true } });
    world.fake.stories.length = 0;
    await world.clock.advanceTo(MORNING + DAY);
    expect(await world.run()).toEqual(['retrying', 'removed']);
  });
});

describe('a story to be taken down on a page that cannot be read', () => {
  const BROKEN = {
    state: 'broken',
    since: MORNING,
    code: 'channel.tokenDead',
    reason: { id: 'x', en: 'x' },
    nextStep: { id: 'x', en: 'x' },
  } as const;
  const CHANNEL = { id: 'kenanga-instagram', platform: 'instagram' } as const;
  /** When it has ended for certain: a day after it went out, and the lag of reads. */
  const END = MORNING + DAY + 5 * MINUTE + 1;
  const proofs = async ({ table, clock }: Awaited<ReturnType<typeof storyOut>>) =>
    (await listAudit(table, community, 0, clock.now())).map(({ event }) => event);

  async function onBrokenPage(more: Parameters<typeof publishingWorld>[0] = {}) {
    const world = await storyOut({ state: 'removing', due: dueAt('publish', MORNING + HOUR), ...more });
    const write = (health: Channel['health']) =>
      replace(world.table, channelRecord, aChannel({ ...CHANNEL, health }));
    await write(BROKEN);
    const mend = () => write({ state: 'healthy', checkedAt: MORNING });
    return { ...world, mend };
  }

  it('is asked of a person for as long as it is shown, and of nobody once it has ended', async () => {
    const world = await onBrokenPage({ due: dueAt('publish', MORNING + 20 * HOUR) });
    expect(await world.step()).toBe('waiting');
    expect(await world.current()).toMatchObject({ state: 'removing', reason: 'post.removeByHand' });
    expect((await world.current()).due?.at).toBe(END);
    expect(await world.step()).toBe('waiting');
    expect(await world.current()).toMatchObject({ state: 'removing' });
    expect(await world.current()).not.toHaveProperty('reason');
    expect(world.fake.calls).toEqual([]);
  });

  it('is proved to be gone when its page can be read again', async () => {
    const world = await onBrokenPage({ due: dueAt('publish', END) });
    expect(await world.step()).toBe('waiting');
    await world.mend();
    world.fake.stories.length = 0;
    expect(await world.step()).toBe('removed');
    expect(world.clock.now()).toBe(END + 6 * HOUR);
    expect(await world.current()).toMatchObject({ state: 'removed', reason: 'post.removedOnWish' });
    expect(await proofs(world)).toEqual(['post.removed']);
  });

  it('counts as ended within 72 hours, and says by what, when its page stays as it is', async () => {
    const world = await onBrokenPage({ due: dueAt('publish', END) });
    await world.clock.advanceTo(END);
    expect(await world.run()).toEqual([...Array<string>(8).fill('waiting'), 'removed']);
    expect(world.clock.now()).toBe(MORNING + 72 * HOUR);
    expect(await world.current()).toMatchObject({ state: 'removed', reason: 'post.storyEnded' });
    expect((await world.current()).due).toBeUndefined();
    expect(await proofs(world)).toEqual(['post.storyEnded']);
    expect(world.fake.calls).toEqual([]);
  });

  it.each([
    ['its token turns out to be dead', { refuse: { code: 190 } }, ['waiting', 'removed']],
    ['its list answers nothing, ten times', { refuse: { code: 2, transient: true } }, undefined],
  ] as const)('asks nobody when %s', async (_, trouble, outcomes) => {
    const world = await storyOut({ state: 'removing', due: dueAt('publish', END) });
    world.fake.stories.length = 0;
    world.fake.trouble('listStories', trouble, outcomes ? 1 : 11);
    await world.clock.advanceTo(END);
    const ran = await world.run();
    expect(ran).toEqual(outcomes ?? [...Array<string>(10).fill('retrying'), 'waiting', 'removed']);
    expect(await world.current()).toMatchObject({ state: 'removed', reason: 'post.removedOnWish' });
  });

  it('asks nobody when work on it fails again and again', async () => {
    const world = await onBrokenPage({ due: dueAt('publish', END), misses: 8 });
    expect(await world.step()).toBe('waiting');
    expect(await world.current()).not.toHaveProperty('reason');
  });

  it.each([
    ['its page is not connected any more', {}],
    ['Meta never told what it is called', { remoteId: undefined }],
  ])('is asked of a person while it is shown and counts as ended at its end when %s', async (_, more) => {
    const world = await onBrokenPage(more);
    if (!('remoteId' in more)) await world.table.delete(keys.channel(community, CHANNEL.id));
    expect(await world.step()).toBe('waiting');
    expect(await world.current()).toMatchObject({ reason: 'post.removeByHand', due: { at: END } });
    expect(await world.step()).toBe('removed');
    expect(world.clock.now()).toBe(END);
    expect(await world.current()).toMatchObject({ state: 'removed', reason: 'post.storyEnded' });
  });
});
