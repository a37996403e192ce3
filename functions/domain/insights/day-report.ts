import { z } from 'zod';
import { Audience } from '../captions/audience.ts';
import { Id } from '../identity.ts';
import { Language } from '../language.ts';
import type { Instant } from '../time/instant.ts';
import { dayOf, LocalDay, timeOf, weekdayOf, type Zone } from '../time/local-day.ts';
import { Platform } from '../channel/platform.ts';
import type { PostMetrics } from './post-metrics.ts';
import { shareAmong } from './shares.ts';
import { addTotals, FiledTotals, NO_TOTALS, type Totals, totalsOf } from './totals.ts';

/** The results of the posts of one day so far, aggregated from its metrics items. A report over n days reads n of these. */
export const DayReport = z.object({
  community: Id,
  day: LocalDay,
  total: FiledTotals,
  byPlatform: z.partialRecord(Platform, FiledTotals),
  byMaker: z.record(Id, FiledTotals),
  bySeller: z.record(Id, FiledTotals),
  byProduct: z.record(Id, FiledTotals),
  byCampaign: z.record(Id, FiledTotals).default({}),
  byAudience: z.partialRecord(Audience, FiledTotals),
  byLanguage: z.partialRecord(Language, FiledTotals),
  /** By local hour of the week, 0 = Monday 00:00 to 167 = Sunday 23:00. */
  byHour: z.record(z.string().regex(/^\d{1,3}$/), FiledTotals),
  /** Posts that were published according to Meta, but that no search shows: they are in none of the sums. */
  mayBeOut: z.number().int().nonnegative().default(0),
  foldedVersion: z.number().int().nonnegative(),
  /** In how many items the sums by maker, seller and product are stored; absent when they are in this one. */
  parts: z.number().int().positive().optional(),
});
export type DayReport = z.infer<typeof DayReport>;

interface CountedPost {
  readonly postMetrics: PostMetrics;
  readonly totals: Totals;
}

/** Sums posts by name; a post with several names is shared among them. */
function groupBy<K extends string>(
  posts: readonly CountedPost[],
  namesOf: (postMetrics: PostMetrics) => readonly K[],
): Partial<Record<K, Totals>> {
  const groups: Partial<Record<string, Totals>> = {};
  for (const { postMetrics, totals } of posts)
    for (const [name, share] of shareAmong(postMetrics.post, namesOf(postMetrics), totals))
      groups[name] = addTotals(groups[name] ?? NO_TOTALS, share);
  return groups;
}

const sellersOf = ({ seller, alsoSellers = [] }: PostMetrics): readonly string[] => [seller, ...alsoSellers];

/** The id of a post begins with that of its campaign. */
const campaignOf = (post: PostMetrics['post']): string => post.split('.')[0] ?? post;

/**
 * Returns the local hour of the week in which a post went out, "0" (Monday 00) to "167". It may lie in the day after the
 * post's own: a post committed just before midnight counts for that day and is out in the next.
 */
const hourOfWeek = (publishedAt: Instant, zone: Zone): string =>
  String((weekdayOf(dayOf(publishedAt, zone)) - 1) * 24 + Number(timeOf(publishedAt, zone).slice(0, 2)));

/** Aggregates one day's metrics items into one small report. The same metrics items give the same report, in any order. */
export function aggregatePostMetrics(
  day: { readonly community: string; readonly day: LocalDay; readonly zone: Zone; readonly version: number },
  filed: readonly PostMetrics[],
): DayReport {
  const posts = filed
    .filter(({ mayBeOut }) => mayBeOut !== true)
    .map((postMetrics): CountedPost => ({ postMetrics, totals: totalsOf(postMetrics) }));
  return {
    community: day.community,
    day: day.day,
    total: posts.map(({ totals }) => totals).reduce(addTotals, NO_TOTALS),
    byPlatform: groupBy(posts, (postMetrics) => [postMetrics.platform]),
    byMaker: groupBy(posts, (postMetrics) => [postMetrics.maker]) as Record<string, Totals>,
    bySeller: groupBy(posts, sellersOf) as Record<string, Totals>,
    byProduct: groupBy(posts, (postMetrics) => [postMetrics.product]) as Record<string, Totals>,
    byCampaign: groupBy(posts, ({ post }) => [campaignOf(post)]) as Record<string, Totals>,
    byAudience: groupBy(posts, (postMetrics) => [postMetrics.audience]),
    byLanguage: groupBy(posts, (postMetrics) => [postMetrics.language]),
    byHour: groupBy(posts, (postMetrics) => [hourOfWeek(postMetrics.publishedAt, day.zone)]) as Record<
      string,
      Totals
    >,
    mayBeOut: filed.length - posts.length,
    foldedVersion: day.version,
  };
}
