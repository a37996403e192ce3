import { describe, expect, it } from 'vitest';
import type { ChannelRow } from '../../functions/http/contract/channels.ts';
import { Id } from '../../functions/domain/identity.ts';
import { byDay } from '../../web/pages/campaigns/by-day.ts';
import { shownStatusOf, waitsForSchedule } from '../../web/pages/campaigns/campaign-status.ts';
import { byOwner } from '../../web/pages/channels/by-owner.ts';
import { shareId } from '../../web/pages/product/share-id.ts';
import { periodOf } from '../../web/pages/report/period.ts';

const NOON = Date.UTC(2026, 11, 1, 5);
const TODAY = { now: NOON, zone: 'Asia/Jakarta' };

describe('a plan on the screen', () => {
  it('puts posts below the day on which they go out in the village', () => {
    const posts = ['2026-12-01T17:30:00.000Z', '2026-12-01T05:00:00.000Z', '2026-12-01T11:00:00.000Z'];
    const days = byDay(
      posts.map((publishAt) => ({ publishAt })),
      'Asia/Jakarta',
    );
    expect(days.map(({ day, items }) => [day, items.length])).toEqual([
      ['2026-12-01', 2],
      ['2026-12-02', 1],
    ]);
    expect(days[0]?.items[0]?.publishAt).toBe('2026-12-01T05:00:00.000Z');
  });

  it('calls a scheduled campaign finished from the day after its last', () => {
    const campaign = { status: 'scheduled', from: '2026-12-01', days: 3 } as const;
    expect(shownStatusOf(campaign, '2026-12-03')).toBe('scheduled');
    expect(shownStatusOf(campaign, '2026-12-04')).toBe('over');
    expect(shownStatusOf({ ...campaign, status: 'cancelled' }, '2026-12-09')).toBe('cancelled');
  });

  it('shows a proposal to who may schedule it, until its last day is behind', () => {
    const proposal = { status: 'proposed', from: '2026-12-01', days: 3, maySchedule: true } as const;
    expect(waitsForSchedule(proposal, '2026-12-03')).toBe(true);
    expect(waitsForSchedule(proposal, '2026-12-04')).toBe(false);
    expect(waitsForSchedule({ ...proposal, maySchedule: false }, '2026-12-03')).toBe(false);
    expect(waitsForSchedule({ ...proposal, status: 'scheduled' }, '2026-12-03')).toBe(false);
  });
});

describe('sharing', () => {
  it('has one id for a product, an audience and a day, so that a second tap shares nothing twice', () => {
    const id = shareId('kopi', 'bridging', TODAY);
    expect(id).toBe('kopi-20261201-bridging');
    expect(shareId('kopi', 'bridging', { ...TODAY, now: NOON + 3_600_000 })).toBe(id);
    expect(shareId('kopi', 'abroad', TODAY)).not.toBe(id);
  });

  it('takes the next id beside those that were cancelled, the same one on every try', () => {
    const first = shareId('kopi', 'bridging', TODAY);
    const second = shareId('kopi', 'bridging', TODAY, new Set([first]));
    expect(second).toBe('kopi-20261201-bridging-2');
    expect(shareId('kopi', 'bridging', TODAY, new Set([first]))).toBe(second);
    expect(shareId('kopi', 'bridging', TODAY, new Set([first, second]))).toBe('kopi-20261201-bridging-3');
    expect(shareId('kopi', 'abroad', TODAY, new Set([first]))).toBe('kopi-20261201-abroad');
  });

  it('makes an id that the API takes, however long the name of the product', () => {
    const id = shareId('a'.repeat(64), 'bridging', TODAY);
    expect(Id.safeParse(id).success).toBe(true);
    expect(Id.safeParse(shareId('a'.repeat(64), 'bridging', TODAY, new Set([id]))).success).toBe(true);
  });
});

describe('channels', () => {
  it('stand by their owner, who needs help first, then the community', () => {
    const channel = (id: string, state: 'healthy' | 'broken', owner?: string): ChannelRow => ({
      id,
      platform: 'facebook',
      name: id,
      mine: false,
      ...(owner && { owner: { id: owner, name: owner } }),
      health: { state, connected: true, text: { id: '', en: '' }, since: '2026-12-01T00:00:00.000Z' },
      connectedAt: '2026-12-01T00:00:00.000Z',
    });
    const groups = byOwner([
      channel('a', 'healthy', 'anggrek'),
      channel('b', 'healthy'),
      channel('c', 'healthy', 'cempaka'),
      channel('d', 'broken', 'cempaka'),
    ]);
    expect(groups.map(({ owner, channels }) => [owner?.id, channels.length])).toEqual([
      ['cempaka', 2],
      [undefined, 1],
      ['anggrek', 1],
    ]);
  });
});

describe('periods', () => {
  it('count today as their last day', () => {
    expect(periodOf('week', '2026-12-07')).toEqual({ from: '2026-12-01', to: '2026-12-07' });
    expect(periodOf('month', '2026-12-30')).toEqual({ from: '2026-12-01', to: '2026-12-30' });
  });
});
