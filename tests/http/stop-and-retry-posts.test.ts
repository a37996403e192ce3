import { describe, expect, it } from 'vitest';
import type { Post } from '../../functions/domain/post/post.ts';
import { HOUR, MINUTE, toIso } from '../../functions/domain/time/instant.ts';
import { AuditList } from '../../functions/http/contract/audit.ts';
import { PostReply } from '../../functions/http/contract/posts.ts';
import { audit } from '../../functions/records/audit.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert, replace } from '../../functions/records/record.ts';
import { aCampaign, aPost, MORNING } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const community = 'rukun-lereng';
const ID = 'pasar-minggu.00000000000000c1';
const PATH = `/api/posts/${ID}`;

/** A post of Kantil, who has no page, on the community's. */
const titip = (more: Partial<Post> = {}): Post =>
  aPost({
    id: ID,
    seller: 'kantil',
    maker: 'melati',
    product: 'keripik',
    owner: undefined,
    channel: 'rukun-facebook',
    hosted: true,
    publishAt: MORNING + 2 * HOUR,
    ...more,
  });

async function withPost(post: Post = titip()) {
  const world = await httpWorld();
  await insert(world.table, postRecord, post);
  const skipBy = (as: string) => ({ method: 'PUT', json: { decision: 'skip' }, as });
  const retryBy = (as: string) => ({ method: 'POST', as });
  const skipPost = () => world.read(PostReply, `${PATH}/decision`, skipBy('flamboyan'));
  const refusedSkip = (as = 'flamboyan') => world.refused(`${PATH}/decision`, skipBy(as));
  const cancel = () => world.read(PostReply, `${PATH}/cancelled`, { method: 'PUT', as: 'flamboyan' });
  const retry = (as = 'kantil') => world.read(PostReply, `${PATH}/retry`, retryBy(as));
  const refusedRetry = () => world.refused(`${PATH}/retry`, retryBy('kantil'));
  const events = async () => {
    const { entries } = await world.read(AuditList, `${PATH}/history`, { as: 'flamboyan' });
    return entries.map(({ event, by }) => [event, by?.id]);
  };
  return { ...world, skipPost, refusedSkip, cancel, retry, refusedRetry, events };
}

describe('a post on the community’s page', () => {
  it('is skipped by a coordinator, which is written down once', async () => {
    const world = await withPost();
    const post = await world.skipPost();
    expect(post).toMatchObject({ state: 'cancelled', reason: { code: 'page.skipped' } });
    expect(await world.skipPost()).toEqual(post);
    expect(await world.events()).toEqual([['post.skipped', 'flamboyan']]);
    // The seller whom it concerns, and everybody else, is told why: it is nobody's private decision.
    expect((await world.read(PostReply, PATH, { as: 'bakung' })).reason?.code).toBe('page.skipped');
  });

  it('is not skipped by its seller, its maker or a leader', async () => {
    const world = await withPost();
    for (const as of ['kantil', 'melati', 'bakung'])
      expect(await world.refusedSkip(as)).toMatchObject({ status: 403 });
  });

  it('has no owner who could say yes', async () => {
    const world = await withPost();
    const yes = { method: 'PUT', json: { decision: 'yes' }, as: 'flamboyan' };
    expect(await world.refused(`${PATH}/decision`, yes)).toMatchObject({ status: 403 });
  });

  it.each(['published', 'committing', 'settling', 'removed', 'failed'] as const)(
    'is not skipped any more when it is %s',
    async (state) => {
      const commitAt = state === 'failed' ? {} : { commitAt: MORNING };
      const world = await withPost(titip({ state, ...commitAt }));
      const told = await world.refusedSkip();
      expect(told).toMatchObject({
        status: 409,
        code: 'post.tooLateToCancel',
        problems: [{ field: 'post' }],
      });
    },
  );

  it('is skipped although a worker wrote it in between', async () => {
    const world = await withPost();
    const update = world.table.update.bind(world.table);
    let isFirst = true;
    world.table.update = async (key, ...how) => {
      if (isFirst) {
        isFirst = false;
        await update(key, { add: { fence: 1 } });
      }
      return update(key, ...how);
    };
    const post = await world.skipPost();
    expect(post.state).toBe('cancelled');
  });
});

describe('one post that a coordinator cancels', () => {
  it('is cancelled on a member’s page too, and its time is free for others', async () => {
    const mine = aPost({ id: ID, publishAt: MORNING + 2 * HOUR });
    const world = await withPost(mine);
    const post = await world.cancel();
    expect(post).toMatchObject({ state: 'cancelled', reason: { code: 'post.cancelled' } });
    expect(await world.cancel()).toEqual(post);
    expect(await world.events()).toEqual([['post.cancelled', 'flamboyan']]);
    const item = await world.table.get(keys.post(community, ID));
    expect([item?.['channelPk'], item?.['duePk']]).toEqual([undefined, undefined]);
  });
});

