import { describe, expect, it } from 'vitest';
import { expandCampaign } from '../../functions/campaigns/expand-campaign.ts';
import { reconcilePosts } from '../../functions/campaigns/reconcile-posts.ts';
import type { Campaign } from '../../functions/domain/campaign/campaign.ts';
import { DAY } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { CampaignReply, PlanReply } from '../../functions/http/contract/campaigns.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { loadPost } from '../../functions/records/posts.ts';
import { insert, replace } from '../../functions/records/record.ts';
import { aCampaign, aPost, MORNING } from '../factories/entities.ts';
import { WAITING } from './settle.ts';
import { httpWorld } from './world.ts';

/** The running campaign of the world, with one post as given and, on the community's page, one that waits. */
async function running(changes: Partial<Post>, campaign: Partial<Campaign> = {}) {
  const world = await httpWorld();
  const { table, queue, deps, clock } = world;
  await replace(table, campaignRecord, aCampaign({ products: ['keripik'], ...campaign }));
  const offer = { product: 'keripik', maker: 'melati', publishAt: MORNING };
  await replace(table, postRecord, aPost({ id: WAITING, ...offer, ...changes }));
  const onCommunity = { channel: 'rukun-facebook', owner: undefined, seller: 'kantil', hosted: true };
  await insert(table, postRecord, aPost({ id: 'pasar-minggu.0000000000000002', ...offer, ...onCommunity }));
  const screen = (as = 'flamboyan') => world.read(CampaignReply, '/api/campaigns/pasar-minggu', { as });
  const schedule = async () => {
    const path = '/api/campaigns/pasar-minggu/schedule';
    const plan = await world.read(PlanReply, path, { method: 'POST', as: 'flamboyan' });
    const between = await screen();
    for (let sent = queue.take(); sent.length > 0; sent = queue.take())
      for (const { message } of sent) {
        if (message.intent > clock.now()) await clock.advanceTo(message.intent);
        if (message.kind === 'expand') await expandCampaign(deps)(message);
        if (message.kind === 'sweep') await reconcilePosts(deps)(message);
      }
    return { plan, between };
  };
  return { ...world, screen, schedule };
}

describe('scheduling again a campaign that runs', () => {
  it.each([
    ['failed', { state: 'failed', reason: 'post.refused' }],
    ['was cancelled', { state: 'cancelled', reason: 'product.soldOut' }],
  ] as const)('is offered to who may schedule when a post %s', async (_, changes) => {
    const { screen } = await running(changes);
    expect((await screen()).mayScheduleAgain).toBe(true);
    expect((await screen('kenanga')).mayScheduleAgain).toBe(false);
  });

  it.each([
    ['waits', {}],
    ['is out', { state: 'published', commitAt: 1 }],
    ['was skipped by the owner of its page', { state: 'cancelled', reason: 'owner.skipped' }],
  ] as const)('is not offered while every post waits or came about, and one %s', async (_, changes) => {
    const { screen } = await running(changes);
    expect((await screen()).mayScheduleAgain).toBe(false);
  });

  it.each([
    ['is paused', { status: 'paused' }],
    ['was cancelled', { status: 'cancelled' }],
  ] as const)('is not offered when the campaign %s', async (_, campaign) => {
    const { screen } = await running({ state: 'failed' }, campaign);
    expect((await screen()).mayScheduleAgain).toBe(false);
  });

  it('is not offered after the last of its days', async () => {
    const { screen, clock } = await running({ state: 'failed' });
    await clock.advanceBy(2 * DAY);
    expect((await screen()).mayScheduleAgain).toBe(true);
    await clock.advanceBy(DAY);
    expect((await screen()).mayScheduleAgain).toBe(false);
  });

  it('cancels what the older plan left waiting, so that its time is free', async () => {
    const { schedule, table } = await running({ state: 'failed' });
    const { plan } = await schedule();
    expect(plan.posts.map(({ channel }) => channel.id)).toContain('rukun-facebook');
    const old = await loadPost(table, 'rukun-lereng', 'pasar-minggu.0000000000000002');
    expect(old).toMatchObject({ state: 'cancelled', reason: 'campaign.replanned' });
  });

  it('makes what failed anew, leaves what is out, and is offered no more', async () => {
    const out = { state: 'published', commitAt: 1, publishedAt: 1 } as const;
    const { screen, schedule, table } = await running(out);
    const failed = { channel: 'rukun-facebook', owner: undefined, seller: 'kantil', hosted: true } as const;
    await replace(
      table,
      postRecord,
      aPost({
        id: 'pasar-minggu.0000000000000002',
        product: 'keripik',
        maker: 'melati',
        ...failed,
        state: 'failed',
        reason: 'post.refused',
      }),
    );
    const { plan, between } = await schedule();
    expect(plan.posts.map(({ channel }) => channel.id)).toEqual(['rukun-facebook']);
    expect(between).toMatchObject({ expected: 2, mayScheduleAgain: false, posts: [{ id: WAITING }] });
    const after = await screen();
    expect(after.mayScheduleAgain).toBe(false);
    expect(after.posts.map(({ state }) => state).sort()).toEqual(['awaiting_picture', 'published']);
  });
});
