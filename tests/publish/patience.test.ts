import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { pacingRecord } from '../../functions/records/pacing-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert, load } from '../../functions/records/record.ts';
import { reconciliationRecord } from '../../functions/records/reconciliation-record.ts';
import { aPost, MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

const FOR_GOOD = 10_000;
const NOT_THERE = { refuse: { code: 100, subcode: 33 } } as const;
const LATE_LIMIT = 6 * HOUR;

describe('what Meta never lets through', () => {
  it('is told to a person once it is too late: an account that was taken off its Page', async () => {
    const world = await publishingWorld({ platform: 'instagram' });
    world.fake.trouble('createContainer', NOT_THERE, FOR_GOOD);
    const outcomes = await world.run(1_000);
    expect(outcomes.at(-1)).toBe('held');
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'post.notPrepared' });
    const late = world.clock.now() - MORNING;
    expect(late).toBeGreaterThan(LATE_LIMIT);
    expect(late).toBeLessThan(LATE_LIMIT + 10 * MINUTE);
  });

  it('makes ever fewer containers of a picture that Meta cannot take', async () => {
    const world = await publishingWorld({ platform: 'instagram' });
    world.fake.firstStatus = 'ERROR';
    await world.run(1_000);
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'post.notPrepared' });
    expect(world.fake.containers.size).toBeLessThan(100);
  });
});

describe('a doubt that reading cannot end', () => {
  it.each([
    ['the container and the account are not there any more', ['readContainer', 'listMedia']],
    ['the container is gone and the list does not show it', ['readContainer']],
  ] as const)('goes to a person, and the channel to others: %s', async (_, calls) => {
    const world = await publishingWorld({ platform: 'instagram' });
    world.fake.trouble('publishContainer', { silent: 'timeout' });
    await world.step();
    await world.step();
    for (const call of calls) world.fake.trouble(call, NOT_THERE, FOR_GOOD);
    await world.run(1_000);
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'post.person', commitAt: MORNING });
    expect((await pacingOf(world))?.commit).toBeUndefined();
    expect(world.fake.calls.filter((call) => call === 'publishContainer')).toHaveLength(1);
  });

  it('is for a person when the container is gone: who posted the caption that the list shows, nobody can tell', async () => {
    const world = await publishingWorld({ platform: 'instagram' });
    world.fake.trouble('publishContainer', { silent: 'timeout', afterEffect: true });
    await world.step();
    await world.step();
    world.fake.trouble('readContainer', NOT_THERE, FOR_GOOD);
    await world.run(1_000);
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'post.person' });
    expect((await world.current()).remoteId).toBeUndefined();
  });

  it('does not count an outage as refusals: the flip is sent again when Meta is well', async () => {
    const world = await publishingWorld();
    world.fake.trouble('publishPost', { silent: 'timeout' });
    world.fake.trouble('readPost', { refuse: { code: 2 } }, 20);
    expect((await world.run(100)).at(-1)).toBe('published');
    expect(world.clock.now()).toBeGreaterThan(MORNING + 8 * MINUTE);
  });

  it('asks an operator when the flip itself never has an effect', async () => {
    const world = await publishingWorld();
    world.fake.trouble('publishPost', { silent: 'timeout' }, FOR_GOOD);
    await world.run(1_000);
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'post.operator' });
    expect(world.fake.calls.filter((call) => call === 'publishPost')).toHaveLength(9);
  });
});

