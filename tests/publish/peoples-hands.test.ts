import { describe, expect, it } from 'vitest';
import { reschedulePost } from '../../functions/campaigns/reschedule-post.ts';
import { HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { askRemoval } from '../../functions/publish/ask-removal.ts';
import { confirmRemoval } from '../../functions/publish/confirm-removal.ts';
import { resolveDoubt } from '../../functions/publish/resolve-doubt.ts';
import { settleNow } from '../../functions/publish/settle-now.ts';
import { listAudit } from '../../functions/records/audit.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { listPostMetrics } from '../../functions/records/post-metrics.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { claimRemotePost } from '../../functions/records/remote-pointers.ts';
import { insert, replace } from '../../functions/records/record.ts';
import { aCampaign, aMember, granted, MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

const community = 'rukun-lereng';

describe('"check now"', () => {
  it('has a post in doubt searched for at once, and writes nothing at Meta', async () => {
    const world = await publishingWorld();
    world.fake.trouble('publishPost', { silent: 'timeout', afterEffect: true });
    world.fake.trouble('readPost', { refuse: { code: 2 } }, 3);
    await world.step();
    await world.step();
    await world.step();
    await settleNow(world.deps)({ community, post: world.post.id });
    expect((await world.current()).due?.at).toBe(world.clock.now());
    expect((await world.run()).at(-1)).toBe('published');
    expect(world.fake.calls.filter((call) => call === 'publishPost')).toHaveLength(1);
  });

  it('refuses a post about which there is no doubt', async () => {
    const world = await publishingWorld();
    const asked = settleNow(world.deps)({ community, post: world.post.id });
    await expect(asked).rejects.toMatchObject({ problems: [{ code: 'post.notInDoubt' }] });
  });
});

describe('a post that only a person can make sure of', () => {
  const held = () =>
    publishingWorld({
      state: 'held',
      reason: 'post.person',
      due: undefined,
      commitAt: MORNING,
      draft: { id: '1001_1', at: MORNING },
    });

  it('counts as published when she says that it is there', async () => {
    const world = await held();
    const post = await resolveDoubt(world.deps)({
      community,
      post: world.post.id,
      by: 'flamboyan',
      answer: 'out',
    });
    expect(post).toMatchObject({ state: 'published', publishedAt: MORNING });
    const [postMetrics, ...more] = await listPostMetrics(world.table, community, '2026-12-01');
    expect(more).toEqual([]);
    expect(postMetrics).toMatchObject({ post: post.id, commitAt: MORNING, remoteId: '1001_1' });
  });

  it('is not bound to what another post of ours has claimed, and counts without numbers', async () => {
    const world = await held();
    const other = {
      platform: 'facebook',
      remoteId: '1001_1',
      community,
      post: 'c.0000000000000009',
      commitAt: MORNING,
    } as const;
    await claimRemotePost(world.table, other);
    const { id: post } = world.post;
    const out = await resolveDoubt(world.deps)({ community, post, by: 'flamboyan', answer: 'out' });
    expect(out).toMatchObject({ state: 'published' });
    expect(out.remoteId).toBeUndefined();
    const [postMetrics] = await listPostMetrics(world.table, community, '2026-12-01');
    expect(postMetrics?.remoteId).toBeUndefined();
  });

  it('begins anew at the time she chooses when she says that it is not', async () => {
    const world = await held();
    const publishAt = MORNING + 2 * HOUR;
    await resolveDoubt(world.deps)({
      community,
      post: world.post.id,
      by: 'flamboyan',
      answer: { publishAt },
    });
    expect(await world.run()).toEqual(['prepared', 'published']);
    expect((await world.current()).publishedAt).toBe(publishAt);
    const lines = await listAudit(world.table, community, 0, world.clock.now());
    expect(lines.map(({ event, by }) => `${event} ${by ?? ''}`)).toEqual(['post.restarted flamboyan']);
  });
});

describe('moving a post', () => {
  const move = (world: Awaited<ReturnType<typeof publishingWorld>>, publishAt: number) =>
    reschedulePost(world.deps)({ community, post: world.post.id, publishAt });

  it('prepares and publishes it at its new time, once', async () => {
    const world = await publishingWorld();
    await world.step();
    await move(world, MORNING + 3 * HOUR);
    expect(await world.run()).toEqual(['prepared', 'published']);
    expect(world.clock.now()).toBe(MORNING + 3 * HOUR);
    const published = [...world.fake.posts.values()].filter(({ isPublished }) => isPublished);
    expect(published).toHaveLength(1);
  });

  it('has the picture drawn first that it was held for', async () => {
    const held = { state: 'held', reason: 'picture.refused', pictureKey: undefined, due: undefined } as const;
    const world = await publishingWorld(held);
    const moved = await move(world, MORNING + 3 * HOUR);
    expect(moved).toMatchObject({ state: 'awaiting_picture', due: { kind: 'picture' } });
    expect(moved.reason).toBeUndefined();
  });

  it('changes nothing when it has that time already', async () => {
    const world = await publishingWorld({ publishAt: MORNING + HOUR });
    const moved = await move(world, MORNING + HOUR);
    expect(moved.revision).toBe(world.post.revision);
    expect(await listAudit(world.table, community, 0, world.clock.now())).toEqual([]);
  });

  it('is refused once the commit is under way, and for a time that has come already', async () => {
    const world = await publishingWorld();
    await world.run();
    await expect(move(world, world.clock.now() + HOUR)).rejects.toMatchObject({
      problems: [{ code: 'post.tooLateToMove' }],
    });
    await expect(move(world, world.clock.now() + MINUTE)).rejects.toMatchObject({
      problems: [{ code: 'post.tooSoon' }],
    });
  });
});

describe('taking down what is out after a withdrawal', () => {
  /** She withdraws her page, and asks for what stands on it to be taken down. */
  const ask = async (world: Awaited<ReturnType<typeof publishingWorld>>) => {
    const ownPage = { granted: false, at: MORNING, how: 'app' } as const;
    await replace(world.table, memberRecord, aMember({ consents: { ...granted(), ownPage } }));
    return askRemoval(world.deps)({ community, member: 'kenanga', by: 'kenanga', kind: 'ownPage' });
  };
  const events = async (world: Awaited<ReturnType<typeof publishingWorld>>) =>
    (await listAudit(world.table, community, 0, world.clock.now())).map(({ event, detail = '' }) =>
      `${event} ${detail.split(':')[0] ?? ''}`.trim(),
    );

  it('deletes it and keeps the proof that Meta does not find it any more', async () => {
    const world = await publishingWorld();
    await world.run();
    expect(await ask(world)).toBe(1);
    expect(await world.run()).toEqual(['removed']);
    expect(world.fake.posts.size).toBe(0);
    expect(await events(world)).toEqual(['post.removalAsked', 'post.removed not found at Meta']);
  });

  it('waits for her own hand where Meta does not let us, and sees when it is done', async () => {
    const world = await publishingWorld({ platform: 'instagram' });
    await world.run();
    world.fake.trouble('deletePost', { refuse: { code: 10 } }, 2);
    await ask(world);
    expect(await world.step()).toBe('waiting');
    expect(await world.current()).toMatchObject({ state: 'removing', reason: 'post.removeByHand' });
    world.fake.media.length = 0;
    expect((await world.run()).at(-1)).toBe('removed');
  });

  it.each([
    ['does not support deleting it, and calls that "not there"', { code: 100, subcode: 33 }],
    ['refuses it for a reason that will not pass', { code: 3 }],
  ])('asks for her hand at once where Meta %s', async (_, refuse) => {
    const world = await publishingWorld({ platform: 'instagram' });
    await world.run();
    world.fake.trouble('deletePost', { refuse }, 1);
    await ask(world);
    expect(await world.step()).toBe('waiting');
    expect(await world.current()).toMatchObject({ state: 'removing', reason: 'post.removeByHand' });
  });

  it('takes no blindness for a proof: an account that was taken off its Page shows nothing', async () => {
    const world = await publishingWorld({ platform: 'instagram' });
    await world.run();
    const notThere = { refuse: { code: 100, subcode: 33 } } as const;
    for (const call of ['deletePost', 'readMedia', 'readQuota'] as const)
      world.fake.trouble(call, notThere, 10_000);
    await ask(world);
    await world.run(20);
    expect(await world.current()).toMatchObject({ state: 'removing', reason: 'post.removeByHand' });
  });

  it('goes by a post of Facebook that a person had to confirm', async () => {
    const draft = { id: '1001_1', at: MORNING };
    const world = await publishingWorld({ state: 'held', reason: 'post.person', commitAt: MORNING, draft });
    world.fake.posts.set('1001_1', { message: '', isPublished: true, createdAt: 0 });
    await resolveDoubt(world.deps)({ community, post: world.post.id, by: 'flamboyan', answer: 'out' });
    await ask(world);
    expect(await world.run()).toEqual(['removed']);
    expect(world.fake.posts.size).toBe(0);
  });

  describe('that nobody knew to be out when it was asked for', () => {
    const inDoubt = async () => {
      const world = await publishingWorld();
      world.fake.trouble('publishPost', { silent: 'timeout', afterEffect: true });
      await world.step();
      await world.step();
      expect((await world.current()).state).toBe('settling');
      return world;
    };

    it('goes as soon as it turns out to be', async () => {
      const world = await inDoubt();
      expect([await ask(world), await ask(world)]).toEqual([1, 0]);
      expect(await world.run()).toEqual(['published', 'waiting', 'removed']);
      expect(world.fake.posts.size).toBe(0);
      expect(await events(world)).toEqual(['post.removalAsked', 'post.removed not found at Meta']);
    });

    it('goes when a person says that it is there', async () => {
      const world = await inDoubt();
      world.fake.trouble('readPost', { silent: 'timeout' }, 1_000);
      while ((await world.current()).state !== 'held') await world.step();
      await ask(world);
      await resolveDoubt(world.deps)({ community, post: world.post.id, by: 'flamboyan', answer: 'out' });
      expect(await world.step()).toBe('waiting');
      expect((await world.current()).state).toBe('removing');
    });

    it('is not sent by a worker that had passed the gate a moment before', async () => {
      const world = await publishingWorld();
      await world.step();
      const before = (await world.current()).fence;
      expect(await ask(world)).toBe(1);
      expect((await world.current()).fence).toBeGreaterThan(before);
      expect((await world.run()).at(-1)).toBe('cancelled');
    });
  });

  it('counts the word of who deleted it when the token of its page is dead', async () => {
    const world = await publishingWorld();
    await world.run();
    world.fake.trouble('deletePost', { refuse: { code: 190 } }, 10);
    await ask(world);
    const { id: post } = world.post;
    const confirm = () => confirmRemoval(world.deps)({ community, post, by: 'kenanga' });
    await expect(confirm()).rejects.toMatchObject({ problems: [{ code: 'removal.notAsked' }] });
    expect(await world.step()).toBe('waiting');
    expect(await world.step()).toBe('waiting');
    expect(world.fake.calls.filter((call) => call === 'deletePost')).toHaveLength(1);
    expect(await confirm()).toMatchObject({ state: 'removed' });
    expect((await events(world)).at(-1)).toBe('post.removalConfirmed');
  });

  it('takes no blindness of a Facebook page for a proof either', async () => {
    const world = await publishingWorld();
    await world.run();
    for (const call of ['deletePost', 'readPost'] as const)
      world.fake.trouble(call, { refuse: { code: 100, subcode: 33 } }, 10_000);
    world.fake.trouble('listPagePosts', { refuse: { code: 10 } }, 10_000);
    await ask(world);
    await world.run(20);
    expect(await world.current()).toMatchObject({ state: 'removing', reason: 'post.removeByHand' });
  });

  it('asks for nothing twice', async () => {
    const world = await publishingWorld();
    await world.run();
    expect([await ask(world), await ask(world)]).toEqual([1, 0]);
  });

  it('reads ten campaigns at once, and none of which nothing was ever planned', async () => {
    const world = await publishingWorld();
    await world.run();
    const { table } = world;
    for (let number = 0; number < 24; number += 1) {
      const planRevision = number % 2;
      await insert(table, campaignRecord, aCampaign({ id: `pasar-${String(number)}`, planRevision }));
    }
    const read: string[] = [];
    let [underWay, most] = [0, 0];
    const query = table.query.bind(table);
    table.query = async (asked) => {
      if (!asked.pk.includes('#campaign#')) return query(asked);
      read.push(asked.pk);
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise(setImmediate);
      underWay -= 1;
      return query(asked);
    };
    expect(await ask(world)).toBe(1);
    // The one of the world that has the post, and the twelve that were planned.
    expect(read).toHaveLength(13);
    expect(most).toBe(10);
  });

  it('leaves what stands on another consent, and refuses while this one stands', async () => {
    const world = await publishingWorld();
    await world.run();
    const request = { community, member: 'kenanga', by: 'kenanga' };
    const asked = askRemoval(world.deps)({ ...request, kind: 'ownPage' });
    await expect(asked).rejects.toMatchObject({ problems: [{ code: 'consent.notWithdrawn' }] });
    const withdrawn = { granted: false, at: MORNING, how: 'app' } as const;
    const consents = { ...granted(), ownPage: withdrawn, othersPages: withdrawn };
    await replace(world.table, memberRecord, aMember({ consents }));
    expect(await askRemoval(world.deps)({ ...request, kind: 'othersPages' })).toBe(0);
    expect(await askRemoval(world.deps)({ ...request, kind: 'ownPage' })).toBe(1);
  });
});
