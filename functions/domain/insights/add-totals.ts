import type { Card } from './card.ts';
import type { Totals } from './day-report.ts';
import { AGES_IN_ORDER, engagementOf, type Snapshot } from './metrics.ts';

export const NO_TOTALS: Totals = {
  posts: 0,
  reach: 0,
  engagement: 0,
  shares: 0,
  saves: 0,
  clicks: 0,
  withoutReach: 0,
};

export const addTotals = (a: Totals, b: Totals): Totals => ({
  posts: a.posts + b.posts,
  reach: a.reach + b.reach,
  engagement: a.engagement + b.engagement,
  shares: a.shares + b.shares,
  saves: a.saves + b.saves,
  clicks: a.clicks + b.clicks,
  withoutReach: a.withoutReach + b.withoutReach,
});

/** A card's newest reading, by age. Undefined while none was taken. */
export function latestSnapshot(card: Pick<Card, 'snapshots'>): Snapshot | undefined {
  const age = AGES_IN_ORDER.findLast((candidate) => card.snapshots[candidate]);
  return age && card.snapshots[age];
}

/** What one post counts as: itself once, and its newest numbers. */
export function totalsOf(card: Pick<Card, 'snapshots'>): Totals {
  const values = latestSnapshot(card)?.values ?? {};
  return {
    posts: 1,
    reach: values.reach ?? 0,
    engagement: engagementOf(values),
    shares: values.shares ?? 0,
    saves: values.saves ?? 0,
    clicks: values.clicks ?? 0,
    withoutReach: values.reach === undefined ? 1 : 0,
  };
}