describe('a story in doubt', () => {
  const inDoubt = async (effect: boolean) => {
    const world = await publishingWorld({ platform: 'instagram', shape: 'story' });
    world.fake.trouble('publishContainer', { silent: 'timeout', afterEffect: effect });
    await world.step();
    await world.step();
    const own = {
      id: 'her-own',
      caption: '',
      createdAt: MORNING - MINUTE,
      permalink: 'https://ig.test/her-own',
    };
    world.fake.stories.push(own);
    return world;
  };

  it('is never taken for one that its owner put up herself', async () => {
    const world = await inDoubt(false);
    await world.run(1_000);
    const { state, remoteId } = await world.current();
    expect(state).toBe('published');
    expect(new Set(world.fake.stories.map(({ id }) => id))).toEqual(new Set([remoteId, 'her-own']));
    expect(remoteId).not.toBe('her-own');
  });

  it('is not taken for the only one that a list shows while that may lag behind', async () => {
    const world = await inDoubt(true);
    await world.step();
    const ours = world.fake.stories.shift();
    expect(ours?.id).not.toBe('her-own');
    expect(await world.step()).toBe('settling');
    if (ours) world.fake.stories.unshift(ours);
    await world.run(1_000);
    expect((await world.current()).remoteId).toBeUndefined();
  });

  it('is bound once the list must show it and shows no other', async () => {
    const world = await inDoubt(true);
    world.fake.stories.pop();
    expect((await world.run(1_000)).at(-1)).toBe('published');
    expect((await world.current()).remoteId).toBe(world.fake.stories[0]?.id);
    expect(world.clock.now()).toBeGreaterThan(MORNING + 5 * MINUTE);
  });

  it('is for a person when it is out and either could be meant', async () => {
    const world = await inDoubt(true);
    await world.run(1_000);
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'post.person' });
  });
});

describe('the lock of a channel', () => {
  const behind = async (state: 'held' | 'prepared' | 'settling') => {
    const world = await publishingWorld();
    const other = aPost({ id: 'pasar-minggu.fedcba9876543210', state, due: undefined });
    await insert(world.table, postRecord, other);
    const { community, channel } = world.post;
    const commit = { post: other.id, at: MORNING - HOUR };
    await insert(world.table, pacingRecord, { community, channel, commit, count: 0, fence: 1 });
    return world;
  };

  it('that a dead worker left behind is freed by who waits for it', async () => {
    const world = await behind('held');
    expect(await world.run()).toEqual(['prepared', 'waiting', 'published']);
    expect(world.clock.now()).toBe(MORNING + MINUTE);
  });

  it.each(['prepared', 'settling'] as const)('stays with a post that is %s', async (state) => {
    const world = await behind(state);
    expect(await world.run(5)).toEqual(['prepared', 'waiting', 'waiting', 'waiting', 'waiting']);
  });
});

describe('a held post', () => {
  it('that nobody answers is cancelled after seven days', async () => {
    const world = await publishingWorld();
    world.fake.trouble('createUnpublishedPost', { refuse: { code: 3 } });
    await world.run();
    expect(await world.current()).toMatchObject({ state: 'held', due: { at: MORNING + 7 * DAY } });
    expect(await world.step()).toBe('cancelled');
    expect(await world.current()).toMatchObject({ state: 'cancelled', reason: 'post.unanswered' });
  });

  it('that waits for its page waits until that is connected again', async () => {
    const world = await publishingWorld();
    world.fake.trouble('createUnpublishedPost', { refuse: { code: 190 } });
    await world.run();
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'channel.tokenDead' });
    expect((await world.current()).due).toBeUndefined();
  });

  it('in doubt waits for a person for as long as it takes', async () => {
    const world = await publishingWorld();
    world.fake.trouble('publishPost', { silent: 'timeout' }, FOR_GOOD);
    await world.run(1_000);
    expect((await world.current()).due).toBeUndefined();
  });

  it('at the gate because its product changed has a reconciliation asked for, which makes it anew', async () => {
    const world = await publishingWorld({ offerMark: '0123456789abcdef' });
    await world.run();
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'product.changed' });
    const product = { community: 'rukun-lereng', subject: 'product', id: world.post.product } as const;
    const asked = await load(
      world.table,
      reconciliationRecord,
      reconciliationRecord.keyOf({ ...product, roundsLeft: 0, fence: 0 }),
    );
    expect(asked?.due).toBeDefined();
  });
});

type World = Awaited<ReturnType<typeof publishingWorld>>;

const pacingOf = (world: World) => {
  const { community, channel } = world.post;
  return load(world.table, pacingRecord, pacingRecord.keyOf({ community, channel, count: 0, fence: 0 }));
};
