import { describe, expect, it } from 'vitest';
import { dayOf } from '../../functions/domain/time/local-day.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../functions/domain/time/instant.ts';
import { resolveDoubt } from '../../functions/publish/resolve-doubt.ts';
import { settleNow } from '../../functions/publish/settle-now.ts';
import { workOnPost } from '../../functions/publish/work-on-post.ts';
import type { WorkMessage } from '../../functions/domain/work/work-message.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { listPostMetrics } from '../../functions/records/post-metrics.ts';
import { keys } from '../../functions/records/keys.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { replace } from '../../functions/records/record.ts';
import { aCampaign, aProduct, MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';
import { tableWith } from '../factories/table-with.ts';

const FOR_GOOD = 10_000;

type World = Awaited<ReturnType<typeof publishingWorld>>;

const soldOut = (world: World) => replace(world.table, productRecord, aProduct({ soldOut: true }));
const flips = ({ fake }: World): number => fake.calls.filter((call) => call === 'publishPost').length;
const allPostMetrics = async ({ table, post }: World) =>
  listPostMetrics(table, post.community, dayOf(MORNING, 'Asia/Jakarta'));

function signal() {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

/** A post whose flip is under way: sent, and not yet carried out until it is let land. */
async function inFlight() {
  const world = await publishingWorld();
  await world.step();
  await world.clock.advanceTo(MORNING);
  const { graph } = world.deps;
  const [sent, landing] = [signal(), signal()];
  const slow: typeof graph = {
    ...graph,
    publishPost: async (...asked) => {
      sent.give();
      await landing.given;
      return graph.publishPost(...asked);
    },
  };
  const message: WorkMessage = {
    version: 1,
    kind: 'publish',
    intent: MORNING,
    ...keys.post(world.post.community, world.post.id),
  };
  const flip = workOnPost({ ...world.deps, graph: slow })(message);
  await sent.given;
  const land = () => {
    landing.give();
    return flip;
  };
  return { ...world, message, land };
}

describe('a commit that is still under way', () => {
  it('is left alone by a message that comes twice', async () => {
    const world = await inFlight();
    expect(await world.work(world.message)).toBe('overtaken');
    expect(await world.land()).toBe('published');
    expect(world.fake.calls).not.toContain('listMedia');
    expect(await allPostMetrics(world)).toHaveLength(1);
  });

  it('is not decided about by who presses "check now" before it has arrived', async () => {
    const world = await inFlight();
    const { community, id } = world.post;
    await settleNow(world.deps)({ community, post: id });
    expect(await world.step()).toBe('settling');
    expect(await world.land()).toBe('overtaken');
    await soldOut(world);
    expect(await world.run()).toEqual(['published']);
    expect(world.clock.now()).toBe(MORNING + MINUTE);
    expect(flips(world)).toBe(1);
    expect(await allPostMetrics(world)).toHaveLength(1);
  });
});

describe('a commit that had no effect, as far as reading shows', () => {
  it('does not end a post until reads can no longer lag behind', async () => {
    const world = await publishingWorld();
    world.fake.trouble('publishPost', { silent: 'timeout' });
    await world.step();
    await world.step();
    await soldOut(world);
    expect((await world.run()).at(-1)).toBe('cancelled');
    expect(await world.current()).toMatchObject({ state: 'cancelled', reason: 'product.soldOut' });
    expect(world.clock.now()).toBeGreaterThan(MORNING + 5 * MINUTE);
    expect((await world.current()).commitAt).toBeUndefined();
  });

  it('does not count as cancelled when its page is no longer connected: a person is asked', async () => {
    const world = await publishingWorld();
    world.fake.trouble('publishPost', { silent: 'timeout' });
    while ((await world.current()).state !== 'prepared' || (await world.current()).commitAt === undefined)
      await world.step();
    await world.table.delete(keys.channel(world.post.community, world.post.channel));
    await world.run();
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'post.person', commitAt: MORNING });
  });

  it('is found after all when reads did lag behind, and the post is what it is: published', async () => {
    const world = await publishingWorld();
    const { graph } = world.deps;
    const read = graph.readPost.bind(graph);
    const lagging: typeof graph.readPost = async (page, id) => {
      const outcome = await read(page, id);
      const lags = world.clock.now() < MORNING + 4 * MINUTE && outcome.is === 'done';
      return lags ? { ...outcome, value: { id, isPublished: false } } : outcome;
    };
    graph.readPost = lagging;
    world.fake.trouble('publishPost', { silent: 'timeout', afterEffect: true });
    await world.step();
    await world.step();
    await soldOut(world);
    expect((await world.run()).at(-1)).toBe('published');
    expect(flips(world)).toBe(1);
  });

  it('is searched for once more when something kept the post for long', async () => {
    const world = await publishingWorld();
    world.fake.trouble('publishPost', { silent: 'timeout' });
    await world.step();
    await world.step();
    await world.step();
    expect(await world.step()).toBe('prepared');
    await world.clock.advanceBy(11 * MINUTE);
    expect(await world.run()).toEqual(['settling', 'prepared', 'published']);
  });
});

