import { describe, expect, it } from 'vitest';
import {
  campaignsAroundNow,
  postsAroundNow,
  shownSpan,
  waitsForOwner,
} from '../../../functions/domain/campaign/posts-around-now.ts';
import type { Campaign } from '../../../functions/domain/campaign/campaign.ts';
import { DAY, HOUR } from '../../../functions/domain/time/instant.ts';
import { addDays } from '../../../functions/domain/time/local-day.ts';
import { aCampaign, aPost, MORNING } from '../../factories/entities.ts';
import { STANDARD_NIGHTS } from '../../factories/standard-moments.ts';

const ids = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);
const at = (days: number, place: number) =>
  aPost({ id: `pasar-minggu.${String(place).padStart(16, '0')}`, publishAt: MORNING + days * DAY });

describe('posts around now', () => {
  const none = { now: MORNING, waits: () => false };

  it('are those of two weeks back and a month ahead, the newest first', () => {
    const posts = [at(-14, 1), at(-15, 2), at(31, 3), at(32, 4), at(0, 5)];
    expect(ids(postsAroundNow(posts, none))).toEqual(ids([at(31, 3), at(0, 5), at(-14, 1)]));
  });

  it('are a hundred at most, the nearest, but never without what waits for her', () => {
    const many = Array.from({ length: 150 }, (_, place) => at(place / 10, place));
    const far = Array.from({ length: 3 }, (_, place) => at(300, 1000 + place));
    const waits = (post: { readonly id: string }) => ids(far).includes(post.id);
    const shown = postsAroundNow([...many, ...far], { now: MORNING, waits });
    expect(shown).toHaveLength(100);
    expect(ids(shown).slice(0, 3).toSorted()).toEqual(ids(far).toSorted());
    expect(ids(shown)).toContain(many[96]?.id);
    expect(ids(shown)).not.toContain(many[97]?.id);
  });

  it('reach further ahead on her own page, where she may be asked today', () => {
    expect(shownSpan(MORNING, false)).toEqual({ from: MORNING - 14 * DAY, to: MORNING + 31 * DAY });
    expect(shownSpan(MORNING, true).to).toBe(MORNING + 400 * DAY);
  });
});

describe('what waits for the owner of a page', () => {
  it('is what she is asked about, and what nobody could make sure of', () => {
    const waits = (post: Parameters<typeof aPost>[0]) => waitsForOwner(aPost(post), MORNING);
    expect(waits({ state: 'awaiting_owner' })).toBe(true);
    expect(waits({ state: 'scheduled', ownerWindowEndsAt: MORNING + HOUR })).toBe(true);
    expect(waits({ state: 'scheduled', ownerWindowEndsAt: MORNING })).toBe(false);
    expect(waits({ state: 'published', ownerWindowEndsAt: MORNING + HOUR })).toBe(false);
    expect(waits({ state: 'held', commitAt: MORNING })).toBe(true);
    expect(waits({ state: 'settling', commitAt: MORNING, ownerWindowEndsAt: MORNING + HOUR })).toBe(false);
  });
});

describe.each(STANDARD_NIGHTS)('campaigns around $title', ({ zone, evening }) => {
  const of = (id: string, days: number, more: Partial<Campaign> = {}) =>
    aCampaign({
      id,
      from: addDays(evening.day, days),
      days: 1,
      start: 'slots',
      planRevision: 1,
      products: ['tiwul'],
      createdAt: evening.at - 90 * DAY,
      ...more,
    });
  const around = (...campaigns: Campaign[]) =>
    ids(campaignsAroundNow(campaigns, { products: new Set(['tiwul']), zone, now: evening.at }));

  it('are those that run on the day that it is there, the newest of them first, then the nearest', () => {
    const newer = of('baru', 0, { createdAt: evening.at - DAY });
    // Tomorrow begins in half an hour; the day before yesterday ended a day ago.
    expect(around(of('kemarin-dulu', -2), of('besok', 1), of('lama', 0), newer)).toEqual([
      'baru',
      'lama',
      'besok',
      'kemarin-dulu',
    ]);
  });

  it('are ten at most, with her products, and planned', () => {
    const many = Array.from({ length: 12 }, (_, place) => of(`c${String(place)}`, place));
    expect(around(...many)).toEqual(ids(many.slice(0, 10)));
    expect(around(of('lain', 0, { products: ['keripik'] }), of('usul', 0, { planRevision: 0 }))).toEqual([]);
  });
});
