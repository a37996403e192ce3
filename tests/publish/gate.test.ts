import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import type { Member } from '../../functions/domain/people/member.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { pacingRecord } from '../../functions/records/pacing-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { change, replace } from '../../functions/records/record.ts';
import { aCampaign, aChannel, aMember, aProduct, granted, MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

const withdrawn = (kind: 'ownPage' | 'processingAbroad'): Member =>
  aMember({ consents: { ...granted(), [kind]: { granted: false, at: MORNING, how: 'app' } } });

describe('the gate before a commit', () => {
  it.each([
    [
      'the campaign is cancelled',
      'cancelled',
      'campaign.cancelled',
      { campaign: aCampaign({ status: 'cancelled' }) },
    ],
    ['the campaign is paused', 'held', 'campaign.paused', { campaign: aCampaign({ status: 'paused' }) }],
    [
      'its day is cancelled',
      'cancelled',
      'campaign.dayCancelled',
      { campaign: aCampaign({ stoppedDays: { '2026-12-01': 'cancelled' } }) },
    ],
    [
      'its day is paused',
      'held',
      'campaign.paused',
      { campaign: aCampaign({ stoppedDays: { '2026-12-01': 'paused' } }) },
    ],
    ['a newer plan stands', 'cancelled', 'campaign.replanned', { campaign: aCampaign({ planRevision: 2 }) }],
    ['the product is sold out', 'cancelled', 'product.soldOut', { product: aProduct({ soldOut: true }) }],
    [
      'its photo was replaced and nobody said who is in it',
      'held',
      'product.peopleNotTold',
      { product: aProduct({ people: undefined }) },
    ],
    ['she withdrew consent for her page', 'cancelled', 'consent.ownPage', { member: withdrawn('ownPage') }],
    [
      'she withdrew consent abroad',
      'cancelled',
      'consent.processingAbroad',
      { member: withdrawn('processingAbroad') },
    ],
  ] as const)('stops a prepared post when %s', async (_, state, reason, changed) => {
    const world = await publishingWorld();
    await world.step();
    if ('campaign' in changed) await replace(world.table, campaignRecord, changed.campaign);
    if ('product' in changed) await replace(world.table, productRecord, changed.product);
    if ('member' in changed) await replace(world.table, memberRecord, changed.member);
    expect(await world.run()).toEqual([state]);
    expect(await world.current()).toMatchObject({ state, reason });
    expect([...world.fake.posts.values()].some(({ isPublished }) => isPublished)).toBe(false);
  });

  it('stops a prepared post that a person has just paused', async () => {
    const world = await publishingWorld();
    await world.step();
    const paused = { at: MORNING, by: 'kenanga' };
    expect(await change(world.table, postRecord, await world.current(), { paused }, [])).toBeDefined();
    expect(await world.run()).toEqual(['held']);
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'post.paused', paused });
    expect([...world.fake.posts.values()].some(({ isPublished }) => isPublished)).toBe(false);
  });

  it.each([
    ['of another day', aCampaign({ stoppedDays: { '2026-12-02': 'cancelled', '2026-11-30': 'paused' } })],
    ['that leads to this day', aCampaign({ kind: 'bazaar', from: '2026-11-24', days: 8, on: '2026-12-01' })],
  ])('lets a post go whose campaign stopped one %s', async (_, campaign) => {
    const world = await publishingWorld();
    await world.step();
    await replace(world.table, campaignRecord, campaign);
    expect((await world.run()).at(-1)).toBe('published');
  });

  it('gives up a post that is late for the day of its bazaar, and holds another that is as late', async () => {
    for (const [kind, state, reason] of [
      ['bazaar', 'cancelled', 'campaign.over'],
      ['window', 'held', 'post.late'],
    ] as const) {
      const world = await publishingWorld();
      await world.step();
      const dates = { from: '2026-11-24', days: 8, on: '2026-12-01' };
      await replace(world.table, campaignRecord, aCampaign({ ...dates, kind }));
      await world.clock.advanceBy(DAY);
      await world.run();
      expect(await world.current()).toMatchObject({ state, reason });
    }
  });

  it.each(['hosting', 'processingAbroad'] as const)(
    'stops a hosted post when one of those it names beside its seller withdrew %s',
    async (kind) => {
      const world = await publishingWorld({ hosted: true, owner: undefined, alsoSellers: ['melati'] });
      const { owner: _, ...page } = aChannel();
      await replace(world.table, channelRecord, page);
      await replace(world.table, memberRecord, aMember({ id: 'melati' }));
      expect(await world.step()).toBe('prepared');
      const consents = { ...granted(), [kind]: { granted: false, at: MORNING, how: 'app' as const } };
      await replace(world.table, memberRecord, aMember({ id: 'melati', consents }));
      expect(await world.run()).toEqual(['cancelled']);
      expect(await world.current()).toMatchObject({ reason: `consent.${kind}` });
    },
  );

  it('stops a post whose page was given to another owner, whatever she agrees to', async () => {
    const world = await publishingWorld();
    await world.step();
    await replace(world.table, channelRecord, aChannel({ owner: 'seruni' }));
    await replace(world.table, memberRecord, aMember({ id: 'seruni' }));
    expect(await world.run()).toEqual(['cancelled']);
    expect(await world.current()).toMatchObject({ reason: 'channel.otherOwner' });
  });

  it('lets a post wait while another is in doubt on its channel', async () => {
    const world = await publishingWorld();
    await world.step();
    const pacing = { community: 'rukun-lereng', channel: 'kenanga-facebook', count: 0, fence: 1 };
    const commit = { post: 'pasar-minggu.fedcba9876543210', at: MORNING };
    await replace(world.table, pacingRecord, { ...pacing, commit });
    expect(await world.step()).toBe('waiting');
    await replace(world.table, pacingRecord, pacing);
    expect(await world.run()).toEqual(['published']);
  });

  it("keeps the channel's gap to the post before", async () => {
    const world = await publishingWorld();
    await world.step();
    const lastAt = MORNING - 20 * MINUTE;
    await replace(world.table, pacingRecord, {
      community: 'rukun-lereng',
      channel: 'kenanga-facebook',
      count: 1,
      day: '2026-12-01',
      lastAt,
      fence: 1,
    });
    expect(await world.run()).toEqual(['waiting', 'published']);
    expect(world.clock.now()).toBe(lastAt + 60 * MINUTE);
  });

  it('takes the silence of a page owner for a yes only when her window has ended', async () => {
    const ends = MORNING - HOUR / 4;
    const world = await publishingWorld({
      state: 'awaiting_owner',
      ownerWindowEndsAt: ends,
      due: { kind: 'publish', at: ends, index: ends },
    });
    expect(await world.step()).toBe('scheduled');
    expect(world.clock.now()).toBe(ends);
    expect(await world.run()).toEqual(['prepared', 'published']);
  });

  it('keeps no gap to a post that went out in a year, by a clock that was ahead', async () => {
    const world = await publishingWorld();
    await world.step();
    const pacing = { community: 'rukun-lereng', channel: 'kenanga-facebook', count: 1, fence: 1 };
    await replace(world.table, pacingRecord, { ...pacing, day: '2027-12-01', lastAt: MORNING + 365 * DAY });
    expect(await world.run()).toEqual(['published']);
    expect(world.clock.now()).toBe(MORNING);
  });
});
