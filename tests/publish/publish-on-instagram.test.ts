import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../functions/domain/time/instant.ts';
import { dueAt } from '../../functions/domain/work/due.ts';
import { FIRST_CONTAINER_POLL, READ_LAG } from '../../functions/domain/post/timing.ts';
import { insert } from '../../functions/records/record.ts';
import { type RemotePointer, remotePointerRecord } from '../../functions/records/remote-pointer-record.ts';
import { MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

const instagram = () => publishingWorld({ platform: 'instagram' });

describe('publishing on an Instagram account', () => {
  it('makes a container, waits until it is finished, and publishes it once', async () => {
    const world = await instagram();
    expect(await world.run()).toEqual(['waiting', 'prepared', 'published']);
    expect(world.fake.media).toHaveLength(1);
    expect(world.fake.calls).toEqual([
      'readQuota',
      'createContainer',
      'readContainer',
      'publishContainer',
      'readMedia',
    ]);
    expect((await world.current()).remoteId).toBe(world.fake.media[0]?.id);
  });

  it('asks no more than once a minute while Meta is at work', async () => {
    const world = await instagram();
    world.fake.firstStatus = 'IN_PROGRESS';
    await world.step();
    const asked: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      expect(await world.step()).toBe('waiting');
      asked.push(world.clock.now());
    }
    expect(asked.map((at, index) => at - (asked[index - 1] ?? at - MINUTE))).toEqual([
      MINUTE,
      MINUTE,
      MINUTE,
    ]);
  });

  it('looks at a new container within seconds when the post is wanted now, and once a minute from then on', async () => {
    const due = dueAt('publish', MORNING - 20 * SECOND);
    const world = await publishingWorld({ platform: 'instagram', due });
    world.fake.firstStatus = 'IN_PROGRESS';
    await world.step();
    const made = world.clock.now();
    const asked: number[] = [];
    for (let round = 0; round < 2; round += 1) {
      expect(await world.step()).toBe('waiting');
      asked.push(world.clock.now() - made);
    }
    expect(asked).toEqual([FIRST_CONTAINER_POLL, FIRST_CONTAINER_POLL + MINUTE]);
  });

  it('finds what a silent commit made in the list, and binds it', async () => {
    const world = await instagram();
    world.fake.trouble('publishContainer', { silent: 'timeout', afterEffect: true });
    const outcomes = await world.run();
    expect(outcomes.slice(0, 3)).toEqual(['waiting', 'prepared', 'settling']);
    expect(outcomes.at(-1)).toBe('published');
    expect(world.clock.now()).toBeGreaterThan(MORNING + READ_LAG);
    expect(world.fake.media).toHaveLength(1);
    expect((await world.current()).remoteId).toBe(world.fake.media[0]?.id);
  });

  it('binds what Meta refused as spam although it went out', async () => {
    const world = await instagram();
    world.fake.trouble('publishContainer', { refuse: { code: 4, subcode: 2207051 }, afterEffect: true });
    expect((await world.run()).at(-1)).toBe('published');
    expect(world.fake.media).toHaveLength(1);
  });

  it('commits again only after two searches, a minute apart and when reads can no longer lag, showed nothing', async () => {
    const world = await instagram();
    world.fake.trouble('publishContainer', { silent: 'timeout' });
    await world.step();
    await world.step();
    expect(await world.step()).toBe('settling');
    const { commitAt = 0 } = await world.current();
    expect((await world.run()).slice(-4)).toEqual(['settling', 'settling', 'prepared', 'published']);
    expect(((await world.current()).commitAt ?? 0) - commitAt).toBeGreaterThan(READ_LAG + MINUTE);
    expect(world.fake.media).toHaveLength(1);
  });

  it('never binds a medium that another post of ours has claimed', async () => {
    const world = await instagram();
    world.fake.trouble('publishContainer', { silent: 'timeout', afterEffect: true });
    await world.step();
    await world.step();
    await world.step();
    const [medium] = world.fake.media;
    if (!medium) throw new Error('nothing was published');
    const other = 'pasar-minggu.fedcba9876543210';
    const pointer: RemotePointer = {
      platform: 'instagram',
      remoteId: medium.id,
      community: 'rukun-lereng',
      post: other,
      commitAt: world.clock.now(),
    };
    await insert(world.table, remotePointerRecord, pointer);
    await world.run();
    expect((await world.current()).remoteId).toBeUndefined();
  });

  it('prepares anew when a container has expired unseen', async () => {
    const world = await instagram();
    world.fake.firstStatus = 'EXPIRED';
    await world.step();
    world.fake.firstStatus = 'FINISHED';
    expect(await world.run()).toEqual(['retrying', 'waiting', 'prepared', 'published']);
    expect(world.fake.containers.size).toBe(2);
  });

  it('waits when the day has no posts left for the account', async () => {
    const world = await instagram();
    world.fake.quota = { used: 50, total: 50, seconds: 86_400 };
    expect(await world.step()).toBe('waiting');
    expect(world.fake.containers.size).toBe(0);
    world.fake.quota = { used: 3, total: 50, seconds: 86_400 };
    expect(await world.run()).toEqual(['waiting', 'prepared', 'published']);
  });
});

describe('a medium that this very post has claimed', () => {
  it('is the post, although its owner has changed its caption and posted the same one herself', async () => {
    const world = await instagram();
    world.fake.trouble('publishContainer', { silent: 'timeout', afterEffect: true });
    await world.step();
    await world.step();
    await world.step();
    const [ours] = world.fake.media;
    if (!ours) throw new Error('nothing was published');
    const { community, id: post, platform } = world.post;
    const pointer: RemotePointer = { platform, remoteId: ours.id, community, post, commitAt: MORNING };
    await insert(world.table, remotePointerRecord, pointer);
    world.fake.media.splice(0, 1, { ...ours, caption: 'changed' }, { ...ours, id: 'hers' });
    expect(await world.step()).toBe('published');
    expect((await world.current()).remoteId).toBe(ours.id);
  });
});