describe('a post that is tried again', () => {
  const failed = (more: Partial<Post> = {}) => titip({ state: 'failed', reason: 'post.refused', ...more });

  it('is made anew as soon as its page allows, when it failed before anything was sent', async () => {
    const world = await withPost(failed({ refusals: 3, draft: { at: MORNING } }));
    const post = await world.retry();
    expect(post).toMatchObject({ state: 'awaiting_picture', publishAt: toIso(MORNING + 6 * MINUTE) });
    expect(post.reason).toBeUndefined();
    const item = await world.table.get(keys.post(community, ID));
    expect(item).toMatchObject({ due: { kind: 'picture' } });
    expect([item?.['draft'], item?.['refusals'], item?.['helpPk']]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await world.events()).toEqual([['post.retried', 'kantil']]);
  });

  it('is not made anew twice: the second press finds it on its way', async () => {
    const world = await withPost(failed());
    const post = await world.retry();
    expect(await world.retry('flamboyan')).toMatchObject({
      publishAt: post.publishAt,
      revision: post.revision,
    });
  });

  it('goes on from where it was held', async () => {
    const world = await withPost(titip({ state: 'held', reason: 'post.late' }));
    const post = await world.retry();
    expect(post).toMatchObject({ state: 'scheduled', publishAt: toIso(MORNING + 6 * MINUTE) });
  });

  it('waits for the end of the quiet hours', async () => {
    const world = await withPost(failed());
    await world.clock.advanceTo(MORNING + 15 * HOUR);
    const post = await world.retry();
    expect(post.publishAt).toBe('2026-12-01T23:00:00.000Z');
  });

  it.each([
    ['a commit was sent', failed({ commitAt: MORNING }), 'post.notToRetry'],
    ['it is out', titip({ state: 'published', commitAt: MORNING }), 'post.notToRetry'],
    ['its campaign is paused', titip({ state: 'held', reason: 'campaign.paused' }), 'post.notToRetry'],
    ['its words must be changed', titip({ state: 'held', reason: 'words.refused' }), 'post.notToRetry'],
    ['a newer plan has another in its place', failed({ planRevision: 7 }), 'post.replaced'],
  ] as const)('is refused when %s, and stays as it was', async (_, post, code) => {
    const world = await withPost(post);
    const before = await world.table.get(keys.post(community, ID));
    expect(await world.refusedRetry()).toMatchObject({ status: 409, code });
    expect(await world.table.get(keys.post(community, ID))).toEqual(before);
  });

  it('is refused when its campaign was cancelled', async () => {
    const world = await withPost(failed());
    await replace(world.table, campaignRecord, aCampaign({ status: 'cancelled' }));
    expect(await world.refusedRetry()).toMatchObject({ code: 'post.replaced' });
  });
});

describe('the history of a post', () => {
  it('tells who did what, newest first and in pages, and nothing of other posts', async () => {
    const world = await withPost();
    const line = { community, event: 'post.moved', by: 'kantil' } as const;
    for (let number = 0; number < 5; number += 1)
      await audit(world.table, { ...line, at: MORNING - 400 * 24 * HOUR + number, subject: ID });
    await audit(world.table, { ...line, at: MORNING, subject: 'pasar-minggu.00000000000000c2' });
    const first = await world.read(AuditList, `${PATH}/history?limit=3`, { as: 'kantil' });
    expect(first.entries.map(({ at }) => at.slice(-4, -1))).toEqual(['004', '003', '002']);
    expect(first.entries[0]).toMatchObject({ by: { name: 'Kantil' }, subject: { id: ID } });
    const path = `${PATH}/history?limit=3&cursor=${first.next ?? ''}`;
    const rest = await world.read(AuditList, path, { as: 'kantil' });
    expect(rest.entries.map(({ at }) => at.slice(-4, -1))).toEqual(['001', '000']);
    expect(rest.next).toBeUndefined();
  });

  it('does not open with the cursor of another post', async () => {
    const world = await withPost();
    for (let number = 0; number < 3; number += 1)
      await audit(world.table, { community, at: MORNING + number, event: 'post.moved', subject: ID });
    const { next = '' } = await world.read(AuditList, `${PATH}/history?limit=1`, { as: 'kantil' });
    const other = `/api/posts/pasar-minggu.0123456789abcdef/history?limit=1&cursor=${next}`;
    expect(await world.refused(other, { as: 'flamboyan' })).toMatchObject({ code: 'http.badCursor' });
  });

  it('is told to whom it concerns and to coordinators, and to nobody else', async () => {
    const world = await withPost();
    for (const as of ['kantil', 'melati', 'flamboyan'])
      expect((await world.ask(`${PATH}/history`, { as })).status).toBe(200);
    for (const as of ['kenanga', 'bakung'])
      expect(await world.refused(`${PATH}/history`, { as })).toMatchObject({ status: 403 });
  });
});
