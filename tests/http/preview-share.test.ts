import { describe, expect, it } from 'vitest';
import { PlanReply, SharePreview } from '../../functions/http/contract/campaigns.ts';
import { MemberList } from '../../functions/http/contract/members.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { load, replace } from '../../functions/records/record.ts';
import { granted } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const COMMUNITY = 'rukun-lereng';
const SHARE = '/api/products/tiwul/share/bagikan-1';

async function sharing() {
  const world = await httpWorld();
  const preview = (audience = 'bridging') =>
    world.read(SharePreview, `${SHARE}?audience=${audience}`, { as: 'kenanga' });
  const share = () =>
    world.read(PlanReply, SHARE, { method: 'PUT', json: { audience: 'bridging' }, as: 'kenanga' });
  const consents = async (given: ReturnType<typeof granted>): Promise<void> => {
    const kenanga = await load(world.table, memberRecord, keys.member(COMMUNITY, 'kenanga'));
    if (!kenanga) throw new Error('Kenanga is gone');
    await replace(world.table, memberRecord, { ...kenanga, consents: given });
  };
  return { ...world, preview, share, consents };
}

describe('where and when a product goes out, before it is shared', () => {
  it('shows the pages and times that the share then has', async () => {
    const { preview, share } = await sharing();
    const before = await preview();
    const shared = await share();
    expect(before.posts.length).toBeGreaterThan(0);
    expect(before.made).toBe(false);
    expect(before.posts).toEqual(shared.posts);
    expect(before.leftOut).toEqual(shared.leftOut);
  });

  it('stores nothing', async () => {
    const { preview, table, queue } = await sharing();
    await preview();
    expect(await load(table, campaignRecord, keys.campaign(COMMUNITY, 'bagikan-1'))).toBeUndefined();
    expect(queue.take()).toEqual([]);
  });

  it('shows the plan of a share that was made, and refuses its id for another one', async () => {
    const { preview, share, ask } = await sharing();
    const { posts } = await share();
    const { made, ...plan } = await preview();
    expect({ made, posts: plan.posts }).toEqual({ made: true, posts });
    const other = await ask(`${SHARE}?audience=linking`, { as: 'kenanga' });
    expect(other.status).toBe(409);
  });

  it('names the consents without which nothing of hers goes out', async () => {
    const { preview, consents } = await sharing();
    expect((await preview()).needs).toEqual([]);
    await consents(granted('nameInReports'));
    const { posts, needs } = await preview();
    expect({ posts, needs }).toEqual({ posts: [], needs: ['processingAbroad', 'ownPage'] });
  });

  it('is for the maker and for members who sell it too, not for who only leads', async () => {
    const { ask } = await sharing();
    expect((await ask(`${SHARE}?audience=bridging`, { as: 'melati' })).status).toBe(200);
    expect((await ask(`${SHARE}?audience=bridging`, { as: 'bakung' })).status).toBe(403);
  });
});

describe('the list of members', () => {
  it('names the consents that a member still needs, so that a coordinator can ask her', async () => {
    const { read, consents } = await sharing();
    const needsOf = async (): Promise<unknown> =>
      (await read(MemberList, '/api/members', { as: 'flamboyan' })).members.find(({ id }) => id === 'kenanga')
        ?.needs;
    expect(await needsOf()).toEqual([]);
    await consents(granted('hosting'));
    expect(await needsOf()).toEqual(['processingAbroad']);
  });
});
