import { describe, expect, it } from 'vitest';
import type { PastPost, Plan } from '../../../functions/domain/campaign/plan-input.ts';
import { planPosts } from '../../../functions/domain/campaign/plan-posts.ts';
import { DAY, HOUR } from '../../../functions/domain/time/instant.ts';
import { addDays, dayOf } from '../../../functions/domain/time/local-day.ts';
import { aCampaign, aChannel, aCommunity, aMember, aProduct, MORNING } from '../../factories/entities.ts';
import { NO_HISTORY } from '../../factories/no-history.ts';

const ZONE = 'Asia/Jakarta';
const TODAY = dayOf(MORNING, ZONE);
const DAYS = 12;

/** Two posts a day of a rotation, at noon and in the evening, as many as the page may have, from today on. */
const full = (yields: boolean): readonly PastPost[] =>
  Array.from({ length: DAYS }, (_, day) =>
    [4, 11].map((hours, at) => {
      const id = `kios.${String(2 * day + at).padStart(16, '0')}`;
      return {
        channel: 'rukun-facebook',
        product: `p${String(2 * day + at)}`,
        seller: 'kenanga',
        shape: 'photo' as const,
        publishAt: MORNING + day * DAY + hours * HOUR,
        campaign: 'kios',
        ...(yields && { yields: id }),
      };
    }),
  ).flat();

function bazaarIn(calendar: readonly PastPost[], kind: 'bazaar' | 'window' = 'bazaar'): Plan {
  const { owner: _, ...page } = aChannel({ id: 'rukun-facebook' });
  const on = addDays(TODAY, 8);
  const dates = kind === 'bazaar' ? { on, from: addDays(on, -7), days: 8 } : { from: TODAY, days: 5 };
  return planPosts({
    campaign: aCampaign({ id: 'bazar', kind, ...dates }),
    community: aCommunity({ pacing: { ...aCommunity().pacing, postsPerChannelAndDay: 2 } }),
    products: [aProduct()],
    members: [aMember()],
    channels: [page],
    ...NO_HISTORY,
    calendar,
    writable: ['id'],
    now: MORNING,
  });
}

describe('a bazaar on a page that a rotation fills', () => {
  it('gets all its posts, and each turn that gives way comes on a later day that has room', () => {
    const calendar = full(true);
    const { posts, conflicts, givenWay = [] } = bazaarIn(calendar);
    expect(conflicts).toEqual([]);
    expect(posts.map(({ occurrence }) => occurrence)).toEqual([
      'before-7',
      'before-3',
      'before-1',
      'before-0',
    ]);
    expect(givenWay).toHaveLength(4);
    const moved = new Map(givenWay.map(({ post, to }) => [post, to]));
    const all = [
      ...calendar.map((post) => moved.get(post.yields ?? '') ?? post.publishAt),
      ...posts.map(({ publishAt }) => publishAt),
    ];
    const counts = new Map<string, number>();
    for (const at of all) counts.set(dayOf(at, ZONE), (counts.get(dayOf(at, ZONE)) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBe(2);
    for (const { from, to } of givenWay) expect(dayOf(to, ZONE) > dayOf(from, ZONE)).toBe(true);
  });

  it('gets nothing of turns that somebody has decided about, and says so', () => {
    const { posts, conflicts, givenWay } = bazaarIn(full(false));
    expect(posts).toEqual([]);
    expect(new Set(conflicts.map(({ reason }) => reason))).toEqual(new Set(['noDayLeft']));
    expect(givenWay).toBeUndefined();
  });

  it('moves nothing where there is room', () => {
    const { posts, givenWay } = bazaarIn(full(true).filter((_, index) => index % 2 === 0));
    expect(posts).toHaveLength(4);
    expect(givenWay).toBeUndefined();
  });
});

it("a campaign without a date takes nobody's turn", () => {
  const { posts, givenWay } = bazaarIn(full(true), 'window');
  expect(posts).toEqual([]);
  expect(givenWay).toBeUndefined();
});
