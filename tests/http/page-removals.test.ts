import { describe, expect, it } from 'vitest';
import { DAY, HOUR, toIso } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { CampaignReply } from '../../functions/http/contract/campaigns.ts';
import { PageRemovalList, RemovalList } from '../../functions/http/contract/consents.ts';
import { audit } from '../../functions/records/audit.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert, replace } from '../../functions/records/record.ts';
import { aPost, MORNING } from '../factories/entities.ts';
import { afterFirstAudit } from './while-reading.ts';
import { httpWorld } from './world.ts';

const community = 'rukun-lereng';
const PAGE = 'pasar-minggu.1000000000000001';
const HOSTED = 'pasar-minggu.1000000000000002';
const out = {
  publishedAt: MORNING,
  remoteId: '1_2',
  permalink: 'https://i.test/1_2',
  maker: 'melati',
  product: 'keripik',
} as const;

const byHand = (more: Partial<Post> = {}) =>
  aPost({ id: PAGE, ...out, state: 'removing', reason: 'post.removeByHand', ...more });

/** Melati has withdrawn; Meta lets nobody but their owners delete her posts on Kenanga's page and the community's. */
async function withdrawn() {
  const world = await httpWorld();
  await insert(world.table, postRecord, byHand());
  const hosted = { id: HOSTED, channel: 'rukun-facebook', owner: undefined, seller: 'melati', hosted: true };
  await insert(world.table, postRecord, byHand(hosted));
  const withdraw = { method: 'PUT', json: { granted: false }, as: 'melati' };
  await world.ask('/api/consents/processingAbroad', withdraw);
  for (const subject of [PAGE, HOSTED])
    await audit(world.table, { community, at: MORNING, event: 'post.removalAsked', by: 'melati', subject });
  const onPages = async (as: string) =>
    (await world.read(PageRemovalList, '/api/removals/pages', { as })).posts;
  return { ...world, onPages };
}

describe('what must be deleted by hand', () => {
  it('is told to the owner of the page, with where it is and by when it must be gone', async () => {
    const world = await withdrawn();
    const rows = await world.onPages('kenanga');
    expect(rows).toMatchObject([
      {
        post: PAGE,
        product: { name: 'Keripik pisang' },
        channel: { name: 'Watu Lereng', owner: { id: 'kenanga' } },
        state: 'byHand',
        byWord: false,
        until: toIso(MORNING + 72 * HOUR),
        permalink: out.permalink,
      },
    ]);
  });

  it('does not tell her whose consent ended, nor of which kind', async () => {
    const world = await withdrawn();
    const told = JSON.stringify(await world.onPages('kenanga'));
    expect(told).not.toMatch(/melati|processingAbroad/i);
  });

  it.each(['melati', 'kantil', 'bakung'])('is not %s’s to do, whose pages these are not', async (as) => {
    expect(await (await withdrawn()).onPages(as)).toEqual([]);
  });

  it('is told to a coordinator of every page, the community’s among them', async () => {
    const rows = await (await withdrawn()).onPages('flamboyan');
    expect(rows.map(({ post, channel }) => [post, channel.owner?.name])).toEqual([
      [PAGE, 'Kenanga'],
      [HOSTED, undefined],
    ]);
  });

  it('shows the proof for a day once it is gone, and then nothing', async () => {
    const world = await withdrawn();
    const at = MORNING + HOUR;
    await replace(world.table, postRecord, byHand({ state: 'removed', reason: 'post.removedOnWish' }));
    await audit(world.table, { community, at, event: 'post.removed', subject: PAGE });
    await world.clock.advanceBy(2 * HOUR);
    expect(await world.onPages('kenanga')).toMatchObject([{ state: 'gone', goneAt: toIso(at) }]);
    await world.clock.advanceBy(DAY);
    expect(await world.onPages('kenanga')).toEqual([]);
  });

  it('shows the proof of what was found gone while the list was read', async () => {
    const world = await withdrawn();
    const at = MORNING + 2 * HOUR;
    await world.clock.advanceBy(2 * HOUR);
    afterFirstAudit(world.table, community, async () => {
      await audit(world.table, { community, at, event: 'post.removed', subject: PAGE });
      await replace(world.table, postRecord, byHand({ state: 'removed', reason: 'post.removedOnWish' }));
    });
    expect(await world.onPages('kenanga')).toMatchObject([{ state: 'gone', goneAt: toIso(at) }]);
  });

  it('tells nothing of what Meta removed for us, since nobody was asked to', async () => {
    const world = await withdrawn();
    await replace(world.table, postRecord, byHand({ state: 'removed', reason: 'post.removedOnWish' }));
    await audit(world.table, { community, at: MORNING + 1_000, event: 'post.removed', subject: PAGE });
    await world.clock.advanceBy(HOUR);
    expect(await world.onPages('kenanga')).toEqual([]);
  });

  it('leaves out what Meta is still asked to remove', async () => {
    const world = await withdrawn();
    await replace(world.table, postRecord, byHand({ reason: undefined }));
    expect(await world.onPages('kenanga')).toEqual([]);
  });

  it('counts as needing help in its campaign', async () => {
    const world = await withdrawn();
    const path = '/api/campaigns/pasar-minggu';
    const { helpFirst, needHelp } = await world.read(CampaignReply, path, { as: 'flamboyan' });
    expect(new Set(helpFirst)).toEqual(new Set([PAGE, HOSTED]));
    expect(needHelp).toBe(2);
  });
});

describe('the removals of a member', () => {
  it('are read by a coordinator as the member reads them', async () => {
    const world = await withdrawn();
    const hers = await world.read(RemovalList, '/api/removals', { as: 'melati' });
    const read = await world.read(RemovalList, '/api/members/melati/removals', { as: 'flamboyan' });
    expect(read).toEqual(hers);
    expect(read.posts).toMatchObject([
      { kind: 'processingAbroad', state: 'byHand', channel: { owner: { name: 'Kenanga' } } },
      { kind: 'processingAbroad', state: 'byHand' },
    ]);
  });
});
