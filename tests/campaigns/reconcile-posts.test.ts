import { describe, expect, it, vi } from 'vitest';
import { decideConsent } from '../../functions/people/decide-consent.ts';
import { steerCampaign } from '../../functions/campaigns/steer-campaign.ts';
import { reconcilePosts } from '../../functions/campaigns/reconcile-posts.ts';
import type { Steering } from '../../functions/domain/campaign/steering.ts';
import { HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { setSoldOut } from '../../functions/intake/set-sold-out.ts';
import type { Meter } from '../../functions/ports/meter.ts';
import { loadChannel } from '../../functions/records/channels.ts';
import { saveChannel } from '../../functions/records/connected-channels.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { loadProduct } from '../../functions/records/product-record.ts';
import { replace } from '../../functions/records/record.ts';
import { simCaptions } from '../../proofs/simulation/fakes.ts';
import { aChannel, aMember, MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';
import { breakChannel } from '../../functions/due/break-channel.ts';
import { requestReconciliation } from '../../functions/due/request-reconciliation.ts';

const community = 'rukun-lereng';

async function setup(overrides: Parameters<typeof publishingWorld>[0] = {}) {
  const world = await publishingWorld(overrides);
  const { deps, queue, clock } = world;
  const counted: Parameters<Meter['count']>[0][] = [];
  const meter: Meter = { count: (values) => void counted.push(values) };
  /** Delivers the reconciliations that were asked for, each at its time. */
  const reconciliation = async (rounds = 2) => {
    const outcomes: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const { message } of queue.take().filter((sent) => sent.message.kind === 'sweep')) {
        if (message.intent > clock.now()) await clock.advanceTo(message.intent);
        outcomes.push(await reconcilePosts({ ...deps, captions: simCaptions, meter })(message));
      }
    }
    return outcomes;
  };
  const steer = (steering: Steering) =>
    steerCampaign(deps)({ community, id: 'pasar-minggu', by: 'flamboyan', steering });
  return { ...world, reconciliation, steer, counted };
}

