import { describe, expect, it } from 'vitest';
import { HOUR, toIso } from '../../functions/domain/time/instant.ts';
import { RemovalAsked, RemovalList } from '../../functions/http/contract/consents.ts';
import { audit } from '../../functions/records/audit.ts';
import { loadPost } from '../../functions/records/posts.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert, replace } from '../../functions/records/record.ts';
import { aPost, MORNING } from '../factories/entities.ts';
import { afterFirstAudit } from './while-reading.ts';
import { httpWorld } from './world.ts';

const community = 'rukun-lereng';
const OWN = 'pasar-minggu.1000000000000001';
const OTHERS = 'pasar-minggu.1000000000000002';
const out = {
  state: 'published',
  publishedAt: MORNING,
  remoteId: '1_2',
  permalink: 'https://f.test/1_2',
} as const;

const published = async () => {
  const world = await httpWorld();
  await insert(world.table, postRecord, aPost({ id: OWN, ...out }));
  await insert(
    world.table,
    postRecord,
    aPost({ id: OTHERS, ...out, channel: 'rukun-facebook', owner: 'melati' }),
  );
  return world;
};
const withdraw = (world: Awaited<ReturnType<typeof published>>, kind: string) =>
  world.ask(`/api/consents/${kind}`, { method: 'PUT', json: { granted: false }, as: 'kenanga' });
const ask = { method: 'PUT', as: 'kenanga' };
const list = async (world: Awaited<ReturnType<typeof published>>) =>
  (await world.read(RemovalList, '/api/removals', { as: 'kenanga' })).posts;

describe('taking down what is out after withdrawing a consent', () => {
  it('has nothing to tell while all is granted', async () => {
    expect(await list(await published())).toEqual([]);
  });

  it('is not asked for while the consent stands', async () => {
    const world = await published();
    const refused = await world.refused('/api/consents/ownPage/removal', ask);
    expect(refused).toMatchObject({ status: 409, code: 'consent.notWithdrawn' });
  });

  it('shows what is out by the withdrawn kind, and only that', async () => {
    const world = await published();
    await withdraw(world, 'ownPage');
    const rows = await list(world);
    expect(rows).toMatchObject([{ post: OWN, kind: 'ownPage', state: 'out', permalink: out.permalink }]);
    expect(rows[0]?.until).toBeUndefined();
  });

  it('asks once for each, says by when it must be gone, and leaves other posts alone', async () => {
    const world = await published();
    await withdraw(world, 'ownPage');
    const asked = await world.read(RemovalAsked, '/api/consents/ownPage/removal', ask);
    expect(asked).toEqual({ kind: 'ownPage', asked: 1 });
    const again = await world.read(RemovalAsked, '/api/consents/ownPage/removal', ask);
    expect(again.asked).toBe(0);
    expect(await list(world)).toMatchObject([
      { post: OWN, state: 'asked', askedAt: toIso(MORNING), until: toIso(MORNING + 72 * HOUR) },
    ]);
    expect(await loadPost(world.table, community, OTHERS)).toMatchObject({ state: 'published' });
  });

  it('shows what she has to delete herself, and in the end the proof that it is gone', async () => {
    const world = await published();
    await withdraw(world, 'ownPage');
    await world.read(RemovalAsked, '/api/consents/ownPage/removal', ask);
    const byHand = aPost({ id: OWN, ...out, state: 'removing', reason: 'post.removeByHand' });
    await replace(world.table, postRecord, byHand);
    expect(await list(world)).toMatchObject([{ state: 'byHand', permalink: out.permalink }]);
    const gone = aPost({ id: OWN, ...out, state: 'removed', reason: 'post.removedOnWish' });
    await replace(world.table, postRecord, gone);
    await audit(world.table, { community, at: MORNING, event: 'post.removed', subject: OWN });
    const [row] = await list(world);
    expect(row).toMatchObject({ state: 'gone', goneAt: toIso(MORNING) });
    expect(row?.permalink).toBeUndefined();
  });

  it('shows a story that ended on a page which cannot be read as gone, and claims no proof of it', async () => {
    const world = await published();
    await withdraw(world, 'ownPage');
    await world.read(RemovalAsked, '/api/consents/ownPage/removal', ask);
    const ended = aPost({ id: OWN, ...out, state: 'removed', shape: 'story', reason: 'post.storyEnded' });
    await replace(world.table, postRecord, ended);
    await audit(world.table, { community, at: MORNING, event: 'post.storyEnded', subject: OWN });
    const [row] = await list(world);
    expect(row).toMatchObject({ state: 'gone', byWord: false });
    expect(row?.goneAt).toBeUndefined();
  });

  it('shows the proof of a post that went while the list was read', async () => {
    const world = await published();
    await withdraw(world, 'ownPage');
    await world.read(RemovalAsked, '/api/consents/ownPage/removal', ask);
    afterFirstAudit(world.table, community, async () => {
      await audit(world.table, { community, at: MORNING, event: 'post.removed', subject: OWN });
      const gone = aPost({ id: OWN, ...out, state: 'removed', reason: 'post.removedOnWish' });
      await replace(world.table, postRecord, gone);
    });
    expect(await list(world)).toMatchObject([{ state: 'gone', goneAt: toIso(MORNING) }]);
  });

  it('is written down by a coordinator for a member who cannot ask herself', async () => {
    const world = await published();
    const json = { granted: false, how: 'spoken' };
    const path = '/api/members/kenanga/consents/ownPage';
    await world.ask(path, { method: 'PUT', json, as: 'flamboyan' });
    const asked = await world.read(RemovalAsked, `${path}/removal`, { method: 'PUT', as: 'flamboyan' });
    expect(asked.asked).toBe(1);
  });
});
