import type { Engagement, Reaction } from '../engagement/engagement.ts';
import { REACTIONS } from '../engagement/engagement.ts';

interface PostMetric {
  readonly title: string;
  readonly description: string;
  readonly of: (engagement: Engagement) => unknown;
  /** Graph also sends a row of period `day` with zero for these metrics, which a careless client takes for the value. */
  readonly hasDayRow?: true;
}

const metric = (title: string, of: PostMetric['of'], description = title): PostMetric => ({
  title,
  description,
  of,
});

const reactionMetrics = (): Record<string, PostMetric> =>
  Object.fromEntries(
    REACTIONS.map((reaction: Reaction) => [
      `post_reactions_${reaction}_total`,
      metric(`Lifetime ${reaction} reactions`, ({ reactions }) => reactions[reaction]),
    ]),
  );

const withoutZeros = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

const activity = ({ likes, comments, shares }: Engagement): Record<string, number> =>
  withoutZeros({ like: likes, comment: comments, share: shares });

/** Metrics of a post that Graph still knows (docs/facts/meta.md#metrics). Any other name fails the whole call. */
export const POST_METRICS: Readonly<Record<string, PostMetric>> = {
  post_media_view: metric(
    'Lifetime views',
    ({ views }) => views,
    'How often the post was played or displayed.',
  ),
  post_total_media_view_unique: {
    ...metric('Lifetime viewers', ({ reach }) => reach, 'How many people saw the post.'),
    hasDayRow: true,
  },
  post_clicks: metric('Lifetime clicks', ({ clicks }) => clicks),
  post_clicks_by_type: metric('Lifetime clicks by type', ({ clicks }) =>
    withoutZeros({ 'photo view': Math.floor(clicks / 2), 'other clicks': clicks - Math.floor(clicks / 2) }),
  ),
  post_reactions_by_type_total: metric('Lifetime reactions by type', ({ reactions }) =>
    withoutZeros(reactions),
  ),
  ...reactionMetrics(),
  post_activity_by_action_type: metric('Lifetime activity by type', activity),
  post_activity_by_action_type_unique: metric('Lifetime activity by type, people', activity),
  post_video_views: { ...metric('Lifetime video views', () => 0), hasDayRow: true },
  post_video_avg_time_watched: metric('Average time watched', () => 0),
};
