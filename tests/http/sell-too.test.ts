import { describe, expect, it } from 'vitest';
import { expandCampaign } from '../../functions/campaigns/expand-campaign.ts';
import { CampaignReply, PlanReply, SharePreview } from '../../functions/http/contract/campaigns.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert, replace } from '../../functions/records/record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { aChannel, aMember, aProduct, granted } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const SHARE = '/api/products/dodol/share/ikut-jual-1';
const share = (as: string, json: object = { audience: 'bridging' }) => ({ method: 'PUT', json, as });

/** Melati makes dodol and has a page; Kenanga has one too, and Kantil is hosted. */
async function twoPages() {
  const world = await httpWorld();
  const page = aChannel({ id: 'melati-facebook', owner: 'melati', name: 'Pring', remoteId: '1002' });
  await insert(world.table, channelRecord, page);
  await insert(world.table, productRecord, aProduct({ id: 'dodol', maker: 'melati', name: 'Dodol salak' }));
  return world;
}

describe('a friend’s product', () => {
  it('goes out on the seller’s own page alone, with her as seller and its maker as maker', async () => {
    const world = await twoPages();
    const shown = await world.read(SharePreview, `${SHARE}?audience=bridging`, { as: 'kenanga' });
    const plan = await world.read(PlanReply, SHARE, share('kenanga'));
    expect(plan.posts.map(({ id, publishAt }) => [id, publishAt])).toEqual(
      shown.posts.map(({ id, publishAt }) => [id, publishAt]),
    );
    expect(plan.posts.map(({ channel, seller, maker }) => [channel.id, seller.id, maker.id])).toEqual([
      ['kenanga-facebook', 'kenanga', 'melati'],
    ]);
    // Nobody else is named as left out of what is hers.
    expect(plan.leftOut).toEqual([]);
    for (const { message } of world.queue.take())
      if (message.kind === 'expand') await expandCampaign(world.deps)(message);
    const { posts } = await world.read(CampaignReply, '/api/campaigns/ikut-jual-1', { as: 'melati' });
    expect(posts.map(({ seller, maker }) => [seller.name, maker.name])).toEqual([['Kenanga', 'Melati']]);
    // She asked for it herself, so that nobody else has to look first.
    expect(posts.map(({ ownerWindowEndsAt }) => ownerWindowEndsAt)).toEqual([undefined]);
  });

  it('is hosted for a seller without a page, named alone', async () => {
    const world = await twoPages();
    const { posts } = await world.read(PlanReply, SHARE, share('kantil'));
    expect(posts.map(({ channel, seller, alsoSellers }) => [channel.id, seller.id, alsoSellers])).toEqual([
      ['rukun-facebook', 'kantil', []],
    ]);
  });

  it('stays off pages of others when its maker does not allow them', async () => {
    const world = await twoPages();
    const own = aMember({ id: 'melati', name: 'Melati', consents: granted('ownPage', 'processingAbroad') });
    await replace(world.table, memberRecord, own);
    const { posts, leftOut } = await world.read(PlanReply, SHARE, share('kenanga'));
    expect(posts).toEqual([]);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['noConsentForOthers']);
  });

  it('is not the seller’s to answer for: who can be seen in its photo is said by its maker', async () => {
    const world = await twoPages();
    const json = { audience: 'bridging', people: 'nobody' };
    expect(await world.refused(SHARE, share('kenanga', json))).toMatchObject({ status: 403 });
  });

  it('may be sold by both: each share has its own id', async () => {
    const world = await twoPages();
    await world.read(PlanReply, SHARE, share('kenanga'));
    expect(await world.refused(SHARE, share('melati'))).toMatchObject({ code: 'campaign.changed' });
    const { posts } = await world.read(PlanReply, '/api/products/dodol/share/bagikan-2', share('melati'));
    // It has just gone to Kenanga's page, so that her page is not asked for it again.
    expect(posts.map(({ channel }) => channel.id)).not.toContain('kenanga-facebook');
  });
});
