import { HOUR, type Instant } from '../../../functions/domain/time/instant.ts';
import { finalEngagementOf, type FinalEngagement, type Rate, type EngagedPost } from './final-engagement.ts';

export const REACTIONS = ['like', 'love', 'wow', 'haha', 'sorry', 'anger'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** How many people did what with a post up to an instant. Whole numbers that never decrease with time. */
export interface Engagement {
  readonly reach: number;
  readonly views: number;
  readonly reactions: Readonly<Record<Reaction, number>>;
  /** The sum of `reactions`: Facebook tells the kinds apart, Instagram calls each of them a like. */
  readonly likes: number;
  readonly comments: number;
  readonly shares: number;
  readonly saves: number;
  readonly clicks: number;
  readonly follows: number;
  /** Visits to the profile from the post. */
  readonly visits: number;
  readonly reposts: number;
}

/** Returns how many people a post has reached at an age in hours; it approaches the final reach exponentially. */
const reached = ({ reach, pace }: FinalEngagement, hours: number): number =>
  reach * (1 - Math.exp(-hours / pace));

/** Returns the engagement of a post at an instant. It depends on the seed, the post and its age only. */
export function engagementAt(seed: string, post: EngagedPost, now: Instant): Engagement {
  const final = finalEngagementOf(seed, post);
  const people = reached(final, Math.max(0, now - post.publishedAt) / HOUR);
  const of = (rate: Rate): number => Math.floor(people * final.rates[rate]);
  const reactions = {
    like: of('like'),
    love: of('love'),
    wow: of('wow'),
    haha: of('haha'),
    sorry: of('sorry'),
    anger: of('anger'),
  };
  return {
    reach: Math.floor(people),
    views: Math.floor(people * final.viewsPerPerson),
    reactions,
    likes: REACTIONS.reduce((sum, reaction) => sum + reactions[reaction], 0),
    comments: of('comment'),
    shares: of('share'),
    saves: of('save'),
    clicks: of('click'),
    follows: of('follow'),
    visits: of('visit'),
    reposts: of('repost'),
  };
}
