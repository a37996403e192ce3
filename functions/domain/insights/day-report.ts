import * as z from 'zod';
import { Audience } from '../captions/audience.ts';
import { Id } from '../identity.ts';
import { Language } from '../language.ts';
import { LocalDay, type Zone } from '../time/local-day.ts';
import { Platform } from '../channel/platform.ts';
import { PostShape } from '../post/post-shape.ts';
import { ThemeName } from '../product/product.ts';
import type { Told } from '../product/told.ts';
import { Extremes, extremesOfKnown, NO_EXTREMES } from './extremes.ts';
import type { PostMetrics } from './post-metrics.ts';
import { type MetricReading, newestReadings } from './readings.ts';
import { shareAmong } from './shares.ts';
import { type Compared, ReachSquares } from './spread.ts';
import { NO_TOLD_DAY, sumTold, ToldDay } from './told-sums.ts';
import {
  addRows,
  FiledTotals,
  NamedTotals,
  rowOf,
  type Totals,
  totalsFrom,
  type TotalsRow,
} from './totals.ts';
import { hourOfWeek } from './week-hour.ts';

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
  byShape: z.partialRecord(PostShape, FiledTotals).default({}),
  /** By the theme of their pictures; posts without a picture are in none. */
  byTheme: z.record(ThemeName, FiledTotals).default({}),
  /** By local hour of the week, 0 = Monday 00:00 to 167 = Sunday 23:00. */
  byHour: z.record(z.string().regex(/^\d{1,3}$/), FiledTotals),
  squares: ReachSquares.default({}),
  extremes: Extremes.default(NO_EXTREMES),
  /** Posts that were published according to Meta, but that no search shows: they are in none of the sums. */
  mayBeOut: z.number().int().nonnegative().default(0),
  /** What people told of orders and questions on this day. */
  told: ToldDay.default(NO_TOLD_DAY),
  foldedVersion: z.number().int().nonnegative(),
  /** In how many items the sums by maker, seller and product are stored; absent when they are in this one. */
  parts: z.number().int().positive().optional(),
});
export type DayReport = z.infer<typeof DayReport>;

interface CountedPost {
  readonly postMetrics: PostMetrics;
  readonly totals: Totals;
  readonly row: TotalsRow;
  readonly reach: MetricReading | undefined;
  /** The local hour of the week in which it went out. */
  readonly hour: string;
}

/** Sums posts by name; a post without one is in no sum. */
function groupBy(
  posts: readonly CountedPost[],
  nameOf: (postMetrics: PostMetrics, hour: string) => string | undefined,
): Record<string, Totals> {
  const groups = new NamedTotals();
  for (const { postMetrics, row, hour } of posts) {
    const name = nameOf(postMetrics, hour);
    if (name !== undefined) groups.add(name, row);
  }
  return groups.byName();
}

/** Sums posts by seller; a post that names several is shared among them. */
function groupBySeller(posts: readonly CountedPost[]): Record<string, Totals> {
  const groups = new NamedTotals();
  for (const { postMetrics, totals, row } of posts) {
    const { post, seller, alsoSellers = [] } = postMetrics;
    if (alsoSellers.length === 0) groups.add(seller, row);
    else
      for (const [name, share] of shareAmong(post, [seller, ...alsoSellers], totals))
        groups.add(name, rowOf(share));
  }
  return groups.byName();
}

/**
 * Sums the squares of the reach of single posts by name. A sum that the table could not hold exactly (of posts that reached
 * 90 million people) ends at what it can, which says that it is not whole (`isWhole`).
 */
function squaresBy(
  posts: readonly CountedPost[],
  nameOf: (postMetrics: PostMetrics, hour: string) => string | undefined,
): Record<string, number> {
  const squares = new Map<string, number>();
  for (const { postMetrics, totals, hour } of posts) {
    const name = nameOf(postMetrics, hour);
    if (name !== undefined && totals.reach !== null)
      squares.set(name, Math.min(Number.MAX_SAFE_INTEGER, (squares.get(name) ?? 0) + totals.reach ** 2));
  }
  return Object.fromEntries(squares);
}

/** The id of a post begins with that of its campaign. */
export const campaignOf = (post: PostMetrics['post']): string => post.split('.')[0] ?? post;

/** Aggregates one day's metrics items, and what people told on it, into one small report. The same metrics items give the same report, in any order. */
export function aggregatePostMetrics(
  day: { readonly community: string; readonly day: LocalDay; readonly zone: Zone; readonly version: number },
  filed: readonly PostMetrics[],
  told: readonly Told[] = [],
): DayReport {
  const out = filed.filter(({ mayBeOut }) => mayBeOut !== true);
  const nameOf: Readonly<Record<Compared, (postMetrics: PostMetrics, hour: string) => string | undefined>> = {
    platform: ({ platform }) => platform,
    audience: ({ audience }) => audience,
    language: ({ language }) => language,
    shape: ({ shape }) => shape,
    theme: ({ theme }) => theme,
    hour: (_, hour) => hour,
  };
  const posts = out
    .map((postMetrics): CountedPost => {
      const newest = newestReadings(postMetrics.snapshots);
      const totals = totalsFrom(postMetrics, newest);
      const hour = hourOfWeek(postMetrics.publishedAt, day.zone);
      return { postMetrics, totals, row: rowOf(totals), reach: newest.reach, hour };
    })
    // Sums of squares may exceed what a number holds exactly, so the order in which they are added is fixed.
    .toSorted((a, b) => (a.postMetrics.post < b.postMetrics.post ? -1 : 1));
  return {
    community: day.community,
    day: day.day,
    total: addRows(posts.map(({ row }) => row)),
    byPlatform: groupBy(posts, nameOf.platform),
    byMaker: groupBy(posts, ({ maker }) => maker),
    bySeller: groupBySeller(posts),
    byProduct: groupBy(posts, ({ product }) => product),
    byCampaign: groupBy(posts, ({ post }) => campaignOf(post)),
    byAudience: groupBy(posts, nameOf.audience),
    byLanguage: groupBy(posts, nameOf.language),
    byShape: groupBy(posts, nameOf.shape),
    byTheme: groupBy(posts, nameOf.theme),
    byHour: groupBy(posts, nameOf.hour),
    squares: {
      platform: squaresBy(posts, nameOf.platform),
      audience: squaresBy(posts, nameOf.audience),
      language: squaresBy(posts, nameOf.language),
      shape: squaresBy(posts, nameOf.shape),
      theme: squaresBy(posts, nameOf.theme),
      hour: squaresBy(posts, nameOf.hour),
    },
    extremes: extremesOfKnown(
      posts.map(({ postMetrics: { post, takenDown }, reach }) => ({ post, takenDown, reach })),
    ),
    mayBeOut: filed.length - posts.length,
    told: sumTold(told),
    foldedVersion: day.version,
  };
}
