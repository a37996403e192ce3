import type { Bilingual } from '../bilingual.ts';
import type { Platform } from '../channel/platform.ts';

/** Kinds of posts that Graph measures, each with metrics of its own (docs/facts/meta.md#metrics). */
export type MeasuredKind = Platform | 'instagramStory';

/** The kind of a platform's stories. We publish no stories on Facebook (post-shape.ts). */
const STORIES: Readonly<Record<Platform, MeasuredKind>> = {
  facebook: 'facebook',
  instagram: 'instagramStory',
};

/** Returns the column of the table that a post's numbers are read from: its platform's posts or stories. */
export const measuredKind = (post: {
  readonly platform: Platform;
  readonly isStory: boolean;
}): MeasuredKind => (post.isStory ? STORIES[post.platform] : post.platform);

/**
 * A name for what the metrics of a kind mean, stored with every reading. Change it when the meaning of one of them
 * changes.
 */
export const DEFINITIONS: Readonly<Record<MeasuredKind, string>> = {
  facebook: 'facebook.media-view.2026-06',
  instagram: 'instagram.feed.2025-04',
  instagramStory: 'instagram.story.2025-04',
};

/** All kinds of posts that Graph measures. */
export const MEASURED_KINDS = Object.keys(DEFINITIONS) as readonly MeasuredKind[];

/** A number in a response of Graph: a row of insights, or a field of the post, which has one of three shapes. */
export interface GraphNumber {
  readonly as: 'insight' | 'count' | 'summary' | 'shares';
  readonly name: string;
}

const insight = (name: string): GraphNumber => ({ as: 'insight', name });
const count = (name: string): GraphNumber => ({ as: 'count', name });
const summary = (name: string): GraphNumber => ({ as: 'summary', name });
const shares: GraphNumber = { as: 'shares', name: 'shares' };

interface TotalFacts {
  /**
   * What is summed over posts and days: posts (`totals.ts` says which), or the metrics whose `countsIn` names this total.
   */
  readonly counts: 'posts' | 'metrics';
  /** Its name in an exported file. The screen uses the same label (tests/http/reports.test.ts). */
  readonly label: Bilingual;
}

interface MetricFacts {
  /** The Graph numbers for each kind, empty where Graph has none. Insights take precedence over fields. */
  readonly graph: Readonly<Record<MeasuredKind, readonly GraphNumber[]>>;
  /**
   * The total to which its newest reading is added; undefined for a metric that is stored on metrics items and is in no
   * report.
   */
  readonly countsIn: TotalName | undefined;
}

/** Checks the type of the rows and keeps their names. */
const table =
  <Facts>() =>
  <Name extends string>(rows: Readonly<Record<Name, Facts>>) =>
    rows;

/**
 * The numbers of a report, in the order of the API and of a file. All are sums, so days, products and people add up.
 * Reach counts people by post: a person who saw two posts counts twice. Views count how often posts appeared on a screen:
 * Meta's own headline since 2025. Engagement is reactions plus comments; shares,
 * saves and clicks are listed beside it and are not part of it (docs/facts/meta.md#what-we-sum).
 */
export const TOTALS = table<TotalFacts>()({
  posts: { counts: 'posts', label: { id: 'Kiriman tayang', en: 'Posts published' } },
  reach: { counts: 'metrics', label: { id: 'Dilihat orang', en: 'Reach' } },
  views: { counts: 'metrics', label: { id: 'Kali tampil', en: 'Views' } },
  engagement: { counts: 'metrics', label: { id: 'Suka & komentar', en: 'Engagement' } },
  shares: { counts: 'metrics', label: { id: 'Dibagikan', en: 'Shares' } },
  saves: { counts: 'metrics', label: { id: 'Disimpan', en: 'Saves' } },
  clicks: { counts: 'metrics', label: { id: 'Diklik', en: 'Clicks' } },
  takenDown: { counts: 'posts', label: { id: 'Sudah dihapus', en: 'Taken down since' } },
  withoutReach: { counts: 'posts', label: { id: 'Belum ada angkanya', en: 'Without numbers yet' } },
  earlierReach: {
    counts: 'posts',
    label: { id: 'Dengan angka terakhir yang diketahui', en: 'With the last known numbers' },
  },
});
export type TotalName = keyof typeof TOTALS;

/**
 * The metrics that are read for a post, in the order in which Graph is asked. The names are those that Graph knew when it
 * was last tried (docs/facts/meta.md#metrics); an unknown name makes the whole request fail. Reach counts people, views
 * count showings, all others count what people did.
 */
export const METRIC_TABLE = table<MetricFacts>()({
  reach: {
    graph: {
      facebook: [insight('post_total_media_view_unique')],
      instagram: [insight('reach')],
      instagramStory: [insight('reach')],
    },
    countsIn: 'reach',
  },
  views: {
    graph: {
      facebook: [insight('post_media_view')],
      instagram: [insight('views')],
      instagramStory: [insight('views')],
    },
    countsIn: 'views',
  },
  /** On Instagram every reaction is a like. A story has replies; Graph does not return its likes. */
  reactions: {
    graph: {
      facebook: [summary('reactions')],
      instagram: [insight('likes'), count('like_count')],
      instagramStory: [],
    },
    countsIn: 'engagement',
  },
  comments: {
    graph: {
      facebook: [summary('comments')],
      instagram: [insight('comments'), count('comments_count')],
      instagramStory: [insight('replies')],
    },
    countsIn: 'engagement',
  },
  shares: {
    graph: { facebook: [shares], instagram: [insight('shares')], instagramStory: [insight('shares')] },
    countsIn: 'shares',
  },
  saves: {
    graph: { facebook: [], instagram: [insight('saved')], instagramStory: [] },
    countsIn: 'saves',
  },
  clicks: {
    graph: { facebook: [insight('post_clicks')], instagram: [], instagramStory: [] },
    countsIn: 'clicks',
  },
});
export type Metric = keyof typeof METRIC_TABLE;

export const TOTAL_NAMES = Object.keys(TOTALS) as [TotalName, ...TotalName[]];
export const METRICS = Object.keys(METRIC_TABLE) as [Metric, ...Metric[]];
