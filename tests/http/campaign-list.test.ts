import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { CampaignList, CampaignReply } from '../../functions/http/contract/campaigns.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert, replace } from '../../functions/records/record.ts';
import { aCampaign, aPost, aProduct, MORNING } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

describe('GET /api/campaigns', () => {
  /** Sixty shares, one a day before the other, of which none has anything to do. */
  const withShares = async (count = 60) => {
    const world = await httpWorld();
    for (let age = 1; age <= count; age += 1) {
      const share = { id: `bagikan-${age}`, start: 'now', days: 2, planRevision: 1 } as const;
      await insert(world.table, campaignRecord, aCampaign({ ...share, createdAt: MORNING - age * HOUR }));
    }
    const list = (as: string, after = '') =>
      world.read(CampaignList, `/api/campaigns${after && `?cursor=${after}`}`, { as });
    return { ...world, list };
  };
  const idsOf = ({ campaigns }: CampaignList): string[] => campaigns.map(({ id }) => id);
  const OLD = MORNING - 5 * DAY;

  it('lists the newest first, page after page, each once', async () => {
    const { list } = await withShares();
    const first = await list('bakung');
    expect(idsOf(first)).toHaveLength(50);
    expect(idsOf(first).slice(0, 3)).toEqual(['pasar-minggu', 'bagikan-1', 'bagikan-2']);
    const second = await list('bakung', first.next);
    expect(second.next).toBeUndefined();
    const all = [...idsOf(first), ...idsOf(second)];
    expect(all).toHaveLength(61);
    expect(new Set(all).size).toBe(61);
    expect(all.at(-1)).toBe('bagikan-60');
  });

  it('shows thumbnails of the first products that have a photo, at most four of a campaign', async () => {
    const { table, list } = await withShares(1);
    const made = Array.from({ length: 6 }, (_, nth) => `foto-${String(nth)}`);
    for (const id of made) {
      const size = { width: 1600, height: 1200, focus: { x: 0.5, y: 0.5 } };
      const photo = { key: `photos/${id}.jpg`, thumbKey: `photos/${id}-small.jpg`, ...size };
      await insert(table, productRecord, aProduct({ id, photo: id === 'foto-0' ? undefined : photo }));
    }
    await insert(
      table,
      campaignRecord,
      aCampaign({ id: 'ramai', products: made, createdAt: MORNING + HOUR }),
    );
    const { campaigns } = await list('bakung');
    const shown = campaigns.find(({ id }) => id === 'ramai')?.thumbUrls ?? [];
    expect(shown.map((url) => /foto-\d/.exec(url)?.[0])).toEqual(['foto-1', 'foto-2', 'foto-3', 'foto-4']);
  });

  it('has one page when there are just as many as it holds', async () => {
    const { list } = await withShares(49);
    const only = await list('bakung');
    expect([only.campaigns.length, only.next]).toEqual([50, undefined]);
  });

  it('keeps an older proposal before who schedules, behind however many shares, until its days are over', async () => {
    const { table, list, clock } = await withShares();
    const proposal = {
      id: 'usul',
      status: 'proposed',
      planRevision: 0,
      from: '2026-12-03',
      days: 2,
    } as const;
    await insert(table, campaignRecord, aCampaign({ ...proposal, createdAt: OLD }));
    expect(idsOf(await list('flamboyan'))).toContain('usul');
    expect(idsOf(await list('bakung'))).not.toContain('usul');
    await clock.advanceBy(4 * DAY);
    expect(idsOf(await list('flamboyan'))).not.toContain('usul');
  });

  it('keeps an older campaign whose posts wait for a person before who may steer it', async () => {
    const { table, list } = await withShares();
    const old = { id: 'lama', products: ['keripik'], proposedBy: 'melati' };
    await insert(table, campaignRecord, aCampaign({ ...old, createdAt: OLD }));
    const held = { campaign: 'lama', state: 'held', reason: 'channel.tokenDead' } as const;
    await insert(table, postRecord, aPost({ id: 'lama.0000000000000001', ...held }));
    for (const as of ['flamboyan', 'melati']) {
      const { campaigns } = await list(as);
      expect(campaigns.find(({ id }) => id === 'lama')?.needHelp).toBe(1);
    }
    expect(idsOf(await list('kenanga'))).not.toContain('lama');
    const { next = '' } = await list('flamboyan');
    const again = await list('flamboyan', next);
    expect(again.campaigns.find(({ id }) => id === 'lama')?.needHelp).toBe(1);
  });
});

