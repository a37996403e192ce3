import { describe, expect, it } from 'vitest';
import { expandCampaign } from '../../functions/campaigns/expand-campaign.ts';
import { DAY } from '../../functions/domain/time/instant.ts';
import { CampaignReply, CampaignRow, PlanReply } from '../../functions/http/contract/campaigns.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { insert, load, replace } from '../../functions/records/record.ts';
import { aCampaign, aChannel, granted, MORNING } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const WISH = {
  title: 'Pasar Rabu',
  products: ['tiwul'],
  audience: 'bridging',
  from: '2026-12-02',
  days: 2,
  start: 'slots',
} as const;
const put = (json: unknown, as: string) => ({ method: 'PUT', json, as });

/** A world that can carry its own messages out. */
async function working() {
  const world = await httpWorld();
  const expand = async (): Promise<void> => {
    for (const { message } of world.queue.take())
      if (message.kind === 'expand') await expandCampaign(world.deps)(message);
  };
  return { ...world, expand };
}

describe('sharing a product to all pages', () => {
  const SHARE = '/api/products/tiwul/share/bagikan-1';
  const share = (as = 'kenanga') => put({ audience: 'bridging' }, as);

  it('says who posts it when and where, and who is left out and why', async () => {
    const world = await working();
    const plan = await world.read(PlanReply, SHARE, share());
    expect(plan.campaign).toMatchObject({
      id: 'bagikan-1',
      title: 'Tiwul instan gula aren',
      status: 'scheduled',
      proposedBy: { id: 'kenanga', name: 'Kenanga' },
      days: 2,
      start: 'now',
      maySchedule: false,
    });
    expect(plan.posts.map(({ seller, channel, hosted }) => [seller.name, channel.name, hosted])).toEqual(
      expect.arrayContaining([
        ['Kenanga', 'Watu Lereng', false],
        ['Kantil', 'Rukun Lereng', true],
      ]),
    );
    const hers = plan.posts.find(({ seller }) => seller.id === 'kenanga');
    expect(hers).toMatchObject({ product: { name: 'Tiwul instan gula aren' }, maker: { id: 'kenanga' } });
    expect(hers?.channel.owner).toEqual({ id: 'kenanga', name: 'Kenanga' });
  });

  it('is done once, however often her phone sends it, even on the next day', async () => {
    const world = await working();
    const first = await world.read(PlanReply, SHARE, share());
    await world.clock.advanceBy(DAY);
    expect(await world.read(PlanReply, SHARE, share())).toEqual(first);
    await world.expand();
    const { posts } = await world.read(CampaignReply, '/api/campaigns/bagikan-1', { as: 'kenanga' });
    expect(new Set(posts.map(({ id }) => id))).toEqual(new Set(first.posts.map(({ id }) => id)));
  });

  it('is finished when the first try stopped half-way', async () => {
    const world = await working();
    const from = '2026-11-30';
    const half = { id: 'bagikan-1', status: 'proposed', proposedBy: 'kenanga', start: 'now', from } as const;
    await insert(world.table, campaignRecord, aCampaign({ ...half, planRevision: 1, days: 2 }));
    expect(await world.read(PlanReply, SHARE, share())).toMatchObject({ campaign: { status: 'scheduled' } });
  });

  it("refuses an id that stands for something else already, somebody's or for another product", async () => {
    const world = await working();
    await world.read(PlanReply, SHARE, share());
    const other = '/api/products/keripik/share/bagikan-1';
    expect(await world.refused(other, share('melati'))).toMatchObject({
      status: 409,
      code: 'campaign.changed',
    });
  });

  it('does not go on with what somebody else proposed under the id, though it is for her product', async () => {
    const world = await working();
    const theirs = { id: 'bagikan-1', status: 'proposed', proposedBy: 'flamboyan', start: 'now' } as const;
    await insert(world.table, campaignRecord, aCampaign(theirs));
    expect(await world.refused(SHARE, share())).toMatchObject({ status: 409, code: 'campaign.changed' });
  });

  it('waits for a photo', async () => {
    const world = await working();
    const facts = { kind: 'craft', name: 'Batik', words: 'Motif.', price: 5000, unit: 'kain' };
    await world.ask(
      '/api/products/batik',
      put({ ...facts, languages: ['id'], audiences: ['abroad'] }, 'kenanga'),
    );
    const problem = await world.refused('/api/products/batik/share/b', share());
    expect(problem).toMatchObject({ status: 422, code: 'product.photoMissing' });
  });

  it('says in a sentence why nobody posts what is sold out', async () => {
    const world = await working();
    await world.ask('/api/products/tiwul/sold-out', put({ soldOut: true }, 'kenanga'));
    const { posts, leftOut } = await world.read(PlanReply, SHARE, share());
    expect(posts).toEqual([]);
    expect(leftOut).toEqual([
      {
        reason: 'soldOut',
        text: { id: 'Produknya sedang habis.', en: 'The product is sold out.' },
        members: [],
        memberCount: 0,
        things: ['Tiwul instan gula aren'],
      },
    ]);
  });
});

describe('who is left out of a plan', () => {
  const told = async (as: string) => {
    const world = await working();
    await world.join('cempaka', ['member'], { name: 'Cempaka', consents: granted('ownPage') });
    await world.read(CampaignRow, '/api/campaigns/rabu', put(WISH, 'kenanga'));
    const { leftOut } = await world.read(PlanReply, '/api/campaigns/rabu/plan', { as });
    return leftOut.filter(({ memberCount }) => memberCount > 0);
  };
  const cempaka = { id: 'cempaka', name: 'Cempaka' };

  it('is named to a coordinator, who can help', async () => {
    expect(await told('flamboyan')).toMatchObject([
      { reason: 'noConsentForHosting', members: [cempaka], memberCount: 1, things: [] },
    ]);
  });

  it('is a number to the group', async () => {
    const rows = await told('kenanga');
    expect(rows).toMatchObject([{ reason: 'noConsentForHosting', members: [], memberCount: 1, things: [] }]);
    expect(JSON.stringify(rows)).not.toMatch(/cempaka/i);
  });

  it('is told to herself', async () => {
    expect(await told('cempaka')).toMatchObject([{ members: [cempaka], memberCount: 1 }]);
  });
});