describe('a decision is carried to the posts that it touches', () => {
  it('pausing holds them and resuming brings them back', async () => {
    const { steer, reconciliation, current, counted } = await setup();
    await steer('pause');
    await reconciliation(1);
    expect(await current()).toMatchObject({ state: 'held', reason: 'campaign.paused' });
    expect(counted).toEqual([]);
    await steer('resume');
    await reconciliation(1);
    expect(await current()).toMatchObject({ state: 'scheduled' });
    expect((await current()).reason).toBeUndefined();
  });

  it('a pause takes nothing of the chance to look from the owner of a page, however long it lasts', async () => {
    const { steer, reconciliation, current, clock } = await setup({
      state: 'awaiting_owner',
      publishAt: MORNING,
      ownerWindowEndsAt: MORNING - 5 * MINUTE,
    });
    await steer('pause');
    await reconciliation(1);
    expect(await current()).toMatchObject({ state: 'held', reason: 'campaign.paused' });
    await clock.advanceTo(MORNING + 2 * HOUR);
    await steer('resume');
    await reconciliation(1);
    const resumed = await current();
    expect(resumed).toMatchObject({ state: 'awaiting_picture', due: { kind: 'picture' } });
    expect(resumed.ownerWindowEndsAt).toBe(clock.now() + 25 * MINUTE);
  });

  it('a pause gives no window to an owner whose own was over before', async () => {
    const ownerWindowEndsAt = MORNING - HOUR;
    const { steer, reconciliation, current } = await setup({ publishAt: MORNING, ownerWindowEndsAt });
    await steer('pause');
    await reconciliation(1);
    await steer('resume');
    await reconciliation(1);
    expect(await current()).toMatchObject({ state: 'scheduled', ownerWindowEndsAt });
  });

  it('cancelling ends them', async () => {
    const { steer, reconciliation, current } = await setup();
    await steer('cancel');
    await reconciliation(1);
    expect(await current()).toMatchObject({ state: 'cancelled', reason: 'campaign.cancelled' });
  });

  it('each reconciliation runs twice, for workers that still act on what they read before', async () => {
    const { steer, reconciliation } = await setup();
    await steer('pause');
    expect(await reconciliation(1)).toEqual(['again']);
    expect(await reconciliation(1)).toEqual(['reconciled']);
  });

  it('a sold-out product stops what is pending', async () => {
    const { deps, reconciliation, current } = await setup();
    await setSoldOut(deps)(await loadProduct(deps.table, community, 'tiwul'), true);
    await reconciliation(1);
    expect(await current()).toMatchObject({ state: 'cancelled', reason: 'product.soldOut' });
  });

  it('withdrawn consent stops what is pending', async () => {
    const { deps, reconciliation, current } = await setup();
    await decideConsent(deps)({
      community,
      member: 'kenanga',
      kind: 'ownPage',
      granted: false,
      by: 'kenanga',
      how: 'app',
    });
    await reconciliation(1);
    expect(await current()).toMatchObject({ state: 'cancelled', reason: 'consent.ownPage' });
  });

  it('withdrawn consent of one whom a hosted post names beside its seller stops it', async () => {
    const { deps, table, reconciliation, current } = await setup({
      hosted: true,
      owner: undefined,
      alsoSellers: ['melati'],
    });
    const { owner: _, ...page } = aChannel();
    await replace(table, channelRecord, page);
    await replace(table, memberRecord, aMember({ id: 'melati' }));
    await decideConsent(deps)({
      community,
      member: 'melati',
      kind: 'hosting',
      granted: false,
      by: 'melati',
      how: 'app',
    });
    await reconciliation(1);
    expect(await current()).toMatchObject({ state: 'cancelled', reason: 'consent.hosting' });
  });

  it('a broken channel holds its posts and gives them back when it is connected again', async () => {
    const { deps, table, reconciliation, current, clock, counted } = await setup();
    const channel = await loadChannel(table, community, 'kenanga-facebook');
    if (!channel) throw new Error('no channel');
    await breakChannel(deps, channel, 'channel.tokenDead', clock.now());
    await reconciliation(1);
    expect(await current()).toMatchObject({ state: 'held', reason: 'channel.tokenDead' });
    // The operator hears of it.
    expect(counted).toEqual([{ Held: 1 }]);
    await requestReconciliation(deps, { community, subject: 'channel', id: channel.id }, clock.now());
    await saveChannel(table, channel);
    await reconciliation(1);
    expect((await current()).state).toBe('scheduled');
  });

  it('what is too late by then stays held, and says so', async () => {
    const { deps, table, reconciliation, current, clock } = await setup({
      state: 'held',
      reason: 'channel.tokenDead',
      due: undefined,
    });
    const channel = await loadChannel(table, community, 'kenanga-facebook');
    if (!channel) throw new Error('no channel');
    await clock.advanceTo(MORNING + 7 * HOUR);
    await requestReconciliation(deps, { community, subject: 'channel', id: channel.id }, clock.now());
    await reconciliation(1);
    expect(await current()).toMatchObject({ state: 'held', reason: 'post.late' });
  });

  it('a held post whose commit was sent is read before anything else', async () => {
    const { deps, reconciliation, current, clock, fake, run } = await setup({
      state: 'held',
      reason: 'channel.tokenDead',
      due: undefined,
      commitAt: MORNING,
      draft: { id: '1001_9', at: MORNING },
    });
    fake.posts.set('1001_9', { message: 'Tiwul instan', isPublished: true, createdAt: 0 });
    await clock.advanceTo(MORNING + 10 * MINUTE);
    await requestReconciliation(deps, { community, subject: 'channel', id: 'kenanga-facebook' }, clock.now());
    await reconciliation(1);
    expect((await current()).state).toBe('settling');
    expect(await run()).toEqual(['published']);
    expect(fake.calls).not.toContain('publishPost');
  });

  it('reads the facts of its posts in one request, and none for posts that no decision moves any more', async () => {
    const readsIn = async (state: 'scheduled' | 'published') => {
      const { deps, table, reconciliation, clock } = await setup({ state });
      const reading = vi.spyOn(table, 'getMany');
      await requestReconciliation(
        deps,
        { community, subject: 'channel', id: 'kenanga-facebook' },
        clock.now(),
      );
      await reconciliation(1);
      return reading.mock.calls.map(([wanted]) => wanted.map(({ sk }) => sk.split('#')[0]));
    };
    const [posts, facts] = [['post'], expect.arrayContaining(['community', 'campaign', 'product', 'member'])];
    expect(await readsIn('scheduled')).toEqual([posts, facts]);
    expect(await readsIn('published')).toEqual([posts]);
  });
});
