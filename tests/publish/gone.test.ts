import { describe, expect, it } from 'vitest';
import { dayOf } from '../../functions/domain/time/local-day.ts';
import { dueAt } from '../../functions/domain/work/due.ts';
import { breakChannel } from '../../functions/due/break-channel.ts';
import { movePost } from '../../functions/due/move-post.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../functions/domain/time/instant.ts';
import { askRemoval } from '../../functions/publish/ask-removal.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { loadChannel } from '../../functions/records/channels.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { listPostMetrics } from '../../functions/records/post-metrics.ts';
import { createPostMetrics, noteTakenDown } from '../../functions/records/create-post-metrics.ts';
import { keys } from '../../functions/records/keys.ts';
import { pacingRecord } from '../../functions/records/pacing-record.ts';
import { load, replace } from '../../functions/records/record.ts';
import { aMember, MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';
import { silentLog } from '../factories/silent-log.ts';

type World = Awaited<ReturnType<typeof publishingWorld>>;

const allPostMetrics = ({ table, post }: World) =>
  listPostMetrics(table, post.community, dayOf(MORNING, 'Asia/Jakarta'));

/** A post whose commit was answered by nobody and whose effect reads do not show for `lag`. */
async function laggingBy(platform: 'facebook' | 'instagram', lag: number) {
  const world = await publishingWorld({ platform });
  const { graph } = world.deps;
  const isHidden = () => world.clock.now() < MORNING + lag;
  const notFound = {
    is: 'refused',
    refusal: { code: 100, subcode: 33, transient: false, message: 'does not exist' },
    usage: {},
  } as const;
  const readPost = graph.readPost.bind(graph);
  const listMedia = graph.listMedia.bind(graph);
  graph.readPost = async (...asked) => (isHidden() ? notFound : readPost(...asked));
  graph.listMedia = async (...asked) =>
    isHidden() ? { is: 'done', value: [], usage: {} } : listMedia(...asked);
  const call = platform === 'facebook' ? 'publishPost' : 'publishContainer';
  world.fake.trouble(call, { silent: 'timeout', afterEffect: true });
  return world;
}

async function openChannel({ table, post }: World) {
  const channel = await loadChannel(table, post.community, post.channel);
  if (!channel) throw new Error('the post has no channel');
  return channel;
}

async function untilRemoved(world: World): Promise<void> {
  for (let step = 0; step < 60; step += 1) if ((await world.step()) === 'removed') return;
  throw new Error(`the post is ${(await world.current()).state}`);
}

describe.each([
  ['facebook', 390],
  ['instagram', 1_300],
] as const)('a %s post that reads do not show for %i seconds after its commit', (platform, seconds) => {
  const lag = seconds * 1_000;

  it('is taken for removed, its channel is free, and it counts as one that may be out', async () => {
    const world = await laggingBy(platform, lag);
    await untilRemoved(world);
    const { state, reason } = await world.current();
    expect({ state, reason }).toEqual({ state: 'removed', reason: 'post.goneAfterCommit' });
    const { community, channel } = world.post;
    expect((await load(world.table, pacingRecord, keys.pacing(community, channel)))?.commit).toBeUndefined();
    expect(await allPostMetrics(world)).toMatchObject([{ mayBeOut: true }]);
  });

  it('is searched for after six hours, and is published again with its one metrics item', async () => {
    const world = await laggingBy(platform, lag);
    const outcomes = await world.run(60);
    expect(outcomes).toContain('removed');
    expect(outcomes.at(-1)).toBe('published');
    expect((await world.current()).reason).toBeUndefined();
    expect(world.clock.now()).toBe(MORNING + 6 * HOUR);
    const [postMetrics, ...more] = await allPostMetrics(world);
    expect(more).toEqual([]);
    expect(postMetrics?.mayBeOut).toBeUndefined();
    expect(postMetrics?.remoteId).toBe((await world.current()).remoteId);
  });

  it('is never committed again, however long it is not shown, and is given up after seven days', async () => {
    const world = await laggingBy(platform, 30 * DAY);
    const searches: number[] = [];
    for (let step = 0; step < 80; step += 1) {
      const outcome = await world.step();
      if (outcome === 'finished') break;
      if (outcome === 'removed') searches.push(world.clock.now() - MORNING);
    }
    expect(searches.slice(1)).toEqual([6 * HOUR, ...[1, 2, 3, 4, 5, 6, 7].map((days) => days * DAY)]);
    const commits = world.fake.calls.filter((call) => call.startsWith('publish'));
    expect(commits).toHaveLength(1);
    expect((await world.current()).state).toBe('removed');
    expect(await allPostMetrics(world)).toEqual([]);
  });

  it('is taken down when it shows after its removal was asked for', async () => {
    const world = await laggingBy(platform, lag);
    await untilRemoved(world);
    const withdrawn = { granted: false, at: world.clock.now(), how: 'app' } as const;
    const member = aMember();
    await replace(world.table, memberRecord, {
      ...member,
      consents: { ...member.consents, ownPage: withdrawn },
    });
    const asked = await askRemoval({ ...world.deps, log: silentLog })({
      community: world.post.community,
      member: member.id,
      by: member.id,
      kind: 'ownPage',
    });
    expect(asked).toBe(1);
    await world.run(20);
    expect(await world.current()).toMatchObject({ state: 'removed', reason: 'post.removedOnWish' });
    expect(await allPostMetrics(world)).toMatchObject([{ takenDown: true }]);
  });
});

it('a post that was taken down and shows again is marked as such only while it is not shown', async () => {
  const world = await publishingWorld();
  await world.run(20);
  const published = await world.current();
  expect(published.state).toBe('published');
  await noteTakenDown(world.deps, published, true);
  expect(await allPostMetrics(world)).toMatchObject([{ takenDown: true }]);
  const due = dueAt('publish', world.clock.now() + HOUR);
  await movePost(world.deps, published, 'gone', { reason: 'post.goneAfterCommit', due, retries: 0 });
  expect((await world.run(20)).at(-1)).toBe('published');
  expect((await allPostMetrics(world)).map(({ takenDown }) => takenDown)).toEqual([undefined]);
});

it('a search for what seems to be gone waits until its page can be read again', async () => {
  const world = await laggingBy('facebook', 7 * MINUTE);
  await untilRemoved(world);
  world.fake.trouble('readPost', { refuse: { code: 2 } }, 7);
  const outcomes = await world.run(20);
  expect(outcomes).toEqual([...Array.from({ length: 6 }, () => 'waiting'), 'removed', 'published']);
});

it('a search that found its page broken is made up within an hour of the page’s repair, not a day later', async () => {
  const world = await laggingBy('instagram', 1_300 * SECOND);
  await untilRemoved(world);
  const channel = await openChannel(world);
  await breakChannel(world.deps, channel, 'channel.tokenDead', world.clock.now());
  while (world.clock.now() < MORNING + 9 * HOUR) await world.step();
  await replace(world.table, channelRecord, channel);
  while ((await world.current()).state === 'removed') await world.step();
  expect(world.clock.now()).toBeLessThanOrEqual(MORNING + 10 * HOUR);
  expect((await world.current()).state).toBe('published');
});

it('a post that had its metrics item before its worker died has no second one when it seems to be gone', async () => {
  const world = await laggingBy('facebook', 30 * DAY);
  await world.step();
  await world.step();
  const { post } = world;
  const facts = { post, zone: 'Asia/Jakarta', publishedAt: MORNING, commitAt: MORNING - MINUTE };
  const found = await createPostMetrics(world.table, { ...facts, remoteId: 'known' });
  await untilRemoved(world);
  expect(await allPostMetrics(world)).toEqual([found]);
});