describe('a limit that Meta names at the commit', () => {
  it('is waited for, and is no fault of the post: it ends late, not broken', async () => {
    const world = await publishingWorld();
    world.fake.trouble('publishPost', { refuse: { code: 613, subcode: 1996 } }, FOR_GOOD);
    await world.run(1_000);
    const post = await world.current();
    expect(post).toMatchObject({ state: 'held', reason: 'post.late' });
    // It is certain that nothing is out, so it is like any other late post.
    expect(post.commitAt).toBeUndefined();
    expect(post.due?.at).toBeLessThan(world.clock.now() + 8 * DAY);
    expect(flips(world)).toBeLessThan(30);
  });

  it('that ends in time lets the post out', async () => {
    const world = await publishingWorld();
    world.fake.trouble('publishPost', { refuse: { code: 613, subcode: 1996 } }, 10);
    expect((await world.run(1_000)).at(-1)).toBe('published');
    expect(world.clock.now()).toBeGreaterThan(MORNING + 2 * HOUR);
  });

  it('of posts in a day is asked about by the hour', async () => {
    const world = await publishingWorld({ platform: 'instagram' });
    world.fake.trouble('publishContainer', { refuse: { code: 9, subcode: 2207042 } }, FOR_GOOD);
    await world.run(1_000);
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'post.late' });
    expect(world.fake.calls.filter((call) => call === 'publishContainer').length).toBeLessThan(10);
  });
});

describe('what a list does not show although Meta says that it is out', () => {
  const long = async (shape: 'photo' | 'story', age: number) => {
    const commitAt = MORNING - age;
    const world = await publishingWorld({
      platform: 'instagram',
      shape,
      state: 'settling',
      commitAt,
      draft: { id: 'c', at: commitAt },
    });
    world.fake.containers.set('c', { caption: 'x', status: 'PUBLISHED', kind: 'photo' });
    await world.run();
    return world.current();
  };

  it('was taken down by its owner, when that is read soon', async () => {
    expect(await long('photo', 20 * MINUTE)).toMatchObject({ state: 'removed' });
  });

  it('may have ended, when it is a story: a person checks', async () => {
    expect(await long('story', 20 * MINUTE)).toMatchObject({ state: 'held', reason: 'post.person' });
  });

  it('may stand behind others or have another caption, when that is read late: a person checks', async () => {
    expect(await long('photo', DAY)).toMatchObject({ state: 'held', reason: 'post.person' });
  });
});

describe('a removal that nobody can search for', () => {
  it('is due no more: it waits for the word of who deleted it', async () => {
    const world = await publishingWorld({ platform: 'instagram', state: 'removing' });
    expect(await world.run()).toEqual(['waiting']);
    expect(await world.current()).toMatchObject({ state: 'removing', reason: 'post.removeByHand' });
    expect((await world.current()).due).toBeUndefined();
    expect(world.fake.calls).toEqual([]);
  });
});

