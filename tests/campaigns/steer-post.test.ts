import { describe, expect, it } from 'vitest';
import { reconcilePosts } from '../../functions/campaigns/reconcile-posts.ts';
import { reschedulePost } from '../../functions/campaigns/reschedule-post.ts';
import { steerCampaign } from '../../functions/campaigns/steer-campaign.ts';
import { steerDay } from '../../functions/campaigns/steer-day.ts';
import { steerPost } from '../../functions/campaigns/steer-post.ts';
import type { Steering } from '../../functions/domain/campaign/steering.ts';
import { listAudit } from '../../functions/records/audit.ts';
import { DAY, HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { dayOf } from '../../functions/domain/time/local-day.ts';
import { MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';
import { simCaptions } from '../../proofs/simulation/fakes.ts';

const community = 'rukun-lereng';

async function setup(overrides: Parameters<typeof publishingWorld>[0] = {}) {
  const world = await publishingWorld(overrides);
  const { deps, queue, clock, current } = world;
  const reconciliation = async () => {
    for (const { message } of queue.take().filter((sent) => sent.message.kind === 'sweep')) {
      if (message.intent > clock.now()) await clock.advanceTo(message.intent);
      await reconcilePosts({ ...deps, captions: simCaptions })(message);
    }
  };
  const { id } = await current();
  const steer = (steering: 'pause' | 'resume', by = 'flamboyan', owner: string | undefined = 'kenanga') =>
    steerPost(deps)({ community, post: id, by, owner, steering });
  const campaign = { community, id: 'pasar-minggu', by: 'flamboyan' };
  const steerAll = (steering: Steering) => steerCampaign(deps)({ ...campaign, steering });
  const steerItsDay = async (steering: Steering) => {
    const day = dayOf((await current()).publishAt, 'Asia/Jakarta');
    return steerDay(deps)({ ...campaign, day, steering });
  };
  return { ...world, id, reconciliation, steer, steerAll, steerItsDay };
}

describe('a pause of one post', () => {
  it('holds it at once, and resuming brings it back; both are written down once', async () => {
    const { steer, reconciliation, current, clock, deps, id } = await setup({ publishAt: MORNING });
    const paused = await steer('pause');
    expect(paused).toMatchObject({ state: 'held', reason: 'post.paused', paused: { by: 'flamboyan' } });
    expect(paused.due).toBeUndefined();
    expect(await steer('pause', 'kenanga')).toEqual(paused);
    // A reconciliation for another cause leaves it as it is.
    await reconciliation();
    expect(await current()).toEqual(paused);
    await clock.advanceTo(MORNING - 10 * MINUTE);
    const resumed = await steer('resume');
    expect(resumed).toMatchObject({ state: 'scheduled', publishAt: MORNING });
    expect([resumed.reason, resumed.paused]).toEqual([undefined, undefined]);
    expect(resumed.due?.kind).toBe('publish');
    await steer('resume');
    const lines = await listAudit(deps.table, community, 0, MORNING);
    expect(lines.map(({ event, subject }) => [event, subject])).toEqual([
      ['post.paused', id],
      ['post.resumed', id],
    ]);
  });

  it('takes nothing of the chance to look from the owner of its page, who is asked again', async () => {
    const { steer, reconciliation, current, clock } = await setup({
      state: 'awaiting_owner',
      publishAt: MORNING,
      ownerWindowEndsAt: MORNING - 5 * MINUTE,
    });
    await steer('pause');
    await clock.advanceTo(MORNING + 2 * HOUR);
    await steer('resume');
    await reconciliation();
    const resumed = await current();
    expect(resumed).toMatchObject({ state: 'awaiting_picture', due: { kind: 'picture' } });
    expect(resumed.ownerWindowEndsAt).toBe(MORNING + 2 * HOUR + 25 * MINUTE);
  });

  it('of the owner of the page is taken back by her alone', async () => {
    const { steer, current } = await setup({ publishAt: MORNING });
    await steer('pause', 'kenanga');
    await expect(steer('resume', 'flamboyan')).rejects.toMatchObject({
      problems: [{ code: 'post.pausedByOwner' }],
    });
    expect((await current()).paused).toBeDefined();
    expect((await steer('resume', 'kenanga')).paused).toBeUndefined();
  });

  it('holds on while its campaign is paused and resumed, and the other way round', async () => {
    const { steer, steerAll, reconciliation, current } = await setup({ publishAt: MORNING });
    await steer('pause');
    await steerAll('pause');
    await reconciliation();
    await steerAll('resume');
    await reconciliation();
    expect(await current()).toMatchObject({ state: 'held', reason: 'post.paused' });
    await steerAll('pause');
    await steer('resume');
    await reconciliation();
    expect(await current()).toMatchObject({ state: 'held', reason: 'campaign.paused' });
    await steerAll('resume');
    await reconciliation();
    expect(await current()).toMatchObject({ state: 'scheduled' });
  });

  it('that ends too late asks a person for another time', async () => {
    const { steer, reconciliation, current, clock } = await setup({ publishAt: MORNING });
    await steer('pause');
    await clock.advanceTo(MORNING + 3 * DAY);
    await steer('resume');
    await reconciliation();
    expect(await current()).toMatchObject({ state: 'held', reason: 'post.late' });
  });

  it('lasts while the post is given another time', async () => {
    const { steer, current, deps, id } = await setup({ publishAt: MORNING });
    await steer('pause');
    await reschedulePost(deps)({ community, post: id, publishAt: MORNING + 5 * HOUR, by: 'flamboyan' });
    expect(await current()).toMatchObject({
      state: 'held',
      reason: 'post.paused',
      publishAt: MORNING + 5 * HOUR,
    });
  });

  it.each([
    [{ state: 'held', reason: 'post.late' }, 'post.alreadyHeld'],
    [{ state: 'settling', commitAt: MORNING }, 'post.tooLateToPause'],
    [{ state: 'published', commitAt: MORNING }, 'post.tooLateToPause'],
    [{ state: 'cancelled' }, 'post.tooLateToPause'],
  ] as const)('is refused for %o', async (post, code) => {
    const { steer } = await setup(post);
    await expect(steer('pause')).rejects.toMatchObject({ problems: [{ code }] });
  });
});

describe('a pause of one day', () => {
  it('takes nothing of the chance to look from the owner of a page, either', async () => {
    const { steerItsDay, reconciliation, current, clock } = await setup({
      state: 'awaiting_owner',
      publishAt: MORNING,
      ownerWindowEndsAt: MORNING - 5 * MINUTE,
    });
    await steerItsDay('pause');
    await reconciliation();
    expect(await current()).toMatchObject({ state: 'held', reason: 'campaign.paused' });
    await clock.advanceTo(MORNING + 2 * HOUR);
    await steerItsDay('resume');
    await reconciliation();
    expect(await current()).toMatchObject({
      state: 'awaiting_picture',
      ownerWindowEndsAt: clock.now() + 25 * MINUTE,
    });
  });

  it('that is followed by one of the whole campaign gives back what was left at the first', async () => {
    const { steerItsDay, steerAll, reconciliation, current, clock } = await setup({
      state: 'awaiting_owner',
      publishAt: MORNING,
      ownerWindowEndsAt: MORNING - 5 * MINUTE,
    });
    await steerItsDay('pause');
    await reconciliation();
    await clock.advanceTo(MORNING - 10 * MINUTE);
    await steerAll('pause');
    await steerItsDay('resume');
    await steerAll('resume');
    await reconciliation();
    expect((await current()).ownerWindowEndsAt).toBe(clock.now() + 25 * MINUTE);
  });
});