describe('posts that wait for a person', () => {
  const idOf = (number: number, campaign = 'pasar-minggu'): string =>
    `${campaign}.${String(number).padStart(16, '0')}`;
  const HELD = { state: 'held', reason: 'post.late' } as const;
  const DOUBT = { state: 'held', reason: 'post.person', commitAt: MORNING } as const;
  const given = async (posts: readonly Partial<Post>[]) => {
    const world = await httpWorld();
    for (const [number, post] of posts.entries())
      await insert(world.table, postRecord, aPost({ id: idOf(number + 1), publishAt: MORNING, ...post }));
    const countFor = async (as: string) => {
      const { campaigns } = await world.read(CampaignList, '/api/campaigns', { as });
      return campaigns.find(({ id }) => id === 'pasar-minggu')?.needHelp;
    };
    return { ...world, countFor };
  };

  it('are counted on their campaign, and named on its screen', async () => {
    const world = await given([HELD, DOUBT, { state: 'failed', reason: 'post.refused' }, {}]);
    expect(await world.countFor('flamboyan')).toBe(3);
    const one = await world.read(CampaignReply, '/api/campaigns/pasar-minggu', { as: 'flamboyan' });
    expect(one.needHelp).toBe(3);
    expect(new Set(one.helpFirst)).toEqual(new Set([idOf(1), idOf(2), idOf(3)]));
  });

  it('are not those that a pause holds, nor what a newer plan tries again', async () => {
    const world = await given([
      { ...HELD, reason: 'campaign.paused' },
      { state: 'failed', planRevision: 1 },
    ]);
    await replace(world.table, campaignRecord, aCampaign({ products: ['keripik'], planRevision: 2 }));
    expect(await world.countFor('flamboyan')).toBe(0);
  });

  it('are told as long as they can be helped, when they failed for two weeks', async () => {
    const world = await given([HELD, DOUBT, { state: 'failed' }]);
    await world.clock.advanceBy(14 * DAY + HOUR);
    expect(await world.countFor('flamboyan')).toBe(2);
  });

  it('are counted for who may steer the campaign, and for nobody else', async () => {
    const world = await given([HELD]);
    await replace(world.table, campaignRecord, aCampaign({ products: ['keripik'], proposedBy: 'melati' }));
    expect(await world.countFor('melati')).toBe(1);
    expect(await world.countFor('kenanga')).toBeUndefined();
    expect(await world.countFor('bakung')).toBeUndefined();
  });

  it('are not read of campaigns that are long over', async () => {
    const world = await given([HELD]);
    await world.clock.advanceBy(60 * DAY);
    expect(await world.countFor('flamboyan')).toBeUndefined();
  });

  it('are not read without end: after five thousand it says how many campaigns were not looked at', async () => {
    const world = await given([]);
    for (const [id, count, publishAt] of [
      ['baru', 5_000, MORNING],
      ['lama', 1, MORNING - HOUR],
    ] as const) {
      await insert(world.table, campaignRecord, aCampaign({ id }));
      for (let number = 0; number < count; number += 1) {
        const held = { id: idOf(number, id), campaign: id, publishAt, ...HELD };
        await insert(world.table, postRecord, aPost(held));
      }
    }
    const told = await world.read(CampaignList, '/api/campaigns', { as: 'flamboyan' });
    const counts = new Map(told.campaigns.map(({ id, needHelp }) => [id, needHelp]));
    expect([counts.get('baru'), counts.get('lama')]).toEqual([5_000, undefined]);
    // Of the world's own campaign none was read either.
    expect(told.uncounted).toBe(2);
  });

  it('are counted though one beside them is damaged', async () => {
    const world = await given([HELD, {}]);
    await world.table.update(keys.post('rukun-lereng', idOf(2)), { set: { state: 'lost' } });
    expect(await world.countFor('flamboyan')).toBe(1);
  });
});
