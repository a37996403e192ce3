import { describe, expect, it } from 'vitest';
import { expandCampaign } from '../../functions/campaigns/expand-campaign.ts';
import { reconcilePosts } from '../../functions/campaigns/reconcile-posts.ts';
import { DAY, MINUTE } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { CampaignReply, CampaignRow, PlanReply } from '../../functions/http/contract/campaigns.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { listPosts } from '../../functions/records/posts.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { load, replace } from '../../functions/records/record.ts';
import { granted } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const COMMUNITY = 'rukun-lereng';
const ID = 'bagikan-1';

/** A world that carries its own messages out, and Kenanga who shares her tiwul. */
async function sharing() {
  const world = await httpWorld();
  const { table, queue, deps, clock } = world;
  const settle = async (): Promise<void> => {
    for (let sent = queue.take(); sent.length > 0; sent = queue.take()) {
      for (const { message } of sent) {
        if (message.intent > clock.now()) await clock.advanceTo(message.intent);
        if (message.kind === 'expand') await expandCampaign(deps)(message);
        if (message.kind === 'sweep') await reconcilePosts(deps)(message);
      }
    }
  };
  const share = (id = ID) =>
    world.read(PlanReply, `/api/products/tiwul/share/${id}`, {
      method: 'PUT',
      json: { audience: 'bridging' },
      as: 'kenanga',
    });
  const soldOut = async (is: boolean): Promise<void> => {
    await world.ask('/api/products/tiwul/sold-out', { method: 'PUT', json: { soldOut: is }, as: 'kenanga' });
    await settle();
  };
  const consents = async (given: ReturnType<typeof granted>): Promise<void> => {
    const kenanga = await load(table, memberRecord, keys.member(COMMUNITY, 'kenanga'));
    if (!kenanga) throw new Error('Kenanga is gone');
    await replace(table, memberRecord, { ...kenanga, consents: given });
  };
  const posts = () => listPosts(table, COMMUNITY, ID);
  const change = async (post: Post | undefined, changes: Partial<Post>): Promise<void> => {
    if (post) await replace(table, postRecord, { ...post, due: undefined, ...changes });
  };
  const screen = () => world.read(CampaignReply, `/api/campaigns/${ID}`, { as: 'kenanga' });
  return { ...world, settle, share, soldOut, consents, posts, change, screen };
}

const placesOf = (posts: readonly { readonly channel: string | { readonly id: string } }[]): string[] =>
  posts.map(({ channel }) => (typeof channel === 'string' ? channel : channel.id)).sort();

describe('sharing a product again on the same day', () => {
  it('makes posts once she has consented, when the first time nothing could go out', async () => {
    const { share, settle, consents, screen } = await sharing();
    await consents(granted('nameInReports'));
    expect((await share()).posts).toEqual([]);
    await settle();
    await consents(granted());
    const { posts: planned } = await share();
    expect(planned.length).toBeGreaterThan(0);
    await settle();
    expect((await screen()).posts).toHaveLength(planned.length);
  });

  it('makes posts again after she said "sold out" by mistake', async () => {
    const { share, settle, soldOut, posts, screen } = await sharing();
    const first = await share();
    await settle();
    await soldOut(true);
    expect(new Set((await posts()).map(({ state }) => state))).toEqual(new Set(['cancelled']));
    await soldOut(false);
    const again = await share();
    await settle();
    expect(placesOf(again.posts)).toEqual(placesOf(first.posts));
    const shown = (await screen()).posts;
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(again.posts.map(({ id }) => id)));
    expect(new Set(shown.map(({ state }) => state))).toEqual(new Set(['awaiting_picture']));
  });

  it('makes only those that are not out when some went out before her mistake', async () => {
    const { share, settle, soldOut, posts, change, clock, screen } = await sharing();
    const first = await share();
    await settle();
    const [out] = await posts();
    await change(out, { state: 'published', commitAt: clock.now(), publishedAt: clock.now() });
    await soldOut(true);
    await soldOut(false);
    const again = await share();
    await settle();
    expect(placesOf([...again.posts, { channel: out?.channel ?? '' }])).toEqual(placesOf(first.posts));
    const { expected, posts: shown } = await screen();
    expect(placesOf(shown)).toEqual(placesOf(first.posts));
    expect(expected).toBe(first.posts.length);
  });

  it('counts those that stay while the others are still being made', async () => {
    const { share, settle, soldOut, posts, change, clock, screen } = await sharing();
    const first = await share();
    await settle();
    const [out] = await posts();
    await change(out, { state: 'published', commitAt: clock.now(), publishedAt: clock.now() });
    await soldOut(true);
    await soldOut(false);
    await share();
    expect(await screen()).toMatchObject({ expected: first.posts.length, posts: [{ id: out?.id }] });
  });

  it('refuses what was cancelled, and begins anew under another id, also before its posts show it', async () => {
    const { share, settle, refused, read } = await sharing();
    const first = await share();
    await settle();
    const cancel = { method: 'PUT', json: { steering: 'cancel' }, as: 'kenanga' };
    await read(CampaignRow, `/api/campaigns/${ID}/steering`, cancel);
    const again = { method: 'PUT', json: { audience: 'bridging' }, as: 'kenanga' };
    const problem = await refused(`/api/products/tiwul/share/${ID}`, again);
    expect(problem).toMatchObject({ status: 409, code: 'campaign.cancelled' });
    expect(placesOf((await share(`${ID}-2`)).posts)).toEqual(placesOf(first.posts));
  });
});

describe('the same share arriving again', () => {
  it.each([
    ['waits', { state: 'scheduled' }],
    ['is held', { state: 'held', reason: 'channel.tokenDead' }],
    ['is in doubt', { state: 'settling', commitAt: 1 }],
  ] as const)('makes nothing new while one post %s, though another was cancelled', async (_, changes) => {
    const { share, settle, posts, change } = await sharing();
    const first = await share();
    await settle();
    const [one, ...others] = await posts();
    await change(one, changes);
    for (const other of others) await change(other, { state: 'cancelled', reason: 'consent.hosting' });
    expect((await share()).posts).toEqual(first.posts);
    await settle();
    expect(await posts()).toHaveLength(first.posts.length);
  });

  it.each(['published', 'removing', 'removed'] as const)(
    'makes nothing new when all of it is %s, even on the next day',
    async (state) => {
      const { share, settle, posts, change, clock } = await sharing();
      const first = await share();
      await settle();
      for (const post of await posts()) await change(post, { state, commitAt: 1, publishedAt: 1 });
      await clock.advanceBy(DAY);
      expect((await share()).posts).toEqual(first.posts);
      await settle();
      expect(await posts()).toHaveLength(first.posts.length);
    },
  );

  it('asks no page owner again who skipped it', async () => {
    const { share, settle, posts, change, clock } = await sharing();
    await share();
    await settle();
    const made = await posts();
    const skipped = made.find(({ channel }) => channel === 'kenanga-facebook');
    for (const post of made)
      await change(post, {
        state: 'cancelled',
        reason: post === skipped ? 'owner.skipped' : 'product.soldOut',
      });
    await clock.advanceBy(MINUTE);
    const again = await share();
    expect(placesOf(again.posts)).toEqual(placesOf(made.filter((post) => post !== skipped)));
    expect(again.leftOut.map(({ reason }) => reason)).toEqual(['ownerSkipped']);
  });
});
