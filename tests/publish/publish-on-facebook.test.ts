import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../functions/domain/time/instant.ts';
import { readPostMetrics } from '../factories/read-post-metrics.ts';
import { MORNING } from '../factories/entities.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { replace } from '../../functions/records/record.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

describe('publishing on a Facebook page', () => {
  it('prepares unseen five minutes before, and publishes at the time that people see', async () => {
    const world = await publishingWorld();
    expect(await world.step()).toBe('prepared');
    expect([...world.fake.posts.values()].map(({ isPublished }) => isPublished)).toEqual([false]);
    expect(world.clock.now()).toBe(MORNING - 5 * MINUTE);
    expect(await world.step()).toBe('published');
    const post = await world.current();
    expect(post).toMatchObject({
      state: 'published',
      publishedAt: MORNING,
      permalink: expect.stringContaining('https://'),
    });
    expect(post.due).toBeUndefined();
    expect(world.fake.calls).toEqual(['uploadPhoto', 'createUnpublishedPost', 'publishPost', 'readPost']);
  });

  it('files one metrics item for the report and releases the channel', async () => {
    const world = await publishingWorld();
    await world.run();
    const allPostMetrics = await readPostMetrics(world.table, '2026-12-01');
    expect(allPostMetrics.map(({ post, maker, seller }) => ({ post, maker, seller }))).toEqual([
      { post: world.post.id, maker: 'kenanga', seller: 'kenanga' },
    ]);
    const pacing = await world.table.get({ pk: 'community#rukun-lereng#pacing', sk: 'kenanga-facebook' });
    expect(pacing).toMatchObject({ count: 1, lastAt: MORNING });
    expect(pacing?.['commit']).toBeUndefined();
  });

  it('reads Graph after a silent commit and finds that it went out', async () => {
    const world = await publishingWorld();
    world.fake.trouble('publishPost', { silent: 'timeout', afterEffect: true });
    expect(await world.run()).toEqual(['prepared', 'settling', 'published']);
    expect(world.fake.calls.filter((call) => call === 'publishPost')).toHaveLength(1);
  });

  it('flips the same post again when the silent commit did not go out', async () => {
    const world = await publishingWorld();
    world.fake.trouble('publishPost', { silent: 'timeout' });
    expect(await world.run()).toEqual(['prepared', 'settling', 'settling', 'prepared', 'published']);
    expect(world.fake.posts.size).toBe(1);
  });

  it('makes a new draft when creating one ended unclear, and publishes only one', async () => {
    const world = await publishingWorld();
    world.fake.trouble('createUnpublishedPost', { refuse: { code: 2 }, afterEffect: true });
    expect(await world.run()).toEqual(['retrying', 'prepared', 'published']);
    const published = [...world.fake.posts.values()].filter(({ isPublished }) => isPublished);
    expect(world.fake.posts.size).toBe(2);
    expect(published).toHaveLength(1);
  });

  it('uses its own lost draft that Meta calls a duplicate, however much went wrong since', async () => {
    const world = await publishingWorld();
    world.fake.trouble('createUnpublishedPost', { refuse: { code: 2 }, afterEffect: true });
    expect(await world.step()).toBe('retrying');
    world.fake.trouble('uploadPhoto', { refuse: { code: 4 } }, 3);
    world.fake.trouble('uploadPhoto', { silent: 'timeout' });
    world.fake.trouble('createUnpublishedPost', { refuse: { code: 506 } }, 20);
    expect((await world.run()).slice(-2)).toEqual(['prepared', 'published']);
    expect(world.fake.posts.size).toBe(1);
  });

  it('waits anew for Meta to forget each lost draft that its list does not show', async () => {
    const world = await publishingWorld();
    const lose = async () => {
      world.fake.trouble('createUnpublishedPost', { refuse: { code: 2 }, afterEffect: true });
      expect(await world.step()).toBe('retrying');
      for (const post of world.fake.posts.values()) post.message = 'not shown';
      // For an hour, a search each quarter.
      world.fake.trouble('createUnpublishedPost', { refuse: { code: 506 } }, 5);
      for (let searches = 0; searches < 5; searches += 1) expect(await world.step()).toBe('retrying');
    };
    await lose();
    await lose();
    // The next worker dies after the call: nobody reads what Meta answered.
    const { due, ...killed } = await world.current();
    expect(due).toBeDefined();
    await replace(world.table, postRecord, { ...killed, due, state: 'preparing', misses: 1, refusals: 8 });
    world.fake.trouble('createUnpublishedPost', { refuse: { code: 506 } });
    expect(await world.step()).toBe('retrying');
    expect((await world.run()).slice(-2)).toEqual(['prepared', 'published']);
  });

  it('holds the post and declares the channel broken when the token is dead, before anything is visible', async () => {
    const world = await publishingWorld();
    world.fake.trouble('uploadPhoto', { refuse: { code: 190, subcode: 460 } });
    expect(await world.run()).toEqual(['held']);
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'channel.tokenDead' });
    const channel = await world.table.get({ pk: 'community#rukun-lereng', sk: 'channel#kenanga-facebook' });
    expect(channel).toMatchObject({ health: { state: 'broken', code: 'channel.tokenDead' } });
  });

  it('fails a post whose picture can never be accepted, with a reason', async () => {
    const world = await publishingWorld();
    world.fake.trouble('uploadPhoto', { refuse: { code: 324, subcode: 2069019 } });
    expect(await world.run()).toEqual(['failed']);
    expect((await world.current()).reason).toBe('post.refused');
  });

  it('is not given up for one doubtful refusal after much other trouble', async () => {
    const world = await publishingWorld();
    world.fake.trouble('uploadPhoto', { refuse: { code: 4 } }, 3);
    world.fake.trouble('createUnpublishedPost', { refuse: { code: 2 } }, 3);
    world.fake.trouble('uploadPhoto', { refuse: { code: 100 } }, 1);
    expect((await world.run()).at(-1)).toBe('published');
  });

  it('never posts again what its owner took down after the commit', async () => {
    const world = await publishingWorld();
    world.fake.trouble('publishPost', { silent: 'timeout', afterEffect: true });
    await world.step();
    await world.step();
    world.fake.posts.clear();
    const outcomes = await world.run();
    expect(outcomes.at(-1)).toBe('removed');
    expect(world.fake.posts.size).toBe(0);
    expect((await world.current()).state).toBe('removed');
  });

  it('waits until the budget is back when Meta says too many calls', async () => {
    const world = await publishingWorld();
    world.fake.trouble('uploadPhoto', { refuse: { code: 32 } });
    expect(await world.step()).toBe('waiting');
    expect((await world.current()).due?.at).toBe(MORNING - 5 * MINUTE + 15 * MINUTE);
    expect(await world.run()).toEqual(['prepared', 'published']);
  });

  it('holds instead of posting when it is later than the limit', async () => {
    const world = await publishingWorld();
    await world.step();
    await world.clock.advanceTo(MORNING + 6 * HOUR + SECOND);
    expect(await world.run()).toEqual(['held']);
    expect((await world.current()).reason).toBe('post.late');
    expect([...world.fake.posts.values()].every(({ isPublished }) => !isPublished)).toBe(true);
  });
});
