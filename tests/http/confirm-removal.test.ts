import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, toIso } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { AuditList } from '../../functions/http/contract/audit.ts';
import { PageRemovalList, RemovalList } from '../../functions/http/contract/consents.ts';
import { PostReply } from '../../functions/http/contract/posts.ts';
import { audit, listAudit } from '../../functions/records/audit.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aPost, MORNING } from '../factories/entities.ts';
import { BY_HAND } from './settle.ts';
import { httpWorld } from './world.ts';

const community = 'rukun-lereng';
const path = `/api/posts/${BY_HAND}/removed`;
const confirm = (as: string) => ({ method: 'PUT', as });

/** Melati has withdrawn; Kenanga must delete a post of hers by hand, of which Meta never told what it is called. */
async function asked(more: Partial<Post> = {}) {
  const world = await httpWorld();
  const offer = { maker: 'melati', product: 'keripik', publishedAt: MORNING } as const;
  const byHand = { state: 'removing', reason: 'post.removeByHand' } as const;
  await insert(world.table, postRecord, aPost({ id: BY_HAND, ...offer, ...byHand, ...more }));
  const json = { granted: false };
  await world.ask('/api/consents/processingAbroad', { method: 'PUT', json, as: 'melati' });
  const line = { community, at: MORNING, event: 'post.removalAsked', by: 'melati' } as const;
  await audit(world.table, { ...line, subject: BY_HAND });
  await world.clock.advanceBy(10 * MINUTE);
  const onPages = async (as: string) =>
    (await world.read(PageRemovalList, '/api/removals/pages', { as })).posts;
  return { ...world, onPages };
}

describe('a post that was deleted by hand and that we cannot look for', () => {
  it.each<[string, Partial<Post>]>([
    ['Meta never told what it is called', {}],
    ['its page is connected no more', { remoteId: '1_2', channel: 'hilang-facebook' }],
  ])('waits for a person’s word when %s', async (_, more) => {
    const world = await asked(more);
    expect(await world.onPages('flamboyan')).toMatchObject([{ state: 'byHand', byWord: true }]);
    const removed = await world.read(PostReply, path, confirm('flamboyan'));
    expect(removed).toMatchObject({ state: 'removed', reason: { code: 'post.removedOnWish' } });
  });

  it('is gone when the owner of its page says so, and is told at once as gone by her word', async () => {
    const world = await asked();
    await world.read(PostReply, path, confirm('kenanga'));
    const gone = { post: BY_HAND, state: 'gone', byWord: true, goneAt: toIso(world.clock.now()) };
    expect(await world.onPages('kenanga')).toMatchObject([gone]);
    const hers = await world.read(RemovalList, '/api/removals', { as: 'melati' });
    expect(hers.posts).toMatchObject([gone]);
    await world.clock.advanceBy(DAY);
    expect(await world.onPages('kenanga')).toEqual([]);
  });

  it('is on record with who said so, once', async () => {
    const world = await asked();
    await world.read(PostReply, path, confirm('kenanga'));
    await world.clock.advanceBy(HOUR);
    await world.read(PostReply, path, confirm('flamboyan'));
    const lines = await listAudit(world.table, community, 0, world.clock.now());
    const said = lines.filter(({ event }) => event === 'post.removalConfirmed');
    expect(said).toMatchObject([{ by: 'kenanga', subject: BY_HAND }]);
    const { entries } = await world.read(AuditList, '/api/audit', { as: 'flamboyan' });
    const row = entries.find(({ event }) => event === 'post.removalConfirmed');
    expect(row).toMatchObject({ by: { name: 'Kenanga' }, subject: { name: 'Keripik pisang · Watu Lereng' } });
  });

  it('is not for her to confirm whose consent ended, nor for the other members', async () => {
    const world = await asked();
    for (const as of ['melati', 'kantil', 'bakung'])
      expect(await world.refused(path, confirm(as))).toMatchObject({ status: 403, code: 'access.forbidden' });
    expect(await world.onPages('kenanga')).toMatchObject([{ state: 'byHand' }]);
  });
});

describe('nobody’s word is taken', () => {
  it('while we can look ourselves', async () => {
    const world = await asked({ remoteId: '1_2' });
    expect(await world.onPages('kenanga')).toMatchObject([{ state: 'byHand', byWord: false }]);
    const refused = await world.refused(path, confirm('kenanga'));
    expect(refused).toMatchObject({ status: 409, code: 'removal.looksItself' });
  });

  it.each<[string, Partial<Post>]>([
    ['Meta is still asked to remove', { reason: undefined }],
    ['is out and stays', { state: 'published', reason: undefined }],
  ])('for what %s', async (_, more) => {
    const world = await asked(more);
    expect(await world.refused(path, confirm('kenanga'))).toMatchObject({ status: 409 });
  });

  it('for a post that is not there', async () => {
    const world = await httpWorld();
    expect(await world.refused(path, confirm('kenanga'))).toMatchObject({
      status: 404,
      code: 'post.notFound',
    });
  });
});