describe('a page that does not work when a plan is made', () => {
  const told = async (as: string) => {
    const world = await working();
    const key = keys.channel('rukun-lereng', 'kenanga-facebook');
    const channel = await load(world.table, channelRecord, key);
    if (!channel) throw new Error('Kenanga has no page');
    const text = { id: 'kata', en: 'words' };
    const broken = { state: 'broken', since: MORNING, code: 'channel.tokenDead', reason: text } as const;
    await replace(world.table, channelRecord, { ...channel, health: { ...broken, nextStep: text } });
    await world.read(CampaignRow, '/api/campaigns/rabu', put(WISH, 'kenanga'));
    const plan = await world.read(PlanReply, '/api/campaigns/rabu/plan', { as });
    expect(plan.posts.map((post) => post.channel.id)).toContain('kenanga-facebook');
    return plan.pagesToMend.map(({ id }) => id);
  };

  it.each(['flamboyan', 'kenanga'])('is shown as one to mend to %s, who can help', async (member) => {
    expect(await told(member)).toEqual(['kenanga-facebook']);
  });

  it('is not held up before others', async () => {
    expect(await told('melati')).toEqual([]);
  });
});

describe('a campaign', () => {
  it('plans stories beside what accounts of Instagram show, where they are wished for', async () => {
    const world = await httpWorld();
    const account = aChannel({ id: 'kenanga-instagram', platform: 'instagram', remoteId: '3001' });
    await insert(world.table, channelRecord, account);
    const wish = { ...WISH, stories: true, asks: true };
    const proposed = await world.read(CampaignRow, '/api/campaigns/rabu', put(wish, 'kenanga'));
    expect(proposed).toMatchObject({ stories: true, asks: true });
    const { posts } = await world.read(PlanReply, '/api/campaigns/rabu/plan', { as: 'kenanga' });
    const shapes = posts.map(({ channel, shape }) => `${channel.platform} ${shape}`);
    expect(new Set(shapes)).toEqual(new Set(['facebook photo', 'instagram photo', 'instagram story']));
  });

  it('is proposed by a member, looked at by all and scheduled by a coordinator', async () => {
    const world = await working();
    const proposed = await world.read(CampaignRow, '/api/campaigns/rabu', put(WISH, 'kenanga'));
    expect(proposed).toMatchObject({ status: 'proposed', products: [{ name: 'Tiwul instan gula aren' }] });
    const preview = await world.read(PlanReply, '/api/campaigns/rabu/plan', { as: 'bakung' });
    expect(preview.campaign.status).toBe('proposed');
    const path = '/api/campaigns/rabu/schedule';
    const done = await world.read(PlanReply, path, { method: 'POST', as: 'flamboyan' });
    expect(done.campaign).toMatchObject({ status: 'scheduled', maySchedule: true });
    expect(done.posts).toEqual(preview.posts);
  });

  it('is the same when the same wish comes again, and refuses another under its id', async () => {
    const world = await working();
    const first = await world.read(CampaignRow, '/api/campaigns/rabu', put(WISH, 'kenanga'));
    expect(await world.read(CampaignRow, '/api/campaigns/rabu', put(WISH, 'kenanga'))).toEqual(first);
    const other = put({ ...WISH, days: 3 }, 'kenanga');
    expect(await world.refused('/api/campaigns/rabu', other)).toMatchObject({ status: 409 });
  });

  it('cannot be for pages that the community does not have', async () => {
    const world = await working();
    const wish = put({ ...WISH, channels: ['kenanga-facebook', 'pandan-facebook'] }, 'kenanga');
    const problem = await world.refused('/api/campaigns/rabu', wish);
    expect(problem).toMatchObject({ status: 404, code: 'channel.notFound' });
  });

  it('says how many posts are coming while they are still being made, then shows them in order', async () => {
    const world = await working();
    const path = '/api/campaigns/bagikan-2';
    const shared = put({ audience: 'bridging' }, 'kenanga');
    const plan = await world.read(PlanReply, '/api/products/tiwul/share/bagikan-2', shared);
    const before = await world.read(CampaignReply, path, { as: 'kenanga' });
    expect(before).toMatchObject({ expected: plan.posts.length, posts: [] });
    await world.expand();
    const after = await world.read(CampaignReply, path, { as: 'kenanga' });
    expect(after.posts.map(({ state }) => state)).toEqual(plan.posts.map(() => 'awaiting_picture'));
    const times = after.posts.map(({ publishAt }) => Date.parse(publishAt));
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('does not show the posts of a plan that a newer one replaced', async () => {
    const world = await working();
    await world.read(CampaignRow, '/api/campaigns/rabu', put(WISH, 'kenanga'));
    const schedule = { method: 'POST', as: 'flamboyan' };
    await world.read(PlanReply, '/api/campaigns/rabu/schedule', schedule);
    await world.expand();
    const { posts: newer } = await world.read(PlanReply, '/api/campaigns/rabu/schedule', schedule);
    await world.expand();
    const { posts } = await world.read(CampaignReply, '/api/campaigns/rabu', { as: 'kenanga' });
    expect(newer.length).toBeGreaterThan(0);
    expect(new Set(posts.map(({ id }) => id))).toEqual(new Set(newer.map(({ id }) => id)));
  });
});
