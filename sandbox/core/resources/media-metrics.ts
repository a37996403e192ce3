import type { Engagement } from '../engagement/engagement.ts';

interface MediaMetric {
  readonly title: string;
  readonly of: (engagement: Engagement) => number;
  /** When the caller asks for this breakdown, the row has a `total_value` with it instead of plain `values`. */
  readonly breakdown?: {
    readonly name: string;
    readonly counts: (engagement: Engagement) => Record<string, number>;
  };
}

const interactions = ({ likes, comments, shares, saves, reposts }: Engagement): number =>
  likes + comments + shares + saves + reposts;

const COMMON = {
  reach: { title: 'Accounts reached', of: ({ reach }) => reach },
  views: { title: 'Views', of: ({ views }) => views },
  shares: { title: 'Shares', of: ({ shares }) => shares },
  total_interactions: { title: 'Interactions', of: interactions },
  follows: { title: 'Follows', of: ({ follows }) => follows },
  profile_visits: { title: 'Profile visits', of: ({ visits }) => visits },
  profile_activity: {
    title: 'Profile activity',
    of: ({ clicks }) => Math.floor(clicks / 4),
    breakdown: {
      name: 'action_type',
      counts: ({ clicks }) => ({ bio_link_clicked: Math.floor(clicks / 4) }),
    },
  },
  reposts: { title: 'Reposts', of: ({ reposts }) => reposts },
  facebook_views: { title: 'Views on Facebook', of: () => 0 },
  total_views: { title: 'Views on Instagram and Facebook', of: ({ views }) => views },
} as const satisfies Record<string, MediaMetric>;

/** Metrics that Graph knows by media product type (docs/facts/meta.md#metrics). Any other name fails the whole call. */
export const MEDIA_METRICS: Readonly<Record<'FEED' | 'STORY', Readonly<Record<string, MediaMetric>>>> = {
  FEED: {
    ...COMMON,
    likes: { title: 'Likes', of: ({ likes }) => likes },
    comments: { title: 'Comments', of: ({ comments }) => comments },
    saved: { title: 'Saves', of: ({ saves }) => saves },
    total_likes: { title: 'Likes on Instagram and Facebook', of: ({ likes }) => likes },
    total_comments: { title: 'Comments on Instagram and Facebook', of: ({ comments }) => comments },
  },
  STORY: {
    ...COMMON,
    replies: { title: 'Replies', of: ({ comments }) => comments },
    link_clicks: { title: 'Link clicks', of: () => 0 },
    navigation: {
      title: 'Navigation',
      of: ({ views }) => views,
      breakdown: {
        name: 'story_navigation_action_type',
        counts: ({ views }) => ({
          tap_forward: views - Math.floor(views / 4) - Math.floor(views / 10),
          tap_exit: Math.floor(views / 4),
          tap_back: Math.floor(views / 10),
        }),
      },
    },
  },
};