describe('a commit that Meta refuses for good', () => {
  it.each([
    ['facebook', { code: 506 }, 'post.duplicate'],
    ['facebook', { code: 368, subcode: 1404082 }, 'post.duplicate'],
    ['facebook', { code: 324, subcode: 2069019 }, 'post.refused'],
    ['facebook', { code: 100 }, 'post.refused'],
    ['facebook', { code: 2500 }, 'post.operator'],
    ['instagram', { code: 506 }, 'post.duplicate'],
    ['instagram', { code: 352, subcode: 2207026 }, 'post.refused'],
    ['instagram', { code: 12 }, 'post.operator'],
  ] as const)('of %s ends too, and says what Meta said: %o is %s', async (platform, refuse, reason) => {
    const world = await publishingWorld({ platform });
    const verb = platform === 'facebook' ? 'publishPost' : 'publishContainer';
    world.fake.trouble(verb, { refuse }, FOR_GOOD);
    await world.run(1_000);
    expect(await world.current()).toMatchObject({ state: 'held', reason, recommits: 8 });
    expect(world.fake.calls.filter((call) => call === verb)).toHaveLength(9);
  });

  it('says what Meta said although a limit or a silence came last', async () => {
    const world = await publishingWorld();
    world.fake.trouble('publishPost', { refuse: { code: 506 } }, 7);
    world.fake.trouble('publishPost', { refuse: { code: 613, subcode: 1996 } });
    world.fake.trouble('publishPost', { silent: 'timeout' }, 9);
    await world.run(1_000);
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'post.duplicate' });
  });

  it('begins to count anew when a person gives it another time, in the newest plan', async () => {
    const world = await publishingWorld();
    world.fake.trouble('publishPost', { refuse: { code: 506 } });
    world.fake.trouble('publishPost', { silent: 'timeout' }, 8);
    await world.run(1_000);
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'post.duplicate', recommits: 8 });
    await replace(world.table, campaignRecord, aCampaign({ planRevision: 2 }));
    const publishAt = world.clock.now() + HOUR;
    const { community, id: post } = world.post;
    await resolveDoubt(world.deps)({ community, post, by: 'kenanga', answer: { publishAt } });
    expect(await world.current()).not.toHaveProperty('recommits');
    expect(await world.current()).not.toHaveProperty('commitRefused');
    world.fake.trouble('publishPost', { silent: 'timeout' });
    expect((await world.run(1_000)).at(-1)).toBe('published');
  });
});

describe('a newer plan', () => {
  it('does not take what may be out from both plans', async () => {
    const world = await publishingWorld();
    world.fake.trouble('publishPost', { silent: 'timeout' });
    await world.step();
    await world.step();
    await replace(world.table, campaignRecord, aCampaign({ planRevision: 2 }));
    expect((await world.run()).at(-1)).toBe('published');
  });
});

describe('a machine that slept between asking and deciding', () => {
  it('asks again before it commits', async () => {
    const world = await publishingWorld();
    await world.step();
    await world.clock.advanceTo(MORNING);
    const { table, clock } = world;
    // The first lock of a channel is put.
    const put: typeof table.put = async (item, checks) => {
      const written = await table.put(item, checks);
      if (item['commit'] !== undefined) {
        await clock.advanceBy(17 * HOUR);
        await soldOut(world);
      }
      return written;
    };
    const slept = { ...world.deps, table: tableWith(table, { put }) };
    const key = keys.post(world.post.community, world.post.id);
    expect(await workOnPost(slept)({ version: 1, kind: 'publish', intent: MORNING, ...key })).toBe(
      'retrying',
    );
    expect(flips(world)).toBe(0);
    expect((await world.run()).at(-1)).toBe('cancelled');
  });
});

describe('an intention that came too late to be sent', () => {
  it('leaves no commit behind that was never sent', async () => {
    const world = await publishingWorld();
    await world.step();
    await world.clock.advanceTo(MORNING);
    const { table, clock } = world;
    const update: typeof table.update = async (key, changes, checks) => {
      const written = await table.update(key, changes, checks);
      // Long asleep between writing the intention and sending it.
      if (changes.set?.['state'] === 'committing') await clock.advanceBy(30 * SECOND);
      return written;
    };
    const slow = { ...world.deps, table: tableWith(table, { update }) };
    const key = keys.post(world.post.community, world.post.id);
    expect(await workOnPost(slow)({ version: 1, kind: 'publish', intent: MORNING, ...key })).toBe('retrying');
    expect(flips(world)).toBe(0);
    expect(await world.current()).toMatchObject({ state: 'prepared' });
    expect((await world.current()).commitAt).toBeUndefined();
  });
});
